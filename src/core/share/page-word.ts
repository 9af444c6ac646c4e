import {
  CheckBox,
  Document,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Messages } from '../../language/messages.ts';
import { drawPng } from '../draw/png.ts';
import { drawSvg, escapeXml, palette } from '../draw/svg.ts';
import { triangleWords } from '../draw/words.ts';
import type { Entry, WrittenItem } from '../record/document.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Page } from './page.ts';
import { stampZip } from './stamp-zip.ts';
import { textsIn, withTexts } from './texts.ts';

const POINTS = 'points';
/** On paper, in pixels of 1/96 inch: 10 centimetres wide. */
const DRAWING = { width: 378, height: 345 };

/** As in language tags with a country: what a word processor checks the spelling by. */
const spelling = { nl: 'nl-NL', en: 'en-GB' } as const;

/**
 * A page as a Word document with headings as styles, real lists and the drawing with its text. The same page on the
 * same day gives the same bytes.
 */
export async function pageWord(given: Page, day: IsoDate, messages: Messages): Promise<Uint8Array> {
  const page = forXml(given);
  const { title, language, facts, note, sections } = page;
  const document = new Document({
    title,
    styles: stylesFor(spelling[language]),
    numbering: { config: [{ reference: POINTS, levels: [bullet(0), bullet(1)] }] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          new Paragraph({ style: 'Subtitle', children: runs(facts.join(' · ')) }),
          new Paragraph({ style: 'Note', children: runs(note) }),
          ...sections.flatMap(({ heading, entries }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading) }),
            ...entries.flatMap((entry) => entryWord(entry, page, messages)),
          ]),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(page, day) };
  return stampZip(await Packer.toBuffer(document, undefined, [properties]), day);
}

/** XML knows no U+FFFE and U+FFFF. */
function forXml(page: Page): Page {
  const odd = /[\ufffe\uffff]/gu;
  const texts = [...textsIn(page)].filter(({ text }) => text.search(odd) !== -1);
  return withTexts(
    page,
    texts.map((one) => ({ ...one, text: one.text.replace(odd, '\ufffd') })),
  );
}

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1300, bottom: 1300, left: 1300, right: 1300 };

function stylesFor(language: string) {
  const color = palette.light.text.slice(1);
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(40, 0),
      heading1: heading(28, 360),
      heading2: heading(24, 240),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 19 },
        paragraph: { spacing: { after: 200 } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 284 }, spacing: { before: 200, after: 200 } },
        run: { italics: true },
      },
    ],
  };
}

function bullet(level: number) {
  const left = 360 * (level + 1);
  const text = level === 0 ? '•' : '–';
  return { level, format: LevelFormat.BULLET, text, style: { paragraph: { indent: { left, hanging: 300 } } } };
}

function entryWord(entry: Entry, page: Page, messages: Messages): Paragraph[] {
  if (entry.kind === 'image') return drawing(page, messages);
  const label = entry.label === undefined ? [] : [new TextRun({ text: `${entry.label}: `, bold: true })];
  if (entry.kind === 'text') return prose(entry.text, label, {});
  const lead = label.length === 0 ? [] : [new Paragraph({ children: label, keepNext: true })];
  return [...lead, ...entry.items.flatMap((item) => itemWord(item, messages))];
}

function itemWord({ text, done, parts }: WrittenItem, { share }: Messages): Paragraph[] {
  const point = (level: number): IParagraphOptions => ({
    numbering: { reference: POINTS, level },
    contextualSpacing: true,
  });
  const own = done === undefined ? prose(text, [], point(0), parts.length > 0) : task(text, done, share);
  return [
    ...own,
    ...parts.flatMap((part) => prose(part.text, part.label === '' ? [] : runs(`${part.label}: `), point(1))),
  ];
}

/** A box that can be ticked; its name says aloud what it shows. */
function task(text: string, done: boolean, share: Messages['share']): Paragraph[] {
  const box = new CheckBox({
    alias: done ? share.done : share.toDo,
    checked: done,
    checkedState: { value: '2611', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  });
  return prose(text, [box, new TextRun(' ')], { indent: { left: 360, hanging: 360 } });
}

/** A paragraph each; those after the first of a point stand under it without a point of their own. */
function prose(text: string, lead: readonly ParagraphChild[], options: IParagraphOptions, bold = false): Paragraph[] {
  const { numbering, ...others } = options;
  const under = numbering ? { indent: { left: 360 * (numbering.level + 1) } } : {};
  return text
    .split('\n\n')
    .map((paragraph, at) =>
      at === 0
        ? new Paragraph({ ...options, children: [...lead, ...runs(paragraph, bold)] })
        : new Paragraph({ ...others, ...under, children: runs(paragraph, bold) }),
    );
}

/** Text with its typed line ends. Placements and dates stay whole at the end of a row. */
function runs(text: string, bold = false): TextRun[] {
  return text
    .replace(/(?<=\d)-(?=\d)/gu, '\u2011')
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(bold ? { bold } : {}), ...(at === 0 ? {} : { break: 1 }) }));
}

function drawing({ picture }: Page, messages: Messages): Paragraph[] {
  if (!picture) return [];
  const { title } = messages.svg;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawSvg(picture, messages, 'nowhere')) as Buffer,
    transformation: DRAWING,
    fallback: { type: 'png', data: drawPng(picture, messages) as Buffer },
    altText: { id: '1', name: title, title, description: triangleWords(picture, messages).join(' ') },
  });
  return [
    new Paragraph({ children: [image], keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
    new Paragraph({ style: 'Caption', children: runs(captionOf(messages)) }),
  ];
}

/** Names what the drawing shows, for who does not see it. */
function captionOf({ corners, share }: Messages): string {
  return `${share.cornersAt(corners.professie, corners.politiek, corners.maatschappij)} ${share.ring}`;
}

/** Who made it and when: the program, on this day; a word processor would add the name of the user. */
function coreProperties({ title, language }: Page, day: IsoDate): string {
  const moment = `${day}T12:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>driehoek</dc:creator>`,
    `<dc:language>${spelling[language]}</dc:language><cp:lastModifiedBy>driehoek</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
