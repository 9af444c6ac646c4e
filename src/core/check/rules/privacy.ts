import type { PersonalDatum } from '../../privacy/datum.ts';
import type { Severity } from '../finding.ts';
import { type AnyRule, type Example, rule } from '../rule.ts';

type Kind = PersonalDatum['kind'];

interface Row {
  readonly kind: Kind;
  readonly severity: Severity;
  /** What it is called in a sentence. */
  readonly nl: string;
  readonly en: string;
  readonly bad: string;
  readonly good: string;
  readonly config?: Example['config'];
}

/** One row a kind of personal data. A name is recognised by guesses, so that is no more than a warning. */
const rows: readonly Row[] = [
  {
    kind: 'bsn',
    severity: 'error',
    nl: 'burgerservicenummer',
    en: 'citizen service number (BSN)',
    bad: 'Zijn bsn is ⟦111222333⟧.',
    good: 'Hij gaf zijn nummer aan de balie.',
  },
  {
    kind: 'iban',
    severity: 'error',
    nl: 'rekeningnummer',
    en: 'bank account number',
    bad: 'Het geld ging naar ⟦NL91 ABNA 0417 1643 00⟧.',
    good: 'Het geld ging naar een andere rekening.',
  },
  {
    kind: 'email',
    severity: 'error',
    nl: 'e-mailadres',
    en: 'e-mail address',
    bad: 'Hij mailde vanaf ⟦j.jansen@voorbeeld.nl⟧.',
    good: 'Hij mailde vanaf zijn eigen adres.',
  },
  {
    kind: 'phone',
    severity: 'error',
    nl: 'telefoonnummer',
    en: 'telephone number',
    bad: 'Bel hem op ⟦06 12345678⟧.',
    good: 'Bel hem op het nummer in het dossier.',
  },
  {
    kind: 'address',
    severity: 'error',
    nl: 'postcode met huisnummer',
    en: 'postcode with a house number',
    bad: 'Het gaat om ⟦1234 AB 12⟧.',
    good: 'Het gaat om een woning aan de rand van het dorp.',
  },
  {
    kind: 'licence-plate',
    severity: 'error',
    nl: 'kenteken',
    en: 'licence plate',
    bad: 'De auto met kenteken ⟦PK-347-X⟧ stond er weer.',
    good: 'De auto van de aanvrager stond er weer.',
  },
  {
    kind: 'date-of-birth',
    severity: 'error',
    nl: 'geboortedatum',
    en: 'date of birth',
    bad: 'Zij is geboren op ⟦3 mei 1961⟧.',
    good: 'Zij is begin zestig.',
  },
  {
    kind: 'kvk',
    severity: 'error',
    nl: 'KvK-nummer',
    en: 'Chamber of Commerce number',
    bad: 'De zaak heeft KvK ⟦12345678⟧.',
    good: 'De zaak is ingeschreven.',
  },
  {
    kind: 'dossier',
    severity: 'error',
    nl: 'dossiernummer',
    en: 'case number',
    bad: 'Het staat in ⟦Z-2026-00417⟧.',
    good: 'Het staat in het dossier.',
    config: { privacy: { dossiers: ['Z-####-#####'] } },
  },
  {
    kind: 'organisation',
    severity: 'error',
    nl: 'organisatie die het team niet wil noemen',
    en: 'organisation that the team does not want to name',
    bad: 'De directeur van ⟦Bakkerij Zonneveld⟧ belde.',
    good: 'De directeur van het bedrijf belde.',
    config: { privacy: { organisations: ['Bakkerij Zonneveld'] } },
  },
  {
    kind: 'person-name',
    severity: 'warning',
    nl: 'naam van een mens',
    en: 'name of a person',
    bad: 'Ik belde met ⟦mevrouw De Wit⟧.',
    good: 'Ik belde met de aanvraagster.',
  },
];

/** The rules on privacy. A message never repeats what was found: reports of a check are kept and widely read. */
export const privacyRules: readonly AnyRule[] = rows.map(({ kind, severity, nl, en, bad, good, config }) =>
  rule<'case' | 'record' | 'answers', []>({
    id: `privacy-${kind}`,
    group: 'privacy',
    severity,
    kinds: ['case', 'record', 'answers'],
    words: {
      nl: {
        title: `Er staat geen ${nl} in.`,
        why: 'Een casus gaat over het werk, en niets erin mag te herleiden zijn tot personen. Wat in git staat, blijft daar.',
        help: 'Schrijf het zonder. Is dit geen persoonsgegeven, maak dan een uitzondering met een reden; een mens beslist, en stilte van dit programma is geen garantie.',
        found: () => `Dit lijkt op een ${nl}.`,
      },
      en: {
        title: `It holds no ${en}.`,
        why: 'A case is about the work, and nothing in it may be traced to people. What is in git stays there.',
        help: 'Write it without. If this is no personal datum, make an exception with a reason; a person decides, and silence of this program is no guarantee.',
        found: () => `This looks like ${/^[aeio]/u.test(en) ? 'an' : 'a'} ${en}.`,
      },
    },
    example: {
      kind: 'case',
      bad: `tension:\n  side: professie-maatschappij\n  how: ${bad}`,
      good: `tension:\n  side: professie-maatschappij\n  how: ${good}`,
      ...(config === undefined ? {} : { config }),
    },
    check: ({ personal }) =>
      personal()
        .filter(({ kind: own, isAllowed }) => own === kind && !isAllowed)
        .map(({ start, end }) => ({ at: { start, end }, say: [] })),
  }),
);
