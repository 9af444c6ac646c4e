import type { Case } from '../../src/core/case/schema.ts';
import type { Language } from '../../src/core/format/language.ts';
import { sideIds } from '../../src/core/triangle/placement.ts';
import type { Messages } from '../../src/language/messages.ts';
import { type FactKind, factsOf, promises, wordsIn } from './case-facts.ts';

export interface Shelved {
  readonly id: string;
  readonly value: Case;
}

/** What is counted, in the order of the table. */
export interface Count {
  readonly kind: FactKind;
  readonly id: string;
  readonly n: number;
  readonly least: number;
  readonly most: number;
}

/** How the cases are spread, against what the library promises. Takes the Dutch cases. */
export function countCases(cases: readonly Shelved[]): Count[] {
  const facts = cases.map(({ value }) => factsOf(value));
  return promises.flatMap(({ kind, ids, least, most = 1 }) =>
    ids.map((id) => ({
      kind,
      id,
      least,
      most: Math.floor(most * cases.length),
      n: facts.filter((own) => own[kind].includes(id)).length,
    })),
  );
}

const words = {
  nl: {
    title: 'De casussen in de bibliotheek',
    about: (n: number) =>
      `De bibliotheek telt ${n} casussen, elk in het Nederlands en in het Engels. Dit overzicht komt uit de casusbestanden zelf (\`npm run docs\`). Waar iemand werkt, is afgelezen aan de rol. Een verhaal is kort onder 120 woorden en lang boven 200.`,
    other: 'In English: [cases.md](cases.md).',
    head: ['Casus', 'Rol', 'Waar', 'Soort werk', 'Niveau', 'Van wie', 'Zijde', 'Thema’s', 'Vorm', 'Woorden'],
    spread: 'De spreiding',
    counts: ['', 'Aantal', 'Minstens', 'Hooguit'],
    kinds: {
      theme: 'Thema',
      side: 'Zijde',
      domain: 'Soort werk',
      level: 'Niveau',
      setting: 'Waar',
      position: 'Van wie',
      form: 'Vorm',
      length: 'Lengte',
      verb: 'De vraag begint met',
      nothing: 'Niets doen staat',
    },
    names: {} as Readonly<Record<string, string>>,
  },
  en: {
    title: 'The cases in the library',
    about: (n: number) =>
      `The library holds ${n} cases, each in Dutch and in English. This overview is made from the case files themselves (\`npm run docs\`). Where people work is read from their role. A story is short below 120 words and long above 200, in Dutch.`,
    other: 'In het Nederlands: [casussen.md](casussen.md).',
    head: ['Case', 'Role', 'Where', 'Kind of work', 'Level', 'Whose', 'Side', 'Themes', 'Form', 'Words'],
    spread: 'The spread',
    counts: ['', 'Number', 'At least', 'At most'],
    kinds: {
      theme: 'Theme',
      side: 'Side',
      domain: 'Kind of work',
      level: 'Level',
      setting: 'Where',
      position: 'Whose',
      form: 'Form',
      length: 'Length',
      verb: 'The Dutch question begins with',
      nothing: 'Doing nothing stands',
    },
    names: {
      individu: 'individual',
      team: 'team',
      organisatie: 'organisation',
      inspectie: 'inspectorate',
      ministerie: 'ministry',
      uitvoeringsorganisatie: 'executive agency',
      provincie: 'province',
      gemeente: 'municipality',
      waterschap: 'water board',
      omgevingsdienst: 'environmental service',
      'niet gezegd': 'not said',
      kort: 'short',
      middel: 'in between',
      lang: 'long',
      eerst: 'first',
      ertussen: 'in between',
      laatst: 'last',
    } as Readonly<Record<string, string>>,
  },
} as const;

/** The overview of the library as Markdown. `dutch` gives where people work; `cases` are in the language of the page. */
export function printSpread(
  dutch: readonly Shelved[],
  cases: readonly Shelved[],
  language: Language,
  messages: Messages,
): string {
  const own = words[language];
  const name = (kind: Count['kind'], id: string) => nameOf(kind, id, own.names, messages);
  const rows = cases.map(({ id, value }) => {
    const facts = factsOf(dutch.find((one) => one.id === id)?.value ?? value);
    const rest = (['setting', 'domain', 'level', 'position', 'side', 'theme', 'form'] as const).map((kind) =>
      facts[kind].map((one) => name(kind, one)).join(', '),
    );
    return [`[${value.title}](../cases/${language}/${id}.yaml)`, value.role, ...rest, String(wordsIn(value))];
  });
  const counts = countCases(dutch).map(({ kind, id, n, least, most }) => [
    `${own.kinds[kind]}: ${name(kind, id)}`,
    String(n),
    String(least),
    most < cases.length ? String(most) : '',
  ]);
  return [
    `# ${own.title}`,
    `${own.about(cases.length)} ${own.other}`,
    table(own.head, rows),
    `## ${own.spread}`,
    table(own.counts, counts),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function nameOf(
  kind: Count['kind'],
  id: string,
  names: Readonly<Record<string, string>>,
  { library, sides, domainNames, positionNames, formNames }: Messages,
): string {
  const known: Readonly<Record<string, string>> = {
    ...names,
    ...(kind === 'theme' ? library.themes : {}),
    ...(kind === 'domain' ? domainNames : {}),
    ...(kind === 'position' ? positionNames : {}),
    ...(kind === 'form' ? formNames : {}),
    ...(kind === 'side' ? Object.fromEntries(sideIds.map((side) => [side, sides[side].between])) : {}),
  };
  return known[id] ?? id;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/gu, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').replace(/\| {2}\|/gu, '| |');
}
