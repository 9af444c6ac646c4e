import { isPeriod, type Period } from '../../core/archive/period.ts';
import { UserError } from '../../core/user-error.ts';
import type { Clock, Progress, Words, Workplace } from '../ports.ts';

export interface ReportPorts extends Words, Workplace, Clock {
  /** For who watches: told how many files there are, if that is asked. */
  reading?(total: () => number): Progress;
}

export interface ReportInput {
  /** Files and folders of one team; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** A half-year, as "2026-H1"; the last one there is if left out. */
  readonly period?: string;
  readonly format?: string;
  /** The folder of an archive: then what was released of it, and no record. */
  readonly archive?: string;
}

export const reportFormats = ['text', 'markdown', 'html', 'json', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was asked, all of it sound. */
export interface AskedReport {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly period: Period | undefined;
  readonly archive: string | undefined;
}

/** Errors: a UserError that names the first option that cannot be. */
export function readInput(input: ReportInput, { messages }: Pick<Words, 'messages'>): AskedReport {
  const { cli } = messages.report;
  const { paths = [], period, archive, format: named = 'text' } = input;
  const format = reportFormats.find((one) => one === named);
  if (format === undefined) throw new UserError(cli.badFormat(named, reportFormats));
  if (period !== undefined && !isPeriod(period)) throw new UserError(cli.badPeriod(period));
  if (archive !== undefined && paths.length > 0) throw new UserError(cli.archiveOrPaths);
  return { paths, format, period, archive };
}
