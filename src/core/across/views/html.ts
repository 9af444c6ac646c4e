import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import { shortPlacement } from '../../draw/words.ts';
import { REPORT_FORMAT } from '../report.ts';
import { type Pages, type ReportBlock, type ReportSection, type ReportTable, tableOf } from './blocks.ts';
import { drawingOf } from './drawing.ts';
import { pageScript, pageStyle } from './html-style.ts';

/**
 * The report as one page that fetches nothing: styles, drawings and the little script are inside, and its policy allows
 * those and nothing else. Without script everything can be read. `digest` gives a SHA-256 in base64.
 */
export function reportHtml(pages: Pages, messages: Messages, digest: (text: string) => string): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(pageStyle)}'`,
    `script-src 'sha256-${digest(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = escapeXml(pages.title);
  // What matters most stands before the way to the rest.
  const [first, rest] = [pages.sections.slice(0, 1), pages.sections.slice(1)];
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(pages.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<!-- ${REPORT_FORMAT} -->`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeXml(messages.across.skip)}</a>`,
    `<header><h1>${title}</h1><p class="quiet">${escapeXml(pages.made)}</p></header>`,
    '<main id="main" tabindex="-1">',
    ...first.map((section) => sectionHtml(section, messages)),
    contents(rest, messages),
    tools(pages, messages),
    ...rest.map((section) => sectionHtml(section, messages)),
    '</main>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contents(sections: readonly ReportSection[], { across }: Messages): string {
  const items = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`);
  return `<nav aria-label="${escapeXml(across.contents)}"><ul>${items.join('')}</ul></nav>`;
}

/** Hidden until the script says that it works. */
function tools({ sections }: Pages, { across: { html } }: Messages): string {
  const names = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' && isByDomain(block.id) ? block.rows : []))
    .map(([name = '']) => name);
  const single = [...new Set(names)].filter((name) => !name.includes('; '));
  const options = single.map((name) => `<option>${escapeXml(name)}</option>`);
  const choose =
    options.length === 0
      ? ''
      : `<div><label for="domain">${escapeXml(html.domain)}</label><select id="domain"><option value="">${escapeXml(html.everything)}</option>${options.join('')}</select></div>`;
  return [
    `<section class="tools" hidden aria-label="${escapeXml(html.tools)}">`,
    `<div><label for="find">${escapeXml(html.find)}</label><input id="find" type="search" autocomplete="off" aria-describedby="find-hint"></div>`,
    choose,
    `<p id="find-hint" class="quiet">${escapeXml(html.findHint)}</p>`,
    `<p id="found" class="quiet" role="status" data-none="${escapeXml(html.nothing)}" data-one="${escapeXml(html.foundOne)}" data-some="${escapeXml(html.found('#'))}"></p>`,
    '</section>',
  ].join('');
}

function sectionHtml({ id, title, blocks }: ReportSection, messages: Messages): string {
  const parts: string[] = [];
  let cards: string[] = [];
  const close = () => {
    if (cards.length > 0) parts.push(`<div class="cards">${cards.join('\n')}</div>`);
    cards = [];
  };
  for (const block of blocks) {
    const card = cardHtml(block, messages);
    if (card !== undefined) cards.push(card);
    else {
      close();
      parts.push(proseHtml(block));
    }
  }
  close();
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeXml(title)}</h2>\n${parts.join('\n')}\n</section>`;
}

function proseHtml(block: ReportBlock): string {
  const items = (all: readonly string[]) => all.map((item) => `<li>${escapeXml(item)}</li>`).join('');
  if (block.kind === 'text') return `<p>${escapeXml(block.text)}</p>`;
  if (block.kind === 'list') return `<ul>${items(block.items)}</ul>`;
  if (block.kind === 'named')
    return `<ul class="named">${block.items.map(({ name, text }) => `<li><b>${escapeXml(name)}</b> ${escapeXml(text)}</li>`).join('')}</ul>`;
  if (block.kind === 'letter')
    return `<div class="letter">${block.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('')}</div>`;
  if (block.kind !== 'observations') return '';
  const rooms = block.items.map(
    ({ says, asks }) => `<li>${escapeXml(says)}<p class="room quiet">${escapeXml(asks)}</p></li>`,
  );
  return `<ol>${rooms.join('')}</ol>`;
}

/** A picture with its figures folded underneath, or a table that is open. */
function cardHtml(block: ReportBlock, messages: Messages): string | undefined {
  const { across } = messages;
  if (block.kind === 'table')
    return card(block.title, block.note, tableHtml(block, `${across.asTable}: ${block.title}`), true);
  const svg = drawingOf(block, messages, false);
  if (svg === undefined || !('id' in block)) return undefined;
  if (block.kind === 'density') {
    const total = across.ofTotal(across.number(block.total), block.unit);
    const points = [...block.points]
      .sort((a, b) => b.n - a.n)
      .map(({ at, n }) => `${shortPlacement(at)}: ${across.number(n)}`);
    const found = points.length === 0 ? [] : [`${across.words.points} ${points.join('; ')}.`];
    const words = [block.areas.note ?? '', ...found].map((text) => `<p class="quiet">${escapeXml(text)}</p>`).join('');
    const areas = tableOf({ ...block.areas, title: `${block.title}. ${block.areas.title}` }, across, across.withheld);
    return card(block.title, `${total} ${block.note}`, svg + folded(areas, messages, words), false);
  }
  const isWide = block.kind === 'trend' || block.kind === 'curve';
  const table = tableOf(block, across, across.withheld);
  return card(block.title, block.note, svg + folded(table, messages), isWide && block.kind === 'curve');
}

function card(title: string, note: string | undefined, inside: string, isWide: boolean): string {
  const words = note === undefined ? '' : `<p class="quiet">${escapeXml(note)}</p>`;
  return `<div class="card${isWide ? ' wide' : ''}"><h3>${escapeXml(title)}</h3>${words}${inside}</div>`;
}

function folded(table: ReportTable, { across }: Messages, more = ''): string {
  return `<details><summary>${escapeXml(across.asTable)}<span class="unseen">: ${escapeXml(table.title)}</span></summary>${more}${tableHtml(table, `${across.asTable}: ${table.title}`)}</details>`;
}

/** Tables of which a reader can choose one kind of work. */
function isByDomain(id: string): boolean {
  return id.endsWith('-domain');
}

/** Wide tables scroll in a region of their own that the keyboard reaches. */
function tableHtml({ id, head, rows }: ReportTable, name: string): string {
  const by = isByDomain(id) ? ' data-by="domain"' : '';
  const headings = head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeXml(first)}</th>${rest}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(name)}"><table${by}><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
