import * as fs from 'node:fs';
import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Check, checkOne, fixText } from '../../src/core/check/check-text.ts';
import { fileKinds, formats } from '../../src/core/check/kind.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { dutchWords, fromDutch } from '../../src/core/format/dutch-keys.ts';
import { partsOf } from '../../src/core/format/schema-parts.ts';
import { wordNumber } from '../../src/core/format/word-number.ts';
import { handOverParts } from '../../src/core/session/kinds/hand-over.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { mojibakeIn } from '../../src/core/text/mojibake.ts';
import { recoded } from '../../src/core/text/recoded.ts';
import { fromWindows1252 } from '../../src/core/text/windows-1252.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';

const places = {
  case: { file: 'cases/a.yaml', folder: 'cases' },
  record: { file: 'records/2026-12-18-a.md', folder: 'records' },
} as const;
type Kind = keyof typeof places;

function checkOf(kind: Kind): Check {
  const place = places[kind];
  return {
    place,
    settings: settingsOf(undefined, 'nl'),
    messages: nl,
    world: { file: place.file, today: '2026-12-20' },
  };
}

/** As files come: from Windows too, and with a byte-order mark. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

/** A line of the sample, how somebody wrote it, and how the safe mend leaves it: as it was in the sample where nothing is said. */
type Row = readonly [kind: Kind, line: string, written: string, mended?: string];

const safe: readonly Row[] = [
  ...['"6"', "'6'", '6 personen', '6 deelnemers', '6,0'].map(
    (own): Row => ['record', 'participants: 6', `participants: ${own}`, `participants: 6`],
  ),
  ...['31 minuten', '31 min.', '31 minutes', '"31"'].map((own): Row => ['record', 'minutes: 31', `minutes: ${own}`]),
  ['record', 'minutes: 31', 'minutes: 1,5 uur', 'minutes: 90'],
  ['record', 'minutes: 31', 'minutes: 1u30', 'minutes: 90'],
  ...['18-12-2026', '18 december 2026', 'vrijdag 18 december 2026', '2026/12/18', '18.12.2026', '2026-12-18T00:00'].map(
    (own): Row => ['record', 'date: 2026-12-18', `date: ${own}`],
  ),
  ...['Open', 'OPEN', 'lopend', 'nog open'].map((own): Row => ['record', 'status: open', `status: ${own}`]),
  ...['Besluit', '"besluit "'].map(
    (own): Row => [
      'record',
      'outcome: besluit',
      `outcome: ${own}`,
      own.startsWith('"') ? 'outcome: "besluit"' : 'outcome: besluit',
    ],
  ),
  ...['Nederlands', 'NL', 'dutch', 'nl-NL'].map((own): Row => ['record', 'language: nl', `language: ${own}`]),
  ...['maatschappij-professie', 'professie – maatschappij', 'Professie/Maatschappij', 'professie en maatschappij'].map(
    (own): Row => ['record', 'tensions: [professie-maatschappij]', `tensions: [${own}]`],
  ),
  ['record', 'tensions: [professie-maatschappij]', 'tensions: maatschappij-professie'],
  ...['maatwerk-willekeur', 'Maatwerk of willekeur', 'Maatwerk-willekeur', '[Maatwerk of willekeur]'].map(
    (own): Row => ['record', 'themes: [maatwerk-willekeur]', `themes: ${own}`],
  ),
  [
    'case',
    'themes: [maatwerk-willekeur]',
    'themes: maatwerk-willekeur, beleid-praktijk',
    'themes: [maatwerk-willekeur, beleid-praktijk]',
  ],
  ...[
    '6-3-1',
    '6/3/1',
    '"6, 3, 1"',
    '6 – 3 – 1',
    '["6", "3", "1"]',
    '{professie: 6, politiek: 3, maatschappij: 1}',
  ].map(
    (own): Row => [
      'record',
      '  before: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]',
      `  before: [${own}, [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]`,
    ],
  ),
  ...['6-3-1, 5-4-1, 5-3-2, 4-4-2, 3-6-1, 2-2-6', '"6,3,1", 5/4/1, [5, 3, 2], "4 - 4 - 2", [3, 6, 1], [2, 2, 6]'].map(
    (own): Row => [
      'record',
      '  before: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]',
      `  before: [${own}]`,
    ],
  ),
  [
    'case',
    'themes: [maatwerk-willekeur]',
    'themes: [Maatwerk-willekeur, Beleid-praktijk]',
    'themes: [maatwerk-willekeur, beleid-praktijk]',
  ],
  ...['thema', 'Themas', 'Themes'].map(
    (key): Row => ['case', 'themes: [maatwerk-willekeur]', `${key}: maatwerk-willekeur`],
  ),
  ...['Titel', 'Title', 'TITLE', 'naam', '"titel"'].map(
    (own): Row => ['case', 'title: Een terras na elven', `${own}: Een terras na elven`],
  ),
  ...['look back', 'look_back', 'lookBack', 'Look-back', 'terugblik'].map(
    (own): Row => ['record', 'look-back: 2027-01-15', `${own}: 2027-01-15`],
  ),
  ...['rol', 'Role'].map((own): Row => ['case', '  - role: ondernemer', `  - ${own}: ondernemer`]),
  ['case', '  side: professie-maatschappij', '  zijde: professie-maatschappij'],
  ['case', 'level: team', 'level: [team]'],
  ['case', 'title: Een terras na elven', 'title: 2026', 'title: "2026"'],
  ['case', 'discussion: [Wat zou jij doen?]', 'discussion: Wat zou jij doen?', 'discussion: ["Wat zou jij doen?"]'],
  ...['[  ]', '[   ]', '[]', '[\u00a0 ]'].map(
    (box): Row => [
      'record',
      '- [ ] handhaver: de ondernemer bellen (2027-01-08)',
      `- ${box} handhaver: de ondernemer bellen (2027-01-08)`,
    ],
  ),
  ...['[ x ]', '[x ]', '[ x]'].map(
    (box): Row => [
      'record',
      '- [x] teamleider: de buren een brief sturen (2027-01-10)',
      `- ${box} teamleider: de buren een brief sturen (2027-01-10)`,
    ],
  ),
  ...[
    '<!-- Driehoek:Choice -->',
    '<!-- driehoek:keuze -->',
    '<!-- driehoek:Keuze en redenen -->',
    '<!-- driehoek: choice -->',
    '<!- driehoek:choice ->',
    '<-- driehoek:choice -->',
    '<!-- driehoek:choice',
    '<!—driehoek:choice—>',
    '<!--driehoek choice-->',
    '&lt;!-- driehoek:choice --&gt;',
    '<!-- driehoek:iets-anders -->',
  ].map((own): Row => ['record', '<!-- driehoek:choice -->', own]),
  ...['Format', 'formaat'].map((own): Row => ['case', 'format: driehoek/case@1', `${own}: driehoek/case@1`]),
  ['case', 'format: driehoek/case@1', 'format: Driehoek/casus@1'],
];

/** What a person has to look at: what is offered, or nothing where no one thing can be meant. */
const unsafe: readonly Row[] = [
  ['record', 'participants: 6', 'participants: zes', 'participants: 6'],
  ['record', 'participants: 6', 'participants: 5 à 6'],
  ['record', 'participants: 6', 'participants: 6 uur'],
  ['record', 'minutes: 31', 'minutes: ca. 30', 'minutes: 30'],
  ['record', 'dissent: 1', 'dissent: een', 'dissent: 1'],
  ['record', 'dissent: 1', 'dissent: ja'],
  [
    'record',
    '- [x] teamleider: de buren een brief sturen (2027-01-10)',
    '- [v] teamleider: de buren een brief sturen (2027-01-10)',
    '- [x] teamleider: de buren een brief sturen (2027-01-10)',
  ],
  ['record', 'date: 2026-12-18', 'date: 2026-02-30'],
  ['record', 'date: 2026-12-18', 'date: vrijdag 18 december'],
  ['record', 'date: 2026-12-18', 'date: 18-12-26'],
  ['record', 'outcome: besluit', 'outcome: decision', 'outcome: besluit'],
  ['case', 'level: team', 'level: teem', 'level: team'],
  ['case', 'level: team', 'level: individual', 'level: individu'],
  ['case', 'title: Een terras na elven', 'tilte: Een terras na elven', 'title: Een terras na elven'],
];

function rowOf([kind, line, written, mended]: Row) {
  return { kind, line, written, mended };
}

describe.each(ways.map((way, at) => [['LF', 'CRLF', 'a mark'][at], way] as const))('with %s', (_, way) => {
  test.each(safe.map(rowOf))('in a $kind, for "$line": $written', ({ kind, line, written, mended = line }) => {
    const [before = '', after = ''] = [written, mended].map((own) => way(sample(kind).replace(line, () => own)));
    expect(before, 'the sample has the line').not.toBe(way(sample(kind)));
    const findings = checkOne(before, checkOf(kind)) ?? [];
    const at = sample(kind).split('\n').indexOf(line) + 1;
    expect(findings.map(({ line: own, fix }) => [own, fix?.safe])).toEqual([[at, true]]);
    expect(fixText(before, checkOf(kind))).toEqual({ text: after, count: 1 });
    expect(fixText(after, checkOf(kind))).toEqual({ text: after, count: 0 });
  });

  test.each(unsafe.map(rowOf))(
    'in a $kind, not without asking, for "$line": $written',
    ({ kind, line, written, mended }) => {
      const [before = '', after] = [written, mended ?? written].map((own) =>
        way(sample(kind).replace(line, () => own)),
      );
      const findings = checkOne(before, checkOf(kind)) ?? [];
      const at = sample(kind).split('\n').indexOf(line) + 1;
      expect(findings.map(({ line: own, fix }) => [own, fix?.safe])).toEqual([[at, false]]);
      expect(fixText(before, checkOf(kind)).text).toBe(before);
      expect(fixText(before, checkOf(kind), 'all').text).toBe(after);
    },
  );
});

test.each(ways.flatMap((way) => ['...', '-----', '—', '***', '==='].map((fence) => [fence, way] as const)))(
  'front matter of a record that ends with %s is told of there',
  (fence, way) => {
    const right = way(`${sample('record')}\n---\n\nOnder een streep.\n`);
    const [head = ''] = right.split(/\r?\n---\r?\n/u);
    const text = head + right.slice(head.length).replace('---', fence);
    const line = head.split('\n').length + 1;
    expect(checkOne(text, checkOf('record'))).toMatchObject([{ rule: 'no-front-matter', line, fix: { safe: true } }]);
    expect(fixText(text, checkOf('record')).text).toBe(right);
  },
);

test.each(['log', 'driehoek:log', 'zie <!-- driehoek:keuze -->', '`<!-- driehoek:keuze -->`', 'De driehoek -->'])(
  'a line of the body that is no attempt at a marker stays as it is: %j',
  (line) => {
    const own = line === 'log' ? '<!-- driehoek:log -->' : line;
    expect(checkOne(`${sample('record')}\n\n${own}\n`, checkOf('record'))?.map(({ rule }) => rule)).not.toContain(
      'section-unknown',
    );
  },
);

describe('in answers', () => {
  const head = 'format: driehoek/answers@1\nprotocol: kort\nanswers:\n';
  const place = { file: 'answers/a.yaml', folder: 'answers' } as const;
  const check: Check = { place, settings: settingsOf(undefined, 'nl'), messages: nl, world: { file: place.file } };
  test.each([
    ['  opening:\n    participants: zes\n', '  opening:\n    participants: 6\n', 5],
    ['  opening:\n    participants: 6 mensen\n', '  opening:\n    participants: 6\n', 5],
    ['  start:\n    - [6, 3, 1]\n    - 5, 3, 2\n', '  start:\n    - [6, 3, 1]\n    - [5, 3, 2]\n', 6],
    ['  start:\n    - 5-3-2\n    - "4 3 3"\n', '  start:\n    - [5, 3, 2]\n    - [4, 3, 3]\n', 5],
    ['  start: [5-3-2, 4-3-3]\n', '  start: [[5, 3, 2], [4, 3, 3]]\n', 4],
    ['  a:\n    - { card: 1, place: 5/3/2 }\n', '  a:\n    - { card: 1, place: [5, 3, 2] }\n', 5],
  ])('%j is told of once, and what was meant is offered', (written, right, line) => {
    expect(checkOne(head + written, check)).toMatchObject([{ rule: 'wrong-type', line, fix: { safe: false } }]);
    expect(fixText(head + written, check, 'all').text).toBe(head + right);
  });

  test.each(['18-12-2026', '5-3-3', 'Van 5 naar 3, en 2 erbij', '532', '5, 3, 1, 1'])(
    '%s may be something else',
    (own) => {
      expect(checkOne(`${head}  facts:\n    facts: [x, "${own}"]\n`, check)).toEqual([]);
    },
  );
});

test('in English a date that may be two days is not guessed, and in Dutch it is none', () => {
  const text = (language: string) =>
    sample('record').replace('language: nl', `language: ${language}`).replace('2027-01-15', '3/5/2027');
  const found = (language: string) =>
    (checkOne(text(language), checkOf('record')) ?? []).filter(
      ({ line }) => line === text(language).split('\n').indexOf('look-back: 3/5/2027') + 1,
    );
  expect(found('en')).toMatchObject([{ rule: 'day-unclear', fix: { safe: false, edits: [] } }]);
  expect(found('nl')).toMatchObject([{ rule: 'wrong-value', fix: { safe: true, edits: [{ text: '2027-05-03' }] } }]);
});

/** Every key of a format, however deep. */
function keysOf(schema: v.GenericSchema): string[] {
  const { entries = {}, item, type, options = [] } = partsOf(schema);
  const choices = type === 'union' || type === 'variant' ? (options as v.GenericSchema[]) : [];
  const inner = [...Object.values(entries), ...(item ? [item] : []), ...choices];
  return [...Object.keys(entries), ...inner.flatMap(keysOf)];
}

test('there are Dutch words for every key of every format, and for no other', () => {
  const keys = new Set([...fileKinds.flatMap((kind) => keysOf(formats[kind].schema)), ...handOverParts]);
  expect(Object.keys(dutchWords).sort()).toEqual([...keys].sort());
  for (const [key, words] of Object.entries(dutchWords))
    for (const word of words.split(' ')) expect(fromDutch(word.toUpperCase(), [key])).toEqual([key]);
});

test('numbers below a hundred have names in both languages', () => {
  const names = (locale: 'nl' | 'en') => {
    const text = fs.readFileSync(new URL(`../fixtures/numbers.${locale}.txt`, import.meta.url), 'utf8');
    return text.trim().split('\n');
  };
  for (const locale of ['nl', 'en'] as const)
    expect(names(locale).map(wordNumber)).toEqual(Array.from({ length: 100 }, (_, at) => at));
  for (const word of ['honderd', 'tientwee', 'en', '', 'vier vijf']) expect(wordNumber(word)).toBeUndefined();
});

/** Bytes in Windows-1252. */
const ansi = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '’': 0x92, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0));

test('what was saved in another encoding comes back letter by letter', () => {
  const letters = fc.constantFrom(...'abc é ë ï ü ö à ç ñ É .,\n', ' – ', ' € ');
  const text = fc.array(letters, { maxLength: 60 }).map((own) => `format: x\n${own.join('')}`);
  fc.assert(
    fc.property(text, (own) => {
      expect(recoded(ansi(`${own}é`))).toEqual({ encoding: 'Windows-1252', text: `${own}é` });
      for (const mark of ['\ufeff', ''])
        for (const isBig of [false, true]) {
          const bytes = Buffer.from(mark + own, 'utf16le');
          expect(recoded(isBig ? bytes.swap16() : bytes)).toEqual({ encoding: 'UTF-16', text: own });
        }
      const twice = fromWindows1252(Buffer.from(own, 'utf8')) ?? own;
      expect(withEdits(twice, mojibakeIn(twice))).toBe(own);
      expect(mojibakeIn(own)).toEqual([]);
    }),
  );
});

test.each(['caf\x82', 'reeks\x81', 'co\x94rdinatie', 'caf\xc3\xa9 en caf\xe9', 'caf\x8e'])(
  'no encoding is guessed for %j',
  (text) => {
    expect(recoded(ansi(text))).toBeUndefined();
  },
);

test('a file whose signs were broken once has one finding, and gets them back', () => {
  const text = sample('case').replace('Een goede avond', 'Een cafÃ© met â€œeenâ€\u009d idee');
  const findings = checkOne(text, checkOf('case')) ?? [];
  expect(findings).toMatchObject([{ rule: 'encoding', line: 14, fix: { safe: true } }]);
  expect(fixText(text, checkOf('case')).text).toBe(
    sample('case').replace('Een goede avond', 'Een café met “een” idee'),
  );
});

test.each([
  ['quick', ''],
  ['full', '"b": {a: [c]}\n'],
])('very many unknown keys take the %s reader no longer each', (_, first) => {
  const cost = (count: number) => {
    const keys = Array.from({ length: count }, (_, at) => `sleutel${at}x: 1\n`).join('');
    const start = process.cpuUsage();
    expect(checkOne(sample('case') + first + keys, checkOf('case'))?.length).toBeGreaterThanOrEqual(count);
    return process.cpuUsage(start).user;
  };
  cost(1000);
  expect(cost(12_000)).toBeLessThan(12 * cost(3000));
});
