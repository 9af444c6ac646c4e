import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { openFence, withLookBack, withStatus, withTick } from '../../src/core/look-back/edit.ts';
import { lookBackForm } from '../../src/core/look-back/form.ts';
import { lookBacksHeld, mayBeDue, nextLookBack } from '../../src/core/look-back/held.ts';
import { subjectsOf } from '../../src/core/look-back/subjects.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { isMeantAsRecord } from '../../src/core/record/claims.ts';
import { type Entry, itemsOf, type RecordDocument } from '../../src/core/record/document.ts';
import { linesOf } from '../../src/core/record/lines.ts';
import { parseRecord } from '../../src/core/record/parse.ts';
import { idsOn, packagePath, pathOnShelf } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, archive, escalated } from '../support/archive.ts';
import { line, prose } from '../support/texts.ts';

const example = readFileSync(packagePath('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md'), 'utf8');

function sound(text: string): RecordDocument {
  const { record, findings } = parseRecord(text, 'x.md', nl);
  if (!record) throw new Error(JSON.stringify(findings));
  return record;
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

function edited({ eols, bom, comment, quote, bullet, tail, note, boxes }: Hand): string {
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

const entries: fc.Arbitrary<Entry[]> = fc
  .tuple(prose, fc.array(line, { maxLength: 3 }))
  .map(([text, points]): Entry[] => [
    { kind: 'text', label: 'Dag', text: '5 maart 2027' },
    { kind: 'text', label: 'Sindsdien', text },
    ...(points.length === 0
      ? []
      : [{ kind: 'items' as const, label: 'Niet meer nodig', items: points.map((one) => ({ text: one, parts: [] })) }]),
  ]);

describe('edits on a record that hands have been at', () => {
  test('a status touches its own word only, and nothing when it is that already', () => {
    fc.assert(
      fc.property(hand, (own) => {
        const text = edited(own);
        expect(withStatus(text, 'open')).toBe(text);
        const closed = withStatus(text, 'closed');
        expect(sound(closed).front.status).toBe('closed');
        expect(closed.length).toBe(text.length + 2);
        expect(withStatus(closed, 'open')).toBe(text);
        expect(closed.slice(closed.indexOf('\nprotocol')) || closed).toBe(
          text.slice(text.indexOf('\nprotocol')) || text,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a tick touches one character: that of its agreement, and of no other', () => {
    fc.assert(
      fc.property(hand, (own) => {
        const text = edited(own);
        const before = itemsOf(sound(text), 'actions');
        const at = before.findIndex(({ done }) => done === false);
        const ticked = withTick(text, before[at]?.text ?? 'die is er niet');
        if (at === -1) return void expect(ticked).toBeUndefined();
        if (ticked === undefined) throw new Error('not ticked');
        expect(ticked.length).toBe(text.length);
        const changed = [...text].flatMap((_, i) => (text[i] === ticked[i] ? [] : [`${text[i]}${ticked[i]}`]));
        expect(changed).toEqual([' x']);
        expect(itemsOf(sound(ticked), 'actions')).toEqual(
          before.map((item, i) => (i === at ? { ...item, done: true } : item)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a look-back only adds, at the end, in the line ends of the file, and reads back', () => {
    fc.assert(
      fc.property(hand, entries, entries, (own, first, second) => {
        const text = edited(own);
        if (openFence(text) !== undefined) return;
        const once = withLookBack(text, first, 'Terugblik');
        const twice = withLookBack(once, second, 'Terugblik');
        expect(once.startsWith(text)).toBe(true);
        expect(twice.startsWith(once)).toBe(true);
        const eol = own.eols[0] ?? '';
        const added = twice.slice(text.length);
        expect(eol === '\n' ? added : added.replaceAll(eol, '')).not.toMatch(eol === '\n' ? /\r/u : /[\r\n]/u);
        const lines = [...linesOf(once)].map((one) => one.text.trim());
        const mark = lines.lastIndexOf('<!-- driehoek:look-back -->');
        expect(lines[mark - 1]).toBe('');
        if (own.tail.split('\n').length < 3) expect(lines[mark - 2]).not.toBe('');
        const before = sound(text).sections;
        expect(sound(twice).sections).toEqual([
          ...before,
          { id: 'look-back', entries: first },
          { id: 'look-back', entries: second },
        ]);
        expect(twice).toContain(`## Terugblik 2${eol}`);
      }),
      { numRuns: 300 },
    );
  });

  test('a tick of what is not there, is ticked, or has no box, is none', () => {
    const text = aRecord({}, { actions: '- [x] a: b\n- c: d', options: '- [ ] e: f' });
    for (const agreement of ['a: b', 'c: d', 'e: f', '']) expect(withTick(text, agreement)).toBeUndefined();
  });

  test('of two agreements with the same words, the first that is open is ticked', () => {
    const text = aRecord({}, { actions: '- [x] a: b\n- [ ] a: b\n- [ ] a: b' });
    expect(withTick(text, 'a: b')).toBe(text.replace('- [ ] a: b', '- [x] a: b'));
  });

  test('a status in flow style, or in a comment too, is found', () => {
    const flow =
      '---\n{ format: driehoek/record@1, title: open, date: 2026-01-01, language: nl, status: open, protocol: kort, dissent: 0 }\n---\n';
    expect(withStatus(flow, 'closed')).toBe(flow.replace('status: open', 'status: closed'));
    const commented = aRecord().replace('status: open', '# status: open\nstatus:   open  # status: open');
    expect(withStatus(commented, 'closed')).toBe(commented.replace('status:   open', 'status:   closed'));
  });

  test('code that is never closed is seen, with its line', () => {
    expect(openFence('a\n\n```\nb\n```\n')).toBeUndefined();
    expect(openFence('a\n\n~~~~\nb\n~~~\n')).toBe(3);
    expect(openFence('```')).toBe(1);
  });

  test('many boxes cost no time worth mentioning', () => {
    const boxes = Array.from({ length: 3000 }, (_, at) => `- [ ] rol: ${at}`).join('\n');
    const text = aRecord({}, { actions: boxes });
    expect(withTick(text, 'rol: 2999')).toBe(text.replace('- [ ] rol: 2999', '- [x] rol: 2999'));
  });
});

test('a record with look-backs keeps within markdownlint’s default rules', async () => {
  const one: Entry[] = [{ kind: 'text', label: 'Dag', text: '5 maart 2027' }];
  const strings = { x: withLookBack(withLookBack(example, one, 'Terugblik'), one, 'Terugblik') };
  expect(Object.values(await lint({ strings })).flat()).toEqual([]);
});

describe('the next look-back', () => {
  const at = (sections: string) => nextLookBack(sound(aRecord({ 'look-back': '2027-03-05' }, {}) + sections), nl);
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
    const held = aRecord() + section('**Volgende terugblik:** 5 maart 2027');
    for (const text of [quoted, blank, held]) {
      expect(nextLookBack(sound(text), nl)).toBe('2027-03-05');
      expect(mayBeDue(text, '2027-03-05')).toBe(true);
    }
    expect(mayBeDue(quoted, '2027-03-04')).toBe(false);
    expect(mayBeDue(aRecord(), '2027-03-05')).toBe(false);
  });

  test('what was said reads back, also reworded at the edges', () => {
    const text = section(
      '**Dag:** 5 maart 2027\n\n**antwoord terug:** een deel.\n\n**De casus nu plaatsen:** Ergens anders\n\n**Niet meer nodig:**\n\n- a: b',
    );
    expect(lookBacksHeld(sound(aRecord() + text), nl)).toEqual([
      { day: '2027-03-05', next: undefined, wordBack: 'partly', place: 'elsewhere', dropped: ['a: b'], heeded: [] },
    ]);
  });
});

describe('the questions', () => {
  const ids = (record: RecordDocument) => {
    const { steps } = lookBackForm(record, subjectsOf(record, nl), nl);
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
    const record = sound(example);
    const form = lookBackForm(record, subjectsOf(record, nl), nl);
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
    const wanted = messages.afterwards.lookBack.promised;
    const found = idsOn('protocols', language)
      .flatMap(
        (id) =>
          parseProtocol(readFileSync(pathOnShelf('protocols', language, id), 'utf8'), id, messages).value?.steps ?? [],
      )
      .flatMap((step) =>
        step.kind === 'form' && step.section === 'choice' ? step.fields.map(({ label }) => label) : [],
      );
    for (const label of wanted) expect(found.filter((one) => one === label).length, label).toBeGreaterThan(4);
  });
});

test.each([
  [aRecord(), true],
  [`\ufeff${aRecord().replaceAll('\n', '\r\n')}`, true],
  ['---\ntitle: x\n---\n', false],
  ['# Log\n\n<!-- driehoek:log -->\n<!-- /driehoek:log -->\n', false],
  ['x\n\n<!-- driehoek:choice -->\n', true],
  ['```\n<!-- driehoek:choice -->\n```\n', false],
  ['', false],
])('%j claims to be a record: %s', (text, claims) => {
  expect(isMeantAsRecord(text)).toBe(claims);
});

test('the escalation of the archive is what the tests say it is', () => {
  expect(archive['records/2026-12-18-terras.md']).toContain(escalated);
});
