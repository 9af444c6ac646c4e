import { nearest } from '../text/nearest.ts';
import { sideIds } from '../triangle/placement.ts';
import type { Guess } from './guess.ts';

/** Other words for the words of a list. Where there is another that it may be, a person looks at it. */
const others: Readonly<Record<string, { readonly sure?: string; readonly likely?: string }>> = {
  nl: { sure: 'nederlands dutch ned nld nl-nl' },
  en: { sure: 'engels english eng en-gb en-us' },
  open: { sure: 'lopend loopt openstaand nog-open', likely: 'in-behandeling bezig nieuw actief in-progress active' },
  closed: {
    sure: 'gesloten afgesloten dicht close',
    likely: 'klaar gereed afgerond afgehandeld voltooid done finished completed',
  },
  beleid: { likely: 'policy beleidsmatig beleidsvorming' },
  uitvoering: { likely: 'execution implementation uitvoerend' },
  bedrijfsvoering: { likely: 'operations business-operations management-support' },
  toezicht: { likely: 'supervision oversight inspectie inspection toezichthouding' },
  overig: { likely: 'other others anders overige something-else' },
  individu: { sure: 'individueel', likely: 'individual persoon persoonlijk ik' },
  team: { sure: 'teams', likely: 'groep' },
  organisatie: { likely: 'organisation organization dienst organisatiebreed' },
  leidinggevend: { sure: 'leidinggevende', likely: 'manager leader teamleider' },
  medewerker: { sure: 'medewerkers', likely: 'employee staff' },
  besluit: { likely: 'decision besloten besluiten' },
  voorlopig: { likely: 'provisional voorlopig-besluit decision-for-now' },
  'geen-overeenstemming': { likely: 'no-agreement geen-akkoord geen-besluit oneens' },
  opschalen: { likely: 'escalate escalated escalation escaleren opgeschaald opschaling' },
  'eerst-uitzoeken': { likely: 'find-out-first uitzoeken first-find-out uitgezocht' },
  off: { likely: 'uit false no nee none disabled 0' },
  warning: { likely: 'waarschuwing warn let-op 1' },
  error: { likely: 'fout err 2' },
  before: { likely: 'voor vooraf' },
  after: { likely: 'na achteraf' },
  group: { likely: 'groep samen' },
  text: { likely: 'tekst' },
  'long-text': { likely: 'lange-tekst' },
  choice: { likely: 'keuze' },
  list: { likely: 'lijst' },
  date: { likely: 'datum' },
  number: { likely: 'getal nummer' },
};

const corners: readonly (readonly [string, string])[] = [
  ['profession', 'professie'],
  ['professional', 'professie'],
  ['professioneel', 'professie'],
  ['politics', 'politiek'],
  ['political', 'politiek'],
  ['society', 'maatschappij'],
  ['societal', 'maatschappij'],
  ['samenleving', 'maatschappij'],
];

/** The word of a list that was meant: in capitals, with other signs between its parts, in the other language, with a slip. */
export function meantWord(text: string, allowed: readonly string[]): Guess<string> | undefined {
  if (text.length > 60) return undefined;
  const own = plain(text);
  const same = allowed.find((word) => word === own) ?? allowed.find((word) => word === sideOf(own));
  if (same !== undefined) return { value: same, isSure: true };
  const sure = allowed.find((word) => others[word]?.sure?.split(' ').includes(own));
  if (sure !== undefined) return { value: sure, isSure: true };
  const likely =
    allowed.find((word) => others[word]?.likely?.split(' ').includes(own)) ??
    allowed.find((word) => word === sideOf(translated(own))) ??
    nearest(own, allowed);
  return likely === undefined ? undefined : { value: likely, isSure: false };
}

/** As the words of lists are written: small letters, a hyphen between parts. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The side between two corners, in whatever order they are named. */
function sideOf(text: string): string | undefined {
  const [one, other, ...rest] = text.split('-').filter((part) => !/^(?:en|and|vs|versus|tegen|x)$/u.test(part));
  if (other === undefined || rest.length > 0) return undefined;
  return sideIds.find((id) => id === `${one}-${other}` || id === `${other}-${one}`);
}

function translated(text: string): string {
  return text
    .split('-')
    .map((part) => corners.find(([own]) => own === part)?.[1] ?? part)
    .join('-');
}

/** true or false, as people say it. */
export function meantYesNo(input: unknown): Guess<boolean> | undefined {
  const own = String(input).trim().toLowerCase();
  if (/^(?:true|waar|ja|yes)$/u.test(own)) return { value: true, isSure: true };
  if (/^(?:false|onwaar|nee|neen|no)$/u.test(own)) return { value: false, isSure: true };
  if (/^(?:1|on|aan|j|y|x)$/u.test(own)) return { value: true, isSure: false };
  return /^(?:0|off|uit|n)$/u.test(own) ? { value: false, isSure: false } : undefined;
}
