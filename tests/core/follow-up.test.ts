import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DueKind, duesOf } from '../../src/core/follow-up/due.ts';
import { plainRole } from '../../src/core/follow-up/role.ts';
import { byRole, followUpOf } from '../../src/core/follow-up/select.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { fieldByLabel } from '../../src/core/record/fields.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import { yesOrNo } from '../../src/core/record/words.ts';
import type { FollowUp } from '../../src/core/results/follow-up.ts';
import { addDays } from '../../src/core/text/calendar.ts';
import { dayIn } from '../../src/core/text/day.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, escalated } from '../support/archive.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';

function review(front: Record<string, string>, sections: Record<string, string>): Review {
  const read = readReview(aRecord(front, sections));
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

/** What is open of one kind, as kind, role, what and day. */
function open(kind: DueKind, sections: Record<string, string>, front: Record<string, string> = {}) {
  return duesOf(review(front, sections)).flatMap((due) =>
    due.kind === kind ? [[due.role, due.what, due.due] as const] : [],
  );
}

describe('an agreement', () => {
  test.each([
    ['teamleider: bellen (2026-12-05)', 'teamleider', 'bellen', '2026-12-05'],
    ['teamleider: bellen (5-12-2026).', 'teamleider', 'bellen', '2026-12-05'],
    ['teamleider: bellen (2026-02-30)', 'teamleider', 'bellen (2026-02-30)', undefined],
    ['bellen (2026-12-05)', undefined, 'bellen', '2026-12-05'],
    ['adj. secretaris: bellen (2026-12-05)', 'adj. secretaris', 'bellen', '2026-12-05'],
    ['b.o.a.: bellen (2026-12-05)', 'b.o.a.', 'bellen', '2026-12-05'],
    ['de\u00a0raad: bellen (2026-12-05)', 'de raad', 'bellen', '2026-12-05'],
    ['Bel aan. Let op: na tienen (2026-12-05)', undefined, 'Bel aan. Let op: na tienen', '2026-12-05'],
    ['a: b (brief van 3 mei 2026) (2026-12-05)', 'a', 'b (brief van 3 mei 2026)', '2026-12-05'],
    ['a: b (volgende week) (2026-12-05)', 'a', 'b (volgende week)', '2026-12-05'],
    ['a: b (2026-12-05) (volgende week)', 'a', 'b (2026-12-05) (volgende week)', undefined],
    ['a: b (2026-11-05) (2026-12-05)', 'a', 'b (2026-11-05) (2026-12-05)', undefined],
    ['wij: nog eens: kijken', 'wij', 'nog eens: kijken', undefined],
    ['om 10:30 bellen', undefined, 'om 10:30 bellen', undefined],
    ['bel\nen schrijf', undefined, 'bel en schrijf', undefined],
    ['', undefined, '', undefined],
  ])('%j', (text, role, what, due) => {
    expect(open('action', { actions: `- [ ] ${text}` })).toEqual([[role, what, due]]);
  });

  test.each([
    ['de teamleider, mondeling', 'teamleider'],
    ['The team leader (in person)', 'team leader'],
    ['Deurwaarder', 'Deurwaarder'],
    ['de', 'de'],
  ])('is up to %j: %j', (text, role) => {
    expect(plainRole(text)).toBe(role);
  });

  test.each<[string, string, readonly string[]]>([
    ['that is ticked', '- [x] a: x', []],
    ['that is in progress', '- [/] a: x', ['x']],
    ['that is dropped by its box', '- [-] a: x', []],
    ['that is struck through', '- [ ] ~~a: x~~', []],
    ['without a box', '- a: x', ['x']],
    ['below one that is open', '- [ ] a: x\n  - [ ] b: y\n  - een opmerking', ['x', 'y']],
    ['below one that is done', '- [x] a: x\n  - [ ] b: y', ['y']],
    ['in running text', 'Wij doen x.', []],
  ])('%s is open or not', (_, actions, whats) => {
    expect(open('action', { actions }).map(([, what]) => what)).toEqual(whats);
  });

  test('in a look-back is open too', () => {
    const said = '**Sindsdien:** Het is beter.\n\n- [ ] a: nog eens bellen (2027-04-01)';
    expect(open('action', { actions: '- [x] a: x', 'look-back': said })).toEqual([
      ['a', 'nog eens bellen', '2027-04-01'],
    ]);
  });
});

test.each([
  ['nl', nl],
  ['en', en],
] as const)('every day reads back from words: %s', (language, messages) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), (days) => {
      const day = addDays('2020-01-01', days);
      expect(dayIn(messages.day(day), language)).toBe(day);
    }),
  );
  for (const text of ['31 februari 2026', '31 February 2026', 'morgen', '', '5 mei'])
    expect(dayIn(text, language)).toBeUndefined();
});

describe('what was escalated', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('is known by the labels of every bundled form: %s', (language, messages) => {
    const fields = idsOn('protocols', language)
      .flatMap(
        (id) =>
          parseProtocol(readFileSync(pathOnShelf('protocols', language, id), 'utf8'), id, messages).value?.steps ?? [],
      )
      .flatMap((step) => (step.kind === 'form' && step.section === 'escalation' ? step.fields : []));
    const known = new Set(['escalate', 'to', 'by', 'by-when', 'feedback', 'waiting']);
    const own = fields.filter(({ id }) => known.has(id));
    expect(own.length).toBeGreaterThan(30);
    for (const { id, label } of own)
      expect(fieldByLabel('escalation', label ?? ''), label).toBe(id === 'feedback' ? 'word-back' : id);
    const asked = own.flatMap((field) =>
      field.kind === 'choice' && field.id === 'escalate' ? (field.choices ?? []) : [],
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { id, label } of asked) expect(yesOrNo(label) === 'yes', label).toBe(id === 'yes');
  });

  test.each<[string, string, readonly unknown[]]>([
    ['with all that was agreed', escalated, ['teamleider', 'de wethouder', '2027-02-05']],
    ['without by whom', '**Opschalen:** Ja\n\n**Naar wie:** de wethouder', [undefined, 'de wethouder', undefined]],
    ['without an answer', '**Naar wie:** de wethouder', [undefined, 'de wethouder', undefined]],
    [
      'with a day that is none',
      '**Opschalen:** Ja\n\n**Door wie:** n.v.t.\n\n**Antwoord terug:** na de zomer',
      [undefined, '', undefined],
    ],
    [
      'and somebody still waits for it',
      `${escalated}\n\n**Wacht nog op antwoord:** de teams van\nnoord en zuid`,
      [undefined, 'de teams van noord en zuid', '2027-02-05'],
    ],
    [
      'long ago, by a record that only says who waits',
      '**Wacht nog op antwoord:** de teams',
      [undefined, 'de teams', undefined],
    ],
  ])('%s waits for word back', (_, escalation, wanted) => {
    expect(open('word-back', { escalation })).toEqual([wanted]);
  });

  test('by the outcome alone waits for word back, without a role and a day', () => {
    expect(open('word-back', {}, { outcome: 'opschalen' })).toEqual([[undefined, '', undefined]]);
  });

  test.each(['', '**Opschalen:** Nee, dit kan het team zelf', '**Opschalen:** n.v.t.', 'n.v.t.'])(
    'is nothing where it says %j',
    (escalation) => {
      expect(open('word-back', { escalation })).toEqual([]);
    },
  );

  test.each([
    ['Ja', false],
    ['Een deel', true],
    ['Nog niet', true],
    ['Via de secretaris, geloof ik', true],
  ])('waits or not, after a look-back that says %j', (answer, waits) => {
    const sections = { escalation: escalated, 'look-back': `**Antwoord terug:** ${answer}` };
    expect(open('word-back', sections)).toHaveLength(waits ? 1 : 0);
  });

  test('waits no more once one of two look-backs says that word came', () => {
    const twice = `**Antwoord terug:** Ja\n\n<!-- driehoek:look-back -->\n\n## Terugblik 2\n\nVerder rustig.`;
    expect(open('word-back', { escalation: escalated, 'look-back': twice })).toEqual([]);
  });
});

describe('what is open in a record', () => {
  const sections = {
    dissent:
      '- Nee\n  - Nodig om mee te kunnen: een grens\n- Ook niet\n  - Nodig om mee te kunnen: n.v.t.\n- Liever niet',
    escalation: escalated,
    actions: '- [ ] a: x (2027-01-02)\n- [x] b: y (2027-01-02)\n- geen vakje\n- [ ] c: z',
  };
  const kindsIn = (front: Record<string, string>, more: Record<string, string>) =>
    duesOf(review(front, { ...sections, ...more })).map(({ kind, what, due }) => [kind, what, due]);

  test('is what nobody ticked, heard, heeded or looked back on', () => {
    expect(kindsIn({ 'look-back': '2027-03-01' }, {})).toEqual([
      ['dissent', 'een grens', undefined],
      ['word-back', 'de wethouder', '2027-02-05'],
      ['action', 'x', '2027-01-02'],
      ['action', 'geen vakje', undefined],
      ['action', 'z', undefined],
      ['look-back', '', '2027-03-01'],
    ]);
  });

  const said =
    '**Dag:** 1 maart 2027\n\n**Niet meer nodig:**\n\n- a: x (2027-01-02)\n- geen vakje\n\n**Antwoord terug:** Ja\n\n**Tegenspraak waar iets mee gedaan is:**\n\n- Nee\n\n**Volgende terugblik:** 1 mei 2027';

  test('shrinks with what a look-back says', () => {
    expect(kindsIn({ 'look-back': '2027-03-01' }, { 'look-back': said })).toEqual([
      ['action', 'z', undefined],
      ['look-back', '', '2027-05-01'],
    ]);
  });

  test.each([
    ['**Volgende terugblik:** 1 juli 2027', [['look-back', '', '2027-07-01']]],
    ['**Volgende terugblik:** na de zomer', []],
    ['**Sindsdien:** Het is klaar.', []],
  ])('has the day of the second look-back, which says %j', (second, lookBack) => {
    const twice = `${said}\n\n<!-- driehoek:look-back -->\n\n## Terugblik 2\n\n${second}`;
    expect(kindsIn({ 'look-back': '2027-03-01' }, { 'look-back': twice })).toEqual([
      ['action', 'z', undefined],
      ...lookBack,
    ]);
  });

  test('is the same once a hand has closed the record, but for the look-back', () => {
    const front = { outcome: 'opschalen', 'look-back': '2027-03-01' };
    for (const more of [{}, { 'look-back': said }]) {
      const open = kindsIn(front, more);
      expect(open.length).toBeGreaterThan(0);
      const promised = open.filter(([kind]) => kind !== 'look-back');
      expect(promised.length).toBeGreaterThan(0);
      expect(kindsIn({ ...front, status: 'closed' }, more)).toEqual(promised);
    }
  });

  test.each(['n.v.t.', 'geen', 'niets'])('is no dissent that needs %j', (needs) => {
    expect(open('dissent', { dissent: `- Nee\n  - Nodig om mee te kunnen: ${needs}` })).toEqual([]);
  });
});

const item = (more: Partial<FollowUp>): FollowUp => ({
  ...followUpOf(
    { kind: 'action', role: 'teamleider', what: 'bellen', due: '2027-01-08' },
    review({}, {}),
    'records/x.md',
    '2027-01-01',
  ),
  ...more,
});

test('roles are grouped whatever their capitals and articles, by day, the team last', () => {
  const groups = byRole([
    item({ role: null, due: null }),
    item({ role: 'Teamleider', due: '2027-03-01' }),
    item({ role: 'de teamleider', due: '2027-02-01' }),
    item({ role: 'handhaver' }),
  ]);
  expect(groups.map(({ role, items }) => [role, ...items.map(({ due }) => due)])).toEqual([
    ['handhaver', '2027-01-08'],
    ['de teamleider', '2027-02-01', '2027-03-01'],
    [undefined, null],
  ]);
});
