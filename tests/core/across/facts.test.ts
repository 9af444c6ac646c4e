import { describe, expect, test } from 'vitest';
import { factsOf, type OwnFacts, type RecordFacts } from '../../../src/core/across/facts.ts';
import { factsIn, rowOf } from '../../../src/core/across/facts-row.ts';
import { parseRecord } from '../../../src/core/record/parse.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { aRecord, escalated } from '../../support/archive.ts';
import { factsOfArchive } from '../../support/made-archive.ts';

const shelves = { messages: { nl, en }, minutes: () => 25, step: () => undefined, lens: () => undefined } as never;

function factsWith(front: Record<string, string>, sections: Record<string, string>): OwnFacts {
  const { record } = parseRecord(aRecord(front, sections), 'r.md', nl);
  if (record === undefined) throw new Error('The record does not read.');
  return factsOf(record, shelves);
}

/** What a record says of word back, with these sections after it as its look-backs. */
function answered(...lookBacks: readonly string[]): string {
  const more = lookBacks.map((text) => `${text}\n`).join('\n<!-- driehoek:look-back -->\n\n## Terugblik 2\n\n');
  const sections: Record<string, string> = { escalation: escalated };
  if (lookBacks.length > 0) sections['look-back'] = more;
  return factsWith({ outcome: 'opschalen' }, sections).escalation.answered;
}

const { labels, wordBack } = nl.afterwards.lookBack;
const said = (answer: string) => `**${labels.wordBack}:** ${answer}`;

describe('word back', () => {
  test.each([
    [wordBack.yes, 'yes'],
    [wordBack.partly, 'yes'],
    [wordBack.no, 'no'],
    ['Via de secretaris, geloof ik', 'unknown'],
  ])('that is "%s" in the look-back', (answer, wanted) => {
    expect(answered(said(answer))).toBe(wanted);
  });

  test('is not there without a look-back', () => expect(answered()).toBe('no'));

  test('is unknown where a look-back does not say it under a label that is known', () => {
    expect(answered('De wethouder heeft gebeld.')).toBe('unknown');
    expect(answered('**Terugkoppeling ontvangen:** Ja')).toBe('unknown');
  });

  test('may come in a later look-back', () => {
    expect(answered(said(wordBack.no), said(wordBack.yes))).toBe('yes');
    expect(answered(said(wordBack.yes), 'Verder rustig.')).toBe('yes');
    expect(answered(said(wordBack.no), 'Verder rustig.')).toBe('unknown');
  });
});

describe('escalation', () => {
  test.each([
    ['**Opschalen:** Ja', 'yes'],
    ['**Opschalen:** Nee, dit kan het team zelf', 'no'],
    ['**Opschalen:** Daar zijn we niet uit', 'unknown'],
    ['**Moet dit hogerop:** Ja', 'unknown'],
    ['**Naar wie:** de directeur', 'yes'],
    ['', 'unknown'],
  ])('of which the record says "%s"', (text, wanted) => {
    expect(factsWith({}, { escalation: text }).escalation.asked).toBe(wanted);
  });

  test.each([
    ['**Antwoord terug:** 5 februari 2027', '2027-02-05'],
    ['**Antwoord terug:** 5-2-2027', '2027-02-05'],
    ['**Antwoord terug:** na de zomer', 'unknown'],
    ['**Antwoord terug:** n.v.t.', 'none'],
    ['', 'none'],
  ])('with "%s" for the day of word back', (text, wanted) => {
    expect(factsWith({}, { escalation: `**Opschalen:** Ja\n\n${text}` }).escalation.wordBack).toBe(wanted);
  });

  test('under labels of a team’s own leaves the day unknown', () => {
    const own = '**Moet dit hogerop:** Ja\n\n**We horen het op:** 5 februari 2027';
    expect(factsWith({ outcome: 'opschalen' }, { escalation: own }).escalation).toMatchObject({
      asked: 'yes',
      wordBack: 'unknown',
    });
  });
});

test('an agreement is done, open, no longer needed, or has no box to tell by', () => {
  const actions = [
    '- [x] handhaver: bellen (2027-01-08)',
    '- [ ] handhaver: schrijven (8-1-2027)',
    '- [ ] teamleider: langsgaan (2027-01-09)',
    '- de buurman groeten',
  ].join('\n');
  const lookBack = `**${labels.dropped}:**\n\n- teamleider: langsgaan (2027-01-09)`;
  expect(factsWith({}, { actions, 'look-back': lookBack }).actions).toEqual([
    { done: true, due: '2027-01-08', dropped: false },
    { done: false, due: '2027-01-08', dropped: false },
    { done: false, due: '2027-01-09', dropped: true },
    { done: undefined, due: undefined, dropped: false },
  ]);
});

describe('dissent', () => {
  const view = '- Dit kan niet.\n  - Nodig om mee te kunnen: een grens vooraf';

  test('is answered when a look-back says so', () => {
    const heeded = `**${labels.heeded}:**\n\n- Dit kan niet.`;
    expect(factsWith({ dissent: '1' }, { dissent: view, 'look-back': heeded }).heeded).toBe(true);
    expect(factsWith({ dissent: '1' }, { dissent: view, 'look-back': 'Alles gaat goed.' }).heeded).toBe(false);
  });

  test.each([
    [view, 1],
    ['- Dit kan niet.\n  - Wat helpt: een grens vooraf', 1],
    ['- Dit kan niet.', 0],
    ['Er was iemand tegen; die wil een grens vooraf.', undefined],
  ])('needs, in %j', (text, wanted) => {
    expect(factsWith({ dissent: '1' }, { dissent: text }).needs).toBe(wanted);
  });
});

test.each([
  ['', undefined],
  ['**Bril:** Iets van onszelf', 'own'],
  ['**Kijkglas:** Iets van onszelf', 'unknown'],
])('the lens in %j', (text, wanted) => {
  expect(factsWith({}, text === '' ? {} : { responsibilities: text }).lens).toBe(wanted);
});

describe('the generated archive', () => {
  const all = factsOfArchive({ records: 300, teams: 40 });
  const count = (is: (facts: RecordFacts) => boolean) => all.filter(is).length;

  test('can be read back, but for the few teams and hands with words of their own', () => {
    expect(count(({ escalation }) => escalation.asked === 'unknown')).toBeGreaterThan(0);
    expect(count(({ escalation }) => escalation.asked === 'unknown')).toBeLessThan(45);
    expect(count(({ escalation }) => escalation.answered === 'unknown')).toBeLessThan(all.length / 2);
    expect(count(({ needs }) => needs === undefined)).toBe(0);
    expect(count(({ lens }) => lens === 'unknown')).toBe(0);
  });

  test('holds everything a report tells of', () => {
    for (const is of [
      (facts: RecordFacts) => facts.escalation.answered === 'yes',
      (facts: RecordFacts) => facts.escalation.wordBack === 'none' && facts.escalation.asked === 'yes',
      (facts: RecordFacts) => facts.front.dissent > 0 && !facts.lookedBack,
      (facts: RecordFacts) => facts.heeded,
      (facts: RecordFacts) => facts.skipped.length > 0,
      (facts: RecordFacts) => facts.actions.some(({ dropped }) => dropped),
      (facts: RecordFacts) => facts.front.position === 'leidinggevend',
      (facts: RecordFacts) => facts.front.language === 'en',
    ])
      expect(count(is), String(is)).toBeGreaterThan(4);
  });
});

test('facts come back from a row as they were', () => {
  for (const { team: _, ...facts } of factsOfArchive({ records: 200, teams: 9 }))
    expect(factsIn(JSON.parse(JSON.stringify(rowOf(facts))))).toEqual(facts);
});
