import type { Deck } from '../../core/values/deck.ts';
import { movesIn, type SelfMoves, type SelfStep, selfStep } from '../../core/values/self-sort.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
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
      ...(step.is === 'pick' ? { above: cardRows(step, deck) } : {}),
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
    const lead = step.n === 1 ? `${self.intro(cards.length)} ${self.how}` : self.how;
    return {
      ask: `${self.card(step.n, cards.length)}: ${card?.name}`,
      hint: `${card?.meaning}. ${lead} ${self.keys}.`,
    };
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

/** In UTF-16 units: what a screen of 80 columns has room for. */
const ROOM = 74;

/** The cards to choose from beside each other, with a star at what is chosen. */
function cardRows({ from, chosen }: Open & { readonly is: 'pick' }, { cards }: Deck): Line[] {
  const names = from.map(
    (n) => `${chosen.includes(n) ? '*' : ' '}${String(n).padStart(2)} ${cards[n - 1]?.name ?? ''}`,
  );
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const across = Math.max(1, Math.floor(ROOM / width));
  const rows = Math.ceil(names.length / across);
  return Array.from({ length: rows }, (_, row) => [
    span(
      names
        .filter((__, at) => at % rows === row)
        .map((name) => name.padEnd(width))
        .join('')
        .trimEnd(),
    ),
  ]);
}
