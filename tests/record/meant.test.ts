import { expect, test } from 'vitest';
import { readReview } from '../../src/core/record/read.ts';
import { aRecord } from '../support/archive.ts';

function read(sections: Readonly<Record<string, string>>, lookBacks: readonly string[]) {
  const held = lookBacks.map((text) => `\n<!-- driehoek:look-back -->\n\n## Terugblik\n\n${text}\n`);
  const found = readReview(aRecord({}, sections) + held.join(''));
  if (!found.ok) throw new Error(found.why);
  return { ...found.review, rules: found.faults.map(({ rule }) => rule) };
}

const dropped = '**Niet meer nodig:**\n\n- a: b';

test.each([
  ['the one that is not done', '- [x] a: b\n- [ ] a: b', [dropped], ['done', 'dropped']],
  ['the one that is marked as dropped', '- [-] a: b\n- [ ] a: b', [dropped], ['dropped', 'open']],
  ['the first of two', '- [ ] a: b\n- [/] a: b', [dropped], ['dropped', 'in-progress']],
  ['each in turn', '- [ ] a: b\n- [ ] a: b', [dropped, dropped], ['dropped', 'dropped']],
  ['both where both are named', '- [ ] a: b\n- [ ] a: b', [`${dropped}\n- A:  b`], ['dropped', 'dropped']],
  ['the one that is done, where it is the only one', '- [x] a: b', [dropped], ['done']],
  ['the one whose day has moved', '- [ ] a: b (2027-02-01)', [`${dropped} (2027-01-08)`], ['dropped']],
])('of agreements with the same words a look-back means %s', (_, actions, lookBacks, states) => {
  const { agreements, rules } = read({ actions }, lookBacks);
  expect(agreements.map(({ state }) => state)).toEqual(states);
  expect(rules).not.toContain('look-back-unmatched');
});

test('what nobody promised, or two did on other days, is not guessed', () => {
  for (const actions of ['- [ ] c: d', '- [ ] a: b (2027-01-08)\n- [ ] a: b (2027-02-01)']) {
    const { agreements, rules } = read({ actions }, [dropped]);
    expect(agreements.every(({ state }) => state === 'open')).toBe(true);
    expect(rules).toContain('look-back-unmatched');
  }
});

test('of views with the same words each is heeded in turn', () => {
  const view = '- Dit kan niet.\n  - Nodig om mee te kunnen: dat';
  const heeded = '**Tegenspraak waar iets mee gedaan is:**\n\n- Dit kan niet.';
  const seen = (lookBacks: readonly string[]) =>
    read({ dissent: `${view}\n${view}` }, lookBacks).dissent.views.map((own) => own.heeded);
  expect(seen([heeded])).toEqual([true, false]);
  expect(seen([heeded, heeded])).toEqual([true, true]);
});
