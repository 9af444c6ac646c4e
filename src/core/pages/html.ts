import type { Messages } from '../../language/messages.ts';
import { escapeXml } from '../draw/svg.ts';
import type { Figure, PageBlock, PageFinding, PageQuote, Pages, ReportSection } from './blocks.ts';
import { drawingOf } from './drawing.ts';
import { pageStyle } from './html-style.ts';
import { REPORT_MARK } from './mark.ts';

/**
 * The report as one page that fetches nothing and runs nothing: styles and drawings are inside, and its policy allows those and
 * nothing else. `digest` gives a SHA-256 in base64.
 */
export function reportHtml(pages: Pages, messages: Messages, digest: (text: string) => string): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; base-uri 'none'; form-action 'none'`;
  const title = escapeXml(pages.title);
  // What matters most stands before the way to the rest.
  const [first, rest] = [pages.sections.slice(0, 1), pages.sections.slice(1)];
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(pages.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    REPORT_MARK,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeXml(messages.report.skip)}</a>`,
    `<header><h1>${title}</h1><p>${escapeXml(pages.lead)} <span class="quiet">${escapeXml(pages.made)}</span></p></header>`,
    '<main id="main" tabindex="-1">',
    ...first.map((section) => sectionHtml(section, messages)),
    contents(rest, messages),
    ...rest.map((section) => sectionHtml(section, messages)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contents(sections: readonly ReportSection[], { report }: Messages): string {
  const items = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`);
  return `<nav aria-label="${escapeXml(report.contents)}"><ul>${items.join('')}</ul></nav>`;
}

function sectionHtml({ id, title, blocks }: ReportSection, messages: Messages): string {
  const parts: string[] = [];
  let cards: string[] = [];
  const close = () => {
    if (cards.length > 0) parts.push(`<div class="cards">${cards.join('\n')}</div>`);
    cards = [];
  };
  for (const block of blocks) {
    if (block.kind === 'figure') cards.push(cardHtml(block, messages));
    else {
      close();
      parts.push(proseHtml(block, messages));
    }
  }
  close();
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeXml(title)}</h2>\n${parts.join('\n')}\n</section>`;
}

function proseHtml(block: Exclude<PageBlock, Figure>, messages: Messages): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeXml(block.text)}</p>`;
    case 'title':
      return `<h3>${escapeXml(block.text)}</h3>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    case 'named':
      return `<ul>${block.items.map(({ name, text }) => `<li><b>${escapeXml(name)}</b> ${escapeXml(text)}</li>`).join('')}</ul>`;
    case 'quotes':
      return block.items.map(quoteHtml).join('');
    case 'findings':
      return `<ol class="findings">${block.items.map((one) => findingHtml(one, messages)).join('')}</ol>`;
  }
}

function quoteHtml({ text, from }: PageQuote): string {
  const foot = from === undefined ? '' : `<p class="quiet">${escapeXml(from)}</p>`;
  return `<blockquote><p>${escapeXml(text)}</p>${foot}</blockquote>`;
}

function findingHtml({ says, evidence, doubt, todo }: PageFinding, { report: { parts } }: Messages): string {
  const line = (name: string, text: string) =>
    text === '' ? '' : `<p><b>${escapeXml(name)}</b> ${escapeXml(text)}</p>`;
  const lines = [line(parts.evidence, evidence), line(parts.doubt, doubt), line(parts.todo, todo)];
  return `<li><h3>${escapeXml(says)}</h3>${lines.join('')}</li>`;
}

/** Pictures, and under them their table, which is open: on paper too. Wide tables scroll in a region the keyboard reaches. */
function cardHtml({ id, title, note, head, rows, pictures }: Figure, messages: Messages): string {
  const words = note === undefined ? '' : `<p class="quiet">${escapeXml(note)}</p>`;
  const drawn = pictures.map((one, at) => {
    const name = pictures.length > 1 ? `<figcaption>${escapeXml(one.title)}</figcaption>` : '';
    return `<figure>${name}${drawingOf(one, `${id}-${at}`, messages, false)}</figure>`;
  });
  const shown = drawn.length === 0 ? '' : `<div class="pictures">${drawn.join('')}</div>`;
  const headings = head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeXml(first)}</th>${rest}</tr>`;
  });
  const name = escapeXml(`${messages.report.asTable}: ${title}`);
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
  const wide = pictures.length > 1 || head.length > 4 ? ' wide' : pictures.length === 1 ? ' beside' : '';
  return `<div class="card${wide}"><h3>${escapeXml(title)}</h3>${words}${shown}${table}</div>`;
}
