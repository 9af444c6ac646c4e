/** The highest number that a slip can have. */
const MAX_SLIP = 99;

/** What is wrong with the line of one slip. It never holds what somebody filled in, except the number of a card or statement. */
export type SlipFault =
  | { readonly is: 'no-number' }
  | { readonly is: 'no-such-slip'; readonly slips: number }
  | { readonly is: 'digits'; readonly found: number; readonly wanted: number }
  | { readonly is: 'digit'; readonly at: number; readonly allowed: string }
  | { readonly is: 'pile'; readonly pile: number; readonly found: number; readonly wanted: number }
  | { readonly is: 'not-number'; readonly where: '+' | '-' | '*'; readonly of: 'cards' | 'statements' }
  | { readonly is: 'too-many'; readonly where: '+' | '-' | '*'; readonly most: number }
  | { readonly is: 'no-such-item'; readonly item: number; readonly items: number }
  | { readonly is: 'private'; readonly item: number }
  | { readonly is: 'twice'; readonly item: number }
  | { readonly is: 'suffix'; readonly letters: string }
  /** The letter of a group where nothing is split. */
  | { readonly is: 'no-suffix' }
  /** Of the card of a table: what is wrong with it, in words. */
  | { readonly is: 'table'; readonly said: string };

export type SlipRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly card?: number; readonly faults: readonly SlipFault[] };

export interface SlipHead {
  /** The number of the slip. */
  readonly card: number;
  /** The other words of the line. */
  readonly rest: readonly string[];
}

/** The number with which a line begins. */
export function takeHead(text: string, dealt = MAX_SLIP): SlipRead<SlipHead> {
  const [first = '', ...rest] = text.trim().split(/\s+/u);
  if (!/^\d{1,2}$/u.test(first)) return { ok: false, faults: [{ is: 'no-number' }] };
  const card = Number(first);
  if (card < 1 || card > dealt) return { ok: false, card, faults: [{ is: 'no-such-slip', slips: dealt }] };
  return { ok: true, value: { card, rest } };
}

interface DigitsWanted {
  readonly count: number;
  readonly allowed: string;
}

/** Whether there are as many digits as items, and no others than may stand there. */
export function digitsIn(digits: string, { count, allowed }: DigitsWanted): SlipFault[] {
  const strange = [...digits].findIndex((digit) => !allowed.includes(digit));
  if (strange !== -1) return [{ is: 'digit', at: strange + 1, allowed }];
  return digits.length === count ? [] : [{ is: 'digits', found: digits.length, wanted: count }];
}

/** One star at most, on something that is there. */
export function takeStar(stars: readonly number[], items: number): SlipFault[] {
  const faults: SlipFault[] = stars.length > 1 ? [{ is: 'too-many', where: '*', most: 1 }] : [];
  const strange = stars.filter((star) => star < 1 || star > items);
  return [...faults, ...strange.map((item): SlipFault => ({ is: 'no-such-item', item, items }))];
}
