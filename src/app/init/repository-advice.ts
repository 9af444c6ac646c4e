import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InitResult } from '../../core/results/init.ts';
import { showSafely } from '../../core/text/characters.ts';
import { hooksFolder } from '../../files/git/hooks-folder.ts';
import { type Project, shown } from '../../files/project.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Words, Workplace } from '../ports.ts';
import type { Planned } from './lay-down.ts';
import { type CiService, editorKinds, SCHEMAS } from './repository-files.ts';

/** Something people must do themselves, because we do not change what is theirs. */
export interface Advice {
  readonly code: InitResult['advice'][number]['code'];
  readonly path: string;
  /** What to add to that file, or the command to run. */
  readonly add?: string;
  /** The same for people. */
  readonly words: readonly string[];
}

export interface AroundRepository {
  readonly project: Project;
  /** The root of the git repository, if there is one. */
  readonly repository: string | undefined;
  readonly atRoot: boolean;
  readonly services: readonly CiService[];
}

/** What is left for people to do after the files have been laid down. */
export function adviceFor(plan: readonly Planned[], around: AroundRepository, ports: Words & Workplace): Advice[] {
  const there = plan.filter(({ isThere }) => isThere);
  return [
    ...there.flatMap((file) => adviceForFile(file, ports)),
    ...(around.atRoot ? adviceForHook(around, ports) : elsewhere(around, ports)),
  ];
}

/** A file that was there already and lacks what ours would say. */
function adviceForFile({ path, purpose, text }: Planned, { cwd, messages }: Words & Workplace): Advice[] {
  const file = shown(path, cwd);
  const own = textOf(path);
  const { advice } = messages.init;
  const toAdd = (code: Advice['code']): Advice[] => [
    { code, path: file, add: text, words: [advice.addTo(file), ...text.trimEnd().split('\n').map(indent)] },
  ];
  if (purpose === 'editor' && !editorKinds.every((kind) => own.includes(`${SCHEMAS}/${kind}.json`)))
    return toAdd('add-to-settings');
  if (purpose === 'task' && !own.includes('driehoek')) return toAdd('add-to-tasks');
  if (purpose === 'gitlab' && !own.includes('driehoek')) return toAdd('add-to-ci');
  if (purpose === 'schemas' && own !== text) {
    const kind = editorKinds.find((one) => path.endsWith(`${one}.json`)) ?? '';
    const add = `driehoek schema ${kind} > ${file}`;
    return [{ code: 'renew-schema', path: file, add, words: [advice.renew(file), indent(add)] }];
  }
  return [];
}

function adviceForHook({ project, repository }: AroundRepository, { cwd, messages }: Words & Workplace): Advice[] {
  const { advice } = messages.init;
  const ours = join(project.root, '.githooks');
  const active = repository === undefined ? undefined : hooksFolder(repository);
  if (active !== undefined && resolve(active) === resolve(ours)) return [];
  const current = active === undefined ? undefined : join(active, 'pre-commit');
  if (current !== undefined && existsSync(current)) {
    if (textOf(current).includes('driehoek')) return [];
    const add = 'driehoek check --staged';
    return [
      { code: 'own-hook', path: shown(current, cwd), add, words: [advice.ownHook(shown(current, cwd)), indent(add)] },
    ];
  }
  const add = 'git config core.hooksPath .githooks';
  const words = [repository === undefined ? advice.hookWithoutGit : advice.hook, indent(add)];
  return [{ code: 'switch-on-hook', path: shown(ours, cwd), add, words }];
}

/** Below the root of a repository, git and the services after a push do not look. */
function elsewhere({ repository = '' }: AroundRepository, { cwd, messages }: Words & Workplace): Advice[] {
  const path = shown(repository, cwd);
  return [{ code: 'larger-repository', path, words: [messages.init.advice.larger(path)] }];
}

const indent = (line: string) => `  ${showSafely(line)}`;

function textOf(path: string): string {
  return textIfAny(path) ?? '';
}
