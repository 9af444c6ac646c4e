import { plainText } from '../text/passage.ts';
import type { Agreement, View } from './review.ts';

/** What the points of a look-back may mean, by its words: agreements, or views. */
export interface Meanable {
  /** Numbers by all the words of what has them, and by those without its day. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly near: ReadonlyMap<string, readonly number[]>;
  /** Numbers of what nobody has settled: of several with the same words a look-back means the first of these. */
  readonly open: Set<number>;
  /** Numbers of what its own mark says is dropped: a look-back that names such words means one of these before any other. */
  readonly marked: Set<number>;
}

/** What is still to be answered: what is dropped already is not meant where something else has the same words. */
export function askableAgreements(agreements: readonly Agreement[]): Meanable {
  return { ...meanableAgreements(agreements), marked: new Set() };
}

/** What a look-back says was dropped. */
export function meanableAgreements(agreements: readonly Agreement[]): Meanable {
  const bare = agreements.map(({ role, what }) => `${role === undefined ? '' : `${role.plain}: `}${what.plain}`);
  return {
    whole: numbered(agreements.map(({ text }) => text.plain)),
    near: numbered(bare),
    open: numbersOf(agreements, ({ state }) => state === 'open' || state === 'in-progress'),
    marked: numbersOf(agreements, ({ state }) => state === 'dropped'),
  };
}

export function meanableViews(views: readonly View[]): Meanable {
  const words = numbered(views.map(({ view }) => view.plain));
  const open = numbersOf(views, ({ heeded, letGo }) => !heeded && letGo === undefined);
  return { whole: words, near: words, open, marked: new Set() };
}

/**
 * The number of what a text means, which is then settled: by all of its words, or else by those without a day, where only
 * one has them. Nothing where it means none, or may mean more than one.
 */
export function numberMeant(text: string, { whole, near, open, marked }: Meanable): number | undefined {
  const words = squeezed(text);
  const same = whole.get(words);
  const alike = near.get(words.replace(/ \([^()]*\)$/u, '')) ?? [];
  const among = [marked, open].flatMap((all) => same?.find((one) => all.has(one)) ?? []);
  const at = same === undefined ? (alike.length === 1 ? alike[0] : undefined) : (among[0] ?? same[0]);
  if (at === undefined) return undefined;
  open.delete(at);
  marked.delete(at);
  return at;
}

function numbered(texts: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const words = squeezed(text);
    const same = numbers.get(words);
    if (same === undefined) numbers.set(words, [at]);
    else same.push(at);
  }
  return numbers;
}

function numbersOf<T>(all: readonly T[], isOpen: (own: T) => boolean): Set<number> {
  return new Set(all.flatMap((own, at) => (isOpen(own) ? [at] : [])));
}

/** Words as they are compared: blanks, capitals and typographic signs make no difference. */
export function squeezed(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim().toLowerCase();
}
