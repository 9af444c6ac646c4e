import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { KitParts } from '../kit-parts.ts';
import { linesOf, pagesOf } from '../pages-of.ts';
import { text } from '../paper.ts';
import { copiesOf, type Sheet } from '../sheet.ts';

/** Lines of 12 points on a page, and characters on one of them: on the safe side. */
const ROOM = 38;
const WIDTH = 80;

/** The case to read: who tells it, the story and the question. */
export function caseSheet(subject: NonNullable<KitParts['subject']>, people: number, { kit }: Messages): Sheet {
  const { title, role, situation = '', question } = subject;
  const paragraphs = situation.trim().split(/\n\s*\n/u);
  const blocks = [
    { html: `<h1>${escapeXml(title)}</h1>${role === undefined ? '' : text(kit.case.by(role), 'quiet')}`, lines: 5 },
    ...paragraphs.map((words) => ({ html: paragraphHtml(words), lines: linesOf(words, WIDTH) + 0.6 })),
    ...(question === undefined
      ? []
      : [{ html: text(question, 'question'), lines: linesOf(question, WIDTH / 1.2) + 3 }]),
  ];
  const pages = pagesOf(blocks, ROOM).map((html) => `<div class="case">${html}</div>`);
  return copiesOf('case', pages, people);
}

/** Where a line of a dialogue, a list or a log begins; other lines were only wrapped for the file. */
const turn = /^(?:[-–—*•"“‘]|\d|\p{Lu}[\p{L} ]{0,30}:)/u;

function paragraphHtml(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  const joined = lines.map((line, at) => (at === 0 ? '' : turn.test(line) ? '<br>' : ' ') + escapeXml(line));
  return `<p>${joined.join('')}</p>`;
}
