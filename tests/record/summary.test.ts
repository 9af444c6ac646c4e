import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { beforeAll, describe, expect, test } from 'vitest';
import { playAnswers } from '../../src/core/answers/play.ts';
import { checkOne, fixText } from '../../src/core/check/check-text.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { putLookBack } from '../../src/core/look-back/put.ts';
import { composeRecord } from '../../src/core/record/compose.ts';
import { tick } from '../../src/core/record/edit.ts';
import { printRecord } from '../../src/core/record/print.ts';
import { readReview } from '../../src/core/record/read.ts';
import { passageOf, type Review, sectionOf } from '../../src/core/record/review.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { marker, requiredSections, sectionIds } from '../../src/core/record/sections.ts';
import { summaryParagraph } from '../../src/core/record/summary.ts';
import { type SummaryFacts, summaryFacts } from '../../src/core/record/summary-facts.ts';
import { isOlderSummary, isSummary } from '../../src/core/record/summary-state.ts';
import { readTemplate } from '../../src/core/record/template.ts';
import { titleHeading } from '../../src/core/record/title-heading.ts';
import { withSummary } from '../../src/core/share/page-summary.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { baseRecord } from '../support/edits.ts';
import { frontOf } from '../support/front-of.ts';
import { inProcess } from '../support/in-process.ts';
import { aLookBack } from '../support/look-back.ts';
import { openedSession } from '../support/opened.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { records, reviewIn, shared } from '../support/shared.ts';
import { line, prose } from '../support/texts.ts';
import { tries } from '../support/tries.ts';
import { emptyFolder, type Played, playedSession, sessions } from '../support/workroom.ts';

const source = (language: Language) => readFileSync(packagePath('templates', 'records', `${language}.md`), 'utf8');

/** The record of answers that may differ from those of a known session, through a template. */
async function printed(played: Played, own: object = {}, template = source(played.language)): Promise<string> {
  const { messages, answers } = played;
  const changed = { ...answers, answers: { ...answers.answers, ...own } };
  const locate = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  const { session } = await playAnswers(openedSession(played), changed, { locate }, 'x', messages);
  const read = readTemplate(template, messages);
  if (!read.ok) throw new Error(read.problems.join());
  return printRecord(composeRecord(session, messages, { case: 'library:x', svg: 'x.svg' }), read.template, messages);
}

function reviewOf(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

function factsOf(text: string): SummaryFacts {
  const facts = summaryFacts(reviewOf(text));
  if (facts === undefined) throw new Error('no day');
  return facts;
}

/** What the record has for its summary. */
function summaryIn(text: string): string {
  const [field] = sectionOf(reviewOf(text), 'summary')?.fields ?? [];
  return (field && passageOf(field)?.text) ?? '';
}

const settings = settingsOf(undefined, 'nl');
const check = {
  place: { file: 'records/x.md', folder: 'records' },
  settings,
  messages: nl,
  world: { file: 'x.md' },
} as const;
const findings = (text: string) =>
  (checkOne(text, check) ?? []).filter(({ rule }) => rule === 'summary-differs').map(({ message }) => message);
const older = 'De samenvatting is van voor de laatste wijziging van het verslag.';
const own = 'De samenvatting zegt iets anders dan de rest van het verslag.';

const replaced = (text: string, from: string | RegExp, to: string): string => {
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`not there: ${String(from)}`);
  return after;
};

/** Words as people count them: without comments, signs of headings, lists and boxes. */
function countWords(markdown: string): number {
  return markdown
    .replace(/<!--[\s\S]*?-->/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The parts of a body by their markers. */
function partsOf(record: string): Map<string, string> {
  const body = record.slice(frontOf(record).length);
  const parts = body.split(/^(?=<!-- driehoek:)/mu).filter((part) => part.trim() !== '');
  return new Map(parts.map((part) => [/driehoek:([a-z-]+)/u.exec(part)?.[1] ?? '', part]));
}

/** What somebody needs who was not there, in this order. */
const first = ['summary', 'choice', 'dissent', 'remaining', 'escalation', 'actions'];

function expectShort(record: string): void {
  const parts = partsOf(record);
  const order = [...parts.keys()];
  const known = first.filter((id) => parts.has(id));
  expect(order.slice(0, known.length)).toEqual(known);
  const counts = known.map((id) => countWords(parts.get(id) ?? ''));
  expect(countWords(summaryIn(record))).toBeLessThanOrEqual(110);
  expect(countWords(frontOf(record)) + (counts[0] ?? 0)).toBeLessThanOrEqual(250);
  expect(counts[0]).toBeLessThanOrEqual(120);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(450);
}

describe('a record for somebody who was not there', () => {
  test.each(Object.keys(sessions) as (keyof typeof sessions)[])('is short where it begins: %s', async (name) => {
    expectShort(await printed(await playedSession(name)));
  });

  test.each(languages)('is short where it begins: the trial, in %s', { timeout: 60_000 }, async (language) => {
    const { stdout } = await inProcess(['try', '--lang', language], { cwd: emptyFolder() });
    expectShort(stdout);
    const [summary = ''] = [...partsOf(stdout).values()];
    const words = summary.replace(/\s+/gu, ' ');
    const said =
      language === 'nl'
        ? ['18 december 2026', 'zes mensen', 'half uur laten gaan?', 'het rapport zetten']
        : ['18 December 2026', 'six people', 'half an hour tonight?', 'in the report'];
    for (const one of said) expect(words).toContain(one);
  });

  test('says on one page what the whole record says', () => {
    expect(summaryIn(records.nl)).toBe(
      'Op 18 december 2026 bespraken zes mensen een casus van een handhaver, in een kort overleg van 24 minuten. De vraag was: mag ik de sluitingstijd vanavond een half uur laten gaan? Het voorlopige besluit: een half uur geven en dat in het rapport zetten. De reden: een uitzondering die je opschrijft, kun je uitleggen. Wat blijft schuren: gelijk behandelen en kijken naar wie er voor je staat, gaan niet altijd samen. Er was ook tegenspraak. De eerste afspraak is voor 8 januari 2027. Op 5 maart 2027 kijkt het team terug.',
    );
    expect(summaryIn(records.en)).toBe(
      'On 18 December 2026 six people discussed a case from the enforcement officer, in a short session of 24 minutes. The question was: may I let closing time go by half an hour tonight? The decision for now: give them half an hour and put it in the report. The reason: an exception that you write down can be explained. What still rubs: treating people equally and looking at who is in front of you do not always go together. There was dissent. The first agreement is due on 8 January 2027. On 5 March 2027 the team looks back.',
    );
  });
});

describe('the summary', () => {
  const facts: SummaryFacts = { language: 'nl', day: '2026-12-18' };

  test.each<[string, Partial<SummaryFacts>, string]>([
    ['of hardly anything', {}, 'Op 18 december 2026 besprak het team deze casus. Een keuze is niet opgeschreven.'],
    [
      'a form of a team’s own',
      { form: 'ons-eigen-uur', minutes: 1 },
      ', in een gesprek van 1 minuut met de werkvorm ons eigen uur.',
    ],
    [
      'a form with a name',
      { form: 'dilemmamethode', minutes: 88 },
      ', in een gesprek van 88 minuten met de dilemmamethode.',
    ],
    ['one of four meetings', { form: 'goed-werk-3' }, ', in de derde bijeenkomst over Goed Werk.'],
    ['fewer than two people', { people: 1 }, 'besprak het team deze casus.'],
    ['a role with an article', { role: 'De griffier.' }, 'een casus van De griffier.'],
    ['a decision', { outcome: 'besluit', choice: 'Bellen' }, 'Het besluit: Bellen.'],
    ['a decision without an option', { outcome: 'besluit' }, 'Er is een besluit genomen.'],
    [
      'no agreement',
      { outcome: 'geen-overeenstemming', because: 'Omdat we anders wegen' },
      'Het team werd het niet eens. De reden: we anders wegen.',
    ],
    ['escalation', { outcome: 'opschalen' }, 'Het team schaalt op.'],
    ['finding out first', { outcome: 'eerst-uitzoeken' }, 'Het team zoekt eerst meer uit.'],
    ['an earlier choice', { earlier: 'Blijft staan' }, 'De keuze van toen: blijft staan.'],
    ['a choice typed behind its own words', { choice: 'ik kies ervoor om te wachten' }, 'De keuze: om te wachten.'],
    ['the first sentence only', { because: 'Dit is zo. En dat ook.' }, 'De reden: dit is zo.'],
    ['a name that begins a sentence', { because: 'Rotterdam wil het.' }, 'De reden: Rotterdam wil het.'],
    ['only agreement', { due: { day: '2027-01-08', isOnly: true } }, 'De afspraak is voor 8 januari 2027.'],
    ['no dissent', { dissent: 'none' }, 'Er is naar tegenspraak gevraagd; die was er niet.'],
    [
      'a look-back',
      { lookBack: { state: 'held', day: '2027-03-05' } },
      'Op 5 maart 2027 keek het team terug; dat staat onderaan.',
    ],
    [
      'a look-back without a day',
      { lookBack: { state: 'held', next: '2027-05-05' } },
      'Het team heeft teruggekeken; dat staat onderaan. De volgende keer is op 5 mei 2027.',
    ],
  ])('says %s', (_, more, words) => {
    expect(summaryParagraph({ ...facts, ...more })).toContain(words);
  });

  test.each([
    ['Zo is het. En zo.', 'zo is het.'],
    ['Volgens dhr. X en art. 3 mag dat. Punt.', 'Volgens dhr. X en art. 3 mag dat.'],
    ['Dit gaat m.b.t. Woo-verzoeken zo. Ja.', 'dit gaat m.b.t. Woo-verzoeken zo.'],
    ['Mag dat? Nee!', 'mag dat?'],
    ['Hij zei: "Nee." Toen ging hij.', 'Hij zei: "Nee."'],
    ['een regel\nen nog een', 'een regel.'],
    ['Twee dingen:', 'twee dingen.'],
    ['Wacht… daar komt hij.', 'Wacht… daar komt hij.'],
  ])('takes from %j only %j', (text, sentence) => {
    expect(summaryParagraph({ ...facts, because: text })).toContain(`De reden: ${sentence}`);
    expect(summaryParagraph({ ...facts, because: text }).endsWith(sentence)).toBe(true);
  });

  test('is never long, whatever people wrote', () => {
    const text = fc.oneof(prose, fc.lorem({ maxCount: 120 }));
    fc.assert(
      fc.property(text, text, text, text, line, (question, choice, because, remains, role) => {
        const summary = summaryParagraph({
          ...facts,
          people: 12,
          minutes: 90,
          question,
          choice,
          because,
          remains,
          role,
        });
        expect(summary.length).toBeLessThan(1100);
        expect(summary).not.toMatch(/\n|undefined| {2}/u);
      }),
    );
  });
});

describe('what the summary says is what the record says', () => {
  let all: readonly RecordText[];
  beforeAll(async () => {
    all = await recordTexts();
  });

  test('of every form there is, also after look-backs', () => {
    const summed = all.filter(({ text }) => text.includes(marker('summary')));
    expect(summed.length).toBeGreaterThan(30);
    for (const { name, text } of summed) {
      const isLookedBack = name.includes('after look-back');
      expect(isOlderSummary(summaryIn(text), factsOf(text)), name).toBe(true);
      if (!isLookedBack) expect(findings(text), name).toEqual([]);
      expect(findings(fixText(text, check).text), name).toEqual([]);
    }
  });

  test('there is none in an old record, and nothing against that', () => {
    const old = all.filter(({ text }) => !text.includes(marker('summary')));
    expect(old.length).toBeGreaterThan(3);
    for (const { name, text } of old) expect(findings(text), name).toEqual([]);
  });

  test('for whatever people answer', { timeout: 60_000 }, async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const answers = fc.record({
      question: line,
      remaining: fc.record({ what: prose, kept: prose }),
      closing: prose,
      outcome: fc.record({
        outcome: fc.constantFrom('geen-overeenstemming', 'opschalen'),
        because: prose,
        despite: prose,
        need: prose,
      }),
      dissent: fc.array(fc.record({ view: line, needs: line }), { maxLength: 2 }),
    });
    const strings: Record<string, string> = {};
    await fc.assert(
      fc.asyncProperty(answers, line, async (given, title) => {
        const text = await printed({ ...played, case: { ...played.case, title } }, given);
        expect(findings(text)).toEqual([]);
        expect(isSummary(summaryIn(text), factsOf(text))).toBe(true);
        strings[Object.keys(strings).length] = `${text.slice(0, text.indexOf(marker('choice'))).trimEnd()}\n`;
      }),
      tries(40, 1000),
    );
    const rules = Object.values(await lint({ strings, config: { default: true, MD041: false } })).flat();
    expect(rules.map(({ ruleNames }) => ruleNames[0])).toEqual([]);
  });

  test.each(Object.keys(sessions) as (keyof typeof sessions)[])('a tick changes nothing in it: %s', async (name) => {
    const text = await printed(await playedSession(name));
    const review = reviewOf(text);
    for (const [at] of review.agreements.entries())
      expect(findings(withEdits(text, tick(review, text, at)))).toEqual([]);
  });

  test('a template without it is a template', async () => {
    const played = await playedSession('kort nl');
    const bare = requiredSections.map((id) => `${marker(id)}\n\n{{sections.${id}}}\n`).join('\n');
    const text = await printed(played, {}, bare);
    expect(text).not.toContain(marker('summary'));
    expect(findings(text)).toEqual([]);
    const last = `${bare}\n${marker('summary')}\n\n{{sections.summary}}\n`;
    expect(findings(await printed(played, {}, last))).toEqual([]);
  });

  test('comes first of all sections', () => {
    expect(sectionIds.slice(0, first.length)).toEqual(first);
  });
});

describe('a summary that differs', () => {
  const text = records.nl;
  const agreed = '(2027-01-08)';

  test.each<[string, (text: string) => string]>([
    ['an agreement has another day', (whole) => replaced(whole, agreed, '(2027-01-05)')],
    ['there were more people', (whole) => replaced(whole, 'participants: 6', 'participants: 8')],
    ['it took longer', (whole) => replaced(whole, 'minutes: 24', 'minutes: 31')],
    ['it was decided after all', (whole) => replaced(whole, 'outcome: voorlopig', 'outcome: besluit')],
    ['the day to look back is another', (whole) => replaced(whole, 'look-back: 2027-03-05', 'look-back: 2027-04-05')],
    ['it was another day', (whole) => replaced(whole, 'date: 2026-12-18', 'date: 2026-12-17')],
    ['there is no dissent any more', (whole) => replaced(whole, /- Wie voor rouw[\s\S]*?\n\n/u, 'Geen.\n\n')],
    ['a sentence of it is gone', (whole) => replaced(whole, / Er\s+was\s+ook\s+tegenspraak\./u, '')],
    [
      'its lines were broken otherwise',
      (whole) => replaced(replaced(whole, agreed, '(2027-01-05)'), 'handhaver, in een', 'handhaver,\nin een'),
    ],
  ])('is written anew where only days and numbers are others: %s', (_, change) => {
    const changed = change(text);
    expect(findings(changed)).toEqual([older]);
    const { text: fixed } = fixText(changed, check);
    expect(findings(fixed)).toEqual([]);
    expect(isSummary(summaryIn(fixed), factsOf(changed))).toBe(true);
    const behind = (whole: string) => whole.slice(whole.indexOf(marker('choice')));
    expect(behind(fixed)).toBe(behind(changed));
    expect(frontOf(fixed)).toBe(frontOf(changed));
  });

  test.each<[string, (text: string) => string]>([
    ['a sentence was added', (whole) => replaced(whole, 'Er was ook', 'Let op, dit ligt gevoelig. Er was ook')],
    ['a word was added', (whole) => replaced(whole, 'zes mensen', 'zes ervaren mensen')],
    [
      'it was rewritten',
      (whole) => replaced(whole, /Op 18 december[\s\S]*?terug\.\n/u, 'Kort gezegd: we gaven een half uur.\n'),
    ],
    ['it begins otherwise', (whole) => replaced(whole, 'Op 18 december', 'Concept. Op 18 december')],
    [
      'the question was reworded below',
      (whole) =>
        replaced(whole, '**De vraag:** Mag ik de sluitingstijd vanavond', '**De vraag:** Durf ik de sluitingstijd'),
    ],
    ['the reason is another', (whole) => replaced(whole, '**Want:** Een uitzondering', '**Want:** Elke uitzondering')],
    ['it has become a list', (whole) => replaced(whole, 'Op 18 december 2026', '- Op 18 december 2026')],
  ])('stays as it is where words of people would go: %s', (_, change) => {
    const changed = change(text);
    expect(findings(changed)).toEqual([own]);
    expect(fixText(changed, check).text).toBe(changed);
  });

  test('is written where there is none under its marker', () => {
    const empty = replaced(text, /Op 18 december[\s\S]*?terug\.\n\n/u, '');
    expect(findings(empty)).toEqual(['Hier staat geen samenvatting.']);
    expect(fixText(empty, check).text).toBe(text);
    const bare = replaced(empty, '## Een half uur op het terras\n\n', '');
    expect(summaryIn(fixText(bare, check).text)).toBe(summaryIn(text));
    const crlf = empty.replaceAll('\n', '\r\n');
    expect(fixText(crlf, check).text).toBe(text.replaceAll('\n', '\r\n'));
  });

  test('may have more of people’s own behind it', () => {
    const more = replaced(
      text,
      'kijkt het team terug.\n',
      'kijkt het team terug.\n\nZie ook het werkoverleg van januari.\n',
    );
    expect(findings(more)).toEqual([]);
    expect(shared(more).dropped).toContain(nl.share.headings.summary);
  });

  test('is no summary where only the title heads a note', () => {
    const note = `${frontOf(baseRecord)}\n\n## ${reviewIn(baseRecord).front.title}\n\nEen notitie.\n${baseRecord.slice(frontOf(baseRecord).length)}`;
    expect(checkOne(note, check)?.map(({ rule }) => rule)).toEqual(
      checkOne(baseRecord, check)?.map(({ rule }) => rule),
    );
    expect(fixText(note, check).text).toContain('Een notitie.');
  });

  test('of no state of a record loses a word of anybody’s', () => {
    const day = fc.constantFrom('2026-12-18', '2027-01-08', '2027-11-30');
    const state = fc.record(
      {
        day,
        people: fc.integer({ min: 1, max: 30 }),
        minutes: fc.nat(200),
        form: fc.constantFrom('kort', 'incidentmethode', 'goed-werk-1'),
        outcome: fc.constantFrom(...outcomes),
        dissent: fc.constantFrom('some' as const, 'none' as const),
        due: fc.record({ day, isOnly: fc.boolean() }),
        lookBack: fc.oneof(
          fc.record({ state: fc.constant('agreed' as const), day }),
          fc.record({ state: fc.constant('held' as const), day, next: day }),
          fc.record({ state: fc.constant('held' as const) }),
        ),
      },
      { requiredKeys: ['day'] },
    );
    const words = fc.record(
      { question: line, because: prose, remains: prose, choice: line, role: line },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(state, state, words, fc.constantFrom(...languages), fc.nat(), (then, now, said, language, at) => {
        const isChosen = (outcome: string | undefined) =>
          outcome === undefined || outcome === 'besluit' || outcome === 'voorlopig';
        const withSaid = (one: typeof then): SummaryFacts => {
          const { choice, ...others } = said;
          return { ...one, ...others, language, ...(choice !== undefined && isChosen(one.outcome) ? { choice } : {}) };
        };
        const before = summaryParagraph(withSaid(then));
        const keepsChoice = said.choice === undefined || !isChosen(then.outcome) || isChosen(now.outcome);
        expect(isOlderSummary(before, withSaid(now))).toBe(keepsChoice);
        const own = before.split(' ');
        own.splice(at % (own.length + 1), 0, 'kwijtgeraakt,');
        expect(isOlderSummary(own.join(' '), withSaid(now))).toBe(false);
      }),
      tries(100, 3000),
    );
  });
});

describe('a look-back', () => {
  const look = (text: string, language: Language, turn: 0 | 1 | 2) => {
    const section = aLookBack(reviewOf(text), language, turn);
    return { ticked: [0], moved: [], dropped: [], status: 'open' as const, section, notFound: [], notNamed: [] };
  };
  const held = (text: string, language: Language, turn: 0 | 1 | 2) =>
    putLookBack(text, reviewOf(text), look(text, language, turn)) ?? '';

  test.each(languages)('is told in the summary, three times over, in %s', (language) => {
    let text = records[language];
    for (const [turn, words] of [
      [
        0,
        {
          nl: 'Op 5 maart 2027 keek het team terug; dat staat onderaan. De volgende keer is op 5 mei 2027.',
          en: 'On 5 March 2027 the team looked back; see the end. The next time is on 5 May 2027.',
        },
      ],
      [
        1,
        {
          nl: 'Op 5 mei 2027 keek het team terug; dat staat onderaan. De volgende keer is op 1 augustus 2027.',
          en: 'On 5 May 2027 the team looked back; see the end. The next time is on 1 August 2027.',
        },
      ],
      [
        2,
        {
          nl: 'Op 1 augustus 2027 keek het team terug; dat staat onderaan.',
          en: 'On 1 August 2027 the team looked back; see the end.',
        },
      ],
    ] as const) {
      const own = look(text, language, turn);
      const after = putLookBack(text, reviewOf(text), own) ?? '';
      expect(summaryIn(after).endsWith(words[language])).toBe(true);
      expect(findings(after)).toEqual([]);
      expect(putLookBack(after, reviewOf(after), { ...own, ticked: [] })).toBe(after);
      text = after;
    }
  });

  test.each([
    ['that somebody rewrote', 'Er was ook', 'Let op. Er was ook'],
    ['whose reason is another by now', '**Want:** Een uitzondering', '**Want:** Elke uitzondering'],
  ])('leaves a summary %s as it is', (_, from, to) => {
    const text = replaced(records.nl, from, to);
    const after = held(text, 'nl', 0);
    expect(summaryIn(after)).toBe(summaryIn(text));
    expect(reviewOf(after).lookBacks).toHaveLength(1);
  });

  test('adds no summary to an old record', () => {
    const after = held(baseRecord, 'nl', 0);
    expect(after).not.toContain(marker('summary'));
    expect(reviewOf(after).lookBacks).toHaveLength(1);
  });
});

describe('a copy for others', () => {
  const copyOf = (text: string, messages: Messages = nl) => {
    const { page } = shared(text);
    return withSummary(page, reviewIn(text), messages).sections[0];
  };

  test('has a summary of its own, without how many people there were', () => {
    expect(copyOf(records.nl)).toMatchObject({ heading: 'In het kort' });
    expect(JSON.stringify(copyOf(records.nl))).toContain(
      'Op 18 december 2026 besprak het team een casus van een handhaver, in een kort overleg. De vraag was: mag ik',
    );
    expect(JSON.stringify(copyOf(records.en, en))).toContain(
      'There was dissent. The first agreement is due on 8 January 2027.',
    );
  });

  test('says in it what was put in the place of a name', () => {
    const text = replaced(records.nl, '**Want:** Een uitzondering', '**Want:** Jan de Vries belde. Een uitzondering');
    const { page } = shared(text);
    const sections = page.sections.map(
      (section) => JSON.parse(JSON.stringify(section).replace('Jan de Vries', 'Een bewoner')) as typeof section,
    );
    const [summary] = withSummary({ ...page, sections }, reviewIn(text), nl).sections;
    expect(JSON.stringify(summary)).toContain('De reden: een bewoner belde.');
  });

  test('names no look-back that does not go along', () => {
    const text = readFileSync(
      join(
        packagePath('docs', 'voorbeeld'),
        readdirSync(packagePath('docs', 'voorbeeld')).find((name) => name.endsWith('.md')) ?? '',
      ),
      'utf8',
    );
    const after = `${text}\n${marker('look-back')}\n\n## Terugblik\n\n**Dag:** 5 maart 2027\n\n**Volgende terugblik:** 5 mei 2027\n`;
    expect(JSON.stringify(copyOf(after))).toContain('Op 5 mei 2027 kijkt het team terug.');
    expect(JSON.stringify(copyOf(after))).not.toContain('onderaan');
  });
});

describe('the title as a heading', () => {
  test.each([
    ['Een half uur.', 'Een half uur'],
    ['Mag dat?', 'Mag dat?'],
    ['...', '...'],
    ['woord '.repeat(30).trim(), `${'woord '.repeat(12).trim()}…`],
  ])('of %j is %j', (title, heading) => expect(titleHeading(title)).toBe(heading));
});
