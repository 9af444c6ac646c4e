import type { Case } from '../../src/core/case/schema.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { domains, levels } from '../../src/core/format/fields.ts';
import type { Language } from '../../src/core/format/language.ts';
import { sideIds } from '../../src/core/triangle/placement.ts';
import type { Messages } from '../../src/language/messages.ts';

export interface Shelved {
  readonly id: string;
  readonly value: Case;
}

/** Where a case owner works, read from the Dutch role; the first that fits. */
const settings: readonly (readonly [id: string, role: RegExp])[] = [
  ['inspectie', /inspect/u],
  ['ministerie', /ministerie/u],
  ['uitvoeringsorganisatie', /uitvoeringsorganisatie/u],
  ['provincie', /provincie/u],
  ['gemeente', /gemeente|handhaver|woontoezicht/u],
  ['waterschap', /waterschap/u],
  ['omgevingsdienst', /omgevingsdienst/u],
];
const unsaid = 'niet gezegd';

const leads = /hoofd|manager|teamleider/u;

const places = [...settings.map(([id]) => id), unsaid];

/** What is counted, in the order of the table; `least` is the target, nothing where there is none. */
export interface Count {
  readonly kind: 'theme' | 'side' | 'domain' | 'level' | 'setting' | 'position';
  readonly id: string;
  readonly n: number;
  readonly least: number;
}

interface Facts {
  readonly theme: readonly string[];
  readonly side: readonly string[];
  readonly domain: readonly string[];
  readonly level: readonly string[];
  readonly setting: readonly string[];
  readonly position: readonly string[];
}

/** Roles are read in Dutch, so that both tables say the same. */
function factsOf({ role, domain, level, themes = [], tension }: Case): Facts {
  return {
    theme: themes,
    side: tension ? [tension.side] : [],
    domain: [domain],
    level: [level],
    setting: [settings.find(([, word]) => word.test(role))?.[0] ?? unsaid],
    position: [leads.test(role) ? 'leidinggevend' : 'medewerker'],
  };
}

const targets: readonly (readonly [kind: Count['kind'], ids: readonly string[], least: number])[] = [
  ['theme', themeIds, 2],
  ['side', sideIds, 8],
  ['domain', domains.filter((id) => id !== 'overig'), 5],
  ['level', levels, 1],
  ['setting', places.filter((id) => id !== unsaid), 1],
  ['position', ['leidinggevend', 'medewerker'], 1],
];

/** How the cases are spread, against what the library promises. Takes the Dutch cases. */
export function countCases(cases: readonly Shelved[]): Count[] {
  const facts = cases.map(({ value }) => factsOf(value));
  return targets.flatMap(([kind, ids, least]) =>
    ids.map((id) => ({ kind, id, least, n: facts.filter((own) => own[kind].includes(id)).length })),
  );
}

const words = {
  nl: {
    title: 'De casussen in de bibliotheek',
    about: (n: number) =>
      `De bibliotheek telt ${n} casussen, elk in het Nederlands en in het Engels. Dit overzicht komt uit de casusbestanden zelf (\`npm run docs\`). Waar iemand werkt en of die leiding geeft, is afgelezen aan de rol.`,
    other: 'In English: [cases.md](cases.md).',
    head: ['Casus', 'Rol', 'Waar', 'Domein', 'Niveau', 'Zijde', 'Thema’s'],
    spread: 'De spreiding',
    counts: ['', 'Aantal', 'Minstens'],
    kinds: { theme: 'Thema', side: 'Zijde', domain: 'Domein', level: 'Niveau', setting: 'Waar', position: 'Wie' },
    names: {} as Readonly<Record<string, string>>,
  },
  en: {
    title: 'The cases in the library',
    about: (n: number) =>
      `The library holds ${n} cases, each in Dutch and in English. This overview is made from the case files themselves (\`npm run docs\`). Where people work and whether they lead others is read from their role.`,
    other: 'In het Nederlands: [casussen.md](casussen.md).',
    head: ['Case', 'Role', 'Where', 'Domain', 'Level', 'Side', 'Themes'],
    spread: 'The spread',
    counts: ['', 'Number', 'At least'],
    kinds: { theme: 'Theme', side: 'Side', domain: 'Domain', level: 'Level', setting: 'Where', position: 'Who' },
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
      leidinggevend: 'leads others',
      medewerker: 'member of staff',
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
    const rest = (['setting', 'domain', 'level', 'side', 'theme'] as const).map((kind) =>
      facts[kind].map((one) => name(kind, one)).join(', '),
    );
    return [`[${value.title}](../cases/${language}/${id}.yaml)`, value.role, ...rest];
  });
  const counts = countCases(dutch).map(({ kind, id, n, least }) => [
    `${own.kinds[kind]}: ${name(kind, id)}`,
    String(n),
    String(least),
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
  { library, sides, domainNames }: Messages,
): string {
  const known: Readonly<Record<string, string>> = {
    ...names,
    ...(kind === 'theme' ? library.themes : {}),
    ...(kind === 'domain' ? domainNames : {}),
    ...(kind === 'side' ? Object.fromEntries(sideIds.map((side) => [side, sides[side].between])) : {}),
  };
  return known[id] ?? id;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/gu, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').replace(/\| {2}\|/gu, '| |');
}
