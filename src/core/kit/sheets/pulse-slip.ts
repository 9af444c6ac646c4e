import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { Statements } from '../../pulse/statements.ts';
import { boxes, entryLine, heading, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';
import { GROUP, pulseExample } from '../slip-examples.ts';

/** More statements do not fit on half a sheet. */
const MOST_ON_HALF = 12;

/**
 * The slip of the pulse: a box for each statement, in the order in which they are typed; a thicker line where the
 * line that is typed has a blank.
 */
export function pulseSlip({ statements }: Statements, people: number, messages: Messages): Sheet {
  const { pulse, card } = messages.kit;
  const rows = statements.map(({ text: says }, at) => {
    const isLast = (at + 1) % GROUP === 0 ? ' class="last"' : '';
    return `<tr${isLast}><td>${at + 1}</td><td>${escapeXml(says)}</td><td>${boxes(1)}</td></tr>`;
  });
  const piece = [
    heading(pulse.title),
    `<p class="row">${escapeXml(card.number)} ${boxes(2)} <span class="label">${escapeXml(pulse.scale)}</span></p>`,
    `<table class="statements">${rows.join('')}</table>`,
    `<p class="row"><b>*</b> ${boxes(2)} <span class="label">${escapeXml(messages.kit.slip.star)}</span></p>`,
    text(pulse.shown, 'quiet'),
    entryLine(messages.kit.typed, pulseExample(statements.length)),
  ];
  return sameFor('pulse-slip', statements.length > MOST_ON_HALF ? 'a4' : 'a5', piece.join(''), people);
}
