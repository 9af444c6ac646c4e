import type { CheckSettings } from '../../core/check/settings.ts';
import { UserError } from '../../core/user-error.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { examiner } from './examiner.ts';
import type { FixedFiles, FixJudge } from './fix.ts';
import type { CheckInput } from './input.ts';
import { type CheckedFile, judgeOf } from './judge.ts';
import { type PreparedCheck, prepareRun } from './run.ts';
import { shownFindings } from './shown-findings.ts';

export interface Checking {
  /** Each file that is ours, or cannot be read, as soon as it is known: can be asked for once. */
  readonly files: AsyncIterable<CheckedFile>;
  /** What it came to, once all files are there. Errors: a UserError where there was nothing to check. */
  summary(): CheckSummary;
}

export interface CheckSummary {
  /** How many files were checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many warnings are too few to fail on. */
  readonly maxWarnings: number;
  /** What could not be read or written, each in a sentence. */
  readonly problems: readonly string[];
  readonly fixed: Pick<FixedFiles, 'fixes' | 'files'>;
  /** How many findings `fix` could still mend: without a doubt, and as proposals. */
  readonly fixable: { readonly safe: number; readonly offered: number };
  /** Why there was nothing to check, where that is no mistake. */
  readonly nothing?: 'in-shard' | 'changed';
  readonly settings: CheckSettings;
}

interface CheckPorts extends Words, Workplace, Clock {
  /** Who is asked about the offered fixes. */
  readonly fixJudge?: FixJudge | undefined;
}

/** Every fault in the files asked for. Errors: a UserError for what cannot be asked. */
export async function check(input: CheckInput, ports: CheckPorts): Promise<Checking> {
  const run = await prepareRun(input, ports);
  const { problems, ...fixed }: FixedFiles = input.fix
    ? await (await import('./fix.ts')).fixFiles(run, input.fix, ports.fixJudge)
    : { fixes: 0, files: 0, problems: [] };
  const tally: Tally = {
    files: 0,
    errors: 0,
    warnings: 0,
    problems: [...run.problems, ...problems],
    fixable: { safe: 0, offered: 0 },
  };
  const { maxWarnings, settings } = run;
  return {
    files: checkedFiles(run, input, tally),
    summary: () => ({ ...tally, maxWarnings, fixed, settings, ...whyNothing(tally, input, ports) }),
  };
}

/** What is counted on the way. */
interface Tally {
  files: number;
  errors: number;
  warnings: number;
  problems: string[];
  fixable: { safe: number; offered: number };
}

/** So many files are on their way at a time. */
const BATCH = 1024;

async function* checkedFiles(run: PreparedCheck, input: CheckInput, tally: Tally): AsyncGenerator<CheckedFile> {
  const sources = [...run.sources].sort((a, b) => Number(b.isQuiet ?? false) - Number(a.isQuiet ?? false));
  const judge = judgeOf(run);
  const { examine, keep, close } = await examiner(run);
  try {
    for (let at = 0; at < sources.length; at += BATCH) {
      const batch = sources.slice(at, at + BATCH);
      const reads = await examine(batch);
      for (const source of batch) {
        const file = judge(source, reads.get(source));
        if (!file) continue;
        count(file, tally);
        yield { ...file, findings: shownFindings(file.findings, input) };
      }
    }
    keep();
  } finally {
    await close();
  }
}

function count({ problem, findings }: CheckedFile, tally: Tally): void {
  if (problem === undefined) tally.files += 1;
  else tally.problems.push(problem);
  for (const { severity, fix } of findings) {
    tally[severity === 'error' ? 'errors' : 'warnings'] += 1;
    if (fix && fix.edits.length > 0) tally.fixable[fix.safe ? 'safe' : 'offered'] += 1;
  }
}

function whyNothing({ files, problems }: Tally, { shard, staged, base }: CheckInput, { messages }: Words) {
  if (files > 0 || problems.length > 0) return {};
  if (shard !== undefined) return { nothing: 'in-shard' } as const;
  if (staged || base !== undefined) return { nothing: 'changed' } as const;
  throw new UserError(messages.checking.nothing, messages.checking.nothingOurs);
}
