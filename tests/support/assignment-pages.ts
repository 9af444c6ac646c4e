import { readFileSync } from 'node:fs';
import { parseAssignment } from '../../src/core/assignment/parse.ts';
import type { Assignment } from '../../src/core/assignment/schema.ts';
import type { Language } from '../../src/core/format/language.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from './form-on-shelf.ts';
import { pathOnShelf } from './path-on-shelf.ts';

interface Words {
  readonly title: string;
  readonly other: string;
  readonly intro: readonly string[];
  readonly head: string;
  readonly record: string;
  readonly nothing: string;
  readonly none: string;
}

const example = ['```yaml', '  - id: spiegel', '    kind: assignment', '    uses: spiegel', '    minutes: 14', '```'];

const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Opdrachten',
    other: '[English](assignments.en.md)',
    intro: [
      'Deze bladzijde schrijft `npm run docs`. Een opdracht is een oefening die in elke werkvorm een stap kan zijn. Goed Werk',
      '1 tot en met 4 gebruiken er zes. In een eigen werkvorm (`driehoek protocols copy ID`) zet je een opdracht zo neer:',
      '',
      ...example,
      '',
      'De minuten zijn die van de opdracht. In het gesprek wordt elk onderdeel een eigen stap met een eigen klok.',
      '`driehoek protocols show ID` laat ze zien. Een eigen opdracht is een bestand in `assignments/`; het staat vóór een opdracht',
      'die driehoek meebrengt en die hetzelfde heet. `driehoek check` kijkt of alles klopt.',
    ],
    head: '| opdracht | minuten | waarvoor | in het verslag | gebruikt in |',
    record: 'In het verslag',
    nothing: 'niets',
    none: '–',
  },
  en: {
    title: 'Assignments',
    other: '[Nederlands](opdrachten.md)',
    intro: [
      'This page is written by `npm run docs`. An assignment is an exercise that can be a step in any session form. Goed Werk',
      '1 to 4 use six of them. In a form of your own (`driehoek protocols copy ID`) you put one in like this:',
      '',
      ...example,
      '',
      'The minutes are those of the assignment. In the session each part becomes a step with a clock of its own.',
      '`driehoek protocols show ID` shows them. An assignment of your own is a file in `assignments/`; it comes before one of',
      'the same name that ships with driehoek. `driehoek check` sees whether all is right.',
    ],
    head: '| assignment | minutes | what for | in the record | used in |',
    record: 'In the record',
    nothing: 'nothing',
    none: '–',
  },
};

const catalogues = { nl, en };

function assignmentsIn(language: Language): Assignment[] {
  return idsOn('assignments', language).map((id) => {
    const path = pathOnShelf('assignments', language, id);
    const { value } = parseAssignment(readFileSync(path, 'utf8'), path, nl);
    if (value === undefined) throw new Error(path);
    return value;
  });
}

/** The page of docs with every assignment, part by part. */
export function printAssignments(language: Language): string {
  const { title, other, intro, head } = words[language];
  const all = assignmentsIn(language);
  const rule = head.replace(/[^|]+/gu, ' --- ').trim();
  const rows = all.map((one) => rowOf(one, language));
  const parts = all.flatMap((one) => ['', ...partsOf(one, language)]);
  return [`# ${title}`, '', other, '', ...intro, '', head, rule, ...rows, ...parts, ''].join('\n');
}

function rowOf(own: Assignment, language: Language): string {
  const { id, minutes, about } = own;
  return `| \`${id}\` | ${minutes} | ${about} | ${keptBy(own, language)} | ${usedIn(id, language)} |`;
}

function usedIn(id: string, language: Language): string {
  const forms = idsOn('protocols', language).filter((form) =>
    formOnShelf(language, form).steps.some(({ assignment }) => assignment === id),
  );
  return forms.length === 0 ? words[language].none : forms.map((form) => `\`${form}\``).join(', ');
}

/** The section of the record, and under which words. */
function keptBy({ steps }: Assignment, language: Language): string {
  const kept = steps.flatMap((part) => {
    if (part.section === undefined) return [];
    const slots = part.kind === 'talk' ? (part.slots ?? []) : [];
    const labels = slots.flatMap(({ label }) => label ?? []);
    return [`${catalogues[language].share.headings[part.section]}: ${labels.join(' · ')}`];
  });
  return kept.length === 0 ? words[language].nothing : kept.join('; ');
}

function partsOf(own: Assignment, language: Language): string[] {
  const { forms } = catalogues[language];
  const parts = own.steps.map(({ title, minutes, speaks, ask, hint, say = [] }) =>
    [
      `- **${title}**, ${forms.minutes(minutes)}, ${forms.who[speaks]}. ${ask}`,
      ...(hint === undefined ? [] : [`  ${hint}`]),
      ...say.map((line) => `  - ${line}`),
    ].join('\n'),
  );
  const kept = `${words[language].record}: ${keptBy(own, language)}.`;
  return [`## ${own.title} (\`${own.id}\`, ${own.minutes} min)`, '', own.about, '', ...parts, '', kept];
}
