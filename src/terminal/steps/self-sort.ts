import type { Deck } from '../../core/values/deck.ts';
import { movesIn, type SelfMoves, type SelfStep, selfStep } from '../../core/values/self-sort.ts';
import type { Messages } from '../../language/messages.ts';
import type { KeyRow } from './asker.ts';
import type { PlainQuestions } from './intake.ts';

type Open = Exclude<SelfStep, { readonly is: 'done' }>;

const UNDO = 'u';

/** A card a screen, then which four and which six from both ends. Gives the pile of each card; nothing when people stop. */
export async function askSelf(
  { text }: Pick<PlainQuestions, 'text'>,
  deck: Deck,
  messages: Messages,
): Promise<readonly number[] | undefined> {
  let moves: SelfMoves = [];
  for (;;) {
    const step = selfStep(deck, moves);
    if (step.is === 'done') return step.piles;
    const typed = await text(asked(step, deck, messages), {
      mode: 'line',
      initial: '',
      check: (line) => wrongWith(line, step, { moves, messages }),
      menu: keysFor(step, deck, messages),
    });
    const next = typed.type === 'leave' ? undefined : after(moves, typed.type === 'back' ? UNDO : typed.value, step);
    if (next === undefined) return undefined;
    moves = next;
  }
}

/** Taking back before the first card is stopping. */
function after(moves: SelfMoves, typed: string, step: Open): SelfMoves | undefined {
  if (typed.trim().toLowerCase() !== UNDO) return [...moves, ...(movesIn(typed, step) ?? [])];
  return moves.length === 0 ? undefined : moves.slice(0, -1);
}

function asked(step: Open, { cards }: Deck, { values: { self } }: Messages) {
  if (step.is === 'card') {
    const card = cards[step.n - 1];
    const lead = step.n === 1 ? `${self.intro(cards.length)} ` : '';
    const ask = `${self.card(step.n, cards.length)}: ${card?.name}, ${card?.meaning}`;
    return { ask, hint: `${lead}${self.how}` };
  }
  const ask = { 1: self.most, 5: self.least }[step.pile] ?? self.next;
  return { ask: ask(step.want), hint: `${self.fill(step.want - step.chosen.length)} ${self.pick}` };
}

interface Standing {
  readonly moves: SelfMoves;
  readonly messages: Messages;
}

function wrongWith(line: string, step: Open, { moves, messages }: Standing): string | undefined {
  const { self } = messages.values;
  if (line.trim().toLowerCase() === UNDO) return moves.length === 0 ? self.noUndo : undefined;
  if (movesIn(line, step) !== undefined) return undefined;
  return step.is === 'card' ? self.wrong : self.wrongNumber(step.from);
}

/** What may be typed: a sign, or the numbers of the cards to choose from, with a star at what is chosen. */
function keysFor(step: Open, { cards }: Deck, { values: { self } }: Messages): KeyRow[] {
  if (step.is === 'card') {
    const signs = [
      { key: '+', label: self.more },
      { key: '0', label: self.middle },
      { key: '-', label: self.less },
    ];
    return step.n === 1 ? signs : [...signs, { key: UNDO, label: self.takeBack }];
  }
  const numbers = step.from.map((n) => ({
    key: `${step.chosen.includes(n) ? '*' : ''}${n}`,
    label: cards[n - 1]?.name ?? '',
  }));
  return [...numbers, { key: UNDO, label: self.takeBack }];
}
