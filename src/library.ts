import { check } from './app/check/check.ts';
import { refuseRules } from './app/check/input.ts';
import { dayOption } from './app/day-option.ts';
import type { Clock, Place, Words } from './app/ports.ts';
import { soundProject } from './app/sound-project.ts';
import { checkOne } from './core/check/check-text.ts';
import { type Finding, type Severity, sortFindings } from './core/check/finding.ts';
import type { FilePlace } from './core/check/kind.ts';
import { settingsOf } from './core/check/settings.ts';
import { CONFIG_FORMAT } from './core/config/file.ts';
import type { Config } from './core/config/schema.ts';
import type { Language } from './core/format/language.ts';
import { en } from './language/en.ts';
import { nl } from './language/nl.ts';

export type { Finding, Place, Severity } from './core/check/finding.ts';

export interface CheckTextOptions {
  /** The path of the file, as findings name it. */
  readonly file: string;
  /** The folder of the project it lies in: then it must be a case or a record. */
  readonly folder?: 'cases' | 'library' | 'records';
  /** Of the messages; Dutch if left out. */
  readonly language?: Language;
  /** As in driehoek.config.yaml. */
  readonly config?: Omit<Config, 'format'>;
  /** By rule; goes before the config. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check, as "2026-12-05"; without it nothing is past its day. */
  readonly today?: string;
}

export interface CheckFilesOptions {
  /** The folder of the project; that of the process if left out. */
  readonly cwd?: string;
  readonly language?: Language;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check; today if left out. */
  readonly today?: string;
  /** How many threads at most; one if left out. */
  readonly jobs?: number;
}

export interface CheckFilesResult {
  readonly findings: readonly Finding[];
  /** How many files were checked. */
  readonly files: number;
  /** Files that could not be read, each in a sentence. */
  readonly problems: readonly string[];
}

const catalogues = { nl, en };

/**
 * Everything against one text, from the text alone: nothing is read or written. Errors: one with the name UserError for a
 * rule or a day there is not.
 */
export function checkText(text: string, options: CheckTextOptions): readonly Finding[] {
  const { file, folder, language = 'nl', config, rules, today } = options;
  const messages = catalogues[language];
  refuseRules({ ...config?.rules, ...rules }, messages);
  dayOption('--today', today, { messages });
  const settings = settingsOf(config && { format: CONFIG_FORMAT, ...config }, language, rules);
  const place: FilePlace = { file, named: true, ...(folder === undefined ? {} : { folder }) };
  const world = { file, ...(today === undefined ? {} : { today }) };
  return checkOne(text, { place, settings, messages, world }) ?? [];
}

/**
 * Everything against the files that paths, folders and globs stand for; without any, those of the project. Only reads.
 * Errors: one with the name UserError for whatever `driehoek check` refuses: a broken config, a path that stands for
 * nothing, a rule or a day there is not.
 */
export async function checkFiles(
  paths: readonly string[] = [],
  options: CheckFilesOptions = {},
): Promise<CheckFilesResult> {
  const { cwd = process.cwd(), language = 'nl', rules, today, jobs = 1 } = options;
  const asked = { paths, jobs, ...(rules && { rules }), ...(today === undefined ? {} : { today }) };
  const { files, summary } = await check(asked, portsIn(cwd, language));
  const findings: Finding[] = [];
  for await (const file of files) for (const finding of file.findings) findings.push(finding);
  const { files: count, problems } = summary();
  return { findings: sortFindings(findings), files: count, problems };
}

/** A program that calls the library has nothing coming in. */
function portsIn(cwd: string, language: Language): Words & Place & Clock {
  const messages = catalogues[language];
  const project = () => soundProject(cwd, undefined, messages);
  return { language, messages, cwd, project, input: async () => Buffer.alloc(0), now: () => new Date() };
}
