import { resolve } from 'node:path';
import type { CheckedFile } from '../app/check/run.ts';
import { rawOf, type Source } from '../app/check/source.ts';
import type { Finding } from '../core/check/finding.ts';
import { type FormatName, formatNames, formatters } from '../core/check/formats/registry.ts';
import { formatText } from '../core/check/formats/text.ts';
import { ruleInfos } from '../core/check/rule-info.ts';
import type { CheckRun } from '../core/check/run.ts';
import type { CheckSettings } from '../core/check/settings.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import { decode } from '../files/raw-file.ts';
import type { Messages } from '../language/messages.ts';
import { version } from '../version.ts';
import { type Context, print } from './context.ts';

/** A form of report that was asked for. */
export interface Output {
  readonly name: FormatName;
  /** Where it goes; to stdout without. */
  readonly file?: string;
}

/** "json", "sarif=report.sarif", "junit=-". Errors: a UserError for a form there is not, or two on stdout. */
export function outputsOf(
  { format = [], json = false }: { readonly format?: readonly string[]; readonly json?: boolean },
  { checking }: Messages,
): readonly Output[] {
  const outputs = [...format, ...(json ? ['json'] : [])].map((word): Output => {
    const [named = '', ...rest] = word.split('=');
    const name = formatNames.find((one) => one === named);
    if (name === undefined)
      throw new UserError(checking.unknownFormat(named, nearest(named, formatNames)), checking.formatsAre(formatNames));
    const file = rest.join('=');
    return rest.length === 0 || file === '-' ? { name } : { name, file };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UserError(checking.oneOnStdout);
  return outputs.length === 0 ? [{ name: 'text' }] : outputs;
}

/** Takes in files as they are checked, and gives the reports that were asked for. */
export interface Reports {
  add(file: CheckedFile): void;
  finish(files: number, problems: readonly string[]): Promise<void>;
}

export function openReports(outputs: readonly Output[], settings: CheckSettings, context: Context): Reports {
  const findings: Finding[] = [];
  const texts: string[] = [];
  const isText = outputs.some(({ name }) => name === 'text');
  const isShown = outputs.some(({ name, file }) => name === 'text' && file === undefined);
  const { stdout } = context.host;
  const columns = isShown && stdout.isTTY ? stdout.columns : undefined;
  const isKept = outputs.some(({ name, file }) => name !== 'text' || file !== undefined);
  return {
    add: (file) => {
      if (file.findings.length === 0) return;
      const text = isText
        ? formatText(file.findings, sourceOf(file.source, file.findings), context.messages, columns)
        : '';
      if (isShown) print(context, `${text}\n`);
      if (!isKept) return;
      for (const finding of file.findings) findings.push(finding);
      if (isText) texts.push(text);
    },
    finish: async (files, problems) => {
      const run = { findings, files, problems, version, rules: ruleInfos(settings) };
      for (const output of outputs) await give(output, run, texts, context);
    },
  };
}

async function give({ name, file }: Output, run: CheckRun, texts: readonly string[], context: Context): Promise<void> {
  if (name === 'text' && file === undefined) return;
  const text = name === 'text' ? texts.join('\n') : (await formatters[name]())(run, context.messages);
  if (file === undefined) print(context, text);
  else await writeReport(file, text.endsWith('\n') || text === '' ? text : `${text}\n`, context);
}

/** The text of a file that has something to show. Read again, so that not all texts are kept until the end. */
function sourceOf(source: Source, [finding]: readonly Finding[]): ReadonlyMap<string, string> {
  const raw = rawOf(source);
  return new Map(raw.ok && finding ? [[finding.file, decode(raw.bytes).text]] : []);
}

async function writeReport(file: string, text: string, { cwd, messages }: Context): Promise<void> {
  const { replaceFile } = await import('../files/replace-file.ts');
  const path = resolve(cwd, file);
  try {
    replaceFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.files.cannotWrite(shown(path, cwd), code));
  }
}
