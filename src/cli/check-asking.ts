import type { FixJudge } from '../app/check/fix.ts';
import type { FixVerdict, Proposal } from '../core/check/fix-asked.ts';
import { formatText } from '../core/check/formats/text.ts';
import type { Messages } from '../language/messages.ts';
import type { FrontEnd } from '../terminal/front-end.ts';
import { type Line, type Look, span } from '../terminal/look.ts';
import { type CheckOptions, check } from './check.ts';
import type { Context } from './context.ts';
import { lazyFrontEnd } from './open-front-end.ts';

/** `driehoek check` for people at a terminal: with `--fix` they are asked about each proposal. */
export async function checkAsking(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { host, messages } = context;
  const isAsking = options.fix === '' && host.stdin.isTTY && host.stderr.isTTY && !host.env.CI;
  if (!isAsking || options.stdinFilename !== undefined) return check(paths, options, context);
  const front = lazyFrontEnd(context);
  const fixJudge: FixJudge = {
    judge: async (proposal) => verdictOn(proposal, await front.open(), messages),
    close: () => front.close(),
  };
  return check(paths, options, { ...context, fixJudge }).finally(fixJudge.close);
}

const verdicts: readonly FixVerdict[] = ['yes', 'no', 'all', 'stop'];

/** Who leaves the question stops. */
async function verdictOn(proposal: Proposal, front: FrontEnd, messages: Messages): Promise<FixVerdict> {
  const { fixing } = messages.checking;
  const choices = verdicts.map((id) => ({ id, label: fixing[id] }));
  const passage = { rows: (columns: number) => rowsOf(proposal, columns, messages), leave: fixing.leave };
  const chosen = await front.talk(fixing.title, (ask) => ask.read({ ask: fixing.ask }, passage, choices));
  return verdicts.find((verdict) => chosen?.type === 'value' && verdict === chosen.value) ?? 'stop';
}

function lookOf(row: string): Look {
  if (/^ {2}\| *\^+$/u.test(row)) return 'fault';
  return row.startsWith('  > ') ? 'group' : 'plain';
}

/** As the report shows it: its place, the line as it is and as it would read, and what is wrong. */
function rowsOf({ finding, text }: Proposal, columns: number, messages: Messages): Line[] {
  const screen = { columns, paint: (part: string) => part };
  const rows = formatText([finding], new Map([[finding.file, text]]), messages, screen)
    .trimEnd()
    .split('\n');
  const isSeen = rows.some((row) => row.startsWith('  > '));
  return [...rows, ...(isSeen ? [] : ['', messages.checking.fixing.unseen])].map((row) => [span(row, lookOf(row))]);
}
