import { describe, expect, test } from 'vitest';
import { addLookBack, setDay, setState, setStatus, tick } from '../../src/core/record/edit.ts';
import { edited } from '../../src/core/record/edited.ts';
import { expectLookBack, expectState, expectStatus } from '../../src/core/record/expected.ts';
import { expectDay } from '../../src/core/record/expected-day.ts';
import { openEnd } from '../../src/core/record/open-end.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { AgreementState, Review } from '../../src/core/record/review.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { aRecord } from '../support/archive.ts';
import { baseOf, edits } from '../support/edits.ts';
import { aLookBack } from '../support/look-back.ts';

function reviewOf(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

function promising(lines: string): string {
  return aRecord({}, { actions: lines, remaining: '**Wat blijft:** Het schuurt.' });
}

const files = {
  'as it is': (text: string) => text,
  'with CRLF and a byte order mark': (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  'with CR alone': (text: string) => text.replaceAll('\n', '\r'),
};

function set(text: string, at: number, state: AgreementState): string | undefined {
  return edited(text, setState(reviewOf(text), text, { at, state }), expectState({ at, state }));
}

const SAYS = 'a: b (2027-01-08)';

describe.each(Object.entries(files))('a box, in a file %s', (_, file) => {
  test.each([
    [`- [ ] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [_] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [?] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [\u00a0] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [ ]\u00a0${SAYS}`, `- [x]\u00a0${SAYS}`],
    [`- [/] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [-] ${SAYS}`, `- [x] ${SAYS}`],
    [`- [>] ${SAYS}`, `- [x] ${SAYS}`],
    [`- ☐ ${SAYS}`, `- ☑ ${SAYS}`],
    [`- ☐\ufe0f ${SAYS}`, `- ☑\ufe0f ${SAYS}`],
    [`- ${SAYS}`, `- [x] ${SAYS}`],
    [`1. ${SAYS}`, `1. [x] ${SAYS}`],
    [`*   ${SAYS}`, `*   [x] ${SAYS}`],
    [`-\t${SAYS}`, `-\t[x] ${SAYS}`],
    [`+\t[ ] ${SAYS}`, `+\t[x] ${SAYS}`],
    ['- **a:** b <!-- ? -->', '- [x] **a:** b <!-- ? -->'],
    [`-\n  ${SAYS}`, `-\n  [x] ${SAYS}`],
    ['- [ ]\n  a: b\n  (2027-01-08)', '- [x]\n  a: b\n  (2027-01-08)'],
    [`- [ ] ~~${SAYS}~~`, `- [x] ~~${SAYS}~~`],
    [`- ~~${SAYS}~~`, `- [x] ~~${SAYS}~~`],
    [`- [ ] ${SAYS}\n\n  Nog een alinea.`, `- [x] ${SAYS}\n\n  Nog een alinea.`],
    ['- [ ] a: [ ] b', '- [x] a: [ ] b'],
    ['- \\[ ] a: b', '- [x] \\[ ] a: b'],
    [`- [ ] ${SAYS}\n  [ ] c: d`, `- [x] ${SAYS}\n  [ ] c: d`],
    [`- [ ] ${SAYS}<br>• [ ] c: d (2027-02-01)`, `- [x] ${SAYS}<br>• [ ] c: d (2027-02-01)`],
    ['- [ ] (2027-01-08) a: b', '- [x] (2027-01-08) a: b'],
    ['- [ ] a (2027-01-08): b', '- [x] a (2027-01-08): b'],
    [`- [ ] <b>a</b>: b <s>c</s>`, `- [x] <b>a</b>: b <s>c</s>`],
  ])('%j is ticked: %j', (before, after) => {
    const text = file(promising(`- [x] eerst: dit\n${before}\n- [ ] later: dat`));
    expect(edited(text, tick(reviewOf(text), text, 1), expectState({ at: 1, state: 'done' }))).toBe(
      file(promising(`- [x] eerst: dit\n${after}\n- [ ] later: dat`)),
    );
  });

  test.each([
    ['- [ ] a: b\n  - [ ] c: d\n    1. [ ] e: f', 1, '- [ ] a: b\n  - [x] c: d\n    1. [ ] e: f'],
    ['- [ ] a: b\n  - [ ] c: d\n    1. [ ] e: f', 2, '- [ ] a: b\n  - [ ] c: d\n    1. [x] e: f'],
    ['- [ ] a: b\n\t- [ ] c: d', 1, '- [ ] a: b\n\t- [x] c: d'],
    ['- - [ ] a: b', 0, '- - [x] a: b'],
    ['   10)   [ ] a: b', 0, '   10)   [x] a: b'],
    ['- [ ] a: b\n- [ ] a: b', 1, '- [ ] a: b\n- [x] a: b'],
    ['**Straks:**\n\n- [ ] a: b', 0, '**Straks:**\n\n- [x] a: b'],
  ])('%j is ticked where it stands (%i)', (before, at, after) => {
    expect(set(file(promising(before)), at, 'done')).toBe(file(promising(after)));
  });

  test.each<[string, AgreementState, string]>([
    ['- [ ] a: b', 'in-progress', '- [/] a: b'],
    ['- [ ] a: b', 'dropped', '- [-] a: b'],
    ['- [x] a: b', 'open', '- [ ] a: b'],
    ['- ☑ a: b', 'open', '- ☐ a: b'],
    ['- ☐ a: b', 'in-progress', '- [/] a: b'],
    ['- a: b', 'dropped', '- [-] a: b'],
  ])('%j becomes %s: %j', (before, state, after) => {
    expect(set(file(promising(before)), 0, state)).toBe(file(promising(after)));
  });
});

test.each(edits.filter(({ expected }) => !expected.conflict))(
  'every box is ticked, and that box only, after: $id',
  (edit) => {
    const text = edit.apply(baseOf(edit));
    const { agreements } = reviewOf(text);
    for (const [at, { state }] of agreements.entries()) {
      const after = set(text, at, 'done');
      expect(after === text).toBe(state === 'done');
      const now = reviewOf(after ?? '').agreements.map((own) => own.state);
      expect(now).toEqual(agreements.map((own, other) => (other === at ? 'done' : own.state)));
    }
  },
);

test('a box is no link, also where the record defines one by the name of its sign', () => {
  const links = '\n[x]: x.md\n[/]: y.md\n';
  const text = `${promising('- [ ] a: b\n- [/] c: d\n- [x] e: f\n- [x](z.md) g: h')}${links}`;
  const states = (own: string) => reviewOf(own).agreements.map(({ state, role }) => `${role?.text} ${state}`);
  expect(states(text)).toEqual(['a open', 'c in-progress', 'e done', 'x g open']);
  expect(set(text, 0, 'done')).toBe(text.replace('[ ] a', '[x] a'));
  expect(set(text, 1, 'done')).toBe(text.replace('[/] c', '[x] c'));
  expect(set(text, 2, 'open')).toBe(text.replace('[x] e', '[ ] e'));
});

test('what is struck out is dropped, whatever its box says', () => {
  const text = promising('- [ ] ~~a: b~~');
  expect(reviewOf(text).agreements[0]?.state).toBe('dropped');
  expect(set(text, 0, 'open')).toBeUndefined();
});

test('a box that a look-back has dropped does not open again', () => {
  const said = '**Dag:** 1 maart 2027\n\n**Niet meer nodig:**\n\n- a: b';
  const text = aRecord({}, { actions: '- [ ] a: b', 'look-back': said });
  expect(set(text, 0, 'open')).toBeUndefined();
  expect(set(text, 0, 'done')).toBe(text.replace('[ ]', '[x]'));
});

describe.each(Object.entries(files))('a day, in a file %s', (_, file) => {
  test.each([
    ['a: b (2027-01-08)', 'a: b (2027-02-01)'],
    ['a: b (8-1-2027)', 'a: b (2027-02-01)'],
    ['a: b (vrijdag 8 januari 2027)', 'a: b (2027-02-01)'],
    ['a: b (8\n  januari 2027)', 'a: b (2027-02-01)'],
    ['a: b\n  (2027-01-08T09:00)', 'a: b\n  (2027-02-01)'],
    ['a: b (2027\u201101\u201108)', 'a: b (2027-02-01)'],
    ['a: b, uiterlijk 8 jan. 2027', 'a: b, uiterlijk 2027-02-01'],
    ['a: b 📅 2027-01-08', 'a: b 📅 2027-02-01'],
    ['a: b 📅 2027-01-08 ✅ 2027-01-06', 'a: b 📅 2027-02-01 ✅ 2027-01-06'],
    ['a: b (2027-01-08): **gedaan**, \\#2', 'a: b (2027-02-01): **gedaan**, \\#2'],
    ['**a:** b &amp; c (2027-01-08)', '**a:** b &amp; c (2027-02-01)'],
    ['a: b ~~(2027-01-08)~~ (2027-01-20)', 'a: b ~~(2027-01-08)~~ (2027-02-01)'],
    ['a: b', 'a: b (2027-02-01)'],
    ['b', 'b (2027-02-01)'],
    ['a: b.', 'a: b. (2027-02-01)'],
    ['a: **b**', 'a: **b** (2027-02-01)'],
    ['a: [b](c.md)', 'a: [b](c.md) (2027-02-01)'],
    ['a: `b`', 'a: `b` (2027-02-01)'],
    ['a: b\n  en c', 'a: b\n  en c (2027-02-01)'],
    ['a: b (8 januari)', 'a: b (2027-02-01)'],
    ['a: b (8-1-27)', 'a: b (2027-02-01)'],
    ['a: b (2027-02-30)', 'a: b (2027-02-01)'],
    ['a: b (volgende week)', 'a: b (2027-02-01)'],
    ['a: b 📅 2027-02-30', 'a: b 📅 2027-02-01'],
    ['a: b (2027-01-08) verzet naar (2027-01-20)', 'a: b (2027-02-01)'],
    ['a: de brief van 3 november 2026 beantwoorden', 'a: de brief van 3 november 2026 beantwoorden (2027-02-01)'],
  ])('%j becomes %j', (before, after) => {
    const lines = (own: string) => `- [ ] ${own}\n- [ ] c: d (2027-01-08)\n  - [ ] ${own.replaceAll('\n', '\n  ')}`;
    for (const at of [0, 2]) {
      const wish = { at, day: '2027-02-01' };
      const text = file(promising(lines(before)));
      const moved = edited(text, setDay(reviewOf(text), text, wish), expectDay(wish));
      const own = lines(before).replace(at === 0 ? before : /.*$/su, (all) => (at === 0 ? after : all));
      const wanted =
        at === 0
          ? own
          : `${lines(before).slice(0, -before.replaceAll('\n', '\n  ').length)}${after.replaceAll('\n', '\n  ')}`;
      expect(moved).toBe(file(promising(wanted)));
      expect(reviewOf(moved ?? '').agreements[at]?.due).toMatchObject({ state: 'day', day: '2027-02-01' });
    }
  });
});

test.each([
  ['what stands with it in the brackets', 'a: b (8 januari, na de vakantie)'],
  ['half of it is emphasised', 'a: b (**8** januari 2027)'],
])('a day is not put where it would not be read: %s', (_, line) => {
  const wish = { at: 0, day: '2027-02-01' };
  const text = promising(`- [ ] ${line}`);
  expect(edited(text, setDay(reviewOf(text), text, wish), expectDay(wish))).toBeUndefined();
});

describe.each(Object.entries(files))('a status, in a file %s', (_, file) => {
  const record = (lines: string) =>
    `---\nformat: driehoek/record@1\ntitle: x\ndate: 2026-12-18\n${lines}\n---\n\nTekst.\n`;
  test.each([
    ['status: open', 'status: closed'],
    ['status:   "open"  # status: open', 'status:   "closed"  # status: open'],
    ["'status': 'open'", "'status': 'closed'"],
    ['status: afgerond # zo is het', 'status: closed # zo is het'],
    ['status:', 'status: closed'],
    ['status: # nog even', 'status: closed # nog even'],
    ['status: null', 'status: closed'],
    ['status: [open,\n  closed]', 'status: closed'],
    ['status:\n- open\nlevel: team', 'status: closed\nlevel: team'],
    ['status: |\n  open\nlevel: team', 'status: closed\nlevel: team'],
    ['language: nl', 'language: nl\nstatus: closed'],
    ['tags: [a]\n# klaar', 'tags: [a]\n# klaar\nstatus: closed'],
  ])('%j becomes %j', (before, after) => {
    const text = file(record(before));
    expect(edited(text, setStatus(reviewOf(text), text, 'closed'), expectStatus('closed'))).toBe(file(record(after)));
  });

  test('in one line of braces, and where all lines are indented', () => {
    for (const [before, after] of [
      [
        '{ format: driehoek/record@1, status: open, title: x }',
        '{ format: driehoek/record@1, status: closed, title: x }',
      ],
      ['{ format: driehoek/record@1 }', '{ status: closed, format: driehoek/record@1 }'],
      ['  format: driehoek/record@1\n  title: x', '  format: driehoek/record@1\n  title: x\n  status: closed'],
    ]) {
      const text = file(`---\n${before}\n---\n\nTekst.\n`);
      const closed = edited(text, setStatus(reviewOf(text), text, 'closed'), expectStatus('closed'));
      expect(closed).toBe(file(`---\n${after}\n---\n\nTekst.\n`));
    }
  });

  test.each([
    ['title: [', 'is no YAML'],
    ['- a', 'is a list'],
    ['status: open\nstatus: closed', 'has it twice'],
  ])('not where the front matter %j %s', (lines) => {
    const text = file(`---\n${lines}\n---\n\nTekst.\n`);
    expect(edited(text, setStatus(reviewOf(text), text, 'closed'), expectStatus('closed'))).toBeUndefined();
  });
});

const deep = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

describe('the end of a record', () => {
  const lookBack = (text: string) => {
    const own = aLookBack(reviewOf(text), 'nl', 0);
    return edited(text, addLookBack(reviewOf(text), text, own), expectLookBack(own));
  };

  test.each([
    ['fenced code', 'a\n\n```\nb\n', 3, true],
    ['code fenced otherwise', 'a\n\n~~~~\nb\n~~~\n', 3, true],
    ['a comment', 'a\n\nb\n\n<!-- c\n\nd\n', 5, false],
    ['a part that folds out', '<details>\n<summary>a</summary>\n\nb\n', 1, false],
    ['a part that folds out in another', '<details>\n\n<details>\n\nb\n\n</details>\n', 1, false],
    ['text that keeps its blanks', 'a\n\n<pre>\nb\n\nc', 3, false],
    ['a program', '<script>\nb\n', 1, false],
    ['a list nested too deep to be read', `a\n\n${deep}`, 3, false],
  ])('is never that of %s', (_, tail, line, isCode) => {
    for (const file of Object.values(files)) {
      const text = file(aRecord({}, { learning: tail }));
      const open = openEnd(text);
      const before = text.slice(0, open?.at.start).split(/\r\n?|\n/u).length;
      const first = text.slice(0, text.indexOf('## learning')).split(/\r\n?|\n/u).length + 2;
      expect([before - first + 1, open?.isCode]).toEqual([line, isCode]);
      expect(lookBack(text)).toBeUndefined();
    }
  });

  test.each([
    ['fenced code in a list', '- a\n  ```\n  b'],
    ['code by its indent', 'a\n\n    b'],
    ['a part that folds out, closed', '<details>\n<summary>a</summary>\n\nb\n\n</details>'],
    ['a part that folds out, closed behind text', '<details>\n\nb</details>'],
    ['such a part in a comment, or in code', '<!-- <details> -->\n\n`<details>`\n\n```\n<details>\n```'],
    ['a comment in a line', 'a <!-- b'],
    ['a quotation', '> a\n> - b'],
    ['a table', '| a |\n| - |\n| b |'],
    ['a list', '- a\n  - b'],
    ['text under which a line would make it a heading', 'a'],
    ['a heading', '# a'],
    ['nothing', ''],
  ])('may be %s', (_, tail) => {
    for (const file of Object.values(files)) {
      const text = file(aRecord({}, { learning: tail }));
      expect(openEnd(text)).toBeUndefined();
      expect(lookBack(text)?.startsWith(text)).toBe(true);
    }
  });
});

describe('nothing is written where anything else would change', () => {
  const text = aRecord({}, { actions: '- [ ] a: b\n- [ ] c: d', remaining: '**Wat blijft:** Het schuurt.' });
  const review = reviewOf(text);
  const [box = { start: 0, end: 0, text: '' }] = tick(review, text, 0);
  const expected = expectState({ at: 0, state: 'done' });

  test('as meant, it is', () => {
    expect(edited(text, [box], expected)).toBe(text.replace('[ ]', '[x]'));
  });

  test.each([
    ['another box', tick(review, text, 1)],
    ['two boxes', [box, ...tick(review, text, 1)]],
    ['nothing', []],
    ['another sign', [{ ...box, text: '/' }]],
    ['no sign', [{ ...box, text: 'x] [' }]],
    ['a word elsewhere', [box, { start: text.indexOf('schuurt'), end: text.indexOf('schuurt'), text: 'nog ' }]],
    ['the front matter', [box, { start: text.indexOf('kort'), end: text.indexOf('kort') + 4, text: 'lang' }]],
    [
      'a heading that begins a part of its own',
      [box, { start: text.length, end: text.length, text: '\n# Van ons\n\nx' }],
    ],
    ['a marker', [box, { start: text.length, end: text.length, text: '\n<!-- driehoek:learning -->\n' }]],
    [
      'an unknown marker, which is a fault',
      [box, { start: text.length, end: text.length, text: '\n<!-- driehoek:x.y -->\n' }],
    ],
    ['a conflict', [box, { start: text.length, end: text.length, text: '\n<<<<<<< a\n' }]],
    ['the end of the front matter', [box, { start: 0, end: 3, text: '' }]],
  ])('%s', (_, wrong) => {
    expect(withEdits(text, wrong)).not.toBe(text.replace('[ ]', '[x]'));
    expect(edited(text, wrong, expected)).toBeUndefined();
  });

  test('nor what would be read as another look-back than was held', () => {
    const own = aLookBack(review, 'nl', 0);
    const added = addLookBack(review, text, own);
    for (const other of [
      { ...own, day: '2027-03-06' },
      { ...own, next: undefined },
      { ...own, wordBack: 'no' as const },
      { ...own, place: undefined },
      { ...own, dropped: ['a: b'] },
      { ...own, entries: own.entries.slice(1) },
      // Drawn by a hand, it is a box among the points that are dropped.
      {
        ...own,
        entries: [
          ...own.entries,
          { kind: 'items' as const, label: 'Overgeslagen', items: [{ text: '☐ x', parts: [] }] },
        ],
      },
    ])
      expect(
        edited(text, other.entries === own.entries ? added : addLookBack(review, text, other), expectLookBack(other)),
        JSON.stringify(other),
      ).toBeUndefined();
    expect(edited(text, added, expectLookBack(own))).toBeDefined();
  });
});
