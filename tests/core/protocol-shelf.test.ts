import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import { playAnswers } from '../../src/core/answers/play.ts';
import { answersSkeleton } from '../../src/core/answers/skeleton.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { parseLens } from '../../src/core/lens/parse.ts';
import type { Step } from '../../src/core/protocol/schema.ts';
import { composeRecord } from '../../src/core/record/compose.ts';
import { printRecord } from '../../src/core/record/print.ts';
import { readTemplate } from '../../src/core/record/template.ts';
import { hasAnswer } from '../../src/core/session/kinds/registry.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { loadMessages } from '../../src/language/load.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { type Gathering, madeAnswers } from '../support/made-answers.ts';
import { openedSession } from '../support/opened.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { documentOf, trimmed } from '../support/read-entries.ts';
import type { Played } from '../support/workroom.ts';

function sound<T>({ value, findings }: { value: T | undefined; findings: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

const protocolIn = formOnShelf;
const lensIn = (language: Language, id: string) => {
  const path = pathOnShelf('lenses', language, id);
  return sound(parseLens(readFileSync(path, 'utf8'), path, nl));
};

const protocolIds = idsOn('protocols', 'nl');
const lensIds = idsOn('lenses', 'nl');

/** Everything but the words: two languages have the same bones. */
function bones(value: unknown): unknown {
  const words = new Set(['language', 'title', 'about', 'source', 'ask', 'why', 'hint', 'label', 'one']);
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' && /\s/u.test(one) ? '' : bones(one)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [
      key,
      words.has(key) ? '' : key === 'say' ? (own as string[]).length : bones(own),
    ]),
  );
}

describe('both languages', () => {
  test.each(protocolIds)('have the same steps, kinds, minutes, sections and conditions in %s', (id) => {
    expect(bones(protocolIn('en', id))).toEqual(bones(protocolIn('nl', id)));
  });

  test.each(lensIds)('ask the same questions in %s', (id) => {
    expect(bones(lensIn('en', id))).toEqual(bones(lensIn('nl', id)));
  });
});

describe('lengths and group sizes are those of the field', () => {
  test.each<[id: string, minutes: number, min: number, max: number]>([
    ['bewust-vakmanschap', 60, 4, 8],
    ['dilemmamethode', 90, 6, 10],
    ['goed-werk-1', 180, 6, 11],
    ['goed-werk-2', 180, 6, 11],
    ['goed-werk-3', 180, 6, 11],
    ['goed-werk-4', 180, 6, 11],
    ['incidentmethode', 65, 5, 8],
    ['kort', 25, 3, 8],
    ['slotbijeenkomst', 120, 10, 30],
    ['terugblik', 15, 3, 8],
  ])('%s', (id, minutes, min, max) => {
    expect(protocolIn('nl', id)).toMatchObject({ minutes, for: { min, max } });
  });

  test('and every protocol is in that list', () => {
    expect(protocolIds).toHaveLength(10);
  });
});

describe.each(protocolIds)('%s', (id) => {
  const own = protocolIn('nl', id);

  test('says where it comes from and why it takes each step', () => {
    expect(own.source).toBeTruthy();
    expect(own.steps.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test('asks for dissent, for what remains and, where there is time, for what was learned', () => {
    const sections = own.steps.map(({ section }) => section);
    expect(sections).toEqual(expect.arrayContaining(['dissent', 'remaining']));
    expect(sections.includes('learning')).toBe(id !== 'kort');
  });

  test('looks at the tension before options, and before anybody chooses', () => {
    const places: (string | undefined)[] = own.steps.map(({ section, kind }) =>
      kind === 'options' ? 'options' : section,
    );
    const tension = places.indexOf('tension');
    expect(tension).toBeGreaterThan(0);
    for (const later of ['options', 'choice'])
      if (places.includes(later)) expect(places.indexOf(later)).toBeGreaterThan(tension);
  });

  test('keeps no note that goes nowhere', () => {
    const unkept = own.steps.filter(({ kind, section }) => kind === 'talk' && section === undefined);
    expect(unkept.map((step) => step.id)).toEqual([]);
  });

  test('knows how many people there are before they place in silence', () => {
    const silent = own.steps.findIndex((step) => step.kind === 'silent' && hasAnswer(step));
    const known = own.steps.findIndex(
      (step) => step.kind === 'form' && step.fields.some(({ id }) => id === 'participants'),
    );
    expect(known).not.toBe(-1);
    // At a closing session tables choose, and nobody places a case.
    if (id === 'terugblik' || id === 'slotbijeenkomst') expect(silent).toBe(-1);
    else expect(silent).toBeGreaterThan(known);
  });

  test.each(languages)('fits a beamer in %s', (language) => {
    const { steps } = protocolIn(language, id);
    const read = steps.flatMap((step) => [step.ask, step.why ?? '', ...partsOf(step).map(({ ask }) => ask)]);
    expect(read.filter((text) => text.trim().length > 100)).toEqual([]);
  });
});

function partsOf(step: Step): readonly { readonly ask: string }[] {
  if (step.kind === 'form') return step.fields;
  if (step.kind === 'talk') return (step.slots ?? []).map(({ ask = '' }) => ({ ask }));
  return step.kind === 'table' ? step.columns : [];
}

describe('the method of each form', () => {
  const order = (id: string, ...steps: string[]) => {
    const found = protocolIn('nl', id).steps.map((step) => step.id);
    return steps.map((step) => found.indexOf(step));
  };
  const ascending = (places: readonly number[]) => places.every((place, at) => place > (places[at - 1] ?? -1));

  test.each([
    [
      'dilemmamethode',
      [
        'moment',
        'heat',
        'facts',
        'question',
        'dilemma',
        'tension',
        'perspectives',
        'options',
        'silent-choice',
        'dialogue',
        'outcome',
      ],
    ],
    [
      'incidentmethode',
      [
        'choose',
        'moment',
        'own-questions',
        'facts',
        'tension',
        'placement',
        'options',
        'advice',
        'happened',
        'discussion',
        'outcome',
        'evaluation',
      ],
    ],
    ['terugblik', ['promised', 'word-back', 'happened', 'tension', 'stands']],
  ])('%s keeps its order', (id, steps) => {
    expect(ascending(order(id, ...steps))).toBe(true);
  });

  test('in the incident method the case owner only listens while others analyse and advise', () => {
    const { steps } = protocolIn('nl', 'incidentmethode');
    expect(steps.flatMap(({ id, speaks }) => (speaks === 'groep' ? [id] : []))).toEqual([
      'tension',
      'options',
      'advice',
    ]);
  });

  test('in the incident method the case owner lays no card, and a position is written before there are options', () => {
    const { steps } = protocolIn('nl', 'incidentmethode');
    const cards = steps.filter((step) => step.kind === 'silent' && hasAnswer(step));
    expect(cards).toMatchObject([{ id: 'placement', asks: ['place', 'write'], who: 'without-owner' }]);
    expect(steps.findIndex(({ kind }) => kind === 'options')).toBeGreaterThan(steps.indexOf(cards[0] as Step));
  });

  test.each(['kort', 'dilemmamethode', 'incidentmethode'])('%s places once, before the talk', (id) => {
    const rounds = protocolIn('nl', id).steps.flatMap((step) => (step.kind === 'silent' ? (step.round ?? []) : []));
    expect(rounds).toEqual(['before']);
  });

  test.each(['bewust-vakmanschap', 'goed-werk-3'])('%s places before the talk and after it', (id) => {
    const rounds = protocolIn('nl', id).steps.flatMap((step) => (step.kind === 'silent' ? (step.round ?? []) : []));
    expect(rounds).toEqual(['before', 'after']);
  });

  test.each(languages)('nobody is sent to cards that cannot be printed in %s', (language) => {
    const texts = protocolIds.map((id) => readFileSync(pathOnShelf('protocols', language, id), 'utf8'));
    expect(texts.filter((text) => /waardenkaart|value cards/iu.test(text))).toEqual([]);
  });

  test.each(['goed-werk-1', 'goed-werk-2', 'goed-werk-3', 'goed-werk-4'])(
    '%s ends in a reflection and an evaluation',
    (id) => {
      expect(
        protocolIn('nl', id)
          .steps.slice(-2)
          .map(({ section }) => section),
      ).toEqual(['learning', 'evaluation']);
    },
  );

  test('every lens is offered somewhere, and every lens offered exists', () => {
    const offered = protocolIds.flatMap((id) =>
      protocolIn('nl', id).steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])),
    );
    expect([...new Set(offered)].sort()).toEqual(lensIds);
  });
});

async function tableFor(language: Language, id: string, gathering: Gathering) {
  const messages = await loadMessages(language);
  const protocol = protocolIn(language, id);
  const casePath = pathOnShelf('cases', language, idsOn('cases', language)[0] ?? '');
  const lenses = idsOn('lenses', language).map((one) => lensIn(language, one));
  const made = madeAnswers(protocol, lenses, gathering);
  const played: Played = {
    path: '',
    language,
    messages,
    answers: { format: 'driehoek/answers@1', protocol: id, answers: made.answers },
    protocol,
    case: sound(parseCase(readFileSync(casePath, 'utf8'), casePath, messages)),
  };
  return { ...made, played };
}

const locate = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });

async function recordOf({ answers, messages, ...rest }: Played) {
  const opened = openedSession({ answers, messages, ...rest });
  const { session, findings } = await playAnswers(opened, answers, { locate }, 'x', messages);
  expect(findings).toEqual([]);
  const template = readTemplate(
    readFileSync(packagePath('templates', 'records', `${rest.language}.md`), 'utf8'),
    messages,
  );
  if (!template.ok) throw new Error(template.problems.join());
  const record = composeRecord(session, messages, { case: 'library:x', svg: 'x.svg' });
  return { record, text: printRecord(record, template.template, messages) };
}

const gatherings: readonly Gathering[] = [
  { people: 7, choose: 'first' },
  { people: 4, choose: 'last' },
];
const cases = protocolIds.flatMap((id) =>
  languages.flatMap((language) => gatherings.map((one) => ({ id, language, ...one }))),
);

describe.each(cases)('$id in $language with $people people, the $choose choices', ({ id, language, ...gathering }) => {
  test('gives a record that holds what was written, reads back and keeps within markdownlint’s default rules', async () => {
    const { played, written } = await tableFor(language, id, gathering);
    const { record, text } = await recordOf(played);
    const flat = text.replace(/\s+/gu, ' ');
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((one) => !flat.includes(one))).toEqual([]);
    expect(documentOf(text)).toEqual(trimmed(record));
    expect(Object.values(await lint({ strings: { [id]: text } })).flat()).toEqual([]);
  });
});

describe.each(languages)('the skeleton of answers in %s', (language) => {
  test.each(protocolIds)('reads as an answers file with every step of %s', async (id) => {
    const { played } = await tableFor(language, id, gatherings[0] ?? { people: 7, choose: 'first' });
    const skeleton = answersSkeleton(openedSession(played), 'library:x', played.messages);
    const asked = played.protocol.steps.filter(hasAnswer).map((step) => step.id);
    expect(parseAnswers(skeleton, 'x.yaml', played.messages).findings).toEqual([]);
    expect([...skeleton.matchAll(/^ {2}([a-z-]+):/gmu)].map(([, step]) => step)).toEqual(asked);
  });
});

test('a protocol that never asks for dissent does not say that it did', async () => {
  const { played } = await tableFor('nl', 'kort', { people: 7, choose: 'first' });
  const steps = played.protocol.steps.filter(({ id }) => id !== 'dissent');
  const { dissent: _, ...answers } = played.answers.answers;
  const { text } = await recordOf({
    ...played,
    protocol: { ...played.protocol, steps },
    answers: { ...played.answers, answers },
  });
  expect(text).not.toContain(nl.record.noDissent);
  expect(text).toContain(nl.record.nothingWritten);
});
