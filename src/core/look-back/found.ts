import { readInline } from '../markdown/inline.ts';
import type { DayWish } from '../record/edit.ts';
import { askableAgreements, type Meanable, meanableViews, numberMeant } from '../record/meant.ts';
import type { Agreement, Review } from '../record/review.ts';
import { chosenIn } from '../session/chosen-in.ts';
import { isRecord } from '../session/kind.ts';
import type { ChoiceValue } from '../session/values.ts';
import { rawPassage } from '../text/passage.ts';
import type { Subjects } from './subjects.ts';

/** Something that was settled or put off, in the words that stand in the record now, with what was said of it. */
export interface NamedAgain {
  readonly text: string;
  /** The reason it was dropped for; the day it was put off to. */
  readonly more?: string;
}

/** What the questions were about, in the record as it stands by now. */
export interface FoundAgain {
  /** Numbers of agreements. */
  readonly done: readonly number[];
  readonly moved: readonly DayWish[];
  readonly postponed: readonly NamedAgain[];
  readonly dropped: readonly (NamedAgain & { readonly at: number })[];
  readonly heeded: readonly NamedAgain[];
  readonly letGo: readonly NamedAgain[];
  /** What is no longer there: agreements that were done or put off; and others, with views. */
  readonly notFound: readonly string[];
  readonly notNamed: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const nothing: Subjects = { agreements: {}, views: {} };

/** Finds agreements and views again by their words: the record may have been edited since the first question. */
export function foundAgain(values: Values, review: Review, asked: Subjects = nothing): FoundAgain {
  const agreements = askableAgreements(review.agreements);
  const views = meanableViews(review.dissent.views);
  // A box is turned only for the very words that were asked about. A day that was moved is found by the words without it.
  const exact = { ...agreements, near: new Map<string, number[]>() };
  const done = search(saidOf('done', values, asked.agreements), exact);
  const putOff = saidOf('open', values, asked.agreements).filter(({ more }) => more !== undefined);
  const moved = search(putOff, agreements);
  const dropped = search(saidOf('dropped', values, asked.agreements), agreements);
  const heeded = search(saidOf('heeded', values, asked.views), views);
  const letGo = search(saidOf('dropped', values, asked.views), views);
  const agreed = (at: number) => review.agreements[at]?.text.text;
  const seen = (at: number) => review.dissent.views[at]?.view.text;
  return {
    done: done.found.map(({ at }) => at),
    moved: moved.found.map(({ at, more = '' }) => ({ at, day: more })),
    postponed: named(moved, (at) => withoutDay(review.agreements[at])),
    dropped: named(dropped, agreed),
    heeded: named(heeded, seen),
    letGo: named(letGo, seen),
    notFound: [...done.missing, ...moved.missing],
    notNamed: [...dropped.missing, ...heeded.missing, ...letGo.missing],
  };
}

/** The same before and after its day is moved. */
function withoutDay(own: Agreement | undefined): string | undefined {
  return own && `${own.role === undefined ? '' : `${own.role.text}: `}${own.what.text}`;
}

/** What has this answer, with what goes with it. */
function saidOf(answer: string, values: Values, asked: Subjects['agreements']): NamedAgain[] {
  return Object.entries(asked).flatMap(([id, text]): NamedAgain[] => {
    const value = values[id];
    if (typeof value !== 'string' && !isRecord(value)) return [];
    const { id: chosen, more } = chosenIn(value as ChoiceValue);
    return chosen === answer ? [{ text, ...(more === undefined ? {} : { more }) }] : [];
  });
}

interface Search {
  readonly found: readonly { readonly at: number; readonly more?: string }[];
  readonly missing: readonly string[];
}

function search(all: readonly NamedAgain[], among: Meanable): Search {
  const found = new Map<number, { at: number; more?: string }>();
  const missing: string[] = [];
  for (const { text, ...more } of all) {
    const at = numberMeant(text, among) ?? numberMeant(withoutMarkup(text), among);
    if (at === undefined) missing.push(text);
    else found.set(at, { at, ...more });
  }
  return { found: [...found.values()], missing };
}

function named({ found }: Search, textOf: (at: number) => string | undefined) {
  return found.flatMap((own) => {
    const text = textOf(own.at);
    return text === undefined ? [] : [{ text, ...own }];
  });
}

/** Journals of earlier versions hold the text with what a hand had put around words. */
function withoutMarkup(text: string): string {
  return readInline(rawPassage(text, 0), {}).text.plain;
}
