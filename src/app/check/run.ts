import { inquiry } from '../../core/check/engine.ts';
import { type Finding, sortFindings } from '../../core/check/finding.ts';
import { settle } from '../../core/check/settle.ts';
import { type Examiner, examiner } from './examiner.ts';
import type { RunInput } from './run-input.ts';
import type { Source } from './source.ts';
import { worldAround } from './world.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly source: Source;
  /** Why the file could not be read, in a sentence. */
  readonly problem?: string;
  readonly findings: readonly Finding[];
}

/** So many files are on their way at a time. */
const BATCH = 1024;

/** Checks the files in order, and gives each that is ours, or could not be read, as soon as it is known. */
export async function* checkSources(run: RunInput): AsyncGenerator<CheckedFile> {
  const { settings, messages, today } = run;
  const sources = [...run.sources].sort((a, b) => Number(b.isQuiet ?? false) - Number(a.isQuiet ?? false));
  const world = worldAround(today);
  const examine: Examiner = await examiner(run, inquiry(settings, messages));
  try {
    for (let at = 0; at < sources.length; at += BATCH) {
      const batch = sources.slice(at, at + BATCH);
      for (const [index, read] of (await examine.all(batch)).entries()) {
        const source = batch[index] as Source;
        if (!read.ok) yield { source, problem: read.problem, findings: [] };
        else if (read.examined) {
          const findings = sortFindings(settle(read.examined, world(source), settings));
          if (!source.isQuiet) yield { source, findings };
        }
      }
    }
    examine.keep();
  } finally {
    await examine.close();
  }
}
