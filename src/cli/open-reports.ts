import { resolve } from 'node:path';
import type { CheckSummary } from '../app/check/check.ts';
import type { CheckedFile } from '../app/check/judge.ts';
import type { Output } from '../app/check/outputs.ts';
import { rawOf } from '../app/check/source.ts';
import type { Finding } from '../core/check/finding.ts';
import { findingCounts } from '../core/check/finding-counts.ts';
import { type FormatName, formatters } from '../core/check/formats/registry.ts';
import { NO_SCREEN, type ReportScreen } from '../core/check/formats/screen.ts';
import { formatCounts, formatSummary } from '../core/check/formats/text-of-counts.ts';
import { formatFile } from '../core/check/formats/text-of-file.ts';
import { ruleInfos } from '../core/check/rule-info.ts';
import type { CheckRun } from '../core/check/run.ts';
import { inWords } from '../files/in-words.ts';
import { shown } from '../files/project.ts';
import { decode } from '../files/raw-file.ts';
import { home } from '../home.ts';
import { version } from '../version.ts';
import { addJobSummary } from './add-job-summary.ts';
import { type Context, print } from './context.ts';
import { inRepository } from './in-repository.ts';
import { reportScreen } from './report-screen.ts';

/** Takes in files as they are checked, and gives the reports that were asked for. */
export interface Reports {
  add(file: CheckedFile): void;
  finish(summary: CheckSummary): Promise<void>;
}

/** `isSummary`: of the report for people only the counts. */
export function openReports(outputs: readonly Output[], isSummary: boolean, context: Context): Reports {
  const findings: Finding[] = [];
  const counts = findingCounts();
  const texts = outputs.filter(({ name }) => name === 'text').map((output) => textReport(output, isSummary, context));
  const others = outputs.filter(({ name }) => name !== 'text');
  return {
    add: (file) => {
      if (file.findings.length === 0) return;
      counts.add(file.findings);
      const source = texts.length > 0 && !isSummary ? textOf(file) : undefined;
      for (const { add } of texts) add(file.findings, source);
      if (others.length > 0) for (const finding of file.findings) findings.push(finding);
    },
    finish: async ({ files, problems, settings }) => {
      const run = { findings, files, problems, version, rules: ruleInfos(settings, home), home };
      for (const { end } of texts) await end(counts);
      for (const output of others) await give(output, run, context);
      if (others.some(({ name }) => name === 'github')) await addJobSummary(run, context);
    },
  };
}

/** The report for people: on the screen as it comes, in a file at the end. */
function textReport({ file }: Output, isSummary: boolean, context: Context) {
  const { messages } = context;
  const screen: ReportScreen = file === undefined ? reportScreen(context) : NO_SCREEN;
  const kept: string[] = [];
  const put = (text: string) => {
    if (file === undefined) print(context, `${text}\n`);
    else kept.push(text);
  };
  return {
    add: (findings: readonly Finding[], source: string | undefined) => {
      if (!isSummary) put(formatFile(findings, source, messages, screen));
    },
    end: async (counts: ReturnType<typeof findingCounts>) => {
      const sum = (isSummary ? formatSummary : formatCounts)(counts, messages, screen);
      if (sum !== '') put(sum);
      if (file !== undefined) await writeReport(file, kept.join('\n'), context);
    },
  };
}

async function give({ name, file }: Output, run: CheckRun, context: Context): Promise<void> {
  if (name === 'text') return;
  const text = (await formatters[name]())(await seenFrom(name, run, context), context.messages);
  if (file === undefined) print(context, text);
  else await writeReport(file, text.endsWith('\n') || text === '' ? text : `${text}\n`, context);
}

/** CI services know files by their path in the repository; people and their scripts see them from where they stand. */
async function seenFrom(name: FormatName, run: CheckRun, { cwd, project }: Context): Promise<CheckRun> {
  return name === 'json' ? run : inRepository(run, cwd, (await project()).repository);
}

/** The text of a file that has something to show. Read again, so that not all texts are kept until the end. */
function textOf({ source }: CheckedFile): string | undefined {
  const raw = rawOf(source);
  return raw.ok ? decode(raw.bytes).text : undefined;
}

async function writeReport(file: string, text: string, { cwd, messages }: Context): Promise<void> {
  const { replaceFile } = await import('../files/replace-file.ts');
  const path = resolve(cwd, file);
  inWords(shown(path, cwd), messages, () => replaceFile(path, text));
}
