import { dirname, resolve } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { realOf } from '../../files/leads-out.ts';
import { makePrivateFile } from '../../files/make-file.ts';
import { gitRoot, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';

type KeepPorts = Words & Pick<Workplace, 'cwd'>;

/** Where somebody keeps the own line. Errors: a UserError for a place in a repository, also by a link: others read along there. */
export function ownLinePlace(named: string, { cwd, messages }: KeepPorts): string {
  const path = resolve(cwd, named);
  const folder = dirname(path);
  const { inRepository, inRepositoryHint } = messages.values.self;
  for (const place of [folder, realOf(folder)])
    if (place !== undefined && gitRoot(place) !== undefined)
      throw new UserError(inRepository(shown(path, cwd)), inRepositoryHint);
  return path;
}

/** Writes it for nobody else to read, and never over something. Gives its name. */
export function keepOwnLine(path: string, line: string, { cwd, messages }: KeepPorts): string {
  const name = shown(path, cwd);
  makePrivateFile(path, `${line}\n`, name, messages);
  return name;
}
