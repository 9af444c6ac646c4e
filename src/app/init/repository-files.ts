import { basename, dirname, join } from 'node:path';
import type { SchemaKind } from '../../core/format/schema-kinds.ts';
import { CHECKER } from '../../files/checker-version.ts';
import type { Project } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import type { Words } from '../ports.ts';
import { schemaText } from '../schema.ts';
import { checkerText } from './checker.ts';
import { fillTemplate, type Quoting } from './fill-template.ts';
import { checkerIn } from './hook-line.ts';

/** One file that `init` lays down. */
export interface LaidFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly mode: number;
  /** What it is for, by its words in the catalogue. */
  readonly purpose: keyof Messages['init']['purposes'];
}

/** Which services check after a push, and tell each week what is open. */
export const ciServices = ['github', 'gitlab'] as const;
export type CiService = (typeof ciServices)[number];

/** The formats an editor meets in files of their own. A record's facts stand in Markdown, where no editor looks for YAML. */
export const editorKinds: readonly SchemaKind[] = ['case', 'protocol', 'lens', 'assignment', 'answers', 'config'];

export const SCHEMAS = '.driehoek/schemas';

/** What belongs to a team's folder: config, folders, README, what editors need, the checker, and what keeps drafts out of git. */
export function teamFiles(project: Project, hasHook: boolean, ports: Words): LaidFile[] {
  const { root, paths } = project;
  const file = (template: string, path: string, purpose: LaidFile['purpose'], quote?: Quoting): LaidFile => ({
    path,
    purpose,
    mode: 0o644,
    text: fillTemplate(template, { project, ports, hasHook, ...(quote ? { quote } : {}) }),
  });
  return [
    file('driehoek.config.yaml', join(root, 'driehoek.config.yaml'), 'config'),
    file('README.md', join(root, 'README.md'), 'readme'),
    file('cases.md', join(paths.cases, 'README.md'), 'cases'),
    { path: join(paths.records, '.gitkeep'), purpose: 'records', mode: 0o644, text: '' },
    ...ownFolder(project, ports),
    file('settings.json', join(root, '.vscode', 'settings.json'), 'editor', inJson),
    file('extensions.json', join(root, '.vscode', 'extensions.json'), 'extension'),
    file('tasks.json', join(root, '.vscode', 'tasks.json'), 'task'),
  ];
}

/** `.driehoek/`, where everything is ours. */
function ownFolder({ root, paths }: Project, ports: Words): LaidFile[] {
  const own = join(root, '.driehoek');
  const made = { mode: 0o644 };
  const schemas = editorKinds.map(
    (kind): LaidFile => ({
      ...made,
      path: join(root, SCHEMAS, `${kind}.json`),
      purpose: 'schemas',
      text: schemaText(kind, ports),
    }),
  );
  return [
    ...ignored(paths.sessions, own),
    { ...made, path: join(root, CHECKER), purpose: 'checker', text: checkerText(ports) },
    // Hook and CI hold its sum: no line end in it may change on the way.
    { ...made, path: join(own, '.gitattributes'), purpose: 'attributes', text: 'check.cjs -text linguist-generated\n' },
    ...schemas,
  ];
}

/** Drafts hold views, and what a check remembers is nobody's. Drafts that are kept elsewhere have the rule among them. */
function ignored(sessions: string, own: string): LaidFile[] {
  const path = join(own, '.gitignore');
  if (dirname(sessions) === own)
    return [{ path, purpose: 'sessions', mode: 0o644, text: `/${basename(sessions)}/\n/cache/\n` }];
  return [
    { path, purpose: 'cache', mode: 0o644, text: '/cache/\n' },
    { path: join(sessions, '.gitignore'), purpose: 'sessions', mode: 0o644, text: '*\n!.gitignore\n' },
  ];
}

/** The hook of ours, and what keeps git from giving it Windows line ends, which a shell cannot read. */
export function hookFiles(project: Project, ports: Words): LaidFile[] {
  const folder = join(project.root, '.githooks');
  const text = fillTemplate('pre-commit', { project, ports, quote: inQuotes });
  return [
    { path: join(folder, 'pre-commit'), purpose: 'hook', mode: 0o755, text },
    { path: join(folder, '.gitattributes'), purpose: 'hookAttributes', mode: 0o644, text: 'pre-commit text eol=lf\n' },
  ];
}

/** What a service runs, for a repository in whose folder `below` ('' is its root) the team works: after a push, and each week. */
export function ciFiles(service: CiService, repository: string, { project, below, ports }: CiPlace): LaidFile[] {
  const { file, option } = checkerIn(below);
  // The checker writes its report in the team's folder; GitLab looks from the repository's root.
  const report = below === '' ? 'driehoek.json' : JSON.stringify(`${below}/driehoek.json`);
  const more = { checker: file, option, report };
  return jobs[service].map(({ template, path, purpose }) => {
    const text = fillTemplate(template, { project, ports, more });
    return { path: join(repository, path), purpose, mode: 0o644, text };
  });
}

/** GitLab has its jobs in one file, and makes its schedules elsewhere. */
const jobs: Readonly<Record<CiService, readonly { template: string; path: string; purpose: LaidFile['purpose'] }[]>> = {
  github: [
    { template: 'github.yml', path: join('.github', 'workflows', 'driehoek.yml'), purpose: 'github' },
    {
      template: 'github-follow-up.yml',
      path: join('.github', 'workflows', 'driehoek-follow-up.yml'),
      purpose: 'githubWeekly',
    },
  ],
  gitlab: [{ template: 'gitlab.yml', path: '.gitlab-ci.yml', purpose: 'gitlab' }],
};

export interface CiPlace {
  readonly project: Project;
  readonly below: string;
  readonly ports: Words;
}

const inJson: Quoting = (value) => JSON.stringify(value).slice(1, -1);
/** Between single quotes of a shell. */
const inQuotes: Quoting = (value) => value.replaceAll("'", "'\\''");
