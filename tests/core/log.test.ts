import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { entryOfRecord } from '../../src/core/list/entry.ts';
import { CLOSING, openingMark, placeOfLog } from '../../src/core/log/place.ts';
import { encodeLink, logLines } from '../../src/core/log/table.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { ListEntry } from '../../src/core/results/list.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, archive } from '../support/archive.ts';
import { line, naughty } from '../support/texts.ts';
import { tries } from '../support/tries.ts';

function entryOf(text: string): ListEntry {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return entryOfRecord(read.review, 'x.md');
}

function entry(title: string): ListEntry {
  return { ...entryOf(archive['records/2026-12-18-terras.md'] ?? ''), title };
}

const readers = {
  micromark: (markdown: string) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  marked: (markdown: string) => marked.parse(markdown, { async: false }),
};

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  nbsp: ' ',
  '#39': "'",
  '#124': '|',
  '#91': '[',
  '#93': ']',
};

/** What a reader shows in the second cell of the first row: its text, and where its link leads. */
function cell(html: string): { text: string; href: string } {
  const [, href = '', inner = ''] =
    /<tbody>[\s\S]*?<td>[\s\S]*?<\/td>\s*<td><a href="([^"]*)">([\s\S]*?)<\/a><\/td>/u.exec(html) ?? [];
  const plain = (text: string) => text.replace(/&([a-z]+|#\d+);/gu, (_, name: string) => entities[name] ?? '?');
  return { text: plain(inner).replace(/\u00a0/gu, ' '), href: plain(href) };
}

describe('a row of the log', () => {
  const tableOf = (title: string, link = 'x.md') => logLines([{ entry: entry(title), link }], [], 'nl', nl).join('\n');
  const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

  test.each(naughty.map((text) => text.replace(/\s+/gu, ' ').trim()))('shows the title %j as it is', (title) => {
    for (const read of Object.values(readers)) expect(flat(cell(read(tableOf(title))).text)).toBe(title);
  });

  test('shows any title as it is', () => {
    fc.assert(
      fc.property(line, (title) => {
        expect(flat(cell(readers.micromark(tableOf(title))).text)).toBe(flat(title));
      }),
      tries(300, 3000),
    );
  });

  test.each([
    '2027/verslag (2) één.md',
    'map met spaties/café #3?.md',
    '../records/50% | half.md',
    "l'été [x] <y> & z.md",
    'C:\\x.md',
    'a)b(c.md',
  ])('leads to %j', (link) => {
    for (const read of Object.values(readers))
      expect(decodeURIComponent(cell(read(tableOf('x', link))).href)).toBe(link);
    expect(encodeLink(link)).toMatch(/^[\w./%~!*'-]+$/u);
  });
});

describe('the place of the log', () => {
  expect(placeOfLog('x\n <!--driehoek:log  en-->\n<!--/driehoek:log-->\n')).toMatchObject({ language: 'en' });
  const good = `# Log\n\n${openingMark('en')}\nold\n${CLOSING}\nafter`;

  test('is between the marks, with the language they ask for', () => {
    const place = placeOfLog(good);
    expect(place).toEqual({ start: 7, end: good.indexOf('\nafter'), language: 'en' });
  });

  test.each([
    ['', 'no-opening', []],
    [`${CLOSING}\n`, 'no-opening', [1]],
    [`x\n${openingMark()}\n`, 'no-closing', [2]],
    [`${openingMark()}\n${openingMark('nl')}\n${CLOSING}`, 'openings', [1, 2]],
    [`${openingMark()}\r\n${CLOSING}\r\n${CLOSING}\r\n`, 'closings', [2, 3]],
    [`${CLOSING}\n${openingMark()}\n`, 'order', [2, 1]],
    [`\`\`\`\n${openingMark()}\n${CLOSING}\n\`\`\`\n`, 'no-opening', []],
  ])('of %j is none: %s', (text, fault, lines) => {
    expect(placeOfLog(text)).toEqual({ fault, lines });
  });

  test('a second log changes nothing, and nothing around it ever changes', () => {
    const around = fc.string({ unit: fc.constantFrom('a', '|', '\n', '\r\n', '#', ' ', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(
        around,
        around,
        fc.array(line, { maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (before, after, titles, eol) => {
          const lines = logLines(
            titles.map((title) => ({ entry: entry(title), link: 'x.md' })),
            [],
            'nl',
            nl,
          );
          const text = `${before}${eol}${lines.join(eol)}${eol}${after}`;
          const place = placeOfLog(text);
          if (!('start' in place)) throw new Error(place.fault);
          expect(text.slice(place.start, place.end)).toBe(lines.join(eol));
          expect(text.slice(0, place.start) + text.slice(place.end)).toBe(`${before}${eol}${eol}${after}`);
        },
      ),
    );
  });
});

test('a log keeps within markdownlint’s default rules', async () => {
  const rows = naughty.map((text, at) => ({ entry: entry(text.replace(/\s+/gu, ' ').trim()), link: `map ${at}/x.md` }));
  const empty = { entry: { ...entry('x'), themes: [], sides: [], outcome: null, lookBack: null }, link: 'y.md' };
  const strings = {
    full: `# Log\n\n${logLines([...rows, empty], ['stuk (1).md'], 'nl', nl).join('\n')}\n`,
    none: `# Log\n\n${logLines([], [], 'en', en).join('\n')}\n`,
  };
  expect(Object.values(await lint({ strings })).flat()).toEqual([]);
});

test.each([
  [
    { status: 'closed', themes: undefined, outcome: undefined },
    '| 2026-12-18 | [Een terras na elven](x.md) | | | | closed | |',
  ],
  [
    { title: undefined, date: 'gisteren', domain: 'sport', 'look-back': '2027-03-05' },
    '| | [x](x.md) | maatwerk-willekeur | | decision for now | open | 2027-03-05 |',
  ],
])('records that are closed, or without anything, have their row too: %j', (front, row) => {
  expect(logLines([{ entry: entryOf(aRecord(front)), link: 'x.md' }], [], 'en', en)).toContain(row);
});

test('a row has the day that the last look-back agreed', () => {
  const said = ['**Volgende terugblik:** 1 mei 2027', '**Volgende terugblik:** 1 juli 2027'];
  const twice = said.join('\n\n<!-- driehoek:look-back -->\n\n## Terugblik 2\n\n');
  const lines = (sections: Record<string, string>) =>
    logLines([{ entry: entryOf(aRecord({ 'look-back': '2027-03-05' }, sections)), link: 'x.md' }], [], 'en', en);
  expect(lines({ 'look-back': twice }).join('\n')).toContain('| open | 2027-07-01 |');
  expect(lines({ 'look-back': 'Alles gaat goed.' }).join('\n')).toContain('| open | |');
});
