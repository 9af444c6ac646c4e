import { type CountedPulse, countPulse } from '../../core/pulse/count-pulse.ts';
import { type CountedCut, countCut, type GroupedSlip, type NotCut } from '../../core/pulse/cut-pulse.ts';
import { printPulse } from '../../core/pulse/print-pulse.ts';
import { type Earlier, type PulseAction, type PulseResult, pulseResultOf } from '../../core/pulse/pulse-result.ts';
import type { PulseSlip } from '../../core/pulse/pulse-slip.ts';
import { type PulseCut, pulseCuts } from '../../core/pulse/schema.ts';
import type { Statements } from '../../core/pulse/statements.ts';
import type { PulseResultJson } from '../../core/results/pulse.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { STARS_FROM } from '../../core/toolkit/mark.ts';
import { UserError } from '../../core/user-error.ts';
import type { Messages } from '../../language/messages.ts';
import { sessionDay } from '../day-option.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { openFrom } from '../shelf/team-shelf.ts';
import { earlierPulse } from './earlier-pulse.ts';
import { keepPulse } from './keep-pulse.ts';
import { readEntry } from './read-entry.ts';

export interface PulseInput {
  /** A file with a slip a line, or "-". */
  readonly slips?: string;
  /** A table of answers, or "-". */
  readonly csv?: string;
  /** The list of statements, by id or by file. */
  readonly statements?: string;
  /** How many slips were dealt. */
  readonly people?: number | string;
  /** The file of an earlier pulse. */
  readonly again?: string;
  readonly cut?: string;
  /** A file, or "-" for the Markdown itself; the folder of pulses if left out. */
  readonly output?: string;
  readonly date?: string;
}

export interface TakenPulse {
  readonly result: PulseResult;
  /** Where it was written; nothing where it was not. */
  readonly file: string | undefined;
  /** The Markdown, with --output -. */
  readonly text?: string;
  readonly notices: readonly string[];
}

export const STATEMENTS = 'goed-werk-12';

/**
 * Counts the slips of a pulse and writes what came of it, in words. With too few people for stars nothing is written. Errors: a
 * UserError that names every line with a fault; then nothing is written.
 */
export async function takePulse(input: PulseInput, ports: Words & Workplace & Clock): Promise<TakenPulse> {
  const { messages } = ports;
  const date = sessionDay(input.date, ports);
  const cut = cutOf(input.cut, messages);
  if (cut !== undefined && input.again !== undefined) throw new UserError(messages.cli.notTogether('--cut', '--again'));
  const dealt = peopleOf(input.people, messages);
  const list = await openFrom('statements', input.statements ?? STATEMENTS, ports);
  const slips = await readEntry(input, { statements: list, dealt, cut }, ports);
  const earlier = input.again === undefined ? undefined : await earlierPulse(input.again, list, ports);
  const counted = cut === undefined ? countPulse(slips, list) : countCut(slips as readonly GroupedSlip[], cut, list);
  const result = pulseResultOf(counted, list, { date, again: earlier?.again });
  const notices = [
    ...missingOf(slips, dealt, messages),
    ...whyNotCut(counted, messages),
    ...rewordedIn(earlier, messages),
  ];
  return { ...(await kept(result, input.output, ports)), notices };
}

/** Nothing is written where too few sat to show anything. */
async function kept(result: PulseResult, output: string | undefined, ports: Words & Workplace) {
  if (result.front.people < STARS_FROM) return { result, file: undefined };
  if (output === '-') return { result, file: undefined, text: printPulse(result, ports.messages) };
  return { result, file: await keepPulse(result, output, ports) };
}

export interface PulseToKeep {
  readonly list: Statements;
  readonly date: IsoDate;
  /** The file of an earlier pulse. */
  readonly again: string | undefined;
  readonly output: string | undefined;
  readonly actions: readonly PulseAction[];
  /** What was said about it. */
  readonly notes: readonly string[];
}

/** Writes what a pulse at the table came to, with what was agreed. */
export async function keepCounted(
  counted: CountedPulse,
  { list, date, again: named, output, actions, notes }: PulseToKeep,
  ports: Words & Workplace & Clock,
): Promise<TakenPulse> {
  const earlier = named === undefined ? undefined : await earlierPulse(named, list, ports);
  const result = { ...pulseResultOf(counted, list, { date, again: earlier?.again, actions }), notes };
  return { ...(await kept(result, output, ports)), notices: rewordedIn(earlier, ports.messages) };
}

function rewordedIn(earlier: Earlier | undefined, { pulse }: Messages): string[] {
  return earlier === undefined || earlier.reworded.length === 0 ? [] : [pulse.reworded(earlier.reworded)];
}

function cutOf(named: string | undefined, { pulse }: Messages): PulseCut | undefined {
  const cut = pulseCuts.find((one) => one === named);
  if (named !== undefined && cut === undefined) throw new UserError(pulse.badCut(named));
  return cut;
}

function peopleOf(named: number | string | undefined, { pulse }: Messages): number | undefined {
  if (named === undefined) return undefined;
  if (!/^[1-9]\d?$/u.test(String(named))) throw new UserError(pulse.badPeople(String(named)));
  return Number(named);
}

function missingOf(slips: readonly PulseSlip[], dealt: number | undefined, { pulse }: Messages): string[] {
  return dealt !== undefined && slips.length < dealt ? [pulse.notAll(slips.length, dealt)] : [];
}

function whyNotCut(counted: CountedPulse | CountedCut | NotCut, { pulse, report }: Messages): string[] {
  if (!('notCut' in counted)) return [];
  const { notCut } = counted;
  if (notCut === 'one-group') return [pulse.notCut.oneGroup];
  return [pulse.notCut.tooFew(notCut.tooFew.map((id) => report.many.groups[id]))];
}

export function pulseResultJson({ result: { front }, file, notices }: TakenPulse): PulseResultJson {
  const { date, statements, people, words = null, cut = null, groups = [], stars, again = null } = front;
  const own = { date, statements, people, words, cut, groups, stars, again };
  return { format: 'driehoek/pulse-result@1', file: file ?? null, ...own, notices };
}
