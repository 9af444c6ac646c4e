import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastPromises } from '../../src/core/look-back/last-promises.ts';
import { putFate } from '../../src/core/look-back/put-fate.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import { en } from '../../src/language/en.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord } from '../support/archive.ts';
import { line } from '../support/texts.ts';
import { tries } from '../support/tries.ts';

const TODAY = '2027-03-05';

function sound(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

const record = (actions: string, front = {}) => ({ review: sound(aRecord(front, { actions })) });

describe('what is asked before a session', () => {
  const asked = (...all: { review: Review }[]) => {
    const found = lastPromises(all, TODAY);
    return [...found.asked.map(({ agreement }) => agreement.text.text), found.others];
  };

  test('what is late or due this week comes first, the longest waiting at the top, then the rest of the last session', () => {
    const last = record('- [ ] a: ver weg (2027-06-01)\n- [ ] b: over een week (2027-03-12)\n- [ ] c: zonder dag');
    const older = record('- [ ] d: te laat (2027-01-01)\n- [ ] e: ver weg (2027-03-13)\n- [x] f: klaar (2027-01-01)');
    expect(asked(last, older)).toEqual([
      'd: te laat (2027-01-01)',
      'b: over een week (2027-03-12)',
      'a: ver weg (2027-06-01)',
      'c: zonder dag',
      1,
    ]);
  });

  test('no more than a minute allows, and the rest is counted, with word back and dissent', () => {
    const many = Array.from({ length: 6 }, (_, at) => `- [ ] a: ${at} (2027-01-0${at + 1})`).join('\n');
    const text = aRecord(
      {},
      { actions: many, dissent: '- Dit kan niet.\n  - Nodig om mee te kunnen: tijd', escalation: '**Opschalen:** Ja' },
    );
    expect(asked({ review: sound(text) })).toEqual([...[0, 1, 2, 3].map((at) => `a: ${at} (2027-01-0${at + 1})`), 4]);
  });

  test('what a closed record still holds, and nothing of what has no word', () => {
    expect(asked(record('- [ ] a: b', { status: 'closed' }), record('- [ ]'))).toEqual(['a: b', 1]);
    expect(asked()).toEqual([0]);
  });

  test('what has no box, is in progress or is a part of another is open; what was dropped is not', () => {
    expect(asked(record('- a: b\n- [/] c: d\n  - [ ] e: f\n- [-] g: h'))).toEqual(['a: b', 'c: d', 'e: f', 0]);
  });
});

describe('what became of it, in its record', () => {
  const put = (actions: string, at: number, fate: { id: string; more?: string }, messages: Messages = nl) => {
    const text = aRecord({}, { actions });
    return putFate({ text, review: sound(text) }, at, fate, messages);
  };
  const wanted = (actions: string) => aRecord({}, { actions });

  test.each([
    ['- [ ] a: b (2027-01-01)', { id: 'done' }, '- [x] a: b (2027-01-01)'],
    ['- a: b', { id: 'done' }, '- [x] a: b'],
    ['- [ ] a: b (2027-01-01)', { id: 'open', more: '2027-04-01' }, '- [ ] a: b (2027-04-01)'],
    ['- [/] a: b', { id: 'open', more: '2027-04-01' }, '- [/] a: b (2027-04-01)'],
    ['- [ ] a: b', { id: 'dropped', more: 'het hoeft niet' }, '- [-] a: b\n  - Omdat: het hoeft niet'],
    ['1. ☐ a: b', { id: 'dropped', more: 'x' }, '1. [-] a: b\n   - Omdat: x'],
    ['*\ta: b\n\t- noot', { id: 'dropped', more: 'x' }, '*\t[-] a: b\n \t- Omdat: x\n\t- noot'],
    [
      '- [ ] **a**: b\n  en c (2027-01-01)\n\n  Meer.',
      { id: 'dropped', more: '[ ] d: e (2027-01-01)' },
      '- [-] **a**: b\n  en c (2027-01-01)\n  - Omdat: \\[ \\] d: e (2027-01-01)\n\n  Meer.',
    ],
  ])('%j', (before, fate, after) => {
    expect(put(before, 0, fate)).toBe(wanted(after));
  });

  test('says why in the language of the record', () => {
    expect(put('- [ ] a: b', 0, { id: 'dropped', more: 'x' }, en)).toBe(wanted('- [-] a: b\n  - Because: x'));
  });

  test('a day that a hand wrote in a way of its own stays, and nothing is written', () => {
    expect(put('- [ ] a: b (8 januari, na de vakantie)', 0, { id: 'open', more: '2027-04-01' })).toBeUndefined();
  });

  test('whatever the reason is, only that agreement changes, and no other appears', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), line, fc.nat(3), (own, why, nth) => {
        const actions = own.map((text) => `- [ ] rol: ${text.replace(/[\\`*_[\]<&]/gu, '')}`).join('\n');
        const before = sound(aRecord({}, { actions })).agreements;
        const at = nth % before.length;
        const after = put(actions, at, { id: 'dropped', more: why });
        if (after === undefined) return;
        written += 1;
        const said = sound(after).agreements.map(({ state, text }) => [state, text.text]);
        expect(said).toEqual(before.map(({ text }, one) => [one === at ? 'dropped' : 'open', text.text]));
      }),
      tries(200, 2000),
    );
    expect(written).toBeGreaterThan(150);
  });
});
