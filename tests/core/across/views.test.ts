import { describe, expect, test } from 'vitest';
import { aggregateOf, emptyTally, leaveOut, type Tally } from '../../../src/core/across/aggregate.ts';
import { countRecord } from '../../../src/core/across/count.ts';
import { readForReport } from '../../../src/core/across/read-record.ts';
import type { ArchiveReport } from '../../../src/core/across/report.ts';
import { reportOf } from '../../../src/core/across/report-of.ts';
import type { Bars, Pages, ReportBlock } from '../../../src/core/across/views/blocks.ts';
import { pagesOf } from '../../../src/core/across/views/pages.ts';
import { en } from '../../../src/language/en.ts';
import type { Messages } from '../../../src/language/messages.ts';
import { nl } from '../../../src/language/nl.ts';
import { lineWidth } from '../../../src/terminal/look.ts';
import { reportLines } from '../../../src/terminal/report/view.ts';
import { aRecord } from '../../support/archive.ts';
import { factsOfArchive, shelves, TODAY } from '../../support/made-archive.ts';

function tallyOf(wishes: Parameters<typeof factsOfArchive>[0]): Tally {
  const tally = emptyTally();
  for (const one of factsOfArchive(wishes)) countRecord(tally, one);
  return tally;
}

const many = tallyOf({ records: 400, teams: 30 });
leaveOut(many, 'invalid', 'a.md');
leaveOut(many, 'invalid', 'b.md');
leaveOut(many, 'double', 'c.md');
const report = reportOf(aggregateOf(many), {}, TODAY);

const pagesIn = (messages: Messages, of: ArchiveReport = report) => pagesOf(of, messages, () => undefined);

function textsOf({ blocks }: Pages['sections'][number]): string {
  const words = (block: ReportBlock) =>
    block.kind === 'text'
      ? [block.text]
      : block.kind === 'named'
        ? block.items.map(({ name, text }) => `${name}: ${text}`)
        : [];
  return blocks.flatMap(words).join('\n');
}

function barsIn({ sections }: Pages): Bars[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'bars' ? [block] : block.kind === 'density' ? [block.areas] : [])),
  );
}

describe('what comes first', () => {
  test('is what was counted, what was left out and why, what was heard, and what it does not say', () => {
    const [first] = pagesIn(nl).sections;
    const words = first ? textsOf(first) : '';
    expect(words).toMatch(/^\d+ teams voerden gesprekken .* tussen \w+ 2023 en november 2026\. .* hun 400 verslagen/u);
    expect(words).toContain(
      'Niet meegeteld zijn 3 bestanden: 2 met een fout erin en 1 dat een kopie is van een ander verslag.',
    );
    for (const name of ['Thema', 'Tegenspraak', 'Antwoord terug', 'Afspraken', 'Terugblik'])
      expect(words).toContain(`${name}: `);
    expect(words).toMatch(/niet zegt: welk team of wie het goed doet/u);
  });

  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('every number in it stands beside what it is a part of, %s', (_, messages) => {
    const [first] = pagesIn(messages).sections;
    for (const line of (first ? textsOf(first) : '').split('\n')) {
      expect(line).not.toMatch(/undefined|NaN|null|\bunknown\b/u);
      if (/\(\d+%\)/u.test(line)) expect(line).toMatch(/\d+ (?:van de|of the) [\d.,]+ \p{L}+ \(\d+%\)/u);
    }
  });

  test.each([
    ['invalid', 'Niet meegeteld is 1 bestand met een fout erin.', 'Not counted is 1 file with something wrong in it.'],
    [
      'double',
      'Niet meegeteld is 1 bestand dat een kopie is van een ander verslag.',
      'Not counted is 1 file that is a copy of another record.',
    ],
    [
      'conflict-marker',
      'Niet meegeteld is 1 bestand waarin twee versies door elkaar staan.',
      'Not counted is 1 file in which two versions stand mixed up.',
    ],
  ] as const)('one file that is left out, for "%s", is one file', (reason, dutch, english) => {
    const one = { ...report, leftOut: { [reason]: 1 } };
    for (const [messages, wanted] of [
      [nl, dutch],
      [en, english],
    ] as const) {
      const [first] = pagesIn(messages, one).sections;
      expect(first && textsOf(first)).toContain(wanted);
    }
  });

  test('with fewer than five records nothing is counted', () => {
    const few = reportOf(aggregateOf(tallyOf({ records: 4, teams: 2 })), {}, TODAY);
    expect(pagesIn(nl, few).sections.map(({ id }) => id)).toEqual(['brief', 'method']);
  });
});

describe('bars', () => {
  test.each([nl, en])('have a name in words for every part, and the parts make the whole', (messages) => {
    const noWhole = new Set(['tensions', 'themes', 'skipped']);
    for (const { id, bars } of barsIn(pagesIn(messages))) {
      for (const { label, n } of bars) {
        expect(label, id).not.toMatch(/^(?:unknown|heeded|dropped|none|rest|undefined)?$/u);
        expect(n, `${id}: ${label}`).not.toBe(0);
      }
      const sum = bars.reduce((total, { share = 0 }) => total + share, 0);
      if (!noWhole.has(id)) expect(sum, id).toBeCloseTo(1, 6);
    }
  });
});

/** Records with a theme, so many on one side and so many on another. */
function onSides(on: number, off: number): ArchiveReport {
  const tally = emptyTally();
  for (let at = 0; at < on + off + 40; at += 1) {
    const isOther = at >= on + off;
    const text = aRecord({
      themes: isOther ? '[prive-ambt]' : '[kwaliteit-snelheid]',
      tensions: at < on || (isOther && at % 2 === 0) ? '[professie-politiek]' : '[politiek-maatschappij]',
      date: `2026-0${1 + (at % 9)}-11`,
    });
    const facts = readForReport(text, shelves);
    if ('reason' in facts) throw new Error(facts.reason);
    countRecord(tally, { ...facts, team: String(at % 7) });
  }
  return reportOf(aggregateOf(tally), {}, TODAY);
}

describe('a theme that is nearly always on one side', () => {
  const pairIn = (of: ArchiveReport) =>
    of.themes.pairs.find(({ theme, side }) => theme === 'kwaliteit-snelheid' && side === 'professie-politiek');

  test.each([
    [30, 0],
    [30, 3],
    [26, 4],
  ])('%i on it and %i off it: it is said in words, and the same words for each', (on, off) => {
    expect(pairIn(onSides(on, off))).toEqual({ theme: 'kwaliteit-snelheid', side: 'professie-politiek', n: null });
    const words = pagesIn(nl, onSides(on, off)).sections.find(({ id }) => id === 'rubs');
    expect(words && textsOf(words)).toMatch(/bijna altijd tussen professie en politiek/u);
  });

  test('with enough on the other side the count is told', () => {
    expect(pairIn(onSides(25, 6))?.n).toBe(25);
  });

  test('in a small theme nothing is said', () => {
    expect(pairIn(onSides(12, 2))).toBeUndefined();
  });
});

describe('managers and staff', () => {
  test('are put side by side where records of both say so', () => {
    const compare = pagesIn(nl).sections.find(({ id }) => id === 'compare');
    const table = compare?.blocks.find((block) => block.kind === 'table' && block.id === 'answers-position');
    expect(table?.kind === 'table' && table.rows.map(([name]) => name)).toEqual([
      'leidinggevende',
      'medewerker',
      'niet vermeld',
    ]);
  });

  test('are not where only one of them is told of', () => {
    const one = reportOf(aggregateOf(tallyOf({ records: 40, teams: 1, seed: 5 })), {}, TODAY);
    const compare = pagesIn(nl, one).sections.find(({ id }) => id === 'compare');
    expect(compare === undefined || !/leidinggevenden/u.test(textsOf(compare))).toBe(true);
  });
});

describe('in a terminal', () => {
  test.each([
    ['nl', nl, 80],
    ['en', en, 80],
    ['nl', nl, 120],
  ] as const)('nothing is wider than the screen: %s, %#', (_, messages, columns) => {
    for (const line of reportLines(pagesIn(messages), { columns, unicode: true, plain: false }, messages))
      expect(lineWidth(line), line.map(({ text }) => text).join('')).toBeLessThanOrEqual(columns);
  });

  test.each([nl, en])('in words nothing is drawn, and every table and picture has its figures', (messages) => {
    const lines = reportLines(pagesIn(messages), { columns: 80, unicode: true, plain: true }, messages).map((line) =>
      line.map(({ text }) => text).join(''),
    );
    const said = lines.join('\n');
    expect(said).not.toMatch(/[\u2500-\u25ff•·]/u);
    for (const { bars } of barsIn(pagesIn(messages)))
      for (const { label, n } of bars) if (n !== null) expect(said).toContain(`${label}: ${messages.across.number(n)}`);
    expect(said).not.toMatch(/ – ?(?:;|$)/mu);
  });
});
