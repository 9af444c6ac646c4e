import { sourceSpan } from '../text/passage.ts';
import { findAddresses } from './address.ts';
import { markAllowed } from './allow.ts';
import { besideNames } from './beside-name.ts';
import { findBirthDates } from './birth-date.ts';
import { findBsns } from './bsn.ts';
import { findCaseNumbers } from './case-number.ts';
import type { PersonalDatum } from './datum.ts';
import { findDossiers } from './dossier.ts';
import { findDwellings } from './dwelling.ts';
import { findEmails } from './email.ts';
import { folded } from './folded.ts';
import { findHandles } from './handle.ts';
import { findIbans } from './iban.ts';
import { findKvkNumbers } from './kvk.ts';
import { findLicencePlates } from './licence-plate.ts';
import { findOrganisations } from './organisation.ts';
import { keepLongest } from './overlap.ts';
import { findNames } from './person-name.ts';
import { findPhones } from './phone.ts';
import { readWords } from './words.ts';

export interface PrivacyOptions {
  /** Texts that may stand: what lies inside one of them is not reported. Upper and lower case are the same. */
  readonly allow?: readonly string[];
  /** Names the team wants to keep out of its records, found as whole words. */
  readonly organisations?: readonly string[];
  /** Patterns of dossier numbers, in the small language of dossier.ts. */
  readonly dossiers?: readonly string[];
}

/** Detectors that need nothing but the text, as it is and in lower case. Of two that claim the same characters, the first one keeps them. */
const detectors: readonly ((text: string, low: string) => PersonalDatum[])[] = [
  findBsns,
  findIbans,
  findEmails,
  findPhones,
  findAddresses,
  findDwellings,
  findLicencePlates,
  findBirthDates,
  findKvkNumbers,
  findCaseNumbers,
  findHandles,
];

/**
 * Personal data in a Dutch or English text, in order and without overlaps. An honest guess: a person decides, and
 * silence is no guarantee. Typographic signs are no disguise. Time is linear in the length of the text, whatever stands in it.
 */
export function findPersonalData(written: string, wishes: PrivacyOptions = {}): PersonalDatum[] {
  return findAllData(written, wishes).filter(({ isAllowed }) => !isAllowed);
}

/** The same, and marked what the team lets stand. */
export function findAllData(written: string, wishes: PrivacyOptions): PersonalDatum[] {
  const own = folded(written);
  const { text } = own;
  const low = text.toLowerCase();
  const names = findNames(readWords(text));
  const found = [
    ...findDossiers(text, wishes.dossiers ?? []),
    ...detectors.flatMap((find) => find(text, low)),
    ...findOrganisations(text, wishes.organisations ?? []),
    ...names,
    ...besideNames(text, names),
  ];
  const all = markAllowed(text, keepLongest(found, text.length), wishes.allow ?? []);
  return text.length === written.length
    ? all
    : all.map((datum) => ({ ...datum, ...sourceSpan(own, datum.start, datum.end) }));
}
