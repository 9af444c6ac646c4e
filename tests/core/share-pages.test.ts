import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { drawPng } from '../../src/core/draw/png.ts';
import type { Entry } from '../../src/core/record/document.ts';
import { casePage } from '../../src/core/share/case-page.ts';
import type { Page } from '../../src/core/share/page.ts';
import { pageHtml } from '../../src/core/share/page-html.ts';
import { pageWord } from '../../src/core/share/page-word.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { caseIn, records, shared, withGroup } from '../support/shared.ts';
import { unzip } from '../support/unzip.ts';
import { emptyFolder } from '../support/workroom.ts';

const DAY = '2026-12-21';
const { page } = shared(withGroup);

/** A page with one text wherever a text can stand. */
function pageOf(text: string): Page {
  const entries: Entry[] = [
    { kind: 'text', label: text, text },
    { kind: 'text', text },
    { kind: 'image', alt: text, file: text },
    {
      kind: 'items',
      label: text,
      items: [
        { text, parts: [{ label: text, text }] },
        { text, done: true, parts: [] },
      ],
    },
  ];
  return {
    language: 'nl',
    title: text,
    facts: [text],
    note: text,
    sections: [{ heading: text, entries }],
    picture: { group: [4, 2, 4] },
  };
}

const tagsOf = (html: string) => html.match(/<[^>]*>/gu) ?? [];

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '</title><script src=//x></script>',
  '</style><svg onload=alert(1)>',
  '<iframe srcdoc="<script>x</script>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '--><script>x</script><!--',
  ']]><script>x</script>',
  '<meta http-equiv=refresh content="0;url=javascript:x">',
  'data:text/html,<script>x</script>',
];

describe('a page as HTML', () => {
  const html = pageHtml(page, nl);

  test.each(nasty)('no text becomes markup: %s', (text) => {
    expect(tagsOf(pageHtml(pageOf(text), nl))).toEqual(tagsOf(pageHtml(pageOf('gewoon'), nl)));
  });

  test('nor does any other', () => {
    const sign = fc.constantFrom(...'<>&"\'`=/;:#-! ab', 'script', 'onload', 'javascript:');
    const plain = tagsOf(pageHtml(pageOf('gewoon'), nl));
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (text) => {
          expect(tagsOf(pageHtml(pageOf(text), nl))).toEqual(plain);
        },
      ),
    );
  });

  test('runs nothing and asks nothing of the network', () => {
    const tags = tagsOf(html).join('\n');
    expect(tags).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form|base)\b|\s(?:href|src|srcset|on\w+|style)=/iu,
    );
    expect(html).not.toMatch(/url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/u);
    expect(html).toContain(`default-src 'none'`);
  });

  test('is built for everyone: language, one heading one, headings in order, the drawing with its words', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/u);
    expect(pageHtml({ ...page, language: 'en' }, en)).toContain('<html lang="en">');
    const levels = [...html.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(html).toMatch(/<svg[^>]*role="img" aria-labelledby="title desc"/u);
    expect(html).toContain('<desc id="desc">Het team legt de casus samen zo');
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ''] of html.matchAll(/aria-labelledby="([^"]+)"/gu))
      for (const name of names.split(' ')) expect(ids).toContain(name);
  });

  test('has light, dark and paper', () => {
    expect(html).toContain('@media screen and (prefers-color-scheme:dark){:root');
    expect(html).toContain('@media screen and (prefers-color-scheme:dark){.ground');
    expect(html).toContain('@media print{');
  });

  test('is the same for the same record', () => {
    expect(pageHtml(shared(withGroup).page, nl)).toBe(html);
  });

  test('keeps paragraphs, typed line ends, points and boxes', () => {
    const entries: Entry[] = [{ kind: 'text', label: 'Zo', text: 'een\ntwee\n\ndrie' }];
    const own = pageHtml({ ...page, sections: [{ heading: 'x', entries }] }, nl);
    expect(own).toContain('<p><strong>Zo:</strong> een<br>twee</p>\n<p>drie</p>');
    expect(html).toContain('<span class="box" role="img" aria-label="nog te doen">☐</span> handhaver: bij');
  });
});

describe('a page as a Word document', async () => {
  const bytes = await pageWord(page, DAY, nl);
  const files = unzip(bytes);
  const xml = (name: string) => files.get(name)?.toString() ?? '';

  test('reads back: title, headings, points within points', async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='heading 1'] => h1:fresh"] },
    );
    expect(value).toContain('<h1 class="title">Een half uur op het terras</h1>');
    for (const heading of ['Casus', 'Opties', 'Keuze en redenen', nl.share.droppedHeading])
      expect(value).toContain(`<h1>${heading}</h1>`);
    expect(value).toMatch(/<ul><li><strong>Een half uur geven[^<]*<\/strong><ul><li>Levert op: /u);
    expect(value).toContain('<strong>Want: </strong>Een uitzondering');
  });

  test('names its language, and holds nothing of who made it', () => {
    expect(xml('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(xml('docProps/core.xml')).toContain('<dc:creator>driehoek</dc:creator>');
    expect(xml('docProps/core.xml')).toContain(`${DAY}T12:00:00Z`);
    expect([...files.keys()].join(' ')).toContain('word/document.xml');
  });

  test('has the drawing with its words, and a picture for who sees no SVG', () => {
    const document = xml('word/document.xml');
    expect(document).toMatch(/<wp:docPr [^>]*descr="Het team legt de casus samen zo/u);
    expect(document).toContain('asvg:svgBlip');
    const names = [...files.keys()].filter((name) => /^word\/media\/./u.test(name));
    expect(names.map((name) => name.replace(/^.*\./u, '')).sort()).toEqual(['png', 'svg']);
    expect(document).toContain('In de tekening staat professie boven');
  });

  test('has boxes that can be ticked, named for what they show', () => {
    expect(xml('word/document.xml').match(/w:alias w:val="nog te doen"/gu)).toHaveLength(2);
  });

  test.each([...nasty, 'a\u0000b\uffffc & <w:p>'])('every part is sound XML with any text: %s', async (text) => {
    const odd = await pageWord(pageOf(text.replace('\u0000', '')), DAY, nl);
    for (const [name, content] of unzip(odd)) {
      if (!/\.(?:xml|rels|svg)$/u.test(name)) continue;
      const document = XmlDocument.fromBuffer(content, { option: ParseOption.XML_PARSE_NONET });
      document.dispose();
    }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(odd) });
    expect(value).toContain(text.replace('\u0000', '').replace('\uffff', '\ufffd'));
  });

  test('is the same on the same day, to the byte', async () => {
    expect(Buffer.compare(await pageWord(shared(withGroup).page, DAY, nl), bytes)).toBe(0);
  });

  test('a case is a page too', async () => {
    const own = await pageWord(casePage(caseIn(records.en), en), DAY, en);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(own) });
    expect(value).toContain('Half an hour on the terrace');
    expect(unzip(own).get('word/styles.xml')?.toString()).toContain('en-GB');
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)(
  'LibreOffice opens the Word document (skipped where soffice is not installed)',
  { timeout: 120_000 },
  async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'kopie.docx'), await pageWord(page, DAY, nl));
    const own = `-env:UserInstallation=file://${encodeURI(join(cwd, 'profiel'))}`;
    for (const form of ['pdf', 'txt:Text (encoded):UTF8'])
      execFileSync('soffice', [own, '--headless', '--convert-to', form, '--outdir', cwd, join(cwd, 'kopie.docx')], {
        stdio: 'ignore',
      });
    const text = readFileSync(join(cwd, 'kopie.txt'), 'utf8');
    expect(text).toContain('Een half uur op het terras');
    expect(text).toContain('Keuze en redenen');
    expect(text).toMatch(/☐ handhaver: bij de buurman/u);
    const pdf = readFileSync(join(cwd, 'kopie.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-/u);
    expect(pdf).toMatch(/\/Subtype\s*\/Image/u);
  },
);

describe('the drawing as a PNG', () => {
  const png = Buffer.from(drawPng({ group: [0, 10, 0] }, nl));
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
  const at = (x: number, y: number) => [...rows.subarray(y * (size.width * 3 + 1) + 1 + x * 3).subarray(0, 3)];
  /** Whether there is any of the colour of text in a box. */
  const isWritten = (left: number, top: number, width: number, height: number) =>
    Array.from({ length: width * height }, (_, n) => at(left + (n % width), top + Math.floor(n / width))).some(
      ([red = 255]) => red < 0x40,
    );

  test('has a size, and the ring of the team where that lies', () => {
    expect(size).toEqual({ width: 680, height: 620 });
    expect(at(5, 5)).toEqual([255, 255, 255]);
    expect(at(104 - 13, 493)).toEqual([0x1f, 0x6b, 0x2c]);
  });

  test('names its corners and its ring', () => {
    for (const [x, y] of [
      [340, 58],
      [104, 534],
      [576, 534],
    ] as const)
      expect(isWritten(x - 40, y - 16, 80, 18), `${x},${y}`).toBe(true);
    expect(isWritten(316, 570, 60, 24)).toBe(true);
    expect(isWritten(20, 20, 100, 100)).toBe(false);
  });
});
