import { escapeXml } from '../../draw/svg.ts';
import type { Deck } from '../../values/deck.ts';
import { hyphenated } from '../hyphenated.ts';
import { linesOf } from '../pages-of.ts';
import type { Leaf, Sheet } from '../sheet.ts';

/** In millimetres; five by six of them fill an A4 with margins of 10. */
const CARD = { width: 38, height: 46 } as const;
const COLUMNS = 5;
const ROWS = 6;

/** The cards to sort, a set for each: to be cut along straight lines. */
export function valueCards(deck: Deck, people: number): Sheet {
  const set: Leaf[] = [];
  for (let at = 0; at < deck.cards.length; at += COLUMNS * ROWS)
    set.push({ front: pageOf(deck.cards.slice(at, at + COLUMNS * ROWS), at) });
  const leaves = Array.from({ length: people }, () => set).flat();
  return { id: 'value-cards', size: 'a4', leaves, pieces: people * deck.cards.length };
}

/** Wide letters of a name on one line, and lines of a name and a meaning that fit together. */
const NAME_WIDTH = 9;
const LINES = 8;

function pageOf(cards: Deck['cards'], before: number): string {
  const faces = cards.map(({ name, meaning }, at) => {
    // A longer meaning ends in an ellipsis: the card would cut it off anywhere.
    const left = LINES - Math.max(2, linesOf(name, NAME_WIDTH));
    const told = `<p style="-webkit-line-clamp:${left}">${hyphenated(escapeXml(meaning))}</p>`;
    return `<div class="value"><span>${before + at + 1}</span><b>${hyphenated(escapeXml(name))}</b>${told}</div>`;
  });
  return `<div class="values">${faces.join('')}${cutLines(Math.ceil(cards.length / COLUMNS))}</div>`;
}

/** Drawn over the cards, so that two neighbours share one line. */
function cutLines(rows: number): string {
  const [width, height] = [COLUMNS * CARD.width, rows * CARD.height];
  const down = Array.from({ length: COLUMNS + 1 }, (_, at) => `M${at * CARD.width} 0V${height}`);
  const across = Array.from({ length: rows + 1 }, (_, at) => `M0 ${at * CARD.height}H${width}`);
  return `<svg class="cuts" viewBox="0 0 ${width} ${height}" style="width:${width}mm;height:${height}mm" aria-hidden="true"><path d="${[...down, ...across].join('')}"/></svg>`;
}
