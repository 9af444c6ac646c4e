import { openCheck } from './app/check/check.ts';
import { checkSources } from './app/check/run.ts';
import { checkOne } from './core/check/check-text.ts';
import { type Finding, type Severity, sortFindings } from './core/check/finding.ts';
import { formatText } from './core/check/formats/text.ts';
import type { FilePlace } from './core/check/kind.ts';
import { settingsOf } from './core/check/settings.ts';
import { CONFIG_FORMAT } from './core/config/file.ts';
import type { Config } from './core/config/schema.ts';
import type { Language } from './core/format/language.ts';
import { localDay } from './core/text/calendar.ts';
import { UserError } from './core/user-error.ts';
import { openProject } from './files/project.ts';
import { en } from './language/en.ts';
import { nl } from './language/nl.ts';

export type { Finding, Fix, Place, Severity } from './core/check/finding.ts';
export type { Edit } from './core/text/edit.ts';

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

/** Everything against one text, from the text alone: nothing is read or written. */
export function checkText(text: string, options: CheckTextOptions): readonly Finding[] {
  const { file, folder, language = 'nl', config, rules, today } = options;
  const settings = settingsOf(config && { format: CONFIG_FORMAT, ...config }, language, rules);
  const place: FilePlace = { file, named: true, ...(folder === undefined ? {} : { folder }) };
  const world = { file, ...(today === undefined ? {} : { today }) };
  return checkOne(text, { place, settings, messages: catalogues[language], world }) ?? [];
}

/**
 * Everything against the files that paths, folders and globs stand for; without any, those of the project. Only reads.
 * Errors: one with the name UserError for a broken config, or a path that stands for nothing.
 */
export async function checkFiles(
  paths: readonly string[] = [],
  options: CheckFilesOptions = {},
): Promise<CheckFilesResult> {
  const { cwd = process.cwd(), language = 'nl', rules, today = localDay(new Date()), jobs = 1 } = options;
  const run = await openCheck(
    { paths, today, jobs, ...(rules === undefined ? {} : { rules }) },
    portsAt(cwd, language),
  );
  const findings: Finding[] = [];
  const problems: string[] = [];
  let files = 0;
  for await (const checked of checkSources(run)) {
    if (checked.problem === undefined) files += 1;
    else problems.push(checked.problem);
    for (const finding of checked.findings) findings.push(finding);
  }
  return { findings: sortFindings(findings), files, problems };
}

function portsAt(cwd: string, language: Language) {
  const messages = catalogues[language];
  return {
    cwd,
    language,
    messages,
    now: () => new Date(),
    input: async () => Buffer.alloc(0),
    project: async () => {
      const project = await openProject(cwd, undefined, messages);
      if ('root' in project) return project;
      throw new UserError(formatText(project.findings, new Map(), messages).trimEnd());
    },
  };
}
