import type { Edit } from '../text/edit.ts';
import { type Mark, type Passage, passage } from '../text/passage.ts';
import { saidIn } from './agreements.ts';
import { isPassage } from './bare.ts';
import { type DayWish, setDay } from './edit.ts';
import { type Expect, type Expected, withAgreement } from './expected.ts';
import type { Agreement, Day } from './review.ts';

/** The same agreement with another day, and that day wherever the old one was read as text. */
export function expectDay(wish: DayWish): Expect {
  return (before) => {
    const own = before.review.agreements[wish.at];
    const [edit] = setDay(before.review, before.text, wish);
    const text = own && edit && withPut(own.text, edit, own.text);
    if (own === undefined || edit === undefined || text === undefined) return before;
    const due: Day = { state: 'day', day: wish.day, at: own.at };
    return {
      ...before,
      review: withAgreement(before.review, wish.at, { ...saidWith(text, own, before), due, text }),
      instead: (value) => (isPassage(value) && withPut(value, edit, own.text)) || before.instead(value),
    };
  };
}

/** Where it had a day, the rest stays; where a doubt goes, what stood for it is no longer a part of what was agreed. */
function saidWith(text: Passage, own: Agreement, { review }: Expected): Agreement {
  if (own.due.state === 'day') return own;
  const { role: _role, what: _what, remark: _remark, ...kept } = own;
  const language = review.front.language ?? 'nl';
  return { ...kept, ...saidIn(text, { text: text.text, language, faults: [], unplaced: [] }) };
}

/** A passage with the edit made in it; nothing where the edit is not in it, or not behind all of it as behind `whole`. */
function withPut(own: Passage, edit: Edit, whole: Passage): Passage | undefined {
  const end = own.runs.at(-1)?.end;
  if (end === undefined) return undefined;
  if (edit.start === edit.end)
    return end === whole.runs.at(-1)?.end ? put(own, own.text.length, own.text.length, edit.text) : undefined;
  if ((own.runs[0]?.start ?? end) > edit.start || end < edit.end) return undefined;
  return put(own, offsetIn(own, edit.start), offsetIn(own, edit.end), edit.text);
}

/** The offset in a text of an offset in the file. */
function offsetIn({ runs, text }: Passage, offset: number): number {
  const at = runs.findLastIndex(({ start }) => start < offset);
  const run = runs[at];
  if (run === undefined) return 0;
  return Math.min(run.out + (offset - run.start), runs[at + 1]?.out ?? text.length);
}

function put({ text, marks, at }: Passage, from: number, to: number, words: string): Passage {
  const moved = (offset: number) => (offset >= to ? offset + words.length - (to - from) : offset);
  const own = marks.map((mark): Mark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  return passage(text.slice(0, from) + words + text.slice(to), [], at, own);
}
