import type { Messages } from '../../language/messages.ts';
import { escapeXml } from '../draw/svg.ts';
import type { Language } from '../format/language.ts';
import { kitStyle } from './kit-style.ts';
import type { Leaf, Sheet } from './sheet.ts';

export interface KitPage {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
}

/**
 * Everything for the table as one page to print, that fetches nothing and runs nothing. Each sheet of paper has two pages, also
 * where its back is blank: so a printer that prints on both sides puts nothing on the back of something else.
 */
export function kitHtml({ title, language, sheets }: KitPage, { kit }: Messages): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${kitStyle}</style>`,
    '</head>',
    '<body>',
    `<p class="told">${escapeXml(kit.printing)}</p>`,
    ...sheets.flatMap(({ id, leaves }) => leaves.map((leaf) => leafHtml(id, leaf))),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function leafHtml(id: Sheet['id'], { front, back }: Leaf): string {
  const page = (html: string) => `<section class="page ${id}">${html}</section>`;
  return page(front) + (back === undefined ? '<section class="page blank"></section>' : page(back));
}
