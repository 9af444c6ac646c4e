import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/check/finding.ts';
import { formatJobSummary } from '../../src/core/check/formats/job-summary.ts';
import { findUnsafe, showLine } from '../../src/core/text/characters.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { readCommands } from '../support/report-readers.ts';
import { tries } from '../support/tries.ts';

const finding = (own: Partial<Finding>): Finding => ({
  rule: 'unknown-key',
  severity: 'error',
  file: 'cases/a.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  message: 'Fout.',
  ...own,
});
const runOf = (findings: readonly Finding[], problems: readonly string[] = []) => ({
  findings,
  files: 3,
  problems,
  version: '0.1.0',
  rules: [],
});

/** What a reader of the page sees in the cells of the tables. */
function cellsIn(summary: string): string[][] {
  const html = markdownIt({ html: true, linkify: true }).render(summary);
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gsu)].map(([, cell = '']) =>
      cell
        .replace(/<\/?code>/gu, '')
        .replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? ''),
    ),
  );
}

describe('the page of a GitHub job', () => {
  test('counts by rule and by file, then has the findings, errors first', () => {
    const few = [
      finding({ rule: 'vague', severity: 'warning' }),
      finding({ file: 'cases/b.yaml', line: 4, column: 2 }),
      finding({ file: 'cases/b.yaml', line: 5 }),
    ];
    expect(formatJobSummary(runOf(few, ['cases/c.yaml is niet te lezen.']), nl)).toContain(
      '2 fouten en 1 waarschuwing in 3 bestanden.\n\ncases&#47;c&#46;yaml',
    );
    expect(cellsIn(formatJobSummary(runOf(few), en))).toEqual([
      ['', '', 'By rule'],
      ['2', 'error', 'unknown-key'],
      ['1', 'warning', 'vague'],
      ['', '', 'By file'],
      ['2', 'error', 'cases/b.yaml'],
      ['1', 'warning', 'cases/a.yaml'],
      ['Place', 'Severity', 'Rule', 'Finding'],
      ['cases/b.yaml:4:2', 'error', 'unknown-key', 'Fout.'],
      ['cases/b.yaml:5:1', 'error', 'unknown-key', 'Fout.'],
      ['cases/a.yaml:1:1', 'warning', 'vague', 'Fout.'],
    ]);
  });

  test('lets no name and no message out of its cell', () => {
    const parts = fc.constantFrom(
      '|',
      '<b>',
      '</code>',
      '`',
      '*',
      '_',
      '[a](http://x)',
      '![',
      '\\',
      '\n',
      '\r\n',
      '&lt;',
      '#',
      '@naam',
      '::error::',
      '##[group]',
      '\u202e',
      '$x$',
      '~',
      'a',
      ' ',
      '-',
      '.',
    );
    const words = fc
      .array(parts, { minLength: 1, maxLength: 8 })
      .map((own) => own.join(''))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, words, (file, message) => {
        const summary = formatJobSummary(runOf([finding({ file: `x${file}`, message: `x${message}` })]), nl);
        const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
        const [place, , , said] = cellsIn(summary).at(-1) ?? [];
        const shown = (text: string) => flat(showLine(text));
        expect(flat(place ?? '')).toBe(shown(`x${file}:1:1`));
        expect(flat(said ?? '')).toBe(shown(`x${message}`));
        expect(summary).not.toMatch(/<(?!\/?code>)/u);
        expect(readCommands(summary)).toEqual([]);
        expect(findUnsafe(summary)).toEqual([]);
      }),
      tries(300, 3000),
    );
  });

  test.each([0, 1, 50, 51, 500, 20_000])('stays below what GitHub takes with %i findings, and says so', (count) => {
    const many = Array.from({ length: count }, (_, at) =>
      finding({ file: `cases/é${at}.yaml`, message: 'é'.repeat(90) }),
    );
    const summary = formatJobSummary(runOf(many), nl);
    const bytes = Buffer.byteLength(summary);
    expect(bytes).toBeLessThanOrEqual(60_000);
    expect(summary.includes(nl.checkReport.summaryCut)).toBe(count >= 500);
    if (count >= 500) expect(bytes).toBeGreaterThan(55_000);
  });
});
