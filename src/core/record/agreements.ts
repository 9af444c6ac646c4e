import { writtenDays } from '../text/day.ts';
import { type Passage, part, sourceSpan, without } from '../text/passage.ts';
import { roleColon } from './labels.ts';
import { note, type RecordReading, unplace } from './notes.ts';
import { readDueDay } from './read-day.ts';
import { type Agreement, type AgreementState, type Field, type Item, pointsOf, type Section } from './review.ts';
import { leadsOn, saysNoAgreement } from './words.ts';

interface Gathering {
  readonly found: Agreement[];
  readonly reading: RecordReading;
}

/** Every point among the agreements, and every point with a box below one of those or in a look-back. */
export function readAgreements(sections: readonly Section[], reading: RecordReading): Agreement[] {
  const gathering: Gathering = { found: [], reading };
  for (const section of sections) {
    if (section.id === 'actions') for (const field of section.fields) readField(field, gathering);
    else if (section.id === 'look-back') for (const field of section.fields) readAfterwards(field, gathering);
    else for (const item of pointsOf(section)) refuseBoxes(item, reading);
  }
  return gathering.found;
}

/** New agreements in a look-back have a box; a point without one is a note, or a promise that nobody would keep. */
function readAfterwards({ field, items = [] }: Field, gathering: Gathering): void {
  for (const item of items) {
    if (field === undefined && item.box === undefined && isPromise(item, gathering.reading))
      unplace(gathering.reading, 'action-elsewhere', item.at);
    readBoxed(item, undefined, gathering);
  }
}

/** Reads as an agreement: who does what, with a day. */
export function isPromise({ text: [own] }: Item, { text, language }: RecordReading): boolean {
  if (own === undefined) return false;
  const { role, due } = saidIn(own, { text, language, faults: [], unplaced: [] });
  return role !== undefined && due.state !== 'none';
}

function readField({ text, items = [], at, label, isOther }: Field, gathering: Gathering): void {
  const { reading } = gathering;
  for (const item of items) if (!isNone(item)) readItem(item, undefined, gathering);
  const isSaid =
    isOther ||
    text.some(
      (own) =>
        !saysNoAgreement(own.plain) && !(leadsOn(own.plain) && writtenDays(own.plain, reading.language).length === 0),
    );
  if (isSaid || (text.length + items.length === 0 && label === undefined)) unplace(reading, 'action-unread', at);
}

function isNone({ text, box, items, others }: Item): boolean {
  return box === undefined && items.length + others.length === 0 && text.every(({ plain }) => saysNoAgreement(plain));
}

function readItem(item: Item, parent: number | undefined, gathering: Gathering): void {
  const { found, reading } = gathering;
  const own = item.text[0] && untilNext(item.text[0], reading);
  const at = found.length;
  if (own !== undefined) found.push(agreementIn(own, item, parent, reading));
  if (own === undefined) unplace(reading, 'action-unread', item.at);
  else for (const { at: other } of item.others) unplace(reading, 'action-unread', other);
  for (const below of item.items) readBoxed(below, own === undefined ? parent : at, gathering);
}

/** A box, or the sign of a point, on the next line of a point: one more agreement that nobody can tell from the first. */
function untilNext(own: Passage, reading: RecordReading): Passage {
  const found = nextOne.exec(own.text);
  if (found === null) return own;
  const { index } = found;
  const from = index + 1;
  const { start } = sourceSpan(own, from, from + 1);
  const lineEnd = sourceSpan(own, index, from);
  // Within a line it is text, and brackets that were typed as text are escaped in the file.
  const isNext = own.text[index] === '\n' || /[\r\n]/u.test(reading.text.slice(lineEnd.start, lineEnd.end));
  if (!isNext || reading.text[start] !== own.text[from]) return own;
  unplace(reading, 'action-unread', part(own, from).at);
  return part(own, 0, index);
}

const nextOne = /\s(?:[-–•*]\s?)?\[[ xX/-]?\]\s+\S/u;

/** A point without a box below an agreement is a note to it. */
function readBoxed(item: Item, parent: number | undefined, gathering: Gathering): void {
  if (item.box !== undefined) readItem(item, parent, gathering);
  else for (const below of item.items) readBoxed(below, parent, gathering);
}

/** A box elsewhere is a promise that nobody would keep. */
export function refuseBoxes(item: Item, reading: RecordReading): void {
  if (item.box !== undefined) unplace(reading, 'action-elsewhere', item.at);
  for (const below of item.items) refuseBoxes(below, reading);
}

function agreementIn(text: Passage, item: Item, parent: number | undefined, reading: RecordReading): Agreement {
  return {
    ...saidIn(text, reading),
    state: stateOf(item, isStruck(text), reading),
    ...(item.box === undefined ? {} : { box: item.box }),
    ...(parent === undefined ? {} : { parent }),
    text,
    at: item.at,
  };
}

/** Who is to do what by when, in the text of an agreement. */
export function saidIn(text: Passage, reading: RecordReading): Pick<Agreement, 'role' | 'what' | 'due' | 'remark'> {
  const { due, rest, remark } = readDueDay(isStruck(text) ? text : without(text, 'del'), reading);
  const colon = roleColon(rest.text);
  return {
    ...(colon === -1 ? {} : { role: part(rest, 0, colon) }),
    what: colon === -1 ? rest : part(rest, colon + 1),
    due,
    ...(remark === undefined ? {} : { remark }),
  };
}

function isStruck(text: Passage): boolean {
  return text.text !== '' && without(text, 'del').text === '';
}

const states: Readonly<Record<string, AgreementState>> = {
  ' ': 'open',
  '>': 'open',
  '☐': 'open',
  x: 'done',
  X: 'done',
  '☑': 'done',
  '☒': 'done',
  '/': 'in-progress',
  '-': 'dropped',
  '~': 'dropped',
};

/** A sign that is none of these is said: people tick with whatever is at hand. */
function stateOf({ box, at }: Item, isAllStruck: boolean, reading: RecordReading): AgreementState {
  const known = box === undefined ? undefined : states[box.sign];
  const state = known ?? (box?.sign.toLowerCase() === 'v' ? 'done' : 'open');
  if (isAllStruck && state === 'open') {
    note(reading, 'action-status', at, 'struck');
    return 'dropped';
  }
  if (box === undefined) note(reading, 'action-box', at);
  else if (known === undefined) noteSign(box, state, reading);
  return state;
}

/** An empty box lost its blank; a v is a tick, or a letter on its way to be another. */
function noteSign({ sign, at }: NonNullable<Item['box']>, state: AgreementState, { faults }: RecordReading): void {
  const text = sign === '' ? '[ ]' : state === 'done' ? '[x]' : undefined;
  const mend =
    text === undefined ? {} : { edits: [{ ...at, text }], ...(sign === '' ? {} : { offered: true as const }) };
  faults.push({ rule: 'action-status', at, say: [state], ...mend });
}
