import { type Case, caseForms } from '../../src/core/case/schema.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { domains, levels } from '../../src/core/format/fields.ts';
import { isDoNothing } from '../../src/core/session/kinds/options.ts';
import { sideIds } from '../../src/core/triangle/placement.ts';

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

/** With what the question of a Dutch case begins; "mogen wij" is as good as "mag ik". */
const verbs: readonly (readonly [id: string, word: RegExp])[] = [
  ['mag', /^(?:mag|mogen)\b/iu],
  ['moet', /^(?:moet|moeten)\b/iu],
  ['kan', /^(?:kan|kun|kunnen)\b/iu],
  ['wil', /^(?:wil|willen)\b/iu],
  ['durf', /^(?:durf|durft|durven)\b/iu],
];
const otherVerb = 'iets anders';

/** How long a story is, by its words. */
const lengths = ['kort', 'middel', 'lang'] as const;
const SHORT = 120;
const LONG = 200;

/** Where doing nothing stands among the options. */
const stands = ['eerst', 'ertussen', 'laatst'] as const;

export type FactKind =
  | 'theme'
  | 'side'
  | 'domain'
  | 'level'
  | 'setting'
  | 'position'
  | 'form'
  | 'length'
  | 'verb'
  | 'nothing';

export type Facts = Readonly<Record<FactKind, readonly string[]>>;

export function wordsIn({ situation }: Case): number {
  return situation.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is counted of a case. Roles and questions are read in Dutch, so that the tables of both languages say the same. */
export function factsOf(own: Case): Facts {
  const { role, domain, level, themes = [], tension, position, form, question } = own;
  return {
    theme: themes,
    side: tension ? [tension.side] : [],
    domain: [domain],
    level: [level],
    setting: [settings.find(([, word]) => word.test(role))?.[0] ?? unsaid],
    position: [position ?? (leads.test(role) ? 'leidinggevend' : 'medewerker')],
    form: form === undefined ? [] : [form],
    length: [lengthOf(wordsIn(own))],
    verb: [verbs.find(([, word]) => word.test(question))?.[0] ?? otherVerb],
    nothing: placeOfNothing(own),
  };
}

function lengthOf(words: number): (typeof lengths)[number] {
  if (words < SHORT) return 'kort';
  return words > LONG ? 'lang' : 'middel';
}

function placeOfNothing({ options = [] }: Case): (typeof stands)[number][] {
  const at = options.findIndex(({ id }) => isDoNothing(id));
  if (at === -1) return [];
  if (at === 0) return ['eerst'];
  return [at === options.length - 1 ? 'laatst' : 'ertussen'];
}

/** What the library promises: how many cases there are of each at least, and which part of all of them at most. */
interface Promised {
  readonly kind: FactKind;
  readonly ids: readonly string[];
  readonly least: number;
  /** Of one. */
  readonly most?: number;
}

export const promises: readonly Promised[] = [
  { kind: 'theme', ids: themeIds, least: 2 },
  { kind: 'side', ids: sideIds, least: 8, most: 0.5 },
  { kind: 'domain', ids: domains.filter((id) => id !== 'overig'), least: 5, most: 0.5 },
  { kind: 'level', ids: levels, least: 5 },
  { kind: 'setting', ids: settings.map(([id]) => id), least: 1 },
  { kind: 'position', ids: ['leidinggevend', 'medewerker'], least: 10 },
  { kind: 'form', ids: caseForms, least: 1, most: 0.8 },
  { kind: 'length', ids: lengths, least: 4, most: 0.75 },
  { kind: 'verb', ids: verbs.map(([id]) => id), least: 5, most: 0.5 },
  { kind: 'nothing', ids: stands, least: 3, most: 0.5 },
];
