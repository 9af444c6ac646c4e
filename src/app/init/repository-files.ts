import { basename, dirname, join, relative, sep } from 'node:path';
import type { SchemaKind } from '../../core/format/schema-kinds.ts';
import { packagePath } from '../../files/package-files.ts';
import type { Project } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Messages } from '../../language/messages.ts';
import { version } from '../../version.ts';
import type { Words } from '../ports.ts';
import { schemaText } from '../schema.ts';

/** One file that `init` lays down. */
export interface LaidFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly mode: number;
  /** What it is for, by its words in the catalogue. */
  readonly purpose: keyof Messages['init']['purposes'];
}

/** Which services check after a push. */
export const ciServices = ['github', 'gitlab'] as const;
export type CiService = (typeof ciServices)[number];

/** The formats an editor meets in files of their own. A record's facts stand in Markdown, where no editor looks for YAML. */
export const editorKinds: readonly SchemaKind[] = ['case', 'protocol', 'lens', 'answers', 'config'];

export const SCHEMAS = '.driehoek/schemas';

/** What belongs to a team's folder: config, folders, README, what editors need, and what keeps drafts out of git. */
export function teamFiles(project: Project, ports: Words): LaidFile[] {
  const { root, paths } = project;
  const file = (template: string, path: string, purpose: LaidFile['purpose'], quote: Quote = asIs): LaidFile => ({
    path,
    purpose,
    mode: 0o644,
    text: fill(template, project, ports, quote),
  });
  const schemas = editorKinds.map((kind): LaidFile => {
    const path = join(root, SCHEMAS, `${kind}.json`);
    return { path, purpose: 'schemas', mode: 0o644, text: schemaText(kind, ports) };
  });
  return [
    file('driehoek.config.yaml', join(root, 'driehoek.config.yaml'), 'config'),
    file('README.md', join(root, 'README.md'), 'readme'),
    file('cases.md', join(paths.cases, 'README.md'), 'cases'),
    { path: join(paths.records, '.gitkeep'), purpose: 'records', mode: 0o644, text: '' },
    { ...sessionsIgnored(paths.sessions), purpose: 'sessions', mode: 0o644 },
    ...schemas,
    file('settings.json', join(root, '.vscode', 'settings.json'), 'editor', inJson),
    file('extensions.json', join(root, '.vscode', 'extensions.json'), 'extension'),
    file('tasks.json', join(root, '.vscode', 'tasks.json'), 'task'),
  ];
}

/** What belongs at the root of a git repository: the checks before a commit and after a push. */
export function repositoryFiles(project: Project, services: readonly CiService[], ports: Words): LaidFile[] {
  const { root } = project;
  const ci = {
    github: { template: 'github.yml', path: join(root, '.github', 'workflows', 'driehoek.yml') },
    gitlab: { template: 'gitlab.yml', path: join(root, '.gitlab-ci.yml') },
  } as const;
  return [
    {
      path: join(root, '.githooks', 'pre-commit'),
      purpose: 'hook',
      mode: 0o755,
      text: fill('pre-commit', project, ports, inShell),
    },
    ...services.map((service): LaidFile => {
      const { template, path } = ci[service];
      return { path, purpose: service, mode: 0o644, text: fill(template, project, ports, asIs) };
    }),
  ];
}

/** Drafts hold views. In a folder of ours the rule stands above them, beside the schemas; elsewhere among them. */
function sessionsIgnored(sessions: string): { path: string; text: string } {
  if (basename(dirname(sessions)) === '.driehoek')
    return { path: join(dirname(sessions), '.gitignore'), text: `/${basename(sessions)}/\n` };
  return { path: join(sessions, '.gitignore'), text: '*\n!.gitignore\n' };
}

type Quote = (value: string) => string;
const asIs: Quote = (value) => value;
const inJson: Quote = (value) => JSON.stringify(value).slice(1, -1);
/** Between single quotes. */
const inShell: Quote = (value) => value.replaceAll("'", "'\\''");

/** A template with its few values: one pass, so that a value is never read again. */
function fill(template: string, { root, paths }: Project, { language, messages }: Words, quote: Quote): string {
  const near = (path: string) => relative(root, path).split(sep).join('/');
  const values: Readonly<Record<string, string>> = {
    cases: near(paths.cases),
    records: near(paths.records),
    version,
  };
  const text = readTextFile(packagePath('templates', 'repository', language, template), messages);
  return text.replace(/%([a-z]+)%/gu, (whole, name: string) =>
    values[name] === undefined ? whole : quote(values[name]),
  );
}
