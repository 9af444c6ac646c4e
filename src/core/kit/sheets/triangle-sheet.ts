import type { Messages } from '../../../language/messages.ts';
import { HEIGHT, WIDTH } from '../../draw/geometry.ts';
import { cornerLabels, emptyTriangle, escapeXml } from '../../draw/svg.ts';
import { corners } from '../../triangle/placement.ts';
import { heading, text } from '../paper.ts';
import { copiesOf, type Sheet } from '../sheet.ts';

/** The empty triangle, for the middle of the table. */
export function triangleSheet(messages: Messages): Sheet {
  const { kit, corners: names } = messages;
  const drawing = [
    `<svg class="triangle" viewBox="0 20 ${WIDTH} ${HEIGHT - 60}" role="img" aria-label="${escapeXml(kit.triangle.alt)}">`,
    ...emptyTriangle(),
    ...cornerLabels(messages),
    '</svg>',
  ].join('');
  const meant = corners.map((id) => `<li><b>${escapeXml(names[id])}</b> ${escapeXml(kit.triangle.corners[id])}</li>`);
  const page = `<div class="poster">${heading(kit.triangle.ask)}${drawing}<ul>${meant.join('')}</ul>${text(kit.triangle.tens)}</div>`;
  return copiesOf('triangle', [page], 1);
}
