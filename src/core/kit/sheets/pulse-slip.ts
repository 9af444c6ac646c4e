import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { KitStatement } from '../kit-parts.ts';
import { boxes, entryLine, heading, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';

/** After so many statements a thicker line, where the line that is typed has a blank. */
const GROUP = 5;

/** The slip of the pulse: a box for each statement, in the order in which they are typed. */
export function pulseSlip(statements: readonly KitStatement[], people: number, messages: Messages): Sheet {
  const { pulse, card } = messages.kit;
  const rows = statements.map(({ text: says }, at) => {
    const isLast = (at + 1) % GROUP === 0 ? ' class="last"' : '';
    return `<tr${isLast}><td>${at + 1}</td><td>${escapeXml(says)}</td><td>${boxes(1)}</td></tr>`;
  });
  const piece = [
    heading(messages.kit.sheets['pulse-slip']),
    `<p class="row">${escapeXml(card.number)} ${boxes(2)} <span class="label">${escapeXml(pulse.scale)}</span></p>`,
    `<table class="statements">${rows.join('')}</table>`,
    `<p class="row"><b>*</b> ${boxes(2)} <span class="label">${escapeXml(messages.kit.slip.star)}</span></p>`,
    text(pulse.shown, 'quiet'),
    entryLine(messages.kit.typed, exampleOf(statements.length)),
  ];
  return sameFor('pulse-slip', 'a5', piece.join(''), people);
}

/** A line as it is typed: groups of five digits, and a star. */
function exampleOf(n: number): string {
  const digits = Array.from({ length: n }, (_, at) => '453422153344'[at % 12]).join('');
  const groups = digits.match(/.{1,5}/gu) ?? [];
  return `3 ${groups.join(' ')} *${Math.min(n, 11)}`;
}
