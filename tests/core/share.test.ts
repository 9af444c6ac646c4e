import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { playAnswers } from '../../src/core/answers/play.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import { drawSvg } from '../../src/core/draw/svg.ts';
import { composeRecord } from '../../src/core/record/compose.ts';
import { printRecord } from '../../src/core/record/print.ts';
import { sectionIds } from '../../src/core/record/sections.ts';
import { readTemplate } from '../../src/core/record/template.ts';
import { identifiersIn, sentenceOf, withDecisions, wordsAbout } from '../../src/core/share/identifiers.ts';
import type { Page } from '../../src/core/share/page.ts';
import { pageHtml } from '../../src/core/share/page-html.ts';
import { pageMarkdown } from '../../src/core/share/page-markdown.ts';
import { piecesOf, textsFrom } from '../../src/core/share/read-back.ts';
import { countWords, lineName, linesToTell, retoldCase, untold } from '../../src/core/share/retelling.ts';
import { goesAlong, statementOf, statements } from '../../src/core/share/statements.ts';
import { textsIn, textsOnPage } from '../../src/core/share/texts.ts';
import { sentencesIn } from '../../src/core/text/sentence.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';
import { openedSession } from '../support/opened.ts';
import {
  caseIn,
  foundIn,
  records,
  recordWith,
  reviewIn,
  shared,
  withGroup,
  withLesson,
  withPeople,
} from '../support/shared.ts';
import { timeOf } from '../support/time-of.ts';
import { toldTexts } from '../support/told-case.ts';
import { playedSession } from '../support/workroom.ts';

const nowhere = { sources: new Map(), looking: { wishes: {}, place: placeFinder('') } };
const markdown = (text: string) => pageMarkdown(shared(text).page, undefined);
const front = (more: string, text = records.nl) => text.replace(/^participants: \d+$/mu, more);

describe('a copy for others', () => {
  test.each([
    ['the moment', 'Tien over elf op het plein.'],
    ['the question', 'Mag ik de sluitingstijd vanavond'],
    ['a fact', 'Er was geen geluid dat je op de stoep'],
    ['an unknown', 'Of een collega eerder iets had toegezegd.'],
    ['an alternative', 'Doorlopen en niets opschrijven'],
    ['a consequence', 'Het voelt als een truc'],
    ['a reason', 'Een uitzondering die je opschrijft, kun je uitleggen.'],
    ['the price of the choice', 'Vorige week kreeg een ander voor hetzelfde wel een boete.'],
    ['what stays chafing', 'Gelijk behandelen en kijken naar wie er voor je staat'],
    ['to whom it goes up', 'de wethouder, via de teamleider'],
    ['an agreement', 'teamleider: een voorstel maken'],
    ['where it chafes', 'Tussen professie en politiek: vakinhoudelijke opvatting'],
    ['dissent', 'Wie voor rouw een half uur geeft'],
  ])('keeps %s', (_, words) => {
    expect(markdown(records.nl).replace(/\s+/gu, ' ')).toContain(words);
  });

  test.each([
    ['how the silent choice was divided', 'keer gekozen'],
    ['a reason somebody gave in the talk', 'De dochter kan deze avond niet overdoen.'],
    ['an interpretation', 'De buurman zal dit zien als voortrekken.'],
    ['the tension in people’s own words', 'De wethouder wil geen uitzonderingen.'],
    ['what a dissenter needs', 'Een grens die we vooraf afspreken'],
    ['the lesson', 'Het gesprek ging niet over het terras'],
    ['for whom the record is', 'Ons team en de teamleider.'],
    ['the id of an option', 'half-uur-geven'],
    ['the case file', 'terras-na-elven'],
  ])('leaves out %s', (_, words) => {
    expect(withLesson.replace(/\s+/gu, ' ')).toContain(words);
    expect(markdown(withLesson).replace(/\s+/gu, ' ')).not.toContain(words);
  });

  test('says what it left out', () => {
    const { dropped } = shared(withLesson);
    expect(dropped).toEqual([
      'Keuze en redenen: Stille keuze vóór het gesprek',
      'Keuze en redenen: Redenen uit het gesprek',
      nl.share.dropped.dissentMore,
      'Casus: Voor wie dit verslag is',
      'Feiten en onbekenden: Interpretaties',
      nl.share.dropped.placements,
      nl.share.dropped.tension,
      'Voor de organisatie',
      'Leerpunt',
    ]);
    const whole = markdown(withLesson).replace(/\s+/gu, ' ');
    for (const one of dropped) expect(whole).toContain(one);
  });

  test.each([
    ['four participants', front('participants: 4')],
    ['six participants of whom four placed', records.nl.replace('[[6, 1, 3], [5, 3, 2], ', '[')],
  ])('with %s: no placement, no count of them, no dissent in words', (_, text) => {
    const { page, dropped } = shared(text);
    const whole = pageMarkdown(page, undefined);
    expect(page.picture).toBeUndefined();
    for (const trace of ['van de zes', 'de meeste kaartjes', 'elders', 'Wie voor rouw'])
      expect(whole).not.toContain(trace);
    expect(whole).toContain('In het verslag staat één afwijkende mening.');
    expect(dropped).toContain(nl.share.dropped.placements);
    expect(dropped).toContain(nl.share.dropped.dissent);
  });

  test('where the number of people is not known, dissent stays behind', () => {
    expect(markdown(records.nl.replace(/^participants: \d+\n/mu, ''))).not.toContain('Wie voor rouw');
  });

  test.each([
    ['HTML', (page: Page) => pageHtml(page, nl)],
    ['Markdown', (page: Page) => pageMarkdown(page, undefined)],
    ['its drawing', ({ picture }: Page) => (picture ? drawSvg(picture, nl) : '')],
  ])('no placement of one person, no dot and no middle of them: %s', (_, written) => {
    const { page } = shared(withGroup);
    const whole = written(page);
    expect(withGroup).toContain('[3, 0, 7]');
    expect(page.picture).toEqual({ group: [4, 2, 4] });
    expect(whole).not.toMatch(/3-0-7|\[\[?\d|class="(?:before|after|centre)"|tien punten|zes mensen/iu);
    expect(whole.replace(/\s+/gu, ' ')).toContain('Het team legt de casus samen zo');
  });

  test('how many cards were moved goes along, in words', () => {
    const told = (text: string) => markdown(text).replace(/\s+/gu, ' ');
    expect(told(withGroup)).toContain(nl.weight.moved('few'));
    expect(told(withGroup.replace('moved: 1', 'moved: 3'))).toContain(nl.weight.moved(3));
  });

  test.each([
    ['one participant', withGroup.replace('participants: 6', 'participants: 1')],
    ['one card', withGroup.replace(/^ {2}after: .*$/mu, '  after: [[3, 0, 7]]')],
    ['totals of one card', withGroup.replace(/^ {2}(before|after): .*$/gmu, '  $1: { placed: 1, spread: 0 }')],
  ])('with %s, what the team placed is of one person and stays behind', (_, text) => {
    expect(text).not.toBe(withGroup);
    expect(shared(text).page.picture).toBeUndefined();
    expect(markdown(text)).not.toContain('casus samen zo');
  });

  test('what the cards of a small group add up to stays behind', () => {
    const totals = '{ placed: 3, centre: [3.3, 0.7, 6], spread: 2.1 }';
    const text = withGroup
      .replace('participants: 6', 'participants: 3')
      .replace(/^ {2}(before|after): .*$/gmu, `  $1: ${totals}`);
    expect(text).toContain(totals);
    expect(JSON.stringify(shared(text).page)).not.toMatch(/3\.3|0\.7|2\.1|drie mensen/iu);
  });

  test('of a small group, where the team places the case goes along', () => {
    const text = front('participants: 4').replace('tensions:', '  group: [4, 2, 4]\ntensions:');
    expect(markdown(text).replace(/\s+/gu, ' ')).toContain(
      'Het team legt de casus samen zo: het vak en de samenleving wegen even zwaar, het bestuur minder.',
    );
  });

  test('dissent written as running text is a view that nobody made anonymous', () => {
    const text = recordWith(['- Wie voor rouw', 'Wie voor rouw']);
    expect(markdown(text)).not.toContain('Wie voor rouw');
  });

  test('a record without dissent says so', () => {
    const [before = '', , after = ''] = records.nl.split(/(?<=## Tegenspraak\n)|(?=<!-- driehoek:remaining)/u);
    expect(markdown(`${before}\n${nl.record.noDissent}\n\n${after}`).replace(/\s+/gu, ' ')).toContain(
      nl.record.noDissent,
    );
  });

  test.each([
    ['a label of one’s own', '**Onze mening:** zo hoort het.'],
    ['text under interpretations', 'Zo hoort het, zo hoort het.'],
  ])('%s among the facts stays behind', (_, own) => {
    const text = recordWith(['zou een volgende keer weer een reden hebben.', `zou een reden hebben.\n\n${own}`]);
    expect(markdown(text)).not.toContain('hoort het');
  });

  test.each([
    ['before the first section', ['<!-- driehoek:case -->', 'Zo vind ik het.\n\n<!-- driehoek:case -->']],
    [
      'under a heading of one’s own',
      ['<!-- driehoek:tension -->', '## Zelf\n\nZo vind ik het.\n\n<!-- driehoek:tension -->'],
    ],
    [
      'under a marker of one’s own',
      ['<!-- driehoek:tension -->', '<!-- driehoek:eigen -->\n\nZo vind ik het.\n\n<!-- driehoek:tension -->'],
    ],
  ] as const)('what was added %s stays behind, and it says so', (_, change) => {
    const text = recordWith(change);
    expect(markdown(text)).not.toContain('Zo vind ik het');
    expect(shared(text).dropped).toContain(nl.share.dropped.own);
  });

  test('a label of people’s own stays behind with what is under it', () => {
    const text = recordWith(['**Interpretaties:**', '**Mening van Jan de Vries:**']);
    expect(markdown(text)).not.toContain('Vries');
    expect(shared(text).dropped).toContain(nl.share.dropped.own);
  });

  test('the sentence for the organisation does not go along', () => {
    const own = 'Zonder rugdekking doet niemand dit.';
    const text = `${records.nl}\n<!-- driehoek:hand-over -->\n\n## Voor de organisatie\n\n**Eén zin:** ${own}\n`;
    expect(markdown(text)).not.toContain(own);
    expect(shared(text).dropped).toContain(nl.share.headings['hand-over']);
  });

  test('nothing was added to the record as it was made', () => {
    expect(shared(records.nl).dropped).not.toContain(nl.share.dropped.own);
    expect(shared(records.en).dropped).not.toContain(nl.share.dropped.own);
  });

  test('says whose silent choice and whose advice it was of nobody: those are views', async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const { session } = await playAnswers(
      openedSession(played),
      played.answers,
      { locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) },
      'x',
      nl,
    );
    const template = readTemplate(readFileSync(packagePath('templates', 'records', 'nl.md'), 'utf8'), nl);
    if (!template.ok) throw new Error(template.problems.join());
    const printed = printRecord(composeRecord(session, nl, {}), template.template, nl);
    const text = printed.replace('## Driehoek\n', '## Driehoek\n\n**Wat opviel:** Eén kaartje lag ver weg.\n');
    const { page, dropped } = shared(text);
    const sections = page.sections.map(({ from }) => from);
    for (const gone of ['responsibilities', 'learning', 'evaluation', 'skipped']) expect(sections).not.toContain(gone);
    expect(dropped).toContain('Keuze en redenen: Stille keuze vóór het gesprek');
    expect(dropped).toContain('Hoe het gesprek was');
    expect(dropped).toContain('Driehoek: Wat opviel');
    expect(pageMarkdown(page, undefined)).not.toMatch(/gekozen\)/u);
  });

  test.each(['nl', 'en'] as const)('keeps within markdownlint’s default rules (%s)', async (language) => {
    const { page } = shared(records[language]);
    expect(await lint({ strings: { x: pageMarkdown(page, 'x.svg'), y: pageMarkdown(page, undefined) } })).toEqual({
      x: [],
      y: [],
    });
  });

  test('is no record: whoever reads records reads past it', () => {
    expect(markdown(records.nl)).toMatch(/^<!-- driehoek:copy -->\n\n# Een half uur/u);
    expect(reviewIn(records.nl).sections.length).toBeGreaterThan(5);
  });
});

describe('what is a view', () => {
  test('is said of every section', () => {
    expect(Object.keys(statements).sort()).toEqual([...sectionIds].sort());
  });

  test.each([
    ['facts', 'facts', true],
    ['facts', 'unknowns', true],
    ['facts', 'interpretations', false],
    ['choice', 'because', true],
    ['choice', 'advice', false],
    ['choice', '', true],
    ['choice', undefined, false],
  ] as const)('in %s, of %s', (section, field, goes) => {
    expect(goesAlong.includes(statementOf(section, field))).toBe(goes);
  });
});

describe('a case from a record', () => {
  test.each(['nl', 'en'] as const)('reads back as a case (%s)', (language) => {
    const own = caseIn(records[language]);
    const read = parseCase(printYaml(own), 'x.yaml', nl);
    expect(read.findings).toEqual([]);
    expect(read.value).toEqual(own);
    expect(own.options).toHaveLength(3);
    expect(own.options?.at(-1)).toMatchObject({
      id: nl.options.doNothingId.replace('niets-doen', language === 'nl' ? 'niets-doen' : 'do-nothing'),
    });
  });

  test('takes its story, question, role, first tension and options from the record, and no views', () => {
    const own = caseIn(records.nl);
    expect(own).toMatchObject({
      role: 'handhaver',
      domain: 'uitvoering',
      question: 'Mag ik de sluitingstijd vanavond een half uur laten gaan?',
    });
    expect(own.situation).toContain('Tien over elf');
    expect(own.situation).toContain('\n\nIk had mijn boekje');
    expect(own.tension).toMatchObject({ side: 'professie-politiek' });
    expect(printYaml(own)).not.toContain('voortrekken');
  });

  test('names what a record does not tell: it is left empty', () => {
    const text = records.nl.replace('**Het moment:**', '**Iets anders:**').replace('**De vraag:**', '**Ook iets:**');
    expect(untold({ texts: {} })).toEqual(['title', 'role', 'situation', 'question']);
    expect(caseIn(text)).toMatchObject({ situation: '', question: '' });
  });

  test('keeps no theme of a team’s own: that is made of its words', () => {
    const text = records.nl.replace('uniformiteit-ruimte', 'burn-out-teamleider-noord');
    expect(text).toContain('noord');
    expect(caseIn(text).themes).toEqual(['maatwerk-willekeur']);
  });
});

describe('a case told anew', () => {
  const old = caseIn(records.nl);
  const lines = linesToTell(old);

  test('has a line for every text, with what the record says there', () => {
    expect(lines.map(({ key }) => key)).toEqual([
      'title',
      'role',
      'situation',
      'question',
      'tension',
      'option-1',
      'option-1-gain',
      'option-1-harm',
      'option-1-repair',
      'option-2',
      'option-2-gain',
      'option-2-harm',
      'option-2-repair',
      'option-3',
      'option-3-gain',
      'option-3-harm',
      'option-3-repair',
    ]);
    for (const { key } of lines) expect(lineName(key, nl)).not.toBe(key);
  });

  test('holds nothing of the record but ids where everything was told anew', () => {
    const own = retoldCase(old, { texts: toldTexts }, nl);
    expect(parseCase(printYaml(own), 'x.yaml', nl)).toMatchObject({ findings: [], value: own });
    for (const { old: text } of lines) expect(printYaml(own)).not.toContain(text);
    expect(own.options).toEqual([
      { id: 'wachten-en-het-opschrijven', title: 'Wachten en het opschrijven', gain: 'De groep houdt haar avond.' },
    ]);
    expect(own.tension).toBeUndefined();
  });

  test('of an option without a title nothing goes along', () => {
    const texts = { ...toldTexts, 'option-1': '', 'option-1-gain': 'De familie houdt haar avond.' };
    expect(retoldCase(old, { texts }, nl)).not.toHaveProperty('options');
  });

  test.each([
    ['', 0],
    ['één  twee\ndrie', 3],
  ])('counts words: "%s"', (text, n) => {
    expect(countWords(text)).toBe(n);
  });
});

describe('reading back', () => {
  const keys = ['title', 'situation', 'question'];
  const texts = {
    title: 'Eén zin',
    situation: 'Ik stond daar. "Mag het?" vroeg dhr. Nul. Art. 5 zegt nee.\n\nToen zweeg ik…\nIk ging weg',
    question: 'Mag dat?',
  };

  test('takes every sentence apart, and no abbreviation', () => {
    expect(piecesOf(keys, texts).map(({ text }) => text)).toEqual([
      'Eén zin',
      'Ik stond daar.',
      '"Mag het?" vroeg dhr. Nul.',
      'Art. 5 zegt nee.',
      'Toen zweeg ik…',
      'Ik ging weg',
      'Mag dat?',
    ]);
  });

  test('puts them together again as they were', () => {
    expect(textsFrom(keys, piecesOf(keys, texts))).toEqual(texts);
  });

  test('takes no long time, whatever stands there', () => {
    for (const piece of ['\n', '. ', ' ', 'a\n', '.', '. A', '…”', 'x. \n']) {
      const text = piece.repeat(262_144 / piece.length);
      const spent = timeOf(() => {
        expect(sentencesIn(text).join('')).toBe(text);
        expect(sentencesIn(`${text}x`).join('')).toBe(`${text}x`);
      });
      expect(spent, JSON.stringify(piece)).toBeLessThan(1_000);
    }
  });

  test('any text is the same when nothing was changed', () => {
    const piece = fc.constantFrom('Ik', 'ging.', 'Weg!', '\n', '\n\n', ' ', '…', 'dr.', '"Nee."', 'x');
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        expect(sentencesIn(text).join('')).toBe(text);
        expect(textsFrom(['a'], piecesOf(['a'], { a: text }))).toEqual({ a: text.trim() });
      }),
    );
  });
});

describe('what may lead to a person', () => {
  test('is found in every passage that goes along, at its place in the record', () => {
    const lines = withPeople.split('\n');
    expect(foundIn(withPeople).map((one) => [one.rule, wordsAbout(one)])).toEqual([
      ['privacy-person-name', 'Jan de Vries'],
      ['role-name', 'Mark'],
      ['privacy-person-name', 'Mevrouw De Wit'],
      ['privacy-person-name', 'mevrouw De Wit'],
      ['privacy-email', 'tap@voorbeeld.nl'],
    ]);
    for (const one of foundIn(withPeople)) {
      const first = wordsAbout(one).split(' ')[0] ?? '';
      expect(lines[one.at.line - 1]?.slice(one.at.column - 1), wordsAbout(one)).toMatch(new RegExp(`^${first}`, 'u'));
    }
  });

  test('is found in a file with other line ends too', () => {
    const places = (text: string) => foundIn(text).map(({ at }) => at);
    expect(places(withPeople.replaceAll('\n', '\r\n'))).toEqual(places(withPeople));
  });

  test.each([
    ['over two lines', 'Er was geen geluid', 'Er was volgens Jan\n  de Vries geen geluid', 'Jan de Vries'],
    ['behind escapes', 'Er was geen geluid', 'Er was \\[volgens tap\\@voorbeeld.nl\\] geen geluid', 'tap@voorbeeld.nl'],
    [
      'in the title',
      'title: "Een half uur op het terras"',
      'title: "Jan de Vries en \\"het terras\\""',
      'Jan de Vries',
    ],
  ])('is found %s', (_, from, to, words) => {
    const text = recordWith([from, to]);
    const [one] = foundIn(text);
    expect(one && wordsAbout(one)).toBe(words);
    const line = text.slice(0, text.indexOf(words.split(/[ @]/u)[0] ?? '')).split('\n').length;
    expect(one?.at.line).toBe(line);
  });

  test('is nothing in the words of the program itself', () => {
    expect(foundIn(records.nl)).toEqual([]);
    expect(foundIn(records.en)).toEqual([]);
  });

  test('is shown in its sentence', () => {
    const [one] = foundIn(withPeople);
    expect(one && sentenceOf(one)).toEqual(['', 'Jan de Vries', ' zei het al.']);
  });

  test('stays where people say so, and goes where they say so', () => {
    const { page } = shared(withPeople);
    const all = foundIn(withPeople);
    const kept = all.map((_, at) =>
      at === 2 ? { type: 'keep' as const } : { type: 'replace' as const, text: 'iemand' },
    );
    const text = pageMarkdown(withDecisions(page, all, kept), undefined);
    expect(text.match(/De Wit|Vries|tap|Mark/gu)).toEqual(['De Wit']);
    expect(text).toContain('- [ ] iemand: bij');
  });

  test('what was put in its place is found where the passage begins', () => {
    const { page, sources } = shared(withPeople);
    const first = foundIn(withPeople)
      .filter((found) => wordsAbout(found) === 'Mevrouw De Wit')
      .slice(0, 1);
    const again = withDecisions(page, first, [
      { type: 'replace', text: 'Een lange zin over Jan de Boer, zei hij, die' },
    ]);
    const looking = { wishes: {}, place: placeFinder(withPeople) };
    const one = identifiersIn(textsOnPage(again), { sources, looking }).find(
      (found) => wordsAbout(found) === 'Jan de Boer',
    );
    const lines = withPeople.split('\n');
    expect(lines[(one?.at.line ?? 0) - 1]?.slice((one?.at.column ?? 0) - 1)).toMatch(/^Tien over elf/u);
  });

  test('any decisions leave all other words as they are', () => {
    const words = fc.constantFrom('Jan de Vries', 'belde', 'tap@voorbeeld.nl', 'en', 'mevrouw De Wit', 'ging.', 'weg');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (parts) => {
        const value = { text: parts.join(' ') };
        const all = identifiersIn(textsIn(value), nowhere);
        const gone = withDecisions(
          value,
          all,
          all.map(() => ({ type: 'replace', text: '#' })),
        );
        let [at, expected] = [0, ''];
        for (const { start, end } of all) {
          expected += `${value.text.slice(at, start)}#`;
          at = end;
        }
        expect(gone.text).toBe(expected + value.text.slice(at));
        expect(
          withDecisions(
            value,
            all,
            all.map(() => ({ type: 'keep' })),
          ),
        ).toEqual(value);
      }),
    );
  });
});
