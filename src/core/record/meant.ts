import { plainText } from '../text/passage.ts';
import type { Agreement, View } from './review.ts';

/** What the points of a look-back may mean, by its words: agreements, or views. */
export interface Meanable {
  /** Numbers by all the words of what has them, and by those without its day. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly near: ReadonlyMap<string, readonly number[]>;
  /** Numbers of what nobody has settled: of several with the same words a look-back means the first of these. */
  readonly open: Set<number>;
}

export function meanableAgreements(agreements: readonly Agreement[]): Meanable {
  const bare = agreements.map(({ role, what }) => `${role === undefined ? '' : `${role.plain}: `}${what.plain}`);
  return {
    whole: numbered(agreements.map(({ text }) => text.plain)),
    near: numbered(bare),
    open: numbersOf(agreements, ({ state }) => state === 'open' || state === 'in-progress'),
  };
}

export function meanableViews(views: readonly View[]): Meanable {
  const words = numbered(views.map(({ view }) => view.plain));
  return { whole: words, near: words, open: numbersOf(views, ({ heeded, letGo }) => !heeded && letGo === undefined) };
}

/**
 * The number of what a text means, which is then settled: by all of its words, or else by those without a day, where only
 * one has them. Nothing where it means none, or may mean more than one.
 */
export function numberMeant(text: string, { whole, near, open }: Meanable): number | undefined {
  const words = squeezed(text);
  const same = whole.get(words);
  const alike = near.get(words.replace(/ \([^()]*\)$/u, '')) ?? [];
  const at =
    same === undefined ? (alike.length === 1 ? alike[0] : undefined) : (same.find((one) => open.has(one)) ?? same[0]);
  if (at !== undefined) open.delete(at);
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
