import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/follow-up/due.ts';
import type { Language } from '../../src/core/format/language.ts';
import { datedReview } from '../../src/core/look-back/dated.ts';
import { lookBackForm } from '../../src/core/look-back/form.ts';
import { foundAgain } from '../../src/core/look-back/found.ts';
import { mayBeDue } from '../../src/core/look-back/may-be-due.ts';
import { subjectsOf } from '../../src/core/look-back/subjects.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { isMeantAsRecord } from '../../src/core/record/claims.ts';
import { itemsEntry, textEntry } from '../../src/core/record/document.ts';
import { addLookBack, type NewLookBack, setStatus, tick } from '../../src/core/record/edit.ts';
import { edited } from '../../src/core/record/edited.ts';
import { expectLookBack, expectState, expectStatus } from '../../src/core/record/expected.ts';
import { fieldByLabel } from '../../src/core/record/fields.ts';
import { withoutLabels } from '../../src/core/record/labels.ts';
import { printEntries } from '../../src/core/record/markdown.ts';
import { openEnd } from '../../src/core/record/open-end.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import type { FrontMatter } from '../../src/core/record/schema.ts';
import { addDays } from '../../src/core/text/calendar.ts';
import { dayIn } from '../../src/core/text/day.ts';
import { plainText } from '../../src/core/text/passage.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, archive, escalated } from '../support/archive.ts';
import { aLookBack } from '../support/look-back.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { line, prose } from '../support/texts.ts';
import { tries } from '../support/tries.ts';

const example = readFileSync(packagePath('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md'), 'utf8');

function sound(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

function formOf(review: Review, language: Language = 'nl') {
  const dated = datedReview(review);
  if (dated === undefined) throw new Error('no date');
  return lookBackForm(dated, { nl, en }[language]);
}

function withTick(text: string, at: number): string | undefined {
  return edited(text, tick(sound(text), text, at), expectState({ at, state: 'done' }));
}

function withStatus(text: string, status: FrontMatter['status']): string | undefined {
  return edited(text, setStatus(sound(text), text, status), expectStatus(status));
}

function withLookBack(text: string, own: NewLookBack): string | undefined {
  return edited(text, addLookBack(sound(text), text, own), expectLookBack(own));
}

/** As it is compared: what stood on lines of its own is one line. */
function words(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/** What hands do to a record: other line ends, comments, boxes of other kinds, own sections, fences, blanks. */
const hand = fc.record({
  /** One after the other: a file may have been saved by two programs. */
  eols: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 3 }),
  bom: fc.boolean(),
  comment: fc.constantFrom('', ' # nog even', '   #x'),
  quote: fc.constantFrom('', '"', "'"),
  bullet: fc.constantFrom('-', '*', '+'),
  tail: fc.constantFrom('', '\n', '\n\n', '\n  \n', '\n\t\n\n'),
  note: fc.oneof(
    prose,
    fc.constant('```md\n- [ ] rol: in code (2027-01-01)\n<!-- driehoek:actions -->\n```'),
    fc.constant(''),
  ),
  boxes: fc.array(
    fc.record({ what: line.filter((text) => text.length < 60), state: fc.constantFrom(' ', 'x', 'X', '') }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
});
type Hand = typeof hand extends fc.Arbitrary<infer T> ? T : never;

function handled({ eols, bom, comment, quote, bullet, tail, note, boxes }: Hand): string {
  const points = boxes.map(
    ({ what, state }) => `${bullet} ${state === '' ? '' : `[${state}] `}rol: ${what.replace(/[\\`*_[\]<&]/gu, '')}`,
  );
  const text = aRecord(
    { status: `${quote}open${quote}${comment}`, 'look-back': '2027-03-05' },
    {
      remaining: note.replaceAll('<!-- driehoek:choice -->', ''),
      actions: points.join('\n'),
      learning: `## Van onszelf\n\n${note}`,
    },
  );
  let at = -1;
  return `${bom ? '\ufeff' : ''}${text.replace(/\n+$/u, '')}${tail}`.replace(/\n/gu, () => {
    at += 1;
    return eols[at % eols.length] ?? '\n';
  });
}

/** Typed text, some of it with words that are labels in a look-back. */
const typed = fc
  .array(fc.oneof(prose, fc.constantFrom('Dag: morgen', '**Dag:** x', 'Antwoord terug: Ja', 'Why: so')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('\n\n'));

const lookBack: fc.Arbitrary<NewLookBack> = fc.tuple(typed, fc.array(line, { maxLength: 3 })).map(
  ([text, points]): NewLookBack => ({
    heading: 'Terugblik',
    day: '2027-03-05',
    next: undefined,
    wordBack: undefined,
    place: undefined,
    dropped: [],
    heeded: [],
    letGo: [],
    entries: [
      textEntry('5 maart 2027', 'Dag'),
      textEntry(withoutLabels('look-back', text), 'Sindsdien'),
      ...(points.length === 0
        ? []
        : [
            itemsEntry(
              points.map((one) => ({ text: one, parts: [] })),
              'Overgeslagen',
            ),
          ]),
    ],
  }),
);

/** What stands in the look-backs of a record, by label. */
function saidIn(text: string): string[][] {
  const sections = sound(text).sections.filter(({ id }) => id === 'look-back');
  return sections.map(({ fields }) =>
    fields.map(({ label, text: own, items = [] }) =>
      words(
        [label?.text ?? '', ...own.map((one) => one.text), ...items.map((item) => item.text[0]?.text ?? '')].join(' '),
      ),
    ),
  );
}

function typedIn({ entries }: NewLookBack): string[] {
  return entries.map((entry) =>
    words(
      entry.kind === 'items'
        ? [entry.label, ...entry.items.map(({ text }) => text)].join(' ')
        : entry.kind === 'text'
          ? `${entry.label} ${entry.text}`
          : '',
    ),
  );
}

describe('edits on a record that hands have been at', () => {
  test('a status touches its own word only, and nothing when it is that already', () => {
    fc.assert(
      fc.property(hand, (own) => {
        const text = handled(own);
        expect(withStatus(text, 'open')).toBe(text);
        const closed = withStatus(text, 'closed') ?? '';
        expect(sound(closed).front.status).toBe('closed');
        expect(closed.length).toBe(text.length + 2);
        expect(withStatus(closed, 'open')).toBe(text);
        expect(closed.slice(closed.indexOf('\nprotocol')) || closed).toBe(
          text.slice(text.indexOf('\nprotocol')) || text,
        );
      }),
      tries(300, 3000),
    );
  });

  test('a tick touches one character: that of its agreement, and of no other', () => {
    fc.assert(
      fc.property(hand, (own) => {
        const text = handled(own);
        const before = sound(text).agreements;
        const at = before.findIndex(({ state }) => state === 'open');
        if (at === -1) return;
        const ticked = withTick(text, at);
        if (ticked === undefined) throw new Error('not ticked');
        const { box, at: place } = before[at] ?? {};
        if (box === undefined)
          expect(ticked).toBe(text.replace(text.slice(place?.start), (line) => line.replace(/^. /u, '$&[x] ')));
        else {
          expect(ticked.length).toBe(text.length);
          const changed = [...text].flatMap((_, i) => (text[i] === ticked[i] ? [] : [`${text[i]}${ticked[i]}`]));
          expect(changed).toEqual([' x']);
        }
        const said = (review: Review) =>
          review.agreements.map(({ state, text: { text: words } }) => ({ state, words }));
        expect(said(sound(ticked))).toEqual(
          said(sound(text)).map((item, i) => (i === at ? { ...item, state: 'done' } : item)),
        );
      }),
      tries(300, 3000),
    );
  });

  test('a look-back only adds, at the end, in the line ends of the file, and reads back', () => {
    let count = 0;
    fc.assert(
      fc.property(hand, lookBack, lookBack, (own, first, second) => {
        const text = handled(own);
        if (openEnd(text) !== undefined) return;
        count += 1;
        const once = withLookBack(text, first) ?? '';
        const twice = withLookBack(once, second) ?? '';
        expect(once.startsWith(text)).toBe(true);
        expect(twice.startsWith(once)).toBe(true);
        expect(twice.length).toBeGreaterThan(once.length);
        const eol = own.eols[0] ?? '';
        const added = twice.slice(text.length);
        expect(eol === '\n' ? added : added.replaceAll(eol, '')).not.toMatch(eol === '\n' ? /\r/u : /[\r\n]/u);
        const lines = once.split(/\r\n?|\n/u).map((one) => one.trim());
        const mark = lines.lastIndexOf('<!-- driehoek:look-back -->');
        expect(lines[mark - 1]).toBe('');
        if (own.tail.split('\n').length < 3) expect(lines[mark - 2]).not.toBe('');
        expect(saidIn(twice)).toEqual([typedIn(first), typedIn(second)]);
        const ids = (review: Review) => review.sections.map(({ id }) => id);
        expect(ids(sound(twice))).toEqual([...ids(sound(text)), 'look-back', 'look-back']);
        expect(twice).toContain(`## Terugblik 2${eol}`);
      }),
      tries(300, 3000),
    );
    expect(count).toBeGreaterThan(200);
  });

  test('whatever was agreed and whatever was objected can be dropped and heeded', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.array(line, { maxLength: 3 }), (agreed, seen) => {
        const actions = itemsEntry(agreed.map((text) => ({ text, done: false, parts: [] })));
        const dissent = itemsEntry(
          seen.map((text) => ({ text, parts: [{ label: 'Nodig om mee te kunnen', text: 'tijd' }] })),
        );
        const sections = { dissent: printEntries([dissent]), actions: printEntries([actions]) };
        const text = aRecord(
          { dissent: String(seen.length) },
          seen.length === 0 ? { actions: sections.actions } : sections,
        );
        const review = sound(text);
        expect(review.agreements.map((own) => words(own.text.text))).toEqual(agreed.map(words));
        const dropped = withLookBack(text, aLookBack(review, 'nl', 0)) ?? '';
        expect(sound(dropped).agreements.every(({ state }) => state === 'dropped')).toBe(true);
        const heeded = withLookBack(dropped, aLookBack(review, 'nl', 1)) ?? '';
        expect(sound(heeded).dissent.views.every((view) => view.heeded)).toBe(true);
        const ticked = agreed.reduce((now, _, at) => withTick(now, at) ?? '', text);
        expect(ticked).toBe(text.replace(/^- \[ \]/gmu, '- [x]'));
      }),
      tries(300, 3000),
    );
  });

  test('what was asked about and is not there any more, or is no agreement, is told', () => {
    const review = sound(aRecord({}, { actions: '- [x] a: b\n- c: d', options: '- [ ] e: f' }));
    const asked = { one: 'a: b', two: 'c: d', three: 'e: f', four: '' };
    const found = (answer: string) =>
      foundAgain(Object.fromEntries(Object.keys(asked).map((id) => [id, answer])), review, {
        agreements: asked,
        views: {},
      });
    expect(found('done')).toMatchObject({ done: [0, 1], dropped: [], notFound: ['e: f', ''], notNamed: [] });
    expect(found('dropped')).toMatchObject({
      done: [],
      dropped: [{ text: 'a: b' }, { text: 'c: d' }],
      notFound: [],
      notNamed: ['e: f', ''],
    });
    expect(found('open')).toMatchObject({ done: [], dropped: [], notFound: [], notNamed: [] });
  });

  test('of two agreements with the same words, the first that is open is meant', () => {
    const review = sound(aRecord({}, { actions: '- [x] a: b\n- [ ] a: b\n- [ ] a: b' }));
    const done = (answers: Record<string, string>) =>
      foundAgain(answers, review, { agreements: { one: 'a: b', two: 'a: b' }, views: {} }).done;
    expect(done({ one: 'done' })).toEqual([1]);
    expect(done({ one: 'done', two: 'done' })).toEqual([1, 2]);
  });

  test('an agreement is found again after a formatter, and by the words of an earlier version, but not on another day', () => {
    const review = sound(
      aRecord({}, { actions: '- [ ] **handhaver**: langsgaan bij\n  [de buurman](x.md) (2027-01-08)' }),
    );
    const found = (text: string, answer: string) => {
      const { done, notFound, dropped, notNamed } = foundAgain({ one: answer }, review, {
        agreements: { one: text },
        views: {},
      });
      return { found: done.length + dropped.length, missed: notFound.length + notNamed.length };
    };
    for (const text of [
      'handhaver: langsgaan bij de buurman (2027-01-08)',
      '**handhaver**: langsgaan bij [de buurman](x.md) (2027-01-08)',
    ])
      for (const answer of ['done', 'dropped']) expect(found(text, answer)).toEqual({ found: 1, missed: 0 });
    const moved = 'handhaver: langsgaan bij de buurman (2027-01-01)';
    expect(found(moved, 'done')).toEqual({ found: 0, missed: 1 });
    // A point of a look-back names it all the same: there nothing is said of a day.
    expect(found(moved, 'dropped')).toEqual({ found: 1, missed: 0 });
  });

  test('a status in flow style, or in a comment too, is found', () => {
    const flow =
      '---\n{ format: driehoek/record@1, title: open, date: 2026-01-01, language: nl, status: open, protocol: kort, dissent: 0 }\n---\n';
    expect(withStatus(flow, 'closed')).toBe(flow.replace('status: open', 'status: closed'));
    const commented = aRecord().replace('status: open', '# status: open\nstatus:   open  # status: open');
    expect(withStatus(commented, 'closed')).toBe(commented.replace('status:   open', 'status:   closed'));
  });

  test('code that is never closed is seen, with its place', () => {
    expect(openEnd('a\n\n```\nb\n```\n')).toBeUndefined();
    expect(openEnd('a\n\n~~~~\nb\n~~~\n')).toMatchObject({ isCode: true, at: { start: 3 } });
    expect(openEnd('```')).toMatchObject({ isCode: true, at: { start: 0 } });
  });

  test('many boxes cost no time worth mentioning', () => {
    const boxes = Array.from({ length: 3000 }, (_, at) => `- [ ] rol: ${at}`).join('\n');
    const text = aRecord({}, { actions: boxes });
    expect(withTick(text, 2999)).toBe(text.replace('- [ ] rol: 2999', '- [x] rol: 2999'));
  });
});

test('a record with look-backs keeps within markdownlint’s default rules', async () => {
  const once = withLookBack(example, aLookBack(sound(example), 'nl', 0)) ?? '';
  const strings = { x: withLookBack(once, aLookBack(sound(once), 'nl', 1)) ?? '' };
  expect(strings.x).toContain('## Terugblik 2');
  expect(Object.values(await lint({ strings })).flat()).toEqual([]);
});

test.each([
  ['nl', nl],
  ['en', en],
] as const)('every day that a look-back writes reads back: %s', (language, messages) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), (days) => {
      const day = addDays('2020-01-01', days);
      expect(dayIn(messages.day(day), language)).toBe(day);
    }),
  );
  for (const text of ['31 februari 2026', '31 February 2026', 'morgen', '', '5 mei'])
    expect(dayIn(text, language)).toBeUndefined();
});

describe('the next look-back', () => {
  const at = (sections: string) => dayOf(sound(aRecord({ 'look-back': '2027-03-05' }, {}) + sections).nextLookBack);
  const section = (text: string) => `\n<!-- driehoek:look-back -->\n\n## Terugblik\n\n${text}\n`;

  test.each([
    ['that of the talk, until one was held', '', '2027-03-05'],
    ['that of the talk, while the section is empty', section(''), '2027-03-05'],
    ['none, once one was held that names no other', section('**Dag:** 1 maart 2027'), undefined],
    ['none, also where a hand wrote what happened', section('Het is goed gekomen.'), undefined],
    [
      'that of the last one',
      section('**Volgende terugblik:** 1 april 2027') + section('**Volgende terugblik:** 1-6-2027'),
      '2027-06-01',
    ],
  ])('is %s', (_, sections, wanted) => {
    expect(at(sections)).toBe(wanted);
  });

  test('is never missed by the quick look', () => {
    const quoted = aRecord({ '"look-back"': '2027-03-05' });
    const blank = aRecord({ 'look-back ': '"2027-03-05"' }).replaceAll('\n', '\r\n');
    const held = section('**Volgende terugblik:** 5 maart 2027');
    const later = aRecord({ 'look-back': '2027-06-01' });
    for (const text of [
      quoted,
      blank,
      blank.replaceAll('\r\n', '\r'),
      aRecord({ 'look-back': '2027-03-05T00:00:00.000Z' }),
      aRecord({ 'look-back': '# straks\n  2027-03-05' }),
      `---\n{ format: driehoek/record@1, look-back: 2027-03-05 }\n---\n`,
      aRecord() + held,
      later + held,
      later + held.replace('<!-- driehoek:look-back -->\n', ''),
      later + held.replace('<!-- driehoek:look-back -->', '<!--driehoek:look-back-->').replace('Terugblik', 'Later'),
      later + held.replace(/<!--.*\n\n## Terugblik/u, 'LOOK\u2011BACK\n---'),
    ]) {
      expect(dayOf(sound(text).nextLookBack), text).toBe('2027-03-05');
      expect(mayBeDue(text, '2027-03-05'), text).toBe(true);
    }
    expect(mayBeDue(quoted, '2027-03-04')).toBe(false);
    expect(mayBeDue(aRecord(), '2027-03-05')).toBe(false);
  });

  test('what was said reads back, also reworded at the edges', () => {
    const text = section(
      '**Dag:** 5 maart 2027\n\n**antwoord terug:** een deel.\n\n**De casus nu plaatsen:** Ergens anders\n\n**Niet meer nodig:**\n\n- a: b',
    );
    expect(sound(aRecord({}, { actions: '- [ ] a: b' }) + text).lookBacks).toMatchObject([
      {
        day: { day: '2027-03-05' },
        next: { state: 'none' },
        wordBack: 'partly',
        place: 'elsewhere',
        dropped: [0],
        heeded: [],
      },
    ]);
  });
});

describe('the questions', () => {
  const ids = (review: Review) => {
    const { steps } = formOf(review);
    return steps.map((step) => [step.id, ...(step.kind === 'form' ? step.fields.map(({ id }) => id) : [])].join(' '));
  };

  test('are about this record: what is open in it, and nothing it does not have', () => {
    expect(ids(sound(archive['records/2026-12-18-terras.md'] ?? ''))).toEqual([
      'happened happened differently',
      'actions agreement-1',
      'word-back word-back answer',
      'dissent view-1',
      'remaining remaining',
      'next next status',
    ]);
    expect(ids(sound(example))).toContain('place place place-why');
    expect(ids(sound(aRecord({}, {})))).toEqual([
      'happened happened differently',
      'word-back word-back answer',
      'remaining remaining',
      'next next status',
    ]);
  });

  test('leave out what an earlier look-back dropped or heeded', () => {
    const said =
      '**Niet meer nodig:**\n\n- handhaver: langsgaan (2027-01-08)\n\n**Tegenspraak waar iets mee gedaan is:**\n\n- Dit kan niet.';
    const text = `${archive['records/2026-12-18-terras.md']}\n<!-- driehoek:look-back -->\n\n${said}\n`;
    expect(ids(sound(text)).join()).not.toMatch(/agreement|view/u);
  });

  test('begin with what was promised, and say who was to give word back', () => {
    const told = example.replace('**Ondanks:**', '**Daarvoor nodig:** Een gesprek met de wethouder.\n\n**Ondanks:**');
    const form = formOf(sound(told));
    const [first] = form.steps;
    const said = first?.say?.join('\n') ?? '';
    for (const part of [
      'Ik kies: Een half uur',
      'Daarvoor nodig:',
      'Wat toen bleef schuren: Gelijk',
      'twee afspraken',
      '5 februari 2027',
    ])
      expect(said).toContain(part);
    expect(form.minutes).toBe(15);
  });

  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('know the promise by the labels of the bundled forms: %s', (language, messages) => {
    const found = idsOn('protocols', language)
      .flatMap(
        (id) =>
          parseProtocol(readFileSync(pathOnShelf('protocols', language, id), 'utf8'), id, messages).value?.steps ?? [],
      )
      .flatMap((step) =>
        step.kind === 'form' && step.section === 'choice' ? step.fields.map(({ label = '' }) => label) : [],
      )
      .map((label) => fieldByLabel('choice', label));
    for (const field of ['choice', 'limit', 'need'])
      expect(found.filter((one) => one === field).length, field).toBeGreaterThan(4);
  });

  test('are about what is in progress too, in a part of another agreement, and without a box', () => {
    const review = sound(aRecord({}, { actions: '- [/] a: b\n  - [ ] c: d\n- e: f\n- [-] g: h\n- [x] i: j\n- [ ]' }));
    expect(subjectsOf(review).agreements).toEqual({
      'agreement-1': 'a: b',
      'agreement-2': 'c: d',
      'agreement-3': 'e: f',
    });
    expect(ids(review)).toContain('actions agreement-1 agreement-2 agreement-3');
  });

  test('are about each view by what it needs, also where two views have the same words', () => {
    const view = (needs: string) => `- Dit kan niet.\n  - Waarom: zomaar\n  - Nodig om mee te kunnen: ${needs}`;
    const review = sound(aRecord({}, { dissent: [view('dit'), view('geen'), view('dat')].join('\n') }));
    const step = formOf(review).steps.find(({ id }) => id === 'dissent');
    const asks = step?.kind === 'form' ? step.fields.map(({ id, ask }) => `${id} ${ask}`) : [];
    expect(asks).toEqual(['view-1 Is hier iets mee gedaan? dit', 'view-3 Is hier iets mee gedaan? dat']);
  });

  test('are asked in the words of the record, whatever stands in its front matter', () => {
    const review = sound(
      aRecord({ language: 'en', status: 'half', domain: '[]' }, { choice: '**We choose:** half past eleven' }),
    );
    const [first] = formOf(review, 'en').steps;
    expect(first?.say).toEqual(['We choose: half past eleven']);
  });
});

test.each([
  [aRecord(), true],
  [`\ufeff${aRecord().replaceAll('\n', '\r\n')}`, true],
  ['---\ntitle: x\n---\n', false],
  ['# Log\n\n<!-- driehoek:log -->\n<!-- /driehoek:log -->\n', false],
  ['x\n\n<!-- driehoek:choice -->\n', true],
  ['x\n\n <!--driehoek:choice-->\n', true],
  ['x\n\n    <!-- driehoek:choice -->\n', false],
  ['```\n<!-- driehoek:choice -->\n```\n', false],
  ['', false],
])('%j claims to be a record: %s', (text, claims) => {
  expect(isMeantAsRecord(text)).toBe(claims);
});

test('the escalation of the archive is what the tests say it is', () => {
  expect(archive['records/2026-12-18-terras.md']).toContain(escalated);
});
