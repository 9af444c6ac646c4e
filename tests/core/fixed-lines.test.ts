import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/check/finding.ts';
import { fixedLines, sourceText } from '../../src/core/check/fixed-lines.ts';
import { formatText } from '../../src/core/check/formats/text.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import { type Edit, withEdits } from '../../src/core/text/edit.ts';
import { en } from '../../src/language/en.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { tries } from '../support/tries.ts';

/** A finding about a piece of a text, with edits given as what stands there and what comes instead. */
function findingOn(text: string, piece: string, edits: readonly (readonly [string, string])[], safe = true): Finding {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const own: Edit[] = edits.map(([words, put]) => ({ ...spanOf(words), text: put }));
  const at = placeFinder(text)(spanOf(piece));
  return {
    rule: 'r',
    severity: 'error',
    file: 'a.yaml',
    ...at,
    message: 'Fout.',
    fix: { safe, message: 'Zo.', edits: own },
  };
}

const text = 'format: x\ntitel: de hal\nvraag: mag ik\nrol: baas\n';

describe('the line as it should read', () => {
  test.each<[string, string, readonly (readonly [string, string])[], readonly string[]]>([
    ['a word for another', 'titel', [['titel', 'title']], ['title: de hal']],
    [
      'two places in one line',
      'titel',
      [
        ['titel', 'title'],
        ['de hal', '"de hal"'],
      ],
      ['title: "de hal"'],
    ],
    ['a line that is put before it', 'rol', [['rol', 'niveau: team\nrol']], ['niveau: team']],
    ['a line that is put elsewhere', 'format', [['vraag', 'niveau: team\nvraag']], ['niveau: team']],
    ['a line that goes', 'titel: de hal', [['titel: de hal\n', '']], []],
    ['a line elsewhere that becomes another', 'format', [['rol', 'role']], []],
    [
      'a line here and one elsewhere',
      'titel',
      [
        ['titel', 'title'],
        ['rol', 'role'],
      ],
      ['title: de hal'],
    ],
    ['a blank line', 'rol', [['rol', '\nrol']], []],
    ['more lines than can be taken in', 'rol', [['rol', 'a: 1\nb: 1\nc: 1\nd: 1\nrol']], []],
    [
      'edits that overlap',
      'titel',
      [
        ['titel', 'a'],
        ['tel', 'b'],
      ],
      [],
    ],
  ])('%s', (_, piece, edits, wanted) => {
    for (const own of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const ends = edits.map((edit) =>
        edit.map((words) => (own.includes('\r') ? words.replaceAll('\n', '\r\n') : words)),
      ) as [string, string][];
      expect(fixedLines(findingOn(own, piece, ends), sourceText(own))).toEqual(wanted);
    }
  });

  test('is always a line of the mended text', () => {
    const parts = fc.constantFrom('a', 'b: c', ' ', '\n', '\r\n', '\r', '"', '\ufeff');
    const words = fc.array(parts, { maxLength: 12 }).map((own) => own.join(''));
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(6), words), { maxLength: 3 });
    fc.assert(
      fc.property(words, edits, fc.nat(40), fc.nat(40), (own, raw, from, to) => {
        const spans = raw.map(([start, length, put]) => ({ start, end: start + length, text: put }));
        const at = placeFinder(own)({ start: Math.min(from, own.length), end: Math.min(from + to, own.length) });
        const fix = { safe: true, message: 'Zo.', edits: spans };
        const finding: Finding = { rule: 'r', severity: 'error', file: 'a', ...at, message: 'Fout.', fix };
        const shown = fixedLines(finding, sourceText(own));
        if (shown.length === 0) return;
        const mended = withEdits(own, spans).split(/\r\n?|\n/u);
        for (const line of shown)
          expect(mended.map((one) => one.replaceAll('\ufeff', ''))).toContain(line.replaceAll('\ufeff', ''));
      }),
      tries(500, 5000),
    );
  });
});

describe('in the output for people', () => {
  const shown = (finding: Finding, source = text, messages: Messages = nl) =>
    formatText([finding], new Map([['a.yaml', source]]), messages);

  test('stands under the caret, by its own mark', () => {
    expect(shown(findingOn(text, 'titel', [['titel', 'title']]))).toBe(
      'a.yaml:2:1  fout  r\n  | titel: de hal\n  | ^^^^^\n  > title: de hal\n  Fout.\n  Zo.\n',
    );
  });

  test('is called a proposal where a person judges it', () => {
    const finding = findingOn(text, 'titel', [['titel', 'title']], false);
    expect(shown(finding)).toContain('\n  Voorstel:\n  > title: de hal\n');
    expect(shown(finding, text, en)).toContain('\n  Suggestion:\n  > title: de hal\n');
  });

  test('is not shown in part where a person judges it', () => {
    const edits = [
      ['titel', 'title'],
      ['rol', 'role'],
    ] as const;
    expect(fixedLines(findingOn(text, 'titel', edits, false), sourceText(text))).toEqual([]);
  });

  test.each<[string, Partial<Finding>]>([
    ['the finding is personal', { isPersonal: true }],
    ['the rule is about personal data', { rule: 'privacy-email' }],
  ])('is left out where %s', (_, part) => {
    expect(shown({ ...findingOn(text, 'titel', [['titel', 'title']]), ...part })).not.toContain('>');
  });

  test('is left out where it would hold personal data', () => {
    const finding = findingOn(text, 'de hal', [['de hal', 'mail piet.jansen@example.org']]);
    expect(shown(finding)).not.toMatch(/>|example/u);
  });

  test('shows of a long line what is around the change, as wide as the screen', () => {
    const long = `titel: ${'a'.repeat(300)} b ${'c'.repeat(300)}\n`;
    const finding = findingOn(long, ' b ', [[' b ', ' B ']]);
    const own = formatText([finding], new Map([['a.yaml', long]]), nl, { columns: 60, paint: (words) => words });
    const [, before = '', caret = '', after = ''] = own.split('\n');
    expect(after).toMatch(/^ {2}> a+ B c+$/u);
    expect([before, after].map(({ length }) => length)).toEqual([60, 60]);
    expect(caret.length).toBeLessThanOrEqual(60);
  });
});
