import type { Severity } from '../../core/check/finding.ts';
import type { IsoDate } from '../../core/text/calendar.ts';

/** What to check, and how. */
export interface CheckInput {
  /** Files, folders and globs; those of the project if left out. */
  readonly paths?: readonly string[];
  /** What is staged in git. */
  readonly staged?: boolean;
  /** What has changed since this revision of git. */
  readonly base?: string;
  /** The name of a file whose text comes in from elsewhere. */
  readonly stdinFilename?: string;
  /** By rule; goes before the config. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check; today if left out. */
  readonly today?: IsoDate;
  /** How many threads at most; as many as there are cores, at most eight, if left out. */
  readonly jobs?: number;
  /** A part of the files, by their names: "2/3". */
  readonly shard?: string;
  /** Whether what earlier runs found is used, and kept for later ones. */
  readonly cache?: boolean;
}
