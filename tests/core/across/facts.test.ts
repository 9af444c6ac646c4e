import { describe, expect, test } from 'vitest';
import type { OwnFacts, RecordFacts } from '../../../src/core/across/facts.ts';
import { factsIn, rowOf } from '../../../src/core/across/facts-row.ts';
import { readForReport } from '../../../src/core/across/read-record.ts';
import { nl } from '../../../src/language/nl.ts';
import { aRecord, escalated } from '../../support/archive.ts';
import { factsOfArchive } from '../../support/made-archive.ts';

const shelves = { minutes: () => 25, step: () => undefined, lens: () => undefined } as never;

function factsWith(front: Record<string, string>, sections: Record<string, string>): OwnFacts {
  const facts = readForReport(aRecord(front, sections), shelves);
  if ('reason' in facts) throw new Error(facts.reason);
  return facts;
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

  test.each([
    ['the label of the day reworded', '**Opschalen:** Ja\n\n**Wij horen het op:** 5 februari 2027'],
    ['the day in running text', '**Opschalen:** Ja\n\n**Uiterlijk:** 1 mei 2027\n\nOp 5 februari horen wij het.'],
  ])('with %s leaves the day unknown', (_, text) => {
    expect(factsWith({}, { escalation: text }).escalation.wordBack).toBe('unknown');
  });

  test('that only the outcome tells of leaves everything else unknown', () => {
    expect(factsWith({ outcome: 'opschalen' }, {}).escalation).toEqual({
      asked: 'yes',
      by: undefined,
      wordBack: 'unknown',
      answered: 'no',
    });
  });
});

describe('an agreement', () => {
  const open = { done: false, due: '2027-01-08', dropped: false };

  test.each([
    ['- [x] handhaver: bellen (2027-01-08)', [{ ...open, done: true }]],
    ['- [ ] handhaver: schrijven (8-1-2027)', [open]],
    ['- [ ] handhaver: schrijven (volgende week)', [{ ...open, due: undefined }]],
    ['- [/] handhaver: schrijven (2027-01-08)', [open]],
    ['- [-] handhaver: schrijven (2027-01-08)', [{ ...open, dropped: true }]],
    ['- ~~handhaver: schrijven (2027-01-08)~~', [{ ...open, dropped: true }]],
    ['- de buurman groeten', [{ done: undefined, due: undefined, dropped: false }]],
    ['- [ ] a: x (2027-01-08)\n  - [x] b: y (2027-01-08)\n  - een opmerking', [open, { ...open, done: true }]],
  ])('%j is done, open, no longer needed, or has no box to tell by', (actions, wanted) => {
    expect(factsWith({}, { actions }).actions).toEqual(wanted);
  });

  test('is no longer needed where a look-back says so, with a box or without one', () => {
    const actions = '- [ ] teamleider: langsgaan (2027-01-08)\n- teamleider: groeten (2027-01-08)';
    const lookBack = `**${labels.dropped}:**\n\n- teamleider: langsgaan (2027-01-08)\n- teamleider: groeten (2027-01-08)`;
    const dropped = { ...open, dropped: true };
    expect(factsWith({}, { actions, 'look-back': lookBack }).actions).toEqual([dropped, dropped]);
  });
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
    ['- Dit kan niet.\n  - Waarom: het is laat\n  - Nodig om mee te kunnen: een grens vooraf', 1],
    ['- Dit kan niet.\n  - Nodig om mee te kunnen: n.v.t.', 0],
    ['- Dit kan niet.\n  - Wat helpt: een grens vooraf', undefined],
    ['- Dit kan niet.', 0],
    ['Er was iemand tegen; die wil een grens vooraf.', undefined],
    ['', undefined],
  ])('needs, in %j', (text, wanted) => {
    expect(factsWith({ dissent: '1' }, { dissent: text }).needs).toBe(wanted);
  });
});

describe('by the words of a shelf', () => {
  const known = {
    minutes: () => 25,
    step: (_protocol: string, _language: string, title: string) => (title === 'Wie er is' ? 'wie' : undefined),
    lens: (_language: string, title: string) => (title === 'Van de plicht' ? 'plicht' : undefined),
  };
  const read = (sections: Record<string, string>) => {
    const facts = readForReport(aRecord({}, sections), known);
    if ('reason' in facts) throw new Error(facts.reason);
    return facts;
  };

  test.each([
    [undefined, undefined],
    ['**Bril:** Van de plicht\n\nEn nog iets.', 'plicht'],
    ['__Bril__: Van de\nplicht', 'plicht'],
    ['**Bril:** Iets van onszelf', 'own'],
    ['**Kijkglas:** Van de plicht', 'unknown'],
  ])('the lens is read, in %j', (text, wanted) => {
    expect(read(text === undefined ? {} : { responsibilities: text }).lens).toBe(wanted);
  });

  test.each([
    [undefined, []],
    ['- Feiten: geen tijd\n- Opties: te laat', ['own', 'own']],
    ['- Wie er\n  is: geen tijd', ['wie']],
    ['1. **Wie er is:** geen tijd: echt niet', ['wie']],
    ['- Wie er is', ['wie']],
    ['- Wie er is:', ['wie']],
  ])('skipped steps are read by the title before the colon, in %j', (text, wanted) => {
    expect(read(text === undefined ? {} : { skipped: text }).skipped).toEqual(wanted);
  });
});

describe('what is not counted', () => {
  const conflict = '- [ ] a: x (2027-01-08)\n<<<<<<< HEAD\n- [ ] b: y\n=======\n- [ ] c: z\n>>>>>>> x';

  test.each<[string, string, unknown]>([
    ['two versions that stand mixed up', aRecord({}, { actions: conflict }), { reason: 'conflict-marker', line: 19 }],
    ['a field with a fault', aRecord({ status: 'misschien' }), { reason: 'invalid' }],
    ['a field that is missing', aRecord({ dissent: undefined }), { reason: 'invalid' }],
    ['no front matter', '# Iets', { reason: 'invalid' }],
  ])('is a record with %s', (_, text, wanted) => {
    expect(readForReport(text, shelves)).toEqual(wanted);
  });

  test('is none with keys of other tools', () => {
    expect(factsWith({ tags: '[terras]', 'x-wiki': '7', zomaar: 'iets' }, {}).front).not.toHaveProperty('tags');
  });
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
