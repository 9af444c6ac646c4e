import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCase, printCaseFile, readStakeholders, type ToldCase } from '../../src/core/case/draft.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { adviseStory } from '../../src/core/case/story-advice.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';

const rest = 'er komt steeds een regel bij die het werk van de balie nog lastiger maakt dan het is.';

describe('advice on a story', () => {
  test.each([
    ['nl', 'Kort.', []],
    ['nl', `Ze luisteren nooit en het is altijd hetzelfde, ${rest}`, ['complaint', 'no-moment']],
    ['nl', `Het is altijd zo geweest en nooit anders. Maandag moet ik kiezen of ik daarin meega, want ${rest}`, []],
    ['nl', `Maandag kwam de wethouder langs bij het gemaal om te vertellen dat ${rest}`, ['nobody-chooses']],
    ['nl', `Ik vraag mij af of wij dit zo nog langer kunnen uitleggen aan mensen, want ${rest}`, ['no-moment']],
    ['nl', `Vanmiddag stond ik aan de balie. ${'woord '.repeat(350)}`, ['long']],
    [
      'en',
      'They never listen and it is always the same ridiculous thing with every new rule.',
      ['complaint', 'no-moment'],
    ],
    ['en', 'At ten past eight on Monday I stood at the counter and had to say yes or no.', []],
    ['en', 'On Monday the alderman came to the pumping station to announce yet another new rule.', ['nobody-chooses']],
  ] as const)('%s: %s', (language, story, advice) => expect(adviseStory(story, language)).toEqual(advice));

  test.each(['nl', 'en'] as const)('has nothing to say about the library in %s', (language) => {
    for (const id of idsOn('cases', language)) {
      const path = pathOnShelf('cases', language, id);
      const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
      // Minutes and a story in the third person have no "I" on purpose.
      const allowed = (value?.form ?? 'first-person') === 'first-person' ? [] : ['nobody-chooses'];
      const advice = adviseStory(value?.situation ?? '', language);
      expect(
        advice.filter((one) => !allowed.includes(one)),
        id,
      ).toEqual([]);
    }
  });
});

describe('who has a stake', () => {
  test.each([
    ['', { value: [] }],
    [
      'bewoner: slapen\n\n  café : open blijven: ook laat ',
      {
        value: [
          { role: 'bewoner', stake: 'slapen' },
          { role: 'café', stake: 'open blijven: ook laat' },
        ],
      },
    ],
    ['bewoner: slapen\nhandhaver', { wrong: 'handhaver' }],
    ['bewoner:', { wrong: 'bewoner:' }],
    [': slapen', { wrong: ': slapen' }],
  ])('%j', (text, read) => expect(readStakeholders(text)).toEqual(read));
});

describe('a case file', () => {
  const draft: ToldCase = {
    title: 'Poort',
    role: 'peilbeheerder',
    domain: 'uitvoering',
    level: 'team',
    themes: [],
    situation: 'Iets.',
    question: 'Mag ik dat?',
    stakeholders: [],
  };

  test('has lines that fit, and keeps paragraphs and lists', () => {
    const situation = `${'een woord '.repeat(60).trim()}\n\n- dit\n- dat`;
    const text = printCaseFile(composeCase({ ...draft, situation }, 'nl'), nl);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    const { value } = parseCase(text, 'x.yaml', nl);
    expect(value?.situation.replace(/(?<!\n)\n(?![\n-])/gu, ' ').trim()).toBe(situation);
  });

  test('reads back whatever people type', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    const odd = fc.constantFrom(
      '- a: b',
      '# geen',
      "'t",
      '"open',
      '{{x}}',
      'nee: ja',
      '---',
      '...',
      '| x',
      '2026-01-01',
      'null',
      '&a *b',
    );
    const line = fc.oneof(typed, odd);
    fc.assert(
      fc.property(line, line, fc.array(line, { minLength: 1, maxLength: 6 }), line, (title, role, lines, stake) => {
        const own = composeCase(
          { ...draft, title, role, question: title, situation: lines.join('\n'), stakeholders: [{ role, stake }] },
          'nl',
        );
        const { value, findings } = parseCase(printCaseFile(own, nl), 'x.yaml', nl);
        expect(findings).toEqual([]);
        const flat = (text = '') => text.replace(/\s+/gu, ' ').trim();
        expect({ ...value, situation: flat(value?.situation) }).toEqual({ ...own, situation: flat(own.situation) });
      }),
      { numRuns: 300 },
    );
  });
});
