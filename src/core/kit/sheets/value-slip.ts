import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { Deck } from '../../values/deck.ts';
import { boxes, entryLine, heading, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';
import { apartExample, GROUP, MIDDLE, sortExample } from '../slip-examples.ts';

/** At most so many cards that lie higher at work, and at home. */
const APART = 3;

/** The slip of the sort: what is typed in on the left, what its writer keeps on the right of the fold. */
export function valueSlip(deck: Deck, people: number, messages: Messages): Sheet {
  const { slip } = messages.kit;
  const work = [
    `<p class="number">${escapeXml(slip.work)} · ${escapeXml(messages.kit.card.number)} ${boxes(2)}</p>`,
    sortOf(deck, messages),
    field('+', slip.higherAtWork, APART),
    field('-', slip.higherAtHome, APART),
    privateLine(deck, messages),
    field('*', slip.star, 1),
    entryLine(messages.kit.typed, sortExample(deck)),
    entryLine('', apartExample(deck)),
  ];
  const home = [heading(slip.home), text(slip.homeKept, 'quiet'), sortOf(deck, messages), text(slip.homeThen)];
  const halves = [work, home].map((parts) => `<div>${parts.join('')}</div>`);
  return sameFor('value-slip', 'a5', `<div class="halves">${halves.join('')}</div>`, people);
}

/** A box for every card, and a circle to cross off for every digit that is still to be given. */
function sortOf({ cards, piles }: Deck, { kit: { slip } }: Messages): string {
  const numbered = cards.map((_, at) => `<span class="nth"><small>${at + 1}</small><i></i></span>`);
  const groups: string[] = [];
  for (let at = 0; at < numbered.length; at += GROUP)
    groups.push(`<span class="group">${numbered.slice(at, at + GROUP).join('')}</span>`);
  const circles = piles.map((size, at) =>
    at + 1 === MIDDLE
      ? `<li><b>${at + 1}</b> ${escapeXml(slip.emptyIs)}</li>`
      : `<li><b>${at + 1}</b> <span class="circles">${'<i></i>'.repeat(size)}</span>${escapeXml(edgeOf(at, piles.length, slip))}</li>`,
  );
  return `<p class="quiet">${escapeXml(slip.how)}</p><div class="groups">${groups.join('')}</div><ul class="piles">${circles.join('')}</ul>`;
}

function edgeOf(at: number, piles: number, { most, least }: Messages['kit']['slip']): string {
  if (at === 0) return ` ${most}`;
  return at === piles - 1 ? ` ${least}` : '';
}

function field(sign: string, label: string, most: number): string {
  const places = Array.from({ length: most }, () => boxes(2)).join(' ');
  return `<p class="row"><b>${escapeXml(sign)}</b> ${places} <span class="label">${escapeXml(label)}</span></p>`;
}

function privateLine({ cards }: Deck, { kit: { slip } }: Messages): string {
  const own = cards.flatMap((card, at) => (card.private === true ? [at + 1] : []));
  return own.length === 0 ? '' : text(slip.notHere(own), 'quiet');
}
