import { describe, expect, test } from 'vitest';
import { pageHtml } from '../../src/core/share/page-html.ts';
import { pageMarkdown } from '../../src/core/share/page-markdown.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { nl } from '../../src/language/nl.ts';
import { baseOf, baseRecord, type Edit, edits } from '../support/edits.ts';
import { caseIn, records, recordWith, shared } from '../support/shared.ts';

/** Every form of a record that goes to others, as one text. */
function copies(text: string): string {
  const { page, dropped } = shared(text);
  return [pageMarkdown(page, undefined), pageHtml(page, nl), printYaml(caseIn(text)), ...dropped].join('\n');
}

const wordsIn = (text: string) => new Set(text.match(/[\p{L}\d]+/gu));

/** A word that is in no record, and in nothing that the program says. */
const SECRET = 'zwijgwoord';
const mine = `Dat is ${SECRET}.`;

const VIEW = `- Wie voor rouw een half uur geeft, moet het ook voor een bruiloft kunnen
  uitleggen, en dat kan niet.
`;
const NEEDS = `  - Nodig om mee te kunnen: Een grens die we vooraf afspreken, niet op het
    plein.
`;
const FACT = '- Er was geen geluid dat je op de stoep aan de overkant kon horen.\n';
const CALL = '- [ ] handhaver: bij de buurman en de bewoner langsgaan (2027-01-08)\n';
const OPTION = '- **Het terras sluiten en de groep binnen laten zitten** (`naar-binnen`)\n';
const HARM = '  - Schaadt: Het voelt als een truc, en binnen passen ze niet allemaal.\n';
const ROLE = '**Rol van de inbrenger:** handhaver\n';
const QUESTION = '**De vraag:** Mag ik de sluitingstijd vanavond een half uur laten gaan?\n';
const FACTS = '## Feiten en onbekenden\n';
const DISSENT = VIEW + NEEDS;

/** Edits that put text, a table, a quote or code where nothing is known to stand, or dissent in running text. */
const withAdditions: readonly Edit[] = edits.filter(({ id }) =>
  ['07', '46', '47', '48', '49', '51', '57', '66', '71', '72', '73', '74'].includes(id.slice(0, 2)),
);

const additions: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a paragraph under a line', ROLE, `${ROLE}\n${mine}\n`],
  ['a paragraph under a line with its label above it', ROLE, `**Rol van de inbrenger:**\n\nhandhaver\n\n${mine}\n`],
  ['a line of its own label, right below another', QUESTION, `${QUESTION}**Mijn mening:** ${mine}\n`],
  ['a label of its own in a paragraph', QUESTION, `${QUESTION.trim()} **Mening:** ${mine}\n`],
  [
    'a long heading of its own',
    FACT,
    `${FACT}\n### Ik vind dat iedereen hier weet dat het ${SECRET} was en bleef, ook later\n\nx\n`,
  ],
  ['a heading that nobody knows', FACTS, `${FACTS}\n### Erbij\n\n${mine}\n`],
  ['prose before the facts', FACTS, `${FACTS}\n${mine}\n`],
  ['a note below a fact', FACT, `${FACT}  - ${mine}\n`],
  ['a note below a fact, four blanks', FACT, `${FACT}    - ${mine}\n`],
  ['a note below a fact, a tab', FACT, `${FACT}\t- ${mine}\n`],
  ['a known label below a fact', FACT, `${FACT}  - Interpretaties: ${mine}\n`],
  ['a paragraph below a fact', FACT, `${FACT}\n  ${mine}\n\n`],
  ['a point with a label of its own', FACT, `${FACT}- **Mening:** ${mine}\n`],
  ['a box among the facts', FACT, `${FACT}- [ ] ${mine}\n`],
  ['what heated up, on the next line', QUESTION, `${QUESTION.trim()}\nHet heetste moment: ${mine}\n`],
  ['what heated up, in italics', QUESTION, `${QUESTION.trim()}\n*Het heetste moment:* ${mine}\n`],
  ['what heated up, in HTML', QUESTION, `${QUESTION.trim()}<br><b>Het heetste moment</b>: ${mine}\n`],
  ['interpretations, on the next line of a fact', FACT, `${FACT.trim()}\n  Interpretaties: ${mine}\n`],
  ['interpretations, as a point', FACT, `${FACT}- Interpretaties: ${mine}\n`],
  ['interpretations, as a label in a point', FACT, `${FACT}- **Interpretaties:**\n- ${mine}\n`],
  ['the need behind its view, with more blanks', VIEW, `${VIEW.trim()} Nodig om  mee te kunnen : ${mine}\n`],
  ['the need behind its view, after a dash', VIEW, `${VIEW.trim()} Nodig om mee te kunnen – ${mine}\n`],
  ['a line right below an agreement', CALL, `${CALL}  **Mijn mening:** ${mine}\n`],
  ['a label in italics behind its view', VIEW, `${VIEW.trim()} *Wat ik wil:* ${mine}\n`],
  ['a need right below an agreement', CALL, `${CALL}**Nodig om mee te kunnen:** ${mine}\n`],
  ['what was struck with a tag', FACT, `${FACT.trim()} <s>${mine}</s> <del>${mine}</del>\n`],
  [
    'the need under the label of a team, beside its view',
    DISSENT,
    `<!-- driehoek:dissent.needs = Waarvoor ik meega -->\n\n${VIEW}- Waarvoor ik meega: ${mine}\n`,
  ],
  ['a quote below a fact', FACT, `${FACT}\n  > ${mine}\n\n`],
  ['prose among the options', OPTION, `\n${mine}\n\n${OPTION}`],
  [
    'a list under a label of its own, among the options',
    '## Opties\n',
    `## Opties\n\n**Wat ik vind:**\n\n- ${mine}\n\n**Nu dan:**\n`,
  ],
  ['a part of an option under a label of its own', HARM, `${HARM}  - Mijn idee: ${mine}\n`],
  ['a part of an option without a label', HARM, `${HARM}  - ${mine}\n`],
  ['a note below a part of an option', HARM, `${HARM}    - ${mine}\n`],
  ['a paragraph below an option', OPTION, `${OPTION}\n    ${mine}\n\n`],
  ['a label of its own behind a consequence', HARM, `${HARM.trimEnd()} **Mening:** ${mine}\n`],
  ['a box among the options', OPTION, `- [ ] ${mine}\n${OPTION}`],
  ['prose among the agreements', CALL, `${mine}\n\n${CALL}`],
  ['a list under a label of its own, among the agreements', CALL, `**Mijn idee:**\n\n- ${mine}\n\n${CALL}`],
  ['a note below an agreement', CALL, `${CALL}  - ${mine}\n`],
  ['a paragraph below an agreement', CALL, `${CALL}\n  ${mine}\n\n`],
  ['a quote below an agreement', CALL, `${CALL}\n  > ${mine}\n\n`],
  ['a fence below an agreement', CALL, `${CALL}\n  \`\`\`text\n  ${mine}\n  \`\`\`\n\n`],
  ['what is needed, four blanks', DISSENT, `${VIEW}    - Nodig om mee te kunnen: ${mine}\n`],
  ['what is needed, a tab', DISSENT, `${VIEW}\t- Nodig om mee te kunnen: ${mine}\n`],
  ['what is needed, one blank', DISSENT, `${VIEW} - Nodig om mee te kunnen: ${mine}\n`],
  ['what is needed, below a number', DISSENT, `${VIEW.replace('-', '1.')}  - Nodig om mee te kunnen: ${mine}\n`],
  ['what is needed, without its sign', DISSENT, `${VIEW}  Nodig om mee te kunnen: ${mine}\n`],
  ['what is needed, strong and without its sign', DISSENT, `${VIEW}  **Nodig om mee te kunnen:** ${mine}\n`],
  ['what is needed, as a paragraph of the view', DISSENT, `${VIEW}\n  Nodig om mee te kunnen: ${mine}\n`],
  ['a label of its own behind a view', DISSENT, `${VIEW.trimEnd()} **Zei de jongste:** ${mine}\n${NEEDS}`],
  ['a box among the dissent', DISSENT, `${DISSENT}- [ ] ${mine}\n`],
  ['why there is no dissent', DISSENT, `Niemand ziet het anders: ${mine}\n`],
  ['words that are struck out', QUESTION, `${QUESTION.trim()} ~~${mine}~~\n`],
  ['a comment', QUESTION, `${QUESTION.trim()} <!-- ${mine} -->\n`],
  ['a comment of its own', QUESTION, `${QUESTION}\n<!-- ${mine} -->\n`],
  ['words behind a comment', QUESTION, `${QUESTION}\n<!-- x --> ${mine}\n`],
  ['the address and title of a link', QUESTION, `${QUESTION.trim()} [hier](https://${SECRET}.nl "${mine}")\n`],
  ['a picture', QUESTION, `${QUESTION}\n![${mine}](${SECRET}.png)\n`],
];

describe('a copy for others holds nothing that hands added', () => {
  test.each(additions)('%s', (_, from, to) => {
    const text = recordWith([from, to]);
    expect(text).toContain(SECRET);
    expect(copies(text)).not.toContain(SECRET);
  });

  const blocks: readonly (readonly [name: string, lines: string])[] = [
    ['a table', `| wie | wat |\n| --- | --- |\n| ${SECRET} | x |`],
    ['a quote', `> ${mine}`],
    ['a quote with a list', `> - [ ] ${mine}\n>\n> **Want:** ${mine}`],
    ['a fence', `\`\`\`\n**Want:** ${mine}\n\`\`\``],
    ['HTML', `<div>\n**Want:** ${mine}\n</div>`],
    ['a comment', `<!-- ${mine} -->`],
    ['a footnote', `[zelf]: https://${SECRET}.nl "${mine}"`],
  ];

  /** The record with something between two blocks, wherever that can be. */
  function* everywhere(lines: string, before: RegExp): Generator<string> {
    const body = records.nl.indexOf('<!-- driehoek:summary -->');
    for (const { index } of records.nl.matchAll(/\n\n(?=\S)/gu))
      if (index > body && before.test(records.nl.slice(index + 2)))
        yield `${records.nl.slice(0, index)}\n\n${lines}${records.nl.slice(index)}`;
  }

  test.each(blocks)('%s, wherever it stands', (_, lines) => {
    const texts = [...everywhere(lines, /^/u)];
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(copies(text), text).not.toContain(SECRET);
  });

  test('a part under a heading of their own, wherever it stands', () => {
    // Right behind a marker it would be the title of the section.
    const texts = [...everywhere(`## Van ons\n\n**Want:** ${mine}\n\n- [ ] ${mine}`, /^(?!## )/u)];
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(copies(text), text).not.toContain(SECRET);
  });

  test.each(withAdditions)('$id of the edits: none of its words', (edit) => {
    const base = copies(baseOf(edit));
    const added = [...wordsIn(edit.apply(baseOf(edit)))].filter((word) => !wordsIn(base).has(word));
    const program = wordsIn(JSON.stringify([nl.share.dropped, nl.share.dissentCount(1), nl.share.dissentCount(0)]));
    const copied = wordsIn(copies(edit.apply(baseOf(edit))));
    expect(added.filter((word) => copied.has(word) && !program.has(word))).toEqual([]);
  });
});

describe('a copy for others keeps what is known beside what is not', () => {
  const whole = (text: string) => copies(text).replace(/\s+/gu, ' ');

  test.each([
    [
      'a question before a label of their own',
      QUESTION,
      `${QUESTION.trim()} **Mening:** ${mine}\n`,
      'een half uur laten gaan?',
    ],
    ['a consequence before one', HARM, `${HARM.trimEnd()} **Mening:** ${mine}\n`, 'binnen passen ze niet allemaal.'],
    ['a view before what is needed', DISSENT, `${VIEW}  Nodig om mee te kunnen: ${mine}\n`, 'en dat kan niet.'],
    ['a fact with a note', FACT, `${FACT}  - ${mine}\n`, 'aan de overkant kon horen.'],
    ['an agreement with a quote', CALL, `${CALL}\n  > ${mine}\n\n`, 'langsgaan (2027-01-08)'],
    ['an option with a paragraph', OPTION, `${OPTION}\n    ${mine}\n\n`, 'de groep binnen laten zitten'],
    ['words around what is struck out', 'stil, met kaarsen.', `stil, ~~${mine}~~ met kaarsen.`, 'stil, met kaarsen.'],
  ])('%s', (_, from, to, kept) => {
    expect(whole(recordWith([from, to]))).toContain(kept);
  });

  test.each([
    ['a note', FACT, `${FACT}  - ${mine}\n`, nl.share.dropped.own],
    ['a label of their own', FACTS, `${FACTS}\n**Erbij:** ${mine}\n`, nl.share.dropped.own],
    [
      'a long heading',
      FACT,
      `${FACT}\n### Ik vind dat iedereen hier weet dat het ${SECRET} was en bleef, ook later\n`,
      nl.share.dropped.own,
    ],
    [
      'a list under a label among the agreements',
      CALL,
      `${CALL}\n**Later:**\n\n- x: y (2027-02-01)\n`,
      nl.share.dropped.own,
    ],
  ])('and says that it left out %s', (_, from, to, line) => {
    expect(shared(recordWith([from, to])).dropped).toContain(line);
  });

  test.each(['68', '69', '70'])('edit %s gives the copy of the base, to the byte', (number) => {
    const edit = edits.find(({ id }) => id.startsWith(number));
    expect(edit && copies(edit.apply(baseRecord))).toBe(copies(baseRecord));
  });

  test('says that nobody was asked for dissent only in words that hold for every record', () => {
    const skipped = recordWith([DISSENT, 'Overgeslagen: er was geen tijd meer.\n']);
    expect(copies(skipped)).toContain(nl.share.dissentCount(0));
    expect(copies(skipped)).not.toContain(nl.record.noDissent);
    expect(copies(recordWith([DISSENT, `${nl.record.noDissent}\n`]))).toContain(nl.record.noDissent);
  });
});
