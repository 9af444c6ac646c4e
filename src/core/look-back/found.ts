import { readInline } from '../markdown/inline.ts';
import { type Meanable, meanableAgreements, meanableViews, numberMeant } from '../record/meant.ts';
import type { Review } from '../record/review.ts';
import { rawPassage } from '../text/passage.ts';
import type { Subjects } from './subjects.ts';

/** What the questions were about, in the record as it stands by now. */
export interface FoundAgain {
  /** Numbers of agreements. */
  readonly done: readonly number[];
  /** In the words that stand there now. */
  readonly dropped: readonly string[];
  readonly heeded: readonly string[];
  /** What is no longer there: agreements that were done; and others, with views. */
  readonly notFound: readonly string[];
  readonly notNamed: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const nothing: Subjects = { agreements: {}, views: {} };

/** Finds agreements and views again by their words: the record may have been edited since the first question. */
export function foundAgain(values: Values, review: Review, asked: Subjects = nothing): FoundAgain {
  const agreements = meanableAgreements(review.agreements);
  const views = meanableViews(review.dissent.views);
  // A box is turned only for the very words that were asked about.
  const exact = { ...agreements, near: new Map<string, number[]>() };
  const done = search(textsWith('done', values, asked.agreements), exact);
  const dropped = search(textsWith('dropped', values, asked.agreements), agreements);
  const heeded = search(textsWith('heeded', values, asked.views), views);
  return {
    done: done.numbers,
    dropped: dropped.numbers.flatMap((at) => review.agreements[at]?.text.text ?? []),
    heeded: heeded.numbers.flatMap((at) => review.dissent.views[at]?.view.text ?? []),
    notFound: done.missing,
    notNamed: [...dropped.missing, ...heeded.missing],
  };
}

function textsWith(answer: string, values: Values, asked: Subjects['agreements']): string[] {
  return Object.entries(asked).flatMap(([id, text]) => (values[id] === answer ? [text] : []));
}

function search(texts: readonly string[], among: Meanable) {
  const numbers = new Set<number>();
  const missing: string[] = [];
  for (const text of texts) {
    const number = numberMeant(text, among) ?? numberMeant(withoutMarkup(text), among);
    if (number === undefined) missing.push(text);
    else numbers.add(number);
  }
  return { numbers: [...numbers], missing };
}

/** Journals of earlier versions hold the text with what a hand had put around words. */
function withoutMarkup(text: string): string {
  return readInline(rawPassage(text, 0), {}).text.plain;
}
