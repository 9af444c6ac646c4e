import { describe, expect, test } from 'vitest';
import { printRows, readRows } from '../../src/core/archive/row-file.ts';
import { personalIn, rowOf, whyNoRow } from '../../src/core/archive/row-of.ts';
import { edited } from '../../src/core/record/edited.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import { addRow, expectRow, rowFrom } from '../../src/core/record/row-edit.ts';
import { aRecord } from '../support/archive.ts';

const team = { id: 'handhaving-oost', domain: 'uitvoering', position: 'medewerker' } as const;

function reviewOf(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

function rowIn(front: Record<string, string>, sections: Record<string, string> = {}, added: readonly string[] = []) {
  const handOver = { 'hand-over': '{ release: quotable }', ...front };
  return rowOf({ review: reviewOf(aRecord(handOver, sections)), team, row: '5b0c91e7', added: new Set(added) });
}

const heard = (lookBack: string, due = '5 februari 2027') => ({
  escalation: `**Opschalen:** Ja\n\n**Naar wie:** de wethouder\n\n**Welke laag:** bestuur\n\n**Antwoord terug:** ${due}`,
  ...(lookBack === '' ? {} : { 'look-back': lookBack }),
});
const sentence = { 'hand-over': '**Wat de organisatie moet horen:** Wij missen een grens vooraf.' };

describe('a row of a record', () => {
  test('holds what may be counted and nothing else', () => {
    const row = rowIn({ tensions: '[professie-politiek]', dissent: '1' }, { dissent: '- Dit kan niet.', ...sentence });
    expect(row).toEqual({
      format: 'driehoek/hand-over@1',
      period: '2026-H2',
      team: 'handhaving-oost',
      domain: 'uitvoering',
      position: 'medewerker',
      row: '5b0c91e7',
      themes: ['maatwerk-willekeur'],
      theme_words: null,
      sides: ['professie-politiek'],
      moved: null,
      dissent: true,
      looked_back: false,
      needs: [],
      needs_from: null,
      asked_of: null,
      answer: null,
      release: 'quotable',
      sentence: 'Wij missen een grens vooraf.',
    });
  });

  test.each([
    ['2026-06-30', '2026-H1'],
    ['2026-07-01', '2026-H2'],
  ])('of %s is in %s', (date, period) => expect(rowIn({ date }).period).toBe(period));

  test.each([
    ['{ before: [], after: [[5, 2, 3], [3, 3, 4], [1, 1, 8]], moved: 2, paired: true }', true],
    ['{ after: [[5, 2, 3], [3, 3, 4], [1, 1, 8], [1, 1, 8]], moved: 2, paired: true }', false],
    ['{ after: { placed: 4, spread: 2 }, moved: 3, paired: true }', true],
    ['{ after: [[5, 2, 3], [3, 3, 4]], moved: 2 }', null],
    ['{ after: [], moved: 0, paired: true }', null],
  ])('tells from %s whether most moved: %s', (triangle, moved) => expect(rowIn({ triangle }).moved).toBe(moved));

  test.each([
    ['the day has not come', '', 'open'],
    ['word by its day', '**Dag:** 2027-02-01\n\n**Antwoord terug:** Ja', 'yes'],
    ['word, heard when the team looked back later', '**Dag:** 2027-03-05\n\n**Antwoord terug:** Ja', 'yes'],
    [
      'word on a day behind the one that was agreed',
      '**Dag:** 2027-03-05\n\n**Antwoord terug:** Ja, op 1 maart 2027',
      'late',
    ],
    ['word in part', '**Dag:** 2027-03-05\n\n**Antwoord terug:** Een deel', 'open'],
    ['none, past the day', '**Dag:** 2027-03-05\n\n**Antwoord terug:** Nog niet', 'no'],
    ['none, before the day', '**Dag:** 2027-01-05\n\n**Antwoord terug:** Nog niet', 'open'],
  ])('has what came of its question: %s', (_, lookBack, answer) => {
    expect(rowIn({}, heard(lookBack))).toMatchObject({ asked_of: 'bestuur', answer });
  });

  test('calls word late that an earlier look-back past the day did not have', () => {
    const text = aRecord(
      { 'hand-over': '{ release: counted }' },
      heard('**Dag:** 2027-03-05\n\n**Antwoord terug:** Nog niet'),
    );
    const more = '\n<!-- driehoek:look-back -->\n\n## Terugblik\n\n**Dag:** 2027-04-05\n\n**Antwoord terug:** Ja\n';
    const row = rowOf({ review: reviewOf(text + more), team, row: '5b0c91e7', added: new Set() });
    expect(row).toMatchObject({ answer: 'late', looked_back: true });
  });

  test('says that somebody was asked where nobody knows which layer', () => {
    expect(rowIn({}, { escalation: '**Opschalen:** Ja\n\n**Naar wie:** Sanne' })).toMatchObject({ asked_of: 'ander' });
  });

  test('calls a theme of its own "own", and gives its words only with a sentence', () => {
    const themes = '[burn-out-teamleider-noord, maatwerk-willekeur]';
    expect(rowIn({ themes }, sentence)).toMatchObject({
      themes: ['own', 'maatwerk-willekeur'],
      theme_words: 'burn out teamleider noord',
    });
    expect(rowIn({ themes, 'hand-over': '{ release: counted }' }, sentence)).toMatchObject({
      theme_words: null,
      release: 'counted',
      sentence: null,
    });
    const said = '**In onze woorden:** te weinig mensen\n\n**Wat de organisatie moet horen:** Wij zijn met te weinig.';
    expect(rowIn({ themes: '[own]' }, { 'hand-over': said }).theme_words).toBe('te weinig mensen');
    expect(rowIn({ themes }, sentence, ['burn-out-teamleider-noord']).theme_words).toBeNull();
  });

  test.each([199, 200, 201])('quotes a sentence of %i characters as far as it fits', (length) => {
    const row = rowIn({}, { 'hand-over': `**Wat de organisatie moet horen:** ${'a'.repeat(length)}` });
    expect(row.sentence?.length).toBe(length > 200 ? undefined : length);
    expect(row.release).toBe(length > 200 ? 'counted' : 'quotable');
  });

  test.each([
    [{}, 'not-released'],
    [{ 'hand-over': '{ release: none }' }, 'not-released'],
    [{ 'hand-over': '{ release: counted }', protocol: 'terugblik' }, 'look-back'],
    [{ 'hand-over': '{ release: counted }', date: undefined }, 'no-day'],
    [{ 'hand-over': '{ release: counted }' }, undefined],
  ])('is not there for %j: %s', (front, why) => {
    expect(whyNoRow(reviewOf(aRecord(front)), new Set(['terugblik']))).toBe(why);
  });

  test('is read for personal data in its sentence and its words', () => {
    const row = rowIn({}, { 'hand-over': '**Wat de organisatie moet horen:** Bel mevrouw De Wit.' });
    expect(personalIn(row).map(({ kind }) => kind)).toEqual(['person-name']);
  });
});

describe('the row that a record keeps', () => {
  const styles = {
    flow: 'hand-over: { release: counted, needs: [rugdekking] }',
    block: 'hand-over:\n  release: counted # mag\n  needs:\n    - rugdekking',
    wide: 'hand-over:\n\n      release: "counted"',
  };
  test.each(Object.entries(styles))('goes in where it is written %s, and nothing else changes', (_, written) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = aRecord({ x: '1' }, sentence).replace('x: 1', written).replaceAll('\n', lineEnd);
      const review = reviewOf(text);
      const edits = addRow(review, text, '5b0c91e7');
      const after = edited(text, edits, expectRow('5b0c91e7'));
      expect(after).toBeDefined();
      expect(reviewOf(after ?? '').front['hand-over']?.row).toBe('5b0c91e7');
      expect(after?.length).toBe(text.length + (edits[0]?.text.length ?? 0));
      expect(addRow(reviewOf(after ?? ''), after ?? '', '5b0c91e8')).toEqual([]);
    }
  });

  test.each([
    [0x12345678, undefined],
    [0x1e234567, undefined],
    [0, undefined],
    [0xa, '0000000a'],
    [0xffffffff, 'ffffffff'],
  ])('is never what a spreadsheet takes for a number: %i', (number, row) => expect(rowFrom(number)).toBe(row));
});

describe('a file of rows', () => {
  const row = rowIn({}, sentence);
  const other = { ...row, row: '00000abc' };

  test('reads what it prints, by row', () => {
    const text = printRows([row, other]);
    expect(readRows(text)).toEqual({
      rows: [
        { line: 1, row: other },
        { line: 2, row },
      ],
      faults: [],
    });
    expect(printRows([other, row])).toBe(text);
  });

  test('names each line that is no row, and takes the rest', () => {
    const lines = [
      JSON.stringify({ ...row, row: '0000000a' }),
      '{',
      '[]',
      JSON.stringify({ ...row, format: 'driehoek/hand-over@2' }),
      JSON.stringify({ ...row, themes: ['a', 'b', 'c', 'd'] }),
      JSON.stringify({ ...row, title: 'Terras' }),
      JSON.stringify({ ...row, release: 'counted' }),
      JSON.stringify({ ...row, answer: 'no' }),
      JSON.stringify({ ...row, row: '0000000a' }),
      JSON.stringify({ ...row, team: undefined }),
      '',
      JSON.stringify(row),
    ];
    const { rows, faults } = readRows(`\ufeff${lines.join('\r\n')}`);
    expect(rows.map(({ line }) => line)).toEqual([1, 12]);
    expect(faults).toEqual([
      { line: 2, fault: { code: 'not-json' } },
      { line: 3, fault: { code: 'not-a-row' } },
      { line: 4, fault: { code: 'other-format', format: 'driehoek/hand-over@2' } },
      { line: 5, fault: { code: 'column', column: 'themes' } },
      { line: 6, fault: { code: 'column', column: 'title' } },
      { line: 7, fault: { code: 'not-together', column: 'sentence', other: 'release' } },
      { line: 8, fault: { code: 'not-together', column: 'answer', other: 'asked_of' } },
      { line: 9, fault: { code: 'twice' } },
      { line: 10, fault: { code: 'column', column: 'team' } },
    ]);
  });
});
