import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Context, say } from '../../cli/context.ts';
import { parseCase } from '../../core/case/parse.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { createFile, nthName } from '../../files/new-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import type { Made } from './make.ts';

/** Where a new case goes. */
export interface CaseTarget {
  /** Named by people: taken is taken. Otherwise the first free name in the folder. */
  readonly file?: string;
  readonly folder: string;
}

/** Looked at before the first question. Errors: a UserError when nothing can be written there. */
export async function caseTarget(output: string | undefined, context: Context): Promise<CaseTarget> {
  const { cwd, messages } = context;
  const project = await context.project();
  const named = output === undefined ? undefined : resolve(cwd, output);
  const isFolder = named !== undefined && existsSync(named) && statSync(named).isDirectory();
  if (named !== undefined && !isFolder) {
    if (lstatSync(named, { throwIfNoEntry: false })) throw new UserError(messages.files.taken(shown(named, cwd)));
    checkWritable(dirname(named), context);
    return { file: named, folder: dirname(named) };
  }
  const folder = named ?? openFolder(project.paths.cases, project, messages, messages.files.outsideHint);
  checkWritable(folder, context);
  return { folder };
}

function checkWritable(folder: string, { cwd, messages }: Context): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new UserError(messages.files.cannotWrite(shown(folder, cwd), code));
  }
}

/**
 * Writes a new case, never over what is there. Gives its path. Errors: a UserError when the name that people gave has
 * been taken meanwhile; the system's own otherwise.
 */
function publish({ file, folder }: CaseTarget, name: string, text: string, context: Context): string {
  const { cwd, messages } = context;
  if (file !== undefined) {
    if (createFile(file, text)) return file;
    throw new UserError(messages.files.taken(shown(file, cwd)));
  }
  const wanted = join(folder, `${slug(name, messages.cli.untitledCase)}.yaml`);
  for (let n = 1; ; n += 1) {
    const path = nthName(wanted, n, '.yaml');
    if (createFile(path, text)) return path;
  }
}

/** Writes what was made. What cannot be written is shown, so that nothing is lost. Errors: a UserError. */
export function writeCase({ text, name }: Made, target: CaseTarget, context: Context): string {
  const { cwd, messages } = context;
  try {
    checkParses(text, `${slug(name, messages.cli.untitledCase)}.yaml`, context);
    return publish(target, name, text, context);
  } catch (error) {
    say(context, messages.library.tell.stopped, '', text);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UserError) throw error;
    throw new UserError(messages.files.cannotWrite(shown(target.folder, cwd), code));
  }
}

/** What we write must be a case. Errors: a UserError with every fault, such as a title that is too long. */
function checkParses(text: string, file: string, { messages }: Context): void {
  const { value, findings } = parseCase(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
