import { describe, expect, test } from 'vitest';
import { type ReadReview, readReview, soundReview } from '../../src/core/record/read.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord } from '../support/archive.ts';

function read(
  front: Record<string, string | undefined>,
  sections: Record<string, string> = {},
): ReadReview & { ok: true } {
  const own = readReview(aRecord(front, sections));
  if (!own.ok) throw new Error(own.why);
  return own;
}

describe('front matter', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['that has all it has to have', {}],
    ['with keys of other tools', { tags: '[terras]', cssclasses: 'wide' }],
    ['with a day as a moment', { date: '2026-12-18T00:00:00.000Z' }],
    ['with something left empty', { triangle: '\n  before:\n  group: [5, 3, 2]', level: '' }],
  ])('%s is sound', (_, front) => {
    expect(soundReview(read(front))?.front).toMatchObject({ title: 'Een terras na elven', date: '2026-12-18' });
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['without a title', { title: undefined }],
    ['with a status there is not', { status: 'misschien' }],
    ['with a domain there is not', { domain: 'sport' }],
    ['of another version', { format: 'driehoek/record@9' }],
  ])('%s is not sound, and the record is read all the same', (_, front) => {
    const own = read(front, { actions: '- [ ] a: x' });
    expect(soundReview(own)).toBeUndefined();
    expect(own.review.agreements).toHaveLength(1);
  });
});

test('what is unplaced comes in the order of the file', () => {
  const sections = {
    dissent: '- Dit kan niet.\n  - Wat helpt: een grens',
    actions: 'Wij bellen de buren.',
    escalation: '**Opschalen:** Ja\n\n**Wij horen het op:** 5 februari 2027\n\n- [ ] a: x',
  };
  expect(read({ dissent: '1' }, sections).review.unplaced.map(({ rule }) => rule)).toEqual([
    'label-unknown',
    'action-unread',
    'label-unknown',
    'action-elsewhere',
  ]);
});

describe('what a dissenting view needs, under a label that nobody knows', () => {
  test('is said to be unplaced', () => {
    const text = '- Dit kan niet.\n  - Wat helpt: een grens';
    const { review } = read({ dissent: '1' }, { dissent: text });
    expect(review.unplaced).toEqual([{ rule: 'label-unknown', at: expect.anything() }]);
    expect(review.dissent.views[0]?.needs).toBeUndefined();
  });

  test('is not asked for where the view says it under one that is known', () => {
    const text = '- Dit kan niet.\n  - Waarom: het is laat\n  - Nodig om mee te kunnen: een grens';
    expect(read({ dissent: '1' }, { dissent: text }).review.unplaced).toEqual([]);
  });
});

test.each([
  ['- Nee\n  - Nodig om mee te kunnen: een grens', 1],
  ['- Nee\n  - Nodig om mee te kunnen: niets', 0],
  ['- Nee', 0],
])('"no" is a view where it comes with what would help, in %j', (text, views) => {
  const { dissent } = read({}, { dissent: text }).review;
  expect(dissent.views).toHaveLength(views);
  expect(dissent).toMatchObject({ saysNone: views === 0, least: views, most: views });
});

test.each(
  [nl, en].flatMap(({ record }) => [record.noDissent, record.nothingWritten, record.skippedBecause('geen tijd')]),
)('a record of ours without dissent says so: %j', (text) => {
  const { dissent } = read({}, { dissent: text }).review;
  expect(dissent).toMatchObject({ views: [], saysNone: true, least: 0, most: 0 });
});

test.each([
  ['**Rol van de inbrenger:** handhaver\n\nZomaar iets.\n\nNog iets.', ['handhaver']],
  ['**Rol van de inbrenger:**\n\nhandhaver\n\nZomaar iets.\n\nNog iets.', ['handhaver']],
  ['**Het moment:**\n\nHet was laat.\n\nEn stil.', ['Het was laat.', 'En stil.']],
])('a field of one line ends with its paragraph, also where that stands below its label: %j', (text, first) => {
  const [section] = read({}, { case: text }).review.sections;
  expect(section?.fields[0]?.text.map((own) => own.text)).toEqual(first);
});
