import { resolve } from 'node:path';
import type { CheckSummary } from '../app/check/check.ts';
import type { CheckedFile } from '../app/check/judge.ts';
import type { Output } from '../app/check/outputs.ts';
import { rawOf } from '../app/check/source.ts';
import type { Finding } from '../core/check/finding.ts';
import { type FormatName, formatters } from '../core/check/formats/registry.ts';
import { formatText } from '../core/check/formats/text.ts';
import { ruleInfos } from '../core/check/rule-info.ts';
import type { CheckRun } from '../core/check/run.ts';
import { inWords } from '../files/in-words.ts';
import { shown } from '../files/project.ts';
import { decode } from '../files/raw-file.ts';
import { version } from '../version.ts';
import { type Context, print } from './context.ts';
import { inRepository } from './in-repository.ts';

/** Takes in files as they are checked, and gives the reports that were asked for. */
export interface Reports {
  add(file: CheckedFile): void;
  finish(summary: CheckSummary): Promise<void>;
}

export function openReports(outputs: readonly Output[], context: Context): Reports {
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
      const text = isText ? formatText(file.findings, textOf(file), context.messages, columns) : '';
      if (isShown) print(context, `${text}\n`);
      if (!isKept) return;
      for (const finding of file.findings) findings.push(finding);
      if (isText) texts.push(text);
    },
    finish: async ({ files, problems, settings }) => {
      const run = { findings, files, problems, version, rules: ruleInfos(settings) };
      for (const output of outputs) await give(output, run, texts, context);
    },
  };
}

async function give({ name, file }: Output, run: CheckRun, texts: readonly string[], context: Context): Promise<void> {
  if (name === 'text' && file === undefined) return;
  const text =
    name === 'text'
      ? texts.join('\n')
      : (await formatters[name]())(await seenFrom(name, run, context), context.messages);
  if (file === undefined) print(context, text);
  else await writeReport(file, text.endsWith('\n') || text === '' ? text : `${text}\n`, context);
}

/** CI services know files by their path in the repository; people and their scripts see them from where they stand. */
async function seenFrom(name: FormatName, run: CheckRun, { cwd, project }: Context): Promise<CheckRun> {
  return name === 'json' ? run : inRepository(run, cwd, (await project()).repository);
}

/** The text of a file that has something to show. Read again, so that not all texts are kept until the end. */
function textOf({ source }: CheckedFile): ReadonlyMap<string, string> {
  const raw = rawOf(source);
  return new Map(raw.ok ? [[source.place.file, decode(raw.bytes).text]] : []);
}

async function writeReport(file: string, text: string, { cwd, messages }: Context): Promise<void> {
  const { replaceFile } = await import('../files/replace-file.ts');
  const path = resolve(cwd, file);
  inWords(shown(path, cwd), messages, () => replaceFile(path, text));
}
