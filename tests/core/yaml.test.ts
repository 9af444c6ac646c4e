import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnsafe } from '../../src/core/text/characters.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { tries } from '../support/tries.ts';

describe('hostile or mistaken YAML is named, at its place', () => {
  test.each([
    ['a syntax error', 'a: "\\q"', 'syntax', 4],
    ['an unclosed quote', 'a: "x\n', 'missing-character', 4],
    ['an unclosed bracket', 'a: [1, 2', 'indent', 7],
    ['a tab as indent', 'a:\n\tb: 1', 'tab-indent', 3],
    ['two colons on a line', 'titel: Ruzie: wie belt er?', 'colon', 7],
    ['a reserved character first', 'a: @x', 'reserved-start', 3],
    ['two documents', 'a: 1\n---\nb: 2', 'multiple-documents', 5],
    ['a key given twice', 'a: 1\nb: 2\na: 3', 'duplicate-key', 10],
    ['the same key in two Unicode forms', '\u00e9: 1\ne\u0301: 2', 'duplicate-key', 5],
    ['an anchor', 'a: &x 1', 'alias', 6],
    ['an alias', 'a: &x [1]\nb: *x', 'alias', 6],
    ['a tag', 'a: !!js/function 1', 'tag', 3],
    ['a known tag', 'a: !!binary aGk=', 'tag', 3],
    ['a directive', '%YAML 1.1\n---\na: no', 'directive', 0],
    ['a merge key', '<<: 1', 'unsafe-key', 0],
    ['__proto__', '__proto__: 1', 'unsafe-key', 0],
    ['constructor, deep down', 'a:\n  - constructor: 1', 'unsafe-key', 7],
    ['keys in keys on a line', `x: [${'a: '.repeat(300)}]`, 'too-deep', 770],
    ['keys in keys in quotes', `x: {${'"a":'.repeat(20_000)}}`, 'too-deep', 1027],
    ['keys in keys in lists', `x: ${'[a, a: a: a: a: '.repeat(60)}`, 'too-deep', 824],
    ['an escape sequence', 'a: x\u001b[31m', 'control-character', 4],
    ['a bidi override', 'a: x\u202ey', 'control-character', 4],
  ])('%s', (_, text, code, start) => {
    const { problems } = loadYaml(text);
    expect(problems[0]).toMatchObject({ code, start });
  });

  test('a file that is too large', () => {
    expect(loadYaml('a'.repeat(300 * 1024)).problems).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('nothing takes long and nothing throws', () => {
  const size = 200 * 1024;
  test.each([
    ['400 open braces', '{'.repeat(400) + '}'.repeat(400)],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['400 question marks', '? '.repeat(400)],
    ['2,000 nested lists', `${'- '.repeat(2000)}x`],
    ['nested mappings', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]'],
    ['a circle', 'a: &a [*a]'],
    ['many keys', Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many commas', `[${','.repeat(size)}]`],
    ['many quotes', '"'.repeat(size)],
    ['many errors', 'a: @\n'.repeat(size / 5)],
    ['many dashes', '-'.repeat(size)],
    ['a long plain text', 'x '.repeat(size / 2)],
    ['NUL bytes', '\u0000'.repeat(1000)],
    ['a lone surrogate', 'a: \ud800'],
  ])('%s', (_, text) => {
    // Of the processor, so that other work on the machine does not count.
    const start = process.cpuUsage();
    const { problems, value } = loadYaml(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(6000);
    expect(problems.length).toBeLessThanOrEqual(20);
    if (problems.some(({ code }) => code !== 'control-character')) expect(value).toBeUndefined();
  });

  test('random indicators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]&*!|>%@`"\'#,:-? \n\tab1~'), maxLength: 60 }), (text) => {
        expect(() => loadYaml(text)).not.toThrow();
      }),
      { numRuns: 800 },
    );
  });
});

test('text stays text: no dates, times, octals or yes and no', () => {
  const { value } = loadYaml('date: 2026-12-05\ntime: 12:30\nno: no\nzip: "0123"\n');
  expect(value).toEqual({ date: '2026-12-05', time: '12:30', no: 'no', zip: '0123' });
});

describe('a place', () => {
  const text = '\ufefftitle: x\r\noptions:\r\n  - id: a\r\n    title: 😀 b\r\n  - id: c\r\n';
  const loaded = loadYaml(text);
  const at = (path: (string | number)[], part: 'key' | 'value') => {
    const { start, end } = loaded.locate(path, part);
    return text.slice(start, end);
  };

  test('is that of the key or value itself, with CRLF, BOM and emoji', () => {
    expect(at(['title'], 'key')).toBe('title');
    expect(at(['title'], 'value')).toBe('x');
    expect(at(['options', 0, 'title'], 'value')).toBe('😀 b');
    expect(at(['options', 1, 'id'], 'key')).toBe('id');
  });

  test('of something missing is that of its parent', () => {
    expect(at(['options', 1, 'title'], 'key')).toContain('id: c');
    expect(loaded.locate(['nothing'], 'key')).toMatchObject({ start: 1, end: 1 });
  });
});

test('what is printed reads back the same', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'no',
      '012',
      '1e3',
      '12:30',
      '2026-01-01',
      '~',
      'a: b',
      '# x',
      '- x',
      '"',
      "'",
      '---',
      '{{x}}',
      '$&',
      ' x ',
      'x\ny',
      'x\n\n  y\n',
      '`',
    ),
  );
  const sound = texts.filter((text) => findUnsafe(text).length === 0 && !/[\u00ad\ufffe\uffff]|\r/u.test(text));
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[a-z]{1,8}$/u),
        fc.oneof(sound, fc.integer(), fc.array(sound), fc.array(fc.array(fc.integer()))),
      ),
      (data) => {
        const own = { ...data };
        for (const key of ['constructor', 'prototype']) delete own[key];
        const { value, problems } = loadYaml(printYaml(own));
        expect(problems).toEqual([]);
        expect(value ?? {}).toEqual(own);
      },
    ),
    tries(800, 10_000),
  );
});
