import { faultsShown } from '../app/faults.ts';
import { adviseOn } from '../app/new/make.ts';
import { parseCase } from '../core/case/parse.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { editFile } from '../terminal/editor-program.ts';
import { type Context, say } from './context.ts';

/** Opens the file in the editor of the user and looks at what came of it. Gives whether it is a case. */
export async function editCase(path: string, context: Context): Promise<boolean> {
  const { cwd, messages, host } = context;
  const { tell } = messages.library;
  const file = shown(path, cwd);
  if (!(await editFile(path, host.env))) say(context, tell.editorFailed(file));
  const text = readTextFile(path, messages);
  const { value, findings } = parseCase(text, file, messages);
  if (value) adviseOn(value, () => true, context);
  else say(context, (await faultsShown(findings, text, context)).trimEnd(), tell.fix(file));
  return value !== undefined;
}
