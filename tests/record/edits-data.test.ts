import { format } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { checkText } from '../../src/library.ts';
import { baseOf, baseRecord, baseRecordEn, type Edit, edits, TODAY } from '../support/edits.ts';
import { frontOf } from '../support/front-of.ts';
import { hostile } from '../support/hostile.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { rewrites } from '../support/rewrites.ts';
import { sameHtml } from '../support/same-html.ts';

const numberOf = ({ id }: Edit) => Number(/^(\d\d)-[a-z]+(?:-[a-z]+)*$/u.exec(id)?.[1]);
const edited = (number: number) => {
  const edit = edits.find((one) => numberOf(one) === number);
  if (!edit) throw new Error(`There is no edit ${number}.`);
  return edit.apply(baseOf(edit));
};

/** The front matter as data: a formatter may write it otherwise. YAML is not asked to know a CR alone. */
const frontData = (text: string) =>
  loadYaml(
    frontOf(text)
      .replace(/\r\n?/gu, '\n')
      .replace(/^\ufeff?---[ \t]*|---[ \t]*$/gu, ''),
  ).value;

describe('the edits', () => {
  test('are numbered from 1 on, each once', () => {
    expect(edits.map(numberOf)).toEqual(Array.from({ length: 99 }, (_, at) => at + 1));
  });

  test.each(edits)('$id changes its base, and nothing where it does not fit', (edit) => {
    expect(edit.apply(baseOf(edit))).not.toBe(baseOf(edit));
    expect(() => edit.apply('')).toThrow('does not hold');
    expect(edit.expected.rules).toEqual([...edit.expected.rules].sort());
  });

  test('are each another', () => {
    expect(new Set(edits.map(({ id }) => edited(Number(id.slice(0, 2))))).size).toBe(99);
  });

  test.each([baseRecord, baseRecordEn])('begin with a record without a fault', (text) => {
    expect(text).toContain('<!-- driehoek:escalation -->');
    expect(checkText(text, { file: '2026-12-18-x.md', folder: 'records', today: TODAY })).toEqual([]);
  });

  test('number 76 is what prettier makes of number 75', async () => {
    expect(await format(edited(75), { parser: 'markdown' })).toBe(edited(76));
  });
});

describe('sameHtml', () => {
  test.each([52, 54, 55, 58, 79, 80])('is true where edit %i only looks different', (number) => {
    expect(sameHtml(edited(number), baseRecord)).toBe(true);
  });

  test.each([7, 12, 18, 46, 53, 63])('is false where edit %i says something else', (number) => {
    expect(sameHtml(edited(number), baseRecord)).toBe(false);
  });
});

describe('the rewrites', () => {
  const names = /^(?:fixture of check|base of the edits, in English|session bewust-vakmanschap nl|.*terras.*back 2)$/u;
  let some: readonly RecordText[] = [];
  beforeAll(async () => {
    some = (await recordTexts()).filter(({ name }) => names.test(name));
  });

  test('have names of their own', () => {
    expect(new Set(rewrites.map(({ name }) => name)).size).toBe(rewrites.length);
  });

  test.each(rewrites)('$name changes the text, not what people see', async ({ name: own, run, keepsComments }) => {
    const changed: string[] = [];
    for (const { name, text } of some) {
      const after = await run(text);
      if (after !== text) changed.push(name);
      expect(sameHtml(after, text), name).toBe(true);
      expect(frontData(after), name).toEqual(frontData(text));
      expect(after.includes('driehoek:actions'), name).toBe(keepsComments);
    }
    // By itself this finds nothing to fix in a record of ours.
    expect(changed.length > 0).toBe(own !== 'markdownlint --fix');
  });
});

describe('the records', () => {
  let records: readonly RecordText[] = [];
  beforeAll(async () => {
    records = await recordTexts();
  });
  const times = (text: string) => text.split('<!-- driehoek:look-back -->').length - 1;

  test('are many, each with its own name and text', () => {
    expect(records.length).toBeGreaterThan(60);
    expect(new Set(records.map(({ name }) => name)).size).toBe(records.length);
    expect(new Set(records.map(({ text }) => text)).size).toBe(records.length);
  });

  test('are of every protocol in both languages, and some have looked back', () => {
    const found = new Set(records.map(({ language, text }) => `${language} ${/^protocol: (.*)$/mu.exec(text)?.[1]}`));
    const wanted = languages.flatMap((language) => idsOn('protocols', language).map((id) => `${language} ${id}`));
    expect([...found]).toEqual(expect.arrayContaining(wanted));
    for (const count of [0, 1, 2])
      expect(records.filter(({ text }) => times(text) === count).length).toBeGreaterThan(6);
  });
});

describe('the hostile texts', () => {
  test('are 23, each with its own name', () => {
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(23);
  });

  test.each(hostile)('$name is as long as it is asked to be', ({ body }) => {
    for (const length of [1000, 100_000]) expect(Math.abs(body(length).length / length - 1)).toBeLessThan(0.1);
  });
});
