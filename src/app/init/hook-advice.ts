import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../../files/project.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Words, Workplace } from '../ports.ts';
import { type Advice, type AroundRepository, indented } from './advice.ts';
import { checkerText, sumOf, sumsIn } from './checker.ts';
import { checkerIn, hookLines } from './hook-line.ts';
import { mentionsUs } from './hook-place.ts';
import { ciFiles } from './repository-files.ts';

/** What people are to do for the check before a commit, and below a repository's root for the one after a push. */
export function hookAdvice(around: AroundRepository, ports: Words & Workplace): Advice[] {
  return around.below === '' ? atRoot(around, ports) : belowRoot(around, ports);
}

function atRoot({ project, repository, hook }: AroundRepository, { cwd, messages }: Words & Workplace): Advice[] {
  const { advice } = messages.init;
  if (hook.kind === 'ours') {
    if (hook.isOn) return [];
    const add = 'git config core.hooksPath .githooks';
    const words = [repository === undefined ? advice.hookWithoutGit : advice.hook, ...indented(add)];
    return [{ code: 'switch-on-hook', path: shown(join(project.root, '.githooks'), cwd), add, words }];
  }
  if (mentionsUs(hook.path)) return [];
  const path = shown(hook.path, cwd);
  const isNew = hook.kind === 'own-hook' && !existsSync(hook.path);
  const add = (isNew ? '#!/bin/sh\n' : '') + hookLines(hook.kind, '');
  const says = isNew ? advice.besideHooks(path) : advice[hook.kind](path);
  return [{ code: hook.kind, path, add, words: [says, ...indented(add)] }];
}

/** There git and the services after a push do not look of their own accord. */
function belowRoot({ project, repository = '', below, services, hook }: AroundRepository, ports: Words & Workplace) {
  const { cwd, messages } = ports;
  const { larger, largerCi, largerWeekly, largerSum } = messages.init.advice;
  const { file } = checkerIn(below);
  const say = (place: string, add: string, words: string): Advice => {
    return { code: 'larger-repository', path: shown(place, cwd), add, words: [words, ...indented(add)] };
  };
  const holds = (place: string) => textIfAny(place)?.includes(file) ?? false;
  const lines = hookLines(hook.kind, below);
  const line = holds(hook.path) ? [] : [say(hook.path, lines, larger(shown(repository, cwd), shown(hook.path, cwd)))];
  const sum = sumOf(checkerText(ports));
  const jobs = services.flatMap((service) => ciFiles(service, repository, { project, below, ports }));
  return [
    ...line,
    ...jobs.flatMap(({ path, text, purpose }) => {
      const lacks = purpose === 'githubWeekly' ? largerWeekly : largerCi;
      if (!holds(path)) return [say(path, text, lacks(shown(path, cwd)))];
      const isSame = sumsIn(textIfAny(path) ?? '').every((one) => one === sum);
      return isSame ? [] : [say(path, `DRIEHOEK_SUM: "${sum}"`, largerSum(shown(path, cwd)))];
    }),
  ];
}
