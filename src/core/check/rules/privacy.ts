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
  /** The same in English. */
  readonly english: readonly [bad: string, good: string];
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
    english: ['His BSN is ⟦111222333⟧.', 'He gave his number at the desk.'],
  },
  {
    kind: 'iban',
    severity: 'error',
    nl: 'rekeningnummer',
    en: 'bank account number',
    bad: 'Het geld ging naar ⟦NL91 ABNA 0417 1643 00⟧.',
    good: 'Het geld ging naar een andere rekening.',
    english: ['The money went to ⟦NL91 ABNA 0417 1643 00⟧.', 'The money went to another account.'],
  },
  {
    kind: 'email',
    severity: 'error',
    nl: 'e-mailadres',
    en: 'e-mail address',
    bad: 'Hij mailde vanaf ⟦j.jansen@voorbeeld.nl⟧.',
    good: 'Hij mailde vanaf zijn eigen adres.',
    english: ['He wrote from ⟦j.jansen@example.com⟧.', 'He wrote from his own address.'],
  },
  {
    kind: 'phone',
    severity: 'error',
    nl: 'telefoonnummer',
    en: 'telephone number',
    bad: 'Bel hem op ⟦06 12345678⟧.',
    good: 'Bel hem op het nummer in het dossier.',
    english: ['Call him on ⟦06 12345678⟧.', 'Call him on the number in the file.'],
  },
  {
    kind: 'address',
    severity: 'error',
    nl: 'adres',
    en: 'address',
    bad: 'Het gaat om ⟦1234 AB 12⟧.',
    good: 'Het gaat om een woning aan de rand van het dorp.',
    english: ['She lives at ⟦12 Mill Lane⟧.', 'She lives at the edge of the village.'],
  },
  {
    kind: 'licence-plate',
    severity: 'error',
    nl: 'kenteken',
    en: 'licence plate',
    bad: 'De auto met kenteken ⟦PK-347-X⟧ stond er weer.',
    good: 'De auto van de aanvrager stond er weer.',
    english: ['The car with licence plate ⟦PK-347-X⟧ was there again.', 'The applicant’s car was there again.'],
  },
  {
    kind: 'date-of-birth',
    severity: 'error',
    nl: 'geboortedatum',
    en: 'date of birth',
    bad: 'Zij is geboren op ⟦3 mei 1961⟧.',
    good: 'Zij is begin zestig.',
    english: ['She was born on ⟦3 May 1961⟧.', 'She is in her early sixties.'],
  },
  {
    kind: 'kvk',
    severity: 'error',
    nl: 'KvK-nummer',
    en: 'Chamber of Commerce number',
    bad: 'De zaak heeft KvK ⟦12345678⟧.',
    good: 'De zaak is ingeschreven.',
    english: ['The firm has KvK ⟦12345678⟧.', 'The firm is registered.'],
  },
  {
    kind: 'dossier',
    severity: 'error',
    nl: 'dossiernummer',
    en: 'case number',
    bad: 'Het staat in ⟦Z-2026-00417⟧.',
    good: 'Het staat in het dossier.',
    english: ['It is in ⟦Z-2026-00417⟧.', 'It is in the case file.'],
    config: { privacy: { dossiers: ['Z-####-#####'] } },
  },
  {
    kind: 'organisation',
    severity: 'error',
    nl: 'organisatie die het team niet wil noemen',
    en: 'organisation that the team does not want to name',
    bad: 'De directeur van ⟦Bakkerij Zonneveld⟧ belde.',
    good: 'De directeur van het bedrijf belde.',
    english: ['The manager of ⟦Bakkerij Zonneveld⟧ called.', 'The manager of the firm called.'],
    config: { privacy: { organisations: ['Bakkerij Zonneveld'] } },
  },
  {
    kind: 'person-name',
    severity: 'warning',
    nl: 'persoonsnaam',
    en: 'name of a person',
    bad: 'Ik belde met ⟦mevrouw De Wit⟧.',
    good: 'Ik belde met de aanvraagster.',
    english: ['I called ⟦Mrs Hughes⟧.', 'I called the applicant.'],
  },
];

const tension = (how: string): string => `tension:\n  side: professie-maatschappij\n  how: ${how}`;

/** Files that hold words of a team. */
const typed = ['case', 'record', 'answers', 'insights', 'pulse', 'programme'] as const;

/** The rules on privacy. A message never repeats what was found: reports of a check are kept and widely read. */
export const privacyRules: readonly AnyRule[] = rows.map(({ kind, severity, nl, en, bad, good, english, config }) =>
  rule<(typeof typed)[number], []>({
    id: `privacy-${kind}`,
    group: 'privacy',
    severity,
    kinds: typed,
    words: {
      nl: {
        title: `Er staat geen ${nl} in.`,
        why: 'Een casus gaat over het werk, en niets erin mag te herleiden zijn tot personen. Wat in git staat, blijft daar.',
        help: `Haal het weg, of schrijf een rol, zoals "de bewoner". Klopt de melding niet? Zet dan op de regel erboven: driehoek-ignore privacy-${kind}: de reden (in YAML achter een #, in een verslag tussen <!-- en -->). Lees ook zelf na: het programma vindt niet alles.`,
        found: () => `Dit lijkt op een ${nl}.`,
      },
      en: {
        title: `There is no ${en} in it.`,
        why: 'A case is about the work, and nothing in it may be traced to people. What is in git stays there.',
        help: `Take it out, or write a role, such as "the resident". Is the finding wrong? Put on the line above: driehoek-ignore privacy-${kind}: the reason (in YAML behind a #, in a record between <!-- and -->). Read it yourself as well: the program does not find everything.`,
        found: () => `This looks like ${/^[aeio]/u.test(en) ? 'an' : 'a'} ${en}.`,
      },
    },
    example: {
      kind: 'case',
      bad: tension(bad),
      good: tension(good),
      english: { bad: tension(english[0]), good: tension(english[1]) },
      ...(config === undefined ? {} : { config }),
    },
    check: ({ personal }) =>
      personal()
        .filter(({ kind: own, isAllowed }) => own === kind && !isAllowed)
        .map(({ start, end }) => ({ at: { start, end }, say: [] })),
  }),
);
