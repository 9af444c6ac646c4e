import { describe, expect, test } from 'vitest';
import { type ReadReview, readReview } from '../../src/core/record/read.ts';
import { aRecord } from '../support/archive.ts';

function read(
  sections: Record<string, string>,
  front: Record<string, string | undefined> = {},
): ReadReview & { ok: true } {
  const own = readReview(aRecord(front, sections));
  if (!own.ok) throw new Error(own.why);
  return own;
}

function agreementIn(text: string) {
  const { review, faults } = read({ actions: `- [ ] ${text}` });
  const [{ role, what, due } = { role: undefined, what: undefined, due: undefined }] = review.agreements;
  return [role?.text, what?.text, due?.state === 'day' ? due.day : due?.state, ...faults.map(({ rule }) => rule)];
}

describe('an agreement', () => {
  test.each<[string, (string | undefined)[]]>([
    ['(2027-01-08) handhaver: bellen', ['handhaver', 'bellen', '2027-01-08']],
    ['handhaver: op 8 januari 2027 de ondernemer bellen', ['handhaver', 'de ondernemer bellen', '2027-01-08']],
    ['handhaver: (2027-01-08) de ondernemer bellen', ['handhaver', 'de ondernemer bellen', '2027-01-08']],
    ['handhaver (2027-01-08): de ondernemer bellen', ['handhaver', 'de ondernemer bellen', '2027-01-08']],
    ['uiterlijk (8 januari 2027) de ondernemer bellen', [undefined, 'de ondernemer bellen', '2027-01-08']],
    [
      'handhaver: niet vóór 8 januari 2027 bellen',
      ['handhaver', 'niet vóór 8 januari 2027 bellen', 'unclear', 'day-unclear'],
    ],
    ['handhaver: bellen na 8 januari 2027', ['handhaver', 'bellen na 8 januari 2027', 'unclear', 'day-unclear']],
    ['handhaver: zie https://x.nl/2026-11-03', ['handhaver', 'zie https://x.nl/2026-11-03', 'none']],
    ['handhaver: bellen (2027-01-08) (gedaan op 2027-01-06)', ['handhaver', 'bellen', '2027-01-08']],
    ['handhaver: bellen (week 3)', ['handhaver', 'bellen (week 3)', 'unclear', 'day-unclear']],
    ['handhaver: bellen (wk 3/4)', ['handhaver', 'bellen (wk 3/4)', 'unclear', 'day-unclear']],
    ['handhaver: bellen (begin week 12)', ['handhaver', 'bellen (begin week 12)', 'unclear', 'day-unclear']],
    ['handhaver: bellen (eind volgende week)', ['handhaver', 'bellen (eind volgende week)', 'unclear', 'day-unclear']],
    ['handhaver: bellen (2027-01)', ['handhaver', 'bellen (2027-01)', 'unclear', 'day-unclear']],
    ['handhaver: bellen (2027-W12)', ['handhaver', 'bellen (2027-W12)', 'unclear', 'day-unclear']],
    ['handhaver: zaak 2024-12 sluiten', ['handhaver', 'zaak 2024-12 sluiten', 'none']],
  ])('%s', (text, said) => {
    expect(agreementIn(text)).toEqual(said);
  });

  test.each(['[ ] jurist: toetsen (2027-02-01)', '-[ ] jurist: toetsen', '• [ ] jurist: toetsen'])(
    'does not swallow the next line: %s',
    (next) => {
      const { review } = read({ actions: `- [ ] handhaver: bellen (2027-01-08)\n  ${next}` });
      expect(review.agreements.map(({ what, due }) => [what.text, due])).toEqual([
        ['bellen', expect.objectContaining({ day: '2027-01-08' })],
      ]);
      expect(review.unplaced.map(({ rule }) => rule)).toEqual(['action-unread']);
    },
  );

  test('that was struck with tags is dropped', () => {
    const { review } = read({
      actions: '- [ ] <s>handhaver: bellen (2027-01-08)</s>\n- [ ] <del>oud</del> jurist: toetsen',
    });
    expect(review.agreements.map(({ state, role }) => [state, role?.text])).toEqual([
      ['dropped', 'handhaver'],
      ['open', 'jurist'],
    ]);
  });

  test.each(['Geen afspraken.', 'n.v.t.', '- Geen'])('is none where it says so: %s', (text) => {
    const { review, faults } = read({ actions: text });
    expect(review.agreements).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('may have words before the list that lead to it', () => {
    expect(read({ actions: 'Wij spraken af:\n\n- [ ] handhaver: bellen (2027-01-08)' }).review.unplaced).toEqual([]);
  });

  test('with a quotation in it names the quotation as not read', () => {
    const { review } = read({ actions: '- [ ] handhaver: bellen (2027-01-08)\n\n  > De teamleider belt ook.' });
    expect(review.agreements).toHaveLength(1);
    expect(review.unplaced).toHaveLength(1);
    const [{ at } = { at: { start: 0 } }] = review.unplaced;
    expect(at.start).toBeGreaterThan(review.agreements[0]?.at.end ?? Number.POSITIVE_INFINITY);
  });
});

test.each(['## Afspraken:', '## 7. Afspraken', '## 7) **Afspraken**', '### 1.2 Afspraken.'])(
  'a heading without a marker may have a number or a sign: %s',
  (heading) => {
    const text = aRecord({}, { choice: 'x' });
    const { review } = readReview(`${text}\n\n${heading}\n\n- [ ] handhaver: bellen (2027-01-08)\n`) as ReadReview & {
      ok: true;
    };
    expect(review.agreements).toHaveLength(1);
  },
);

describe('what was said of escalating', () => {
  test('may stand as a point below its label', () => {
    const { review, faults } = read({
      escalation:
        '**Opschalen:** ja\n\n**Naar wie:**\n\n- de directeur\n- de wethouder\n\n**Antwoord terug:**\n\n- 5 februari 2027',
    });
    expect(review.escalation).toMatchObject({
      asked: 'yes',
      to: { text: 'de directeur; de wethouder' },
      wordBack: { state: 'day', day: '2027-02-05' },
    });
    expect(faults).toEqual([]);
  });

  test('is unclear where two points hold a day', () => {
    const { review } = read({ escalation: '**Opschalen:** ja\n\n**Antwoord terug:**\n\n- 2027-02-05\n- 2027-03-05' });
    expect(review.escalation?.wordBack.state).toBe('unclear');
  });
});

describe('labels', () => {
  const wordBack = { state: 'day', day: '2027-02-05' };
  test.each([
    'Opschalen: Ja\\\nNaar wie: de directeur\\\nAntwoord terug: 5 februari 2027',
    'Opschalen: Ja  \nNaar wie: de directeur  \nAntwoord terug: 5 februari 2027',
    'Opschalen: Ja<br>Naar wie: de directeur<br />Antwoord terug: 5 februari 2027',
    '*Opschalen:* Ja\n*Naar wie:* de directeur\n_Antwoord terug:_ 5 februari 2027',
    '<b>Opschalen:</b> Ja\n<strong>Naar wie:</strong> de directeur\n<i>Antwoord terug</i>: 5 februari 2027',
    '- **Opschalen:** Ja\n- **Naar wie:** de directeur\n- **Antwoord terug:** 5 februari 2027',
    '### Opschalen?\n\nJa\n\n### Naar wie:\n\nde directeur\n\n### Antwoord terug:\n\n5 februari 2027',
  ])('are known however they are written: %j', (escalation) => {
    const { review, faults } = read({ escalation });
    expect(review.escalation).toMatchObject({ asked: 'yes', to: { text: 'de directeur' }, wordBack });
    expect(faults).toEqual([]);
  });

  test('in lines that were joined are named', () => {
    const { review } = read({ escalation: 'Opschalen: Ja\nNaar wie: de directeur\nAntwoord terug: 5 februari 2027' });
    expect(review.unplaced.map(({ rule }) => rule)).toEqual(['label-unknown']);
  });

  test('of word back alone show that somebody was asked', () => {
    const { review } = read({ escalation: '**Antwoord terug:** 5 februari 2027' });
    expect(review.escalation).toMatchObject({ asked: 'yes', wordBack });
  });

  test('that come twice are named the second time', () => {
    const twice = '**Opschalen:** Ja\n\n**Antwoord terug:** 5 februari 2027\n\n**Antwoord terug:** 6 maart 2027';
    const { review } = read({ escalation: twice });
    expect(review.escalation?.wordBack).toMatchObject(wordBack);
    expect(review.unplaced.map(({ rule }) => rule)).toEqual(['passage-unplaced']);
  });

  test('of escalating in another part are named', () => {
    const { review } = read({
      remaining: '**Wat blijft:** Veel.\n\n## Naar de leiding\n\n**Antwoord terug:** 5 februari 2027',
    });
    expect(review.unplaced.map(({ rule }) => rule)).toEqual(['passage-unplaced']);
  });
});

describe('a promise where none is looked for', () => {
  const rulesIn = (sections: Record<string, string>) => read(sections).review.unplaced.map(({ rule }) => rule);
  test.each<[string, Record<string, string>]>([
    [
      'in a look-back',
      { 'look-back': '**Sindsdien:** Goed.\n\n**Nieuwe afspraken:**\n\n- jurist: toetsen (2027-02-01)' },
    ],
    [
      'under a second heading',
      { actions: '- [ ] a: x (2027-01-08)', choice: 'x\n\n## Afspraken\n\n- jurist: toetsen (2027-02-01)' },
    ],
    ['where there are no agreements', { choice: 'x\n\n## Wie doet wat\n\n- jurist: toetsen (2027-02-01)' }],
  ])('%s is named', (_, sections) => {
    expect(rulesIn(sections)).toEqual(['action-elsewhere']);
  });

  test('hidden by a comment that was not closed is named', () => {
    const text = aRecord({}, { choice: 'x', actions: '- [ ] a: x (2027-01-08)' });
    for (const broken of ['<!-- driehoek:actions --', '<!-- driehoek:actions ->', '<!-- driehoek:actions']) {
      const own = readReview(text.replace('<!-- driehoek:actions -->', broken)) as ReadReview & { ok: true };
      expect(own.review.unplaced.map(({ rule }) => rule)).toContain('passage-unplaced');
    }
  });
});

describe('dissent', () => {
  const views = '- Dit kan niet.\n- Dat ook niet.';
  test.each<[string, string]>([
    ['a paragraph', `${views}\n\nDe jongste ziet het weer anders.`],
    ['a table', `${views}\n\n| wie | wat |\n| --- | --- |\n| a | b |`],
    ['a quotation', `${views}\n\n> Ik zie het anders.`],
    ['a quotation in a point', `- Dit kan niet.\n- Dat ook niet.\n\n  > Echt niet.`],
  ])('beside a list, %s is named as not read', (_, text) => {
    const { review } = read({ dissent: text });
    expect(review.dissent).toMatchObject({ least: 2, most: 2 });
    expect(review.unplaced.map(({ rule }) => rule)).toEqual(['passage-unplaced']);
  });

  test('a paragraph that leads to the list, or says that there is no more, is not', () => {
    const { review } = read({ dissent: `Twee mensen:\n\n${views}\n\nNiemand van de anderen ziet het anders.` });
    expect(review.dissent.views).toHaveLength(2);
  });

  test('what is needed may stand as a point beside the view', () => {
    const { review } = read({ dissent: '- Dit kan niet.\n- **Nodig om mee te kunnen:** een grens\n- Dat ook niet.' });
    expect(review.dissent.views.map(({ view, needs }) => [view.text, needs?.text])).toEqual([
      ['Dit kan niet.', 'een grens'],
      ['Dat ook niet.', undefined],
    ]);
  });

  test('what is needed may stand in a paragraph behind the view', () => {
    const { review } = read({ dissent: 'Een collega vindt dit te vroeg.\n\n**Nodig om mee te kunnen:** een grens' });
    expect(review.dissent.views.map(({ view, needs }) => [view.text, needs?.text])).toEqual([
      ['Een collega vindt dit te vroeg.', 'een grens'],
    ]);
  });
});

describe('what is needed in a flat list', () => {
  const flat = '- Dit kan niet.\n- Nodig om mee te kunnen: een grens';
  test('is known where the front matter counts the views', () => {
    const { views } = read({ dissent: flat }, { dissent: '1' }).review.dissent;
    expect(views.map(({ view, needs }) => [view.text, needs?.text])).toEqual([['Dit kan niet.', 'een grens']]);
  });

  test('is a view where that counts it as one', () => {
    expect(read({ dissent: flat }, { dissent: '2' }).review.dissent.views).toHaveLength(2);
  });

  test('is known by the words of the team too', () => {
    const marker = '<!-- driehoek:dissent.needs = Waarvoor ik meega -->\n\n';
    const { views } = read({ dissent: `${marker}- Dit kan niet.\n- Waarvoor ik meega: een grens` }, { dissent: '1' })
      .review.dissent;
    expect(views.map(({ view, needs }) => [view.text, needs?.text])).toEqual([['Dit kan niet.', 'een grens']]);
  });

  test('that was struck out is needed no longer', () => {
    const { views } = read({ dissent: '- Dit kan niet.\n  - Nodig: ~~een grens~~\n- ~~Dat ook niet.~~' }).review
      .dissent;
    expect(views.map(({ needs, heeded }) => [needs, heeded])).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });
});

describe('what people write in a look-back', () => {
  const front = { 'look-back': '2027-01-15' };
  test.each(['Nog niet gehouden.', 'Volgt nog.', 'n.v.t.'])('"%s" is none that was held', (text) => {
    expect(read({ 'look-back': text }, front).review.nextLookBack).toMatchObject({ day: '2027-01-15' });
  });

  test('may be a sentence instead of a list', () => {
    const { review } = read({
      actions: '- [ ] a: x (2027-01-08)',
      dissent: '- Dit kan niet.',
      escalation: '**Opschalen:** ja\n\n**Antwoord terug:** 2027-01-10',
      'look-back':
        '**Niet meer nodig:** a: x (2027-01-08)\n\n**Antwoord terug:** Ja, op 3 januari\n\n**Tegenspraak waar iets mee gedaan is:** Dit kan niet.',
    });
    expect(review.agreements[0]?.state).toBe('dropped');
    expect(review.dissent.views[0]?.heeded).toBe(true);
    expect(review.escalation?.answered).toBe('yes');
  });

  test.each(['## Tweede terugblik', '## Terugblik (vervolg)', '### Terugblik 2', '## Terugblik van 1 maart 2027'])(
    'may stand under %s',
    (heading) => {
      const first = '**Volgende terugblik:** 15 februari 2027';
      const text = `${first}\n\n${heading}\n\n**Volgende terugblik:** 15 maart 2027`;
      expect(read({ 'look-back': text }, front).review.nextLookBack).toMatchObject({ day: '2027-03-15' });
    },
  );
});

describe('a look-back that does not say when the team meets again', () => {
  const rules = (text: string) =>
    read({ 'look-back': text }, { 'look-back': '2027-01-15' }).review.unplaced.map(({ rule }) => rule);

  test('names a day under a label that nobody knows', () => {
    expect(rules('**Sindsdien:** Goed.\n\n**Weer bijeen:** 1 maart 2027')).toEqual(['label-unknown']);
    expect(rules('**Weer bijeen:** ergens in maart')).toEqual(['label-unknown']);
  });

  test('has nothing against other words', () => {
    expect(rules('**15 januari 2027:** Het ging goed.\n\n**Sindsdien:** Goed.')).toEqual([]);
    expect(rules('**Weer bijeen:** 1 maart 2027\n\n**Volgende terugblik:** 1 maart 2027')).toEqual([]);
  });
});

describe('what is not silent', () => {
  const rulesIn = (sections: Record<string, string>) => read(sections).review.unplaced.map(({ rule }) => rule);

  test.each<[string, string[]]>([
    ['De handhaver belt de ondernemer uiterlijk 8 januari 2027:', ['action-unread']],
    ['Overgeslagen controles haalt de handhaver alsnog in, uiterlijk 12 januari 2027.', ['action-unread']],
    ['- [ ] a: x (2027-01-08)\n\n  <p>teamleider: bellen (2027-02-01)</p>', ['action-unread']],
    ['Overgeslagen. De reden: geen tijd.', []],
    ['Overgeslagen omdat er geen tijd was.', []],
  ])('under the agreements: %j', (actions, rules) => {
    expect(rulesIn({ actions })).toEqual(rules);
  });

  test('what a wiki joined to the line of a marker', () => {
    const text = aRecord({}, { actions: 'x' }).replace(
      '<!-- driehoek:actions -->',
      '<!-- driehoek:actions --> - [ ] a: x (2027-01-08)',
    );
    expect((readReview(text) as ReadReview & { ok: true }).review.unplaced.map(({ rule }) => rule)).toContain(
      'passage-unplaced',
    );
  });

  test.each<[string, number]>([
    ['Niemand vroeg de bewoner of hij er ook anders over denkt.', 1],
    ['- Overgeslagen groepen horen we nooit, dus ik kan hier niet mee.', 1],
    ['Niemand zag het anders.', 0],
    ['Niemand dacht er anders over; we zijn het eens.', 0],
    ['Nobody saw it differently.', 0],
    ['Overgeslagen. De reden: geen tijd.', 0],
  ])('how many see it otherwise: %j', (dissent, views) => {
    expect(read({ dissent }).review.dissent.views).toHaveLength(views);
  });

  test('a dash for whether, with to whom and by when, keeps the word back', () => {
    const escalation = '**Opschalen:** -\n\n**Naar wie:** de directeur\n\n**Antwoord terug:** 5 februari 2027';
    expect(read({ escalation }).review.escalation).toMatchObject({ asked: 'yes', wordBack: { day: '2027-02-05' } });
    expect(read({ escalation: escalation.replace('-', 'Nee') }).review.escalation?.asked).toBe('no');
  });

  test('a look-back in which nothing is dropped says so in a list too', () => {
    const { faults } = read({ actions: '- [ ] a: x (2027-01-08)', 'look-back': '**Niet meer nodig:**\n\n- geen' });
    expect(faults.map(({ rule }) => rule)).not.toContain('look-back-unmatched');
  });
});
