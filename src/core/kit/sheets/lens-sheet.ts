import { escapeXml } from '../../draw/svg.ts';
import type { Lens } from '../../lens/schema.ts';
import { heading, text } from '../paper.ts';
import { oneOfEach, type Sheet } from '../sheet.ts';

/** One card for each lens of the session form. */
export function lensSheet(lenses: readonly Lens[]): Sheet {
  return oneOfEach('lenses', 'a6', lenses.map(cardOf));
}

function cardOf({ title, about, questions }: Lens): string {
  const asked = questions.map(({ label, ask }) => `<li><b>${escapeXml(label)}</b> ${escapeXml(ask)}</li>`);
  return `${heading(title)}${text(about, 'quiet')}<ul>${asked.join('')}</ul>`;
}
