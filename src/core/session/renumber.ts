import type { StepKind } from '../protocol/schema.ts';
import { type Answered, type AnsweredStep, answerOf, lineTextsOf } from './answered.ts';
import type { MergeValue, OpenSlips } from './values.ts';

/** Of a line that is no more. */
export const GONE = 0;

type Move = (n: number) => number;
type Moved = (value: unknown, move: Move) => unknown;

/** What calls lines by their numbers, by the kind of its step. */
const moved: Readonly<Partial<Record<StepKind, Moved>>> = {
  merge: (value, move) =>
    (value as readonly MergeValue[]).map((one) => ({ ...one, of: one.of.map(move).filter((n) => n !== GONE) })),
  'table-cards': (value, move) => (isOpen(value) ? openMoved(value, move) : cardsMoved(value, move)),
  'go-up': (value, move) => (value as readonly number[]).map(move).filter((n) => n !== GONE),
};

/** A session after a change in its lines, or in what was merged: what was chosen by number goes with its line, wherever that stands now. */
export function renumbered<T extends Answered>(before: Answered, after: T): T {
  const old = lineTextsOf(before);
  const now = lineTextsOf(after);
  if (old === undefined || now === undefined) return after;
  if (old.some((text, at) => text !== now[at])) return movedIn(after, moveOfTexts(old, now), Object.keys(moved));
  const [was, is] = [before, after].map((one) => answerOf<readonly MergeValue[]>(one, 'merge') ?? []);
  if (was === is || was === undefined || is === undefined) return after;
  return movedIn(after, moveOfMerges(now.length, was, is), ['table-cards', 'go-up']);
}

/** By its words; a line that was worded anew stays where it stands. */
function moveOfTexts(old: readonly string[], now: readonly string[]): Move {
  return (n) => {
    if (n > old.length) return n - old.length + now.length;
    const text = old[n - 1] ?? '';
    const here = now[n - 1];
    if (here === text || (here !== undefined && !old.includes(here) && !now.includes(text))) return n;
    return now.indexOf(text) + 1;
  };
}

/** By the lines beneath it. */
function moveOfMerges(texts: number, was: readonly MergeValue[], is: readonly MergeValue[]): Move {
  const move: Move = (n) => {
    if (n <= texts) return n;
    const of = JSON.stringify(was[n - texts - 1]?.of.map(move));
    const at = is.findIndex((one) => JSON.stringify(one.of) === of);
    return at === -1 ? GONE : texts + at + 1;
  };
  return move;
}

function movedIn<T extends Answered>(session: T, move: Move, kinds: readonly string[]): T {
  const answers = new Map(session.answers);
  const drafts = new Map(session.drafts);
  for (const { id, kind } of session.start.protocol.steps) {
    const change = kinds.includes(kind) ? moved[kind] : undefined;
    if (change === undefined) continue;
    const answered = answers.get(id);
    if (answered?.state === 'answered' && answered.value !== null)
      answers.set(id, { ...answered, value: change(answered.value, move) } satisfies AnsweredStep);
    if (Array.isArray(drafts.get(id)) || isOpen(drafts.get(id))) drafts.set(id, change(drafts.get(id), move));
  }
  return { ...session, answers, drafts };
}

function isOpen(value: unknown): value is OpenSlips {
  return typeof value === 'object' && value !== null && 'lines' in value;
}

/** A number that is gone stays as one: the tables choose again. */
function cardsMoved(value: unknown, move: Move): unknown {
  return (value as readonly (readonly number[])[]).map((card) => card.map(move));
}

/** A card with a line that is gone is asked again. */
function openMoved({ lines, ...open }: OpenSlips, move: Move): OpenSlips {
  const cards = lines.flatMap((line) => {
    const [table = '', ...numbers] = line.trim().split(/[\s,]+/u);
    const own = numbers.map((n) => move(Number(n)));
    return own.includes(GONE) ? [] : [[table, ...own].join(' ')];
  });
  return { ...open, lines: cards };
}
