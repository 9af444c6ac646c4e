import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/core/yaml/load.ts';
import type { LoadedYaml, Path } from '../../src/core/yaml/loaded.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { quickYaml } from '../../src/core/yaml/quick.ts';
import { quickLocate } from '../../src/core/yaml/quick-locate.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { sessions } from '../support/workroom.ts';

const files = [
  ...(['cases', 'lenses', 'protocols'] as const).flatMap((shelf) =>
    (['nl', 'en'] as const).flatMap((language) => idsOn(shelf, language).map((id) => pathOnShelf(shelf, language, id))),
  ),
  ...Object.values(sessions),
].map((path) => readFileSync(path, 'utf8'));

/** To JavaScript all of these are white space or ends of lines; to YAML they are letters. */
const blanks = [...'\u00a0\u1680\u2000\u2003\u200a\u202f\u205f\u3000\ufeff\u2028\u2029\u0085\v\f'];

let accepted = 0;
/** `isAsked` picks the places to compare; the full reader takes its time over each. */
function agrees(text: string, isAsked = (_: number) => true): void {
  const quick = quickYaml(text);
  if (quick === undefined) return;
  accepted += 1;
  const whole = readWhole(text, []);
  expect({ value: whole.value, problems: whole.problems }, JSON.stringify(text)).toEqual({ ...quick, problems: [] });
  const asked = placesIn(quick.value).filter((_, at) => isAsked(at));
  expect(misplaced(asked, quickLocate(text), whole), JSON.stringify(text)).toEqual([]);
}

interface Asked {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Where the two readers do not say the same place. */
function misplaced(asked: readonly Asked[], quickly: LoadedYaml['locate'], whole: LoadedYaml) {
  return asked.flatMap(({ path, part }) => {
    const [quick, full] = [quickly(path, part), whole.locate(path, part)];
    return quick.start === full.start && quick.end === full.end ? [] : [{ path, part, quick, full }];
  });
}

/** All that is there, and under each of those something that is not. */
function placesIn(value: unknown, path: Path = []): Asked[] {
  const isHolder = typeof value === 'object' && value !== null;
  const below = Object.entries(isHolder ? value : {}).flatMap(([key, own]) =>
    placesIn(own, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const asked = ['missing', 99].map((name) => ({ path: [...path, name], part: 'value' as const }));
  return [{ path, part: 'key' }, { path, part: 'value' }, ...asked, ...below];
}

/** `npm test` tries some, the hunt many. */
const isHunt = process.env.MODE === 'hunt';

describe('the quick reader may refuse, but never differs', () => {
  test('on the files that ship it gives what the full reader gives, and refuses none', () => {
    const refused = files.filter((text) => quickYaml(text) === undefined);
    for (const text of files) agrees(text);
    expect(refused.length).toBeLessThanOrEqual(0);
  });

  test('on those files with a line, a character or an indent changed', { timeout: 30_000 }, () => {
    const places = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      what: fc.nat(7),
      lineEnd: fc.constantFrom('\r\n', undefined, undefined, undefined),
      bit: fc.constantFrom(
        ' ',
        '  ',
        '\n',
        ':',
        ': ',
        ' #',
        '-',
        '- ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '>',
        '?',
        '!',
        '&',
        '*',
        '0',
        '1e3',
        '~',
        'é',
        '...',
        '---',
        '\n\n',
        '#',
        '%',
        '@',
        '`',
        '\\',
        '\n  # c\n',
        '\r',
        '\r\n',
        ...blanks,
        ...blanks.flatMap((blank) => [` ${blank}`, `${blank} `, `\n${blank}`]),
      ),
    });
    accepted = 0;
    fc.assert(
      fc.property(places, ({ file, at, what, bit, lineEnd }) => {
        const text = files[file] ?? '';
        const place = Math.floor(at * text.length);
        const line = text.lastIndexOf('\n', place) + 1;
        const end = text.indexOf('\n', place) + 1 || text.length;
        const changes = [
          () => text.slice(0, place) + bit + text.slice(place),
          () => text.slice(0, place) + text.slice(place + 1),
          () => text.slice(0, line) + bit + text.slice(line),
          () => text.slice(0, line) + text.slice(end),
          () => text.slice(0, line) + text.slice(line, end).repeat(2) + text.slice(end),
          () => text.slice(0, place),
          () => text.slice(0, line) + text.slice(line).replace(/^ {2}/u, ''),
          () => text.slice(0, end - 1) + bit + text.slice(end - 1),
        ];
        const changed = (changes[what] ?? (() => text))();
        agrees(lineEnd ? changed.replace(/\r?\n/gu, lineEnd) : changed, (one) => (one + place) % 5 === 0);
      }),
      { numRuns: isHunt ? 40_000 : 800 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  test('on lines of indicators and words', () => {
    const piece = fc.constantFrom(
      'a',
      'b:',
      ' c',
      '- ',
      '  ',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      ': ',
      '|',
      '|-',
      '\n\n',
      '#',
      ' # x',
      '"q"',
      "'s'",
      "''",
      '[1, 2]',
      '[a, [b]]',
      '{ a: b }',
      '1',
      '01',
      '-1',
      '1.5',
      '2026-01-01',
      '12:30',
      'null',
      '~',
      'true',
      'no',
      '?',
      '!',
      '&x',
      '*x',
      '>',
      ',',
      ']',
      '}',
    );
    accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => agrees(pieces.join(''))),
      { numRuns: isHunt ? 100_000 : 4000 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) =>
        agrees(`k: ${pieces.join('')}\nl:\n  - ${pieces.join('')}\n`),
      ),
      { numRuns: isHunt ? 100_000 : 4000 },
    );
    expect(accepted).toBeGreaterThan(400);
  });

  test('on blocks, comments and values that were left empty, at all depths', () => {
    const line = fc.constantFrom(
      ...['a:', 'a: "x"', 'a: x # c', 'a: [1, {b: c}]', 'a: |', '- x', '- a: 1', '-', '- # c', '# c', 'word', '', ''],
    );
    const indent = fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 6, 1, 3, 8);
    const end = fc.constantFrom('\n', '\n', ' \n', '\r\n');
    accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(indent, line, end), { maxLength: 10 }), (lines) => {
        const text = lines.map(([own, said, after], at) => ' '.repeat(own) + said.replace('a:', `a${at}:`) + after);
        agrees(`k:\n${text.join('')}`);
        agrees(`k:\n  - l: 1\n${text.join('').trimEnd()}`);
      }),
      { numRuns: isHunt ? 100_000 : 4000 },
    );
    expect(accepted).toBeGreaterThan(400);
  });

  test.each(blanks)('on %j, which is no blank', (blank) => {
    for (const text of [
      `x${blank}`,
      `${blank}x`,
      `x ${blank} # c`,
      `x${blank}# c`,
      `x #${blank}c`,
      blank,
      `1${blank}`,
    ]) {
      for (const value of [text, `[${text}]`, `{ a: ${text}, b: "${text}" }`, `"${text}"`, `|\n  ${text}\n ${blank}\n`])
        agrees(`k: ${value}\nl:\n  - ${value}\n`);
      agrees(`k: |\n${text}\n`);
      agrees(`k:\n  ${text}\n${text}l: 1\n`);
    }
  });

  test('on files with the line ends of Windows, of which it refuses none', () => {
    for (const text of files) {
      const own = text.replaceAll('\n', '\r\n');
      agrees(own);
      expect(quickYaml(own)).toEqual(quickYaml(text));
    }
  });

  test.each(['4.8', '0', '0.5', '4.0', '10.25', '123456789.123456', '999999999999999'])(
    'on the number %s, which it reads',
    (n) => {
      for (const text of [`k: ${n}\n`, `k: { a: ${n}, b: [${n}, 3, ${n}] } # x\n`]) {
        agrees(text);
        expect(quickYaml(text)).toBeDefined();
      }
    },
  );

  test.each(['.5', '4.', '00.5', '-1.5', '+1.5', '1e3', '1.5e3', '1.2.3', '1_000', '.inf', '0x1F', '012', '1.1234567'])(
    'on %s, whatever it makes of it',
    (n) => {
      agrees(`k: ${n}\n`);
      agrees(`k: [${n}]\n`);
    },
  );

  test('on data as we print it ourselves', () => {
    const text = fc.oneof(fc.string(), fc.lorem(), fc.constantFrom('no', '12:30', ' x', 'x\ny', 'a: b', '# x', ''));
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 10 })),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(data.map, (own) => agrees(printYaml(own))),
      { numRuns: isHunt ? 30_000 : 1500 },
    );
  });
});
