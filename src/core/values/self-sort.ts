import type { Deck } from './deck.ts';

/** What one person did so far, in order; taking back is leaving the last away. First a sign for each card, then numbers. */
export type SelfMoves = readonly string[];

export type SelfStep =
  | { readonly is: 'card'; readonly n: number }
  /** To choose `want` cards for a pile from these; a number of one that is chosen takes it away again. */
  | {
      readonly is: 'pick';
      readonly pile: number;
      readonly want: number;
      readonly from: readonly number[];
      readonly chosen: readonly number[];
    }
  /** The pile of each card. */
  | { readonly is: 'done'; readonly piles: readonly number[] };

const SIGNS = ['+', '0', '-'];
const MIDDLE = 3;

/** From both ends inwards: what is left is the middle. */
const ENDS = [
  { pile: 1, signs: ['+', '0', '-'] },
  { pile: 2, signs: ['+', '0', '-'] },
  { pile: 5, signs: ['-', '0', '+'] },
  { pile: 4, signs: ['-', '0', '+'] },
];

/** Where somebody is who sorts alone. */
export function selfStep({ cards, piles }: Deck, moves: SelfMoves): SelfStep {
  const signs = moves.slice(0, cards.length);
  if (signs.length < cards.length) return { is: 'card', n: signs.length + 1 };
  const placed = new Map<number, number>();
  let rest: SelfMoves = moves.slice(cards.length);
  for (const end of ENDS) {
    const { sure, from } = poolOf(signs, end.signs, { want: piles[end.pile - 1] ?? 0, placed });
    const want = (piles[end.pile - 1] ?? 0) - sure.length;
    const { chosen, left } = picked(rest, want);
    if (chosen.length < want) return { is: 'pick', pile: end.pile, want, from, chosen };
    for (const number of [...sure, ...chosen]) placed.set(number, end.pile);
    rest = left;
  }
  return { is: 'done', piles: cards.map((_, at) => placed.get(at + 1) ?? MIDDLE) };
}

interface Wanted {
  readonly want: number;
  readonly placed: ReadonlyMap<number, number>;
}

/** Cards of the nearest sign that all fit go on a pile by themselves; of the first sign with too many the rest is chosen. */
function poolOf(signs: readonly string[], nearest: readonly string[], { want, placed }: Wanted) {
  const sure: number[] = [];
  for (const sign of nearest) {
    const own = signs.flatMap((one, at) => (one === sign && !placed.has(at + 1) ? [at + 1] : []));
    if (sure.length + own.length > want) return { sure, from: own };
    sure.push(...own);
  }
  return { sure, from: [] };
}

function picked(moves: SelfMoves, want: number) {
  const chosen = new Set<number>();
  let at = 0;
  for (; at < moves.length && chosen.size < want; at++) {
    const number = Number(moves[at]);
    if (!chosen.delete(number)) chosen.add(number);
  }
  return { chosen: [...chosen], left: moves.slice(at) };
}

/** What was typed as moves; nothing where it is none. */
export function movesIn(typed: string, step: SelfStep): SelfMoves | undefined {
  const words = typed.trim().split(/[\s,]+/u);
  if (step.is === 'card') return words.length === 1 && SIGNS.includes(words[0] ?? '') ? words : undefined;
  if (step.is === 'done') return undefined;
  const isSound = words.length <= step.want && new Set(words.map(Number)).size === words.length;
  return isSound && words.every((word) => /^\d{1,2}$/u.test(word) && step.from.includes(Number(word)))
    ? words
    : undefined;
}

/** The digits of a slip, in groups of five, with a dot for the middle pile. */
export function slipLine(piles: readonly number[]): string {
  const digits = piles.map((pile) => (pile === MIDDLE ? '.' : String(pile))).join('');
  return (digits.match(/.{1,5}/gu) ?? []).join(' ');
}
