import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findUnsafe } from '../../src/core/text/characters.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { quickYaml } from '../../src/core/yaml/quick.ts';
import { idsOn, pathOnShelf } from '../../src/files/package-files.ts';
import { sessions } from '../support/workroom.ts';

/** What the full reader makes of a text, or that it refuses it. */
function full(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    logLevel: 'error',
    prettyErrors: false,
  });
  return document.errors.length + document.warnings.length > 0
    ? undefined
    : { value: document.toJS({ maxAliasCount: 0 }) };
}

const files = [
  ...(['cases', 'lenses', 'protocols'] as const).flatMap((shelf) =>
    (['nl', 'en'] as const).flatMap((language) => idsOn(shelf, language).map((id) => pathOnShelf(shelf, language, id))),
  ),
  ...Object.values(sessions),
].map((path) => readFileSync(path, 'utf8'));

let accepted = 0;
function agrees(text: string): void {
  if (findUnsafe(text).length > 0) return;
  const quick = quickYaml(text);
  if (quick === undefined) return;
  accepted += 1;
  expect(quick, JSON.stringify(text)).toEqual(full(text));
}

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
      ),
    });
    accepted = 0;
    fc.assert(
      fc.property(places, ({ file, at, what, bit }) => {
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
        agrees((changes[what] ?? (() => text))());
      }),
      { numRuns: 4000 },
    );
    expect(accepted).toBeGreaterThan(1000);
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
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) =>
        agrees(`k: ${pieces.join('')}\nl:\n  - ${pieces.join('')}\n`),
      ),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(2000);
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
      { numRuns: 3000 },
    );
  });
});
