import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { Protocol, StepOf } from '../../protocol/schema.ts';
import { corners } from '../../triangle/placement.ts';
import type { KitParts } from '../kit-parts.ts';
import { boxes, entryLine, heading, lines, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';

type Silent = Pick<StepOf<'silent'>, 'title' | 'asks' | 'starters'>;

/** The steps in which a card is laid: what is only written stays with its writer and needs none. */
export function cardSteps({ steps }: Pick<Protocol, 'steps'>): readonly Silent[] {
  return steps.flatMap((step): readonly Silent[] => {
    if (step.kind === 'silent') return step.asks.some((part) => part !== 'write') ? [step] : [];
    if (step.kind === 'place' && step.round !== 'group') return [{ title: step.title, asks: ['place'] }];
    return step.kind === 'vote' ? [{ title: step.title, asks: ['choose'] }] : [];
  });
}

/** The steps in which a whole table has one card. */
export function tableSteps({ steps }: Pick<Protocol, 'steps'>): readonly StepOf<'table-cards'>[] {
  return steps.filter((step) => step.kind === 'table-cards');
}

/** At the fewest people there are at a mixed table. */
const AT_TABLE = 5;

/** For a session form without such a step: whoever asks for cards gets both. */
const usual: Silent = { title: '', asks: ['place', 'choose'] };

/** So many silent moments fit on one card; a session form with more gets a second card. */
const MOST = 3;

/** The card: its number and digits in the order in which they are typed, and a strip to write on that its writer keeps. */
export function cardSheet({ protocol, people }: KitParts, messages: Messages): Sheet {
  const [table] = tableSteps(protocol);
  if (table !== undefined) return sameFor('card', 'a6', tablePiece(table, messages), Math.ceil(people / AT_TABLE));
  const found = cardSteps(protocol);
  const steps = found.length === 0 ? [usual] : found;
  const pieces: string[] = [];
  for (let at = 0; at < steps.length; at += MOST) pieces.push(pieceOf(steps.slice(at, at + MOST), messages));
  const sheets = pieces.map((piece) => sameFor('card', 'a6', piece, people));
  return {
    ...{ id: 'card', size: 'a6' },
    leaves: sheets.flatMap(({ leaves }) => leaves),
    pieces: sheets.reduce((sum, sheet) => sum + sheet.pieces, 0),
  };
}

/** Of a table: its number, and the numbers of the lines it chose. */
function tablePiece({ title, most }: StepOf<'table-cards'>, { kit }: Messages): string {
  const example = ['1', '2', '3', '9', '14'].slice(0, most + 1).join(' ');
  const numbers = Array.from({ length: most }, () => `<span>${boxes(2, 'large')}</span>`);
  return [
    `<p class="number">${escapeXml(kit.card.table)} ${boxes(2, 'large')}</p>`,
    heading(title),
    `<p class="digits">${numbers.join('')}</p>`,
    entryLine(kit.typed, example),
  ].join('');
}

function pieceOf(steps: readonly Silent[], messages: Messages): string {
  const { card } = messages.kit;
  const starters = steps.flatMap((step) => (step.asks.includes('write') ? (step.starters ?? []) : []));
  const own = [heading(card.own), text(starters.join(' ')), lines(7 - 2 * steps.length)];
  return [
    `<p class="number">${escapeXml(card.number)} ${boxes(2, 'large')}</p>`,
    ...steps.map((step) => stepRow(step, messages)),
    `<div class="strip">${own.join('')}</div>`,
  ].join('');
}

function stepRow({ title, asks }: Silent, messages: Messages): string {
  const { kit, corners: names } = messages;
  const place = corners.map((id) => `<span>${boxes(1, 'large')}<small>${escapeXml(names[id])}</small></span>`);
  const choose = `<span>${boxes(1, 'large')}<small>${escapeXml(kit.card.option)}</small></span>`;
  const isPlaced = asks.includes('place');
  const isChosen = asks.includes('choose');
  const parts = [...(isPlaced ? place : []), ...(isChosen ? [choose] : [])];
  const example = ['3', ...(isPlaced ? ['523'] : []), ...(isChosen ? ['2'] : [])].join(' ');
  const told = [...(isPlaced ? [kit.card.tens] : []), kit.typed].join(' ');
  const name = title === '' ? '' : heading(title);
  return `${name}<p class="digits">${parts.join('')}</p>${entryLine(told, example)}`;
}
