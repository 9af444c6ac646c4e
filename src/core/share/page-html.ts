import type { Messages } from '../../language/messages.ts';
import { drawSvg, escapeXml, palette } from '../draw/svg.ts';
import type { Entry, WrittenItem, WrittenPart } from '../record/document.ts';
import type { Page } from './page.ts';

/**
 * A page as one file that asks nothing of the network, runs nothing and can be printed. All text passes `escapeXml` and
 * stands between tags, never in one: no text can become a tag, an attribute or an address.
 */
export function pageHtml(page: Page, messages: Messages): string {
  const { language, title, facts, note, sections } = page;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<h1>${escapeXml(title)}</h1>`,
    `<p class="facts">${facts.map(escapeXml).join(' · ')}</p>`,
    `<p class="note">${escapeXml(note)}</p>`,
    '</header>',
    ...sections.flatMap(({ heading, entries }, index) => [
      `<section aria-labelledby="part-${index + 1}">`,
      `<h2 id="part-${index + 1}">${escapeXml(heading)}</h2>`,
      ...entries.map((entry) => entryHtml(entry, page, messages)),
      '</section>',
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function entryHtml(entry: Entry, { picture }: Page, messages: Messages): string {
  if (entry.kind === 'image') return picture ? `<figure>${drawSvg(picture, messages, 'screen').trim()}</figure>` : '';
  const label = entry.label === undefined ? '' : `<strong>${escapeXml(entry.label)}:</strong>`;
  if (entry.kind === 'text') return proseHtml(entry.text, label);
  return `${label === '' ? '' : `<p class="label">${label}</p>\n`}${itemsHtml(entry.items, messages)}`;
}

/** Paragraphs; a typed line end stays one. */
function proseHtml(text: string, lead: string): string {
  return text
    .split('\n\n')
    .map((paragraph, at) => `<p>${[at === 0 ? lead : '', linesHtml(paragraph)].filter(Boolean).join(' ')}</p>`)
    .join('\n');
}

function linesHtml(text: string): string {
  return text.split('\n').map(lineHtml).join('<br>');
}

/** Placements and dates stay whole at the end of a row. The escapes of `escapeXml` hold no hyphen. */
function lineHtml(text: string): string {
  return escapeXml(text).replace(/(?<!\d)\d+(?:-\d+)+/gu, (whole) => `<span class="whole">${whole}</span>`);
}

function itemsHtml(items: readonly WrittenItem[], messages: Messages): string {
  const isTask = items.some(({ done }) => done !== undefined);
  return [
    isTask ? '<ul class="tasks">' : '<ul>',
    ...items.map((item) => `<li>${itemHtml(item, messages)}</li>`),
    '</ul>',
  ].join('\n');
}

function itemHtml({ text, done, parts }: WrittenItem, { share }: Messages): string {
  const state = done === undefined ? '' : done ? share.done : share.toDo;
  const box =
    state === '' ? '' : `<span class="box" role="img" aria-label="${escapeXml(state)}">${done ? '☑' : '☐'}</span> `;
  const head = text.split('\n\n').map(linesHtml).join('<br><br>');
  if (parts.length === 0) return `${box}${head}`;
  return `${box}<strong>${head}</strong>\n<ul>\n${parts.map(partHtml).join('\n')}\n</ul>`;
}

function partHtml({ label, text }: WrittenPart): string {
  const lead = label === '' ? '' : `${escapeXml(label)}: `;
  return `<li>${lead}${text.split('\n\n').map(linesHtml).join('<br><br>')}</li>`;
}

const { light, dark } = palette;

/** Colours are those of the drawing, with a contrast of at least 4.5 for text. Paper is always light. */
const style = `
:root{color-scheme:light dark;--ground:${light.ground};--text:${light.text};--line:${light.faint}}
@media screen and (prefers-color-scheme:dark){:root{--ground:${dark.ground};--text:${dark.text};--line:${dark.faint}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.25rem;line-height:1.3;margin:2.4rem 0 .5rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.0625rem;margin:1.4rem 0 .4rem}
p{margin:.6rem 0}
ul{margin:.4rem 0;padding-left:1.4rem}
li{margin:.25rem 0}
li>ul{margin:.1rem 0 .6rem}
.facts{margin:0}
.note{margin:1.2rem 0 0;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--line)}
.label{margin-bottom:0}
.whole{white-space:nowrap}
.tasks{list-style:none;padding-left:0}
figure{margin:1rem 0}
svg{display:block;max-width:100%;height:auto;margin:0 auto}
@media print{
body{font-size:11pt;line-height:1.45}
main{max-width:none;padding:0}
h1,h2,h3,.label{break-after:avoid}
li,figure{break-inside:avoid}
svg{max-width:12cm}
}
@page{margin:2.2cm 2cm}
`.trim();
