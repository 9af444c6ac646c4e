import type { InProgramme } from '../../core/record/schema.ts';
import type { ValuesShift, ValuesSortResult } from '../../core/results/values.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { type CountedSort, countSort } from '../../core/values/count-sort.ts';
import type { Deck } from '../../core/values/deck.ts';
import { STANDARD_DECK } from '../../core/values/ids.ts';
import type { WrittenValues } from '../../core/values/print-values.ts';
import { shiftOf } from '../../core/values/shift.ts';
import { valuesResultOf } from '../../core/values/values-result-of.ts';
import { sessionDay } from '../day-option.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { peopleOf } from '../protocols/protocol-time.ts';
import { openFrom } from '../shelf/team-shelf.ts';
import { type FoundResult, findResult, refuseUntrueResult } from './find-result.ts';
import { type KeptValues, keepValues } from './keep-values.ts';
import { readSlips } from './read-slips.ts';

export interface SortValuesInput {
  /** A file with a line for each slip, or "-". */
  readonly slips: string;
  /** An id, or a file; those that come with the program if left out. */
  readonly deck?: string;
  /** How many slips were dealt. */
  readonly people?: string | number;
  /** An earlier result, to say what shifted. */
  readonly again?: string;
  /** "-" for what is printed; a file in the folder of the team if left out. */
  readonly output?: string;
  readonly date?: string;
}

export interface SortedValues extends KeptValues {
  readonly people: number;
  /** Numbers of slips that were dealt and not handed in. */
  readonly missing: readonly number[];
  /** Nothing where too few sat to show anything. */
  readonly written: WrittenValues | undefined;
  /** Whether a shift was asked for that cannot be told. */
  readonly isUnshifted: boolean;
}

/**
 * What a group often puts first and last, from its slips; kept without any of them. Errors: a UserError with everything that is
 * wrong with the lines, before anything is written.
 */
export async function sortValues(input: SortValuesInput, ports: Words & Workplace & Clock): Promise<SortedValues> {
  const date = sessionDay(input.date, ports);
  const dealt = input.people === undefined ? undefined : peopleOf(String(input.people), ports);
  const deck = await openFrom('decks', input.deck ?? STANDARD_DECK, ports);
  const before = input.again === undefined ? undefined : await resultBefore(input.again, deck, ports);
  const slips = await readSlips(input.slips, { deck, dealt }, ports);
  const missing = numbersTo(dealt).filter((number) => slips.every(({ card }) => card !== number));
  const kept = await keepSort(countSort(slips, deck), { deck, date, before, output: input.output }, ports);
  return { ...kept, missing };
}

/** What a sort is kept with. */
export interface SortToKeep {
  readonly deck: Deck;
  readonly date: IsoDate;
  /** The result of an earlier time. */
  readonly before: FoundResult | undefined;
  readonly output: string | undefined;
  /** What was said about it. */
  readonly notes?: readonly string[];
  /** The meeting in which it was. */
  readonly programme?: InProgramme | undefined;
}

/** Writes what a sort came to; nothing where too few sat to show anything. */
export async function keepSort(
  counted: CountedSort,
  { deck, date, before, output, notes = [], programme }: SortToKeep,
  ports: Words & Workplace,
): Promise<Omit<SortedValues, 'missing'>> {
  const { people } = counted;
  const result = valuesResultOf(counted, deck, { date, ...(programme === undefined ? {} : { programme }) });
  if (result === undefined)
    return { people, written: undefined, isUnshifted: false, file: null, svg: null, text: null };
  const shift = before && shiftOf(before.result, result);
  const written = { result, deck, notes, ...(shift === undefined ? {} : { shift }) };
  const isUnshifted = before !== undefined && shift === undefined;
  return { people, written, isUnshifted, ...(await keepValues(written, output, ports)) };
}

/** The result of an earlier time with the same cards. Errors: a UserError for one of others, or one that cannot be true. */
export async function resultBefore(named: string, deck: Deck, ports: Words & Workplace): Promise<FoundResult> {
  const before = await findResult(named, ports);
  const { values } = ports.messages;
  if (before.result.deck !== deck.id)
    throw new UserError(values.otherDeck(before.file, before.result.deck), values.otherDeckHint);
  await refuseUntrueResult(before, deck, ports);
  return before;
}

function numbersTo(last = 0): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

export function valuesSortResultOf({ file, svg, people, missing, written }: SortedValues): ValuesSortResult {
  return {
    format: 'driehoek/values-sort-result@1',
    ...{ file, svg, people, missing },
    values: written === undefined ? null : keptOf(written),
    shift: shiftIn(written),
  };
}

function shiftIn(written: WrittenValues | undefined): ValuesShift | null {
  return written?.shift ?? null;
}

/** What is kept, without the line that says what file it is. */
export function keptOf({ result: { format: _, ...kept } }: Pick<WrittenValues, 'result'>) {
  return kept;
}
