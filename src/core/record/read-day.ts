import { dayIn, vagueTimes, type WrittenDay, writtenDays } from '../text/day.ts';
import { joined, type Passage, part, plainSpan, textOffset, without } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { isNotApplicable } from '../text/tidy.ts';
import { note, type RecordReading } from './notes.ts';
import { type Day, NO_DAY } from './review.ts';
import { saysNothing } from './words.ts';

/** The day in a field that asks for one; a doubt is said. */
export function readDay(said: Passage | undefined, reading: RecordReading): Day {
  const own = said && without(said, 'del');
  if (own === undefined || isNotApplicable(own.plain) || saysNothing(own.plain)) return NO_DAY;
  const day = dayIn(own.plain, reading.language);
  if (day !== undefined) return { state: 'day', day, at: own.at };
  note(reading, 'day-unclear', own.at);
  return { state: 'unclear', at: own.at };
}

export interface DueDay {
  readonly due: Day;
  /** The agreement without its day, and what stands behind that. */
  readonly rest: Passage;
  readonly remark?: Passage;
}

/** A part of the plain text. */
interface Place extends WrittenDay {
  /** From here to there it goes out of the agreement: with its brackets, or with the word before it. */
  readonly whole: Span;
}

/**
 * The day by which an agreement is due: the only brackets that hold one, or what stands behind 📅, or the only day, where it
 * comes last or behind a word for "by then". Whatever else looks like a time is unclear, and nothing is guessed.
 */
export function readDueDay(own: Passage, reading: RecordReading): DueDay {
  const plain = own.plain.replace(notItsDay, (text) => ' '.repeat(text.length));
  const days = writtenDays(plain, reading.language);
  const inBrackets = bracketed(plain, days);
  const marked = days.flatMap((day) => markedDay(plain, day));
  const found = inBrackets.length > 0 ? settledOne(inBrackets) : marked.length > 0 ? marked : inText(plain, days);
  const [only, second] = found;
  if (only === undefined) return { due: NO_DAY, rest: own };
  if (second !== undefined || only.day === undefined) {
    const at = plainSpan(own, only.start, (second ?? only).end);
    note(reading, 'day-unclear', at);
    return { due: { state: 'unclear', at }, rest: own };
  }
  return around(own, only, { state: 'day', day: only.day, at: plainSpan(own, only.start, only.end) });
}

/** What is agreed around its day: "(2027-01-08) handhaver: bellen" too, where the day comes first or behind who does it. */
function around(own: Passage, { whole }: Place, due: Day): DueDay {
  const before = part(own, 0, textOffset(own, whole.start));
  const rest = part(before, 0, before.text.replace(/(?<![\s,;])[\s,;]+$/u, '').length);
  const behind = part(own, textOffset(own, whole.end));
  const words = part(behind, /^[\s.,:;–-]*/u.exec(behind.text)?.[0].length ?? 0);
  if (rest.text === '' || leadOnly.test(rest.plain.trim())) return { due, rest: words };
  if (words.text === '') return { due, rest };
  if (rest.text.endsWith(':')) return { due, rest: joined([rest, words], ' ') };
  if (behind.text.startsWith(':') && !rest.text.includes(':')) return { due, rest: joined([rest, words], ': ') };
  return { due, rest, remark: words };
}

/** Days that other tools and people put behind a task, of when it was done, made or begun; and those in an address. */
const notItsDay =
  /[✅➕🛫⏳❌]\ufe0f?\s{0,3}\d{4}-\d{2}-\d{2}|\((?:is )?(?:gedaan|klaar|afgerond|done|finished)\b[^()]{0,60}\)|(?:https?:\/\/|www\.)\S{1,500}/giu;
const dueSign = /[📅📆🗓]\ufe0f?\s{0,3}$/u;
/** Words that may stand before the day in its brackets. */
const leadOnly = /^(?:(?:uiterlijk|v[oó][oó]r|op|per|tot|by|before|on|due):? ?){0,2}[\s.]*$/iu;
const brackets = /\(([^()]{1,80})\)/gu;

function bracketed(plain: string, days: readonly WrittenDay[]): Place[] {
  return [...plain.matchAll(brackets)].flatMap((match): Place[] => {
    const whole = { start: match.index, end: match.index + match[0].length };
    const own = days.filter(({ start, end }) => start > whole.start && end < whole.end);
    const around = own.map(({ start, end }) => plain.slice(whole.start + 1, start) + plain.slice(end, whole.end - 1));
    const isWhole = around.length === 1 && leadOnly.test((around[0] ?? '').trim());
    if (own.length > 0) return own.map((day) => ({ ...day, day: isWhole ? day.day : undefined, whole }));
    const inner = (match[1] ?? '').trim();
    return isVague(inner) ? [{ start: whole.start, end: whole.end, day: undefined, whole }] : [];
  });
}

/** "volgende week", "2027-W12": all of it is a time, and none of it a day. */
function isVague(inner: string): boolean {
  const isAll = ({ start, end }: Span) => start === 0 && end === inner.length;
  return /^\d{4}-(?:w?\d{1,2}|q[1-4])$/iu.test(inner) || vagueTimes(inner).some(isAll);
}

/** "(brief van 3 november 2026) (2027-01-08)": the last brackets, where they alone hold a day and nothing else. */
function settledOne(found: readonly Place[]): readonly Place[] {
  const last = found.at(-1);
  return last?.day !== undefined && found.slice(0, -1).every(({ day }) => day === undefined) ? [last] : found;
}

function markedDay(plain: string, day: WrittenDay): Place[] {
  const lead = dueSign.exec(plain.slice(Math.max(0, day.start - 8), day.start))?.[0].length;
  return lead === undefined ? [] : [{ ...day, whole: { start: day.start - lead, end: day.end } }];
}

const by = /(?:^|[\s,])(?:uiterlijk|v[oó][oó]r|op|per|tot|by|before|on|due)(?: (?:op|uiterlijk|on|by))?:? $/iu;

/** "De brief van 3 november 2026": the day of something else. */
const ofOther = /(?:^|\s)(?:van|sinds|uit|na|vanaf|dd\.?|d\.d\.|of|from|since|after|dated) $/iu;
/** "Niet vóór 8 januari": by then it is not to be done. */
const notBy = /(?:^|\s)(?:niet|not) \S{1,9}(?: \S{1,9})?:? $/iu;

/** Without brackets: one day that is last, or that follows a word for "by then". Any other time leaves a doubt. */
function inText(plain: string, days: readonly WrittenDay[]): Place[] {
  const [only, second] = days;
  if (only !== undefined && second !== undefined) return days.map((day) => ({ ...day, whole: day }));
  if (only !== undefined) {
    const before = plain.slice(Math.max(0, only.start - 24), only.start);
    const lead = notBy.test(before) ? undefined : by.exec(before)?.[0].length;
    const isLast = /^[\s.!]*$/u.test(plain.slice(only.end)) && !ofOther.test(before) && !notBy.test(before);
    const whole = { start: only.start - (lead ?? 0), end: only.end };
    return [{ ...only, day: lead !== undefined || isLast ? only.day : undefined, whole }];
  }
  return vagueTimes(plain)
    .filter(({ start, end }) => /^[\s.!]*$/u.test(plain.slice(end)) || by.test(plain.slice(0, start)))
    .map((time) => ({ ...time, day: undefined, whole: time }));
}
