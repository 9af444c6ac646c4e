import { type Finding, sortFindings } from '../../core/check/finding.ts';
import { settle } from '../../core/check/settle.ts';
import type { PreparedCheck } from './run.ts';
import type { ReadSource, Source } from './source.ts';
import { worldAround } from './world.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly source: Source;
  /** Why the file could not be read, in a sentence. */
  readonly problem?: string;
  readonly findings: readonly Finding[];
}

/** Judges file after file among the others; nothing for what is not ours, or only looked at because of the others. */
export function judgeOf({ settings, today }: PreparedCheck) {
  const world = worldAround(today);
  return (source: Source, read: ReadSource | undefined): CheckedFile | undefined => {
    if (read?.ok === false) return { source, problem: read.problem, findings: [] };
    if (!read?.examined) return undefined;
    const findings = sortFindings(settle(read.examined, world(source), settings));
    return source.isQuiet ? undefined : { source, findings };
  };
}
