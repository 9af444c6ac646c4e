import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseCase } from '../../core/case/parse.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { makeFile } from '../../files/make-file.ts';
import { createFile, nthName } from '../../files/new-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import type { Made } from './make.ts';

/** Where a new case goes. */
export interface CaseTarget {
  /** Named by people: taken is taken. Otherwise the first free name in the folder. */
  readonly file?: string;
  readonly folder: string;
}

/** Looked at before the first question. Errors: a UserError when nothing can be written there. */
export async function caseTarget(output: string | undefined, ports: Words & Workplace): Promise<CaseTarget> {
  const { cwd, messages } = ports;
  const project = await ports.project();
  const named = output === undefined ? undefined : resolve(cwd, output);
  const isFolder = named !== undefined && existsSync(named) && statSync(named).isDirectory();
  if (named !== undefined && !isFolder) {
    if (lstatSync(named, { throwIfNoEntry: false })) throw new UserError(messages.files.taken(shown(named, cwd)));
    checkWritable(dirname(named), ports);
    return { file: named, folder: dirname(named) };
  }
  const folder = named ?? openFolder(project.paths.cases, project, messages, messages.files.outsideHint);
  checkWritable(folder, ports);
  return { folder };
}

function checkWritable(folder: string, { cwd, messages }: Words & Workplace): void {
  inWords(shown(folder, cwd), messages, () => accessSync(folder, constants.W_OK));
}

/** Writes a new case, never over what is there. Gives its path. Errors: a UserError, also for what is no sound case. */
export function writeCase({ text, name }: Made, target: CaseTarget, { cwd, messages }: Words & Workplace): string {
  const own = `${slug(name, messages.cli.untitledCase)}.yaml`;
  const { value, findings } = parseCase(text, own, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[own, text]]), messages).trimEnd());
  if (target.file === undefined)
    return inWords(shown(target.folder, cwd), messages, () => firstFree(join(target.folder, own), text));
  makeFile(target.file, text, shown(target.file, cwd), messages);
  return target.file;
}

function firstFree(wanted: string, text: string): string {
  for (let n = 1; ; n += 1) {
    const path = nthName(wanted, n, '.yaml');
    if (createFile(path, text)) return path;
  }
}
