import {
  casesShowResultOf,
  type ShownCase,
  type ShownRecord,
  show as showOne,
  showCase as showOneCase,
  showResultOf,
} from '../app/show.ts';
import { printCase } from '../core/case/print.ts';
import { soundReview } from '../core/record/read.ts';
import { type Context, exit, printResult } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

interface ShowOptions {
  readonly json?: boolean;
}

/** `driehoek show`: a case or a record to read in the terminal. Faults are named and do not stop the reading. */
export async function show(named: string, { json = false }: ShowOptions, context: Context): Promise<number> {
  const found = await showOne(named, context);
  if (json) printResult(context, showResultOf(found));
  else await tell(found, context);
  return codeOf(found);
}

/** `driehoek cases show`: the same for a case. */
export async function showCase(named: string, { json = false }: ShowOptions, context: Context): Promise<number> {
  const found = await showOneCase(named, context);
  if (json) printResult(context, casesShowResultOf(found));
  else await tell(found, context);
  return codeOf(found);
}

async function tell(found: ShownCase | ShownRecord, context: Context): Promise<void> {
  if (found.findings.length > 0) await sayFaulty([found], context);
  if (found.kind === 'record') {
    const { printReadableRecord: printRecord } = await import('./print-record.ts');
    await printRecord(soundReview(found.read), found.text, context);
  } else if (found.value) await printReadable(printCase(found.value, found.values ?? [], context.messages), context);
}

function codeOf(found: ShownCase | ShownRecord): number {
  const value = found.kind === 'case' ? found.value : soundReview(found.read);
  return value === undefined ? exit.couldNot : exit.done;
}
