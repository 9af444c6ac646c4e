import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { checkerVersion } from '../../files/checker-version.ts';
import { isWithin } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { version } from '../../version.ts';
import type { Words, Workplace } from '../ports.ts';
import { type Advice, type AroundRepository, indented } from './advice.ts';
import { hookAdvice } from './hook-advice.ts';
import type { Plan, Planned } from './lay-down.ts';
import { editorKinds, SCHEMAS } from './repository-files.ts';

/** What is left for people to do after the files have been laid down. */
export function adviceFor(plan: Plan, around: AroundRepository, ports: Words & Workplace): Advice[] {
  const there = plan.files.filter(({ isThere }) => isThere);
  return [
    ...(around.update ? [] : there.flatMap((file) => adviceForFile(file, ports))),
    ...adviceForChecker(plan, around, ports),
    ...hookAdvice(around, ports),
    ...ownersAdvice(plan, around, ports),
  ];
}

/** A file that was there already and lacks what ours would say. */
function adviceForFile({ path, purpose, text }: Planned, { cwd, messages }: Words & Workplace): Advice[] {
  const file = shown(path, cwd);
  const own = textIfAny(path) ?? '';
  const toAdd = (code: Advice['code']): Advice[] => [
    { code, path: file, add: text, words: [messages.init.advice.addTo(file), ...indented(text)] },
  ];
  if (purpose === 'editor' && !editorKinds.every((kind) => own.includes(`${SCHEMAS}/${kind}.json`)))
    return toAdd('add-to-settings');
  if (purpose === 'task' && !own.includes('driehoek')) return toAdd('add-to-tasks');
  if (purpose === 'gitlab' && !own.includes('driehoek')) return toAdd('add-to-ci');
  return [];
}

/** What is of another version, and a checker that we leave as it is. */
function adviceForChecker({ files, standing }: Plan, around: AroundRepository, { cwd, messages }: Words & Workplace) {
  const { advice } = messages.init;
  const root = around.project.root;
  const path = shown(join(root, '.driehoek', 'check.cjs'), cwd);
  const add = 'driehoek init --update';
  const old = files.filter(({ renewal }) => renewal !== undefined).map((file) => shown(file.path, cwd));
  const found: Advice[] = [];
  if (standing === 'edited')
    found.push({ code: 'edited-checker', path, add, words: [advice.edited(path), ...indented(add)] });
  if (standing === 'newer')
    found.push({ code: 'newer-checker', path, words: [advice.newer(path, checkerVersion(root) ?? '', version)] });
  if (old.length > 0 && !around.update)
    found.push({ code: 'renew-files', path: old[0] ?? path, add, words: [advice.renew(old), ...indented(add)] });
  return found;
}

/** Where a host of repositories lets a team say who must look at a change. */
const ownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** Where a repository has what runs before a commit: nothing for what only this computer has. */
function hookOwned({ kind, path }: AroundRepository['hook'], repository: string): string[] {
  const isFolder = kind === 'ours' || kind === 'husky' || kind === 'own-hook';
  const place = isFolder ? dirname(path) : path;
  if (!isWithin(place, repository) || isWithin(place, join(repository, '.git'))) return [];
  return [`/${relative(resolve(repository), resolve(place)).split(sep).join('/')}${isFolder ? '/' : ''}`];
}

/** Once, when the checker is laid down: whoever may change it, decides what is let by. */
function ownersAdvice({ standing }: Plan, around: AroundRepository, { cwd, messages }: Words & Workplace): Advice[] {
  const { project, repository = project.root, below, services, update } = around;
  if (standing !== 'missing' || update || services.length === 0) return [];
  const path = ownersFiles.map((name) => join(repository, name)).find(existsSync) ?? join(repository, 'CODEOWNERS');
  if (textIfAny(path)?.includes('.driehoek')) return [];
  const inFolder = below === '' ? '' : `${below}/`;
  const places = [
    `/${inFolder}.driehoek/`,
    ...hookOwned(around.hook, repository),
    ...services.map((service) => (service === 'github' ? '/.github/workflows/' : '/.gitlab-ci.yml')),
  ];
  // A blank in a path would end it.
  const add = `${places.map((place) => `${place.replaceAll(' ', '\\ ')} @team`).join('\n')}\n`;
  return [
    {
      code: 'code-owners',
      path: shown(path, cwd),
      add,
      words: [messages.init.advice.owners(shown(path, cwd)), ...indented(add)],
    },
  ];
}
