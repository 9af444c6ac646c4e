import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { agreementEdits } from './edits/agreement-edits.ts';
import { dayEdits } from './edits/day-edits.ts';
import { fieldEdits } from './edits/field-edits.ts';
import { fileEdits } from './edits/file-edits.ts';
import { laterEdits } from './edits/later-edits.ts';
import { placeEdits } from './edits/place-edits.ts';
import { sample } from './example-files.ts';

/** The day on which a record is checked: before everything in it that has a day. */
export const TODAY = '2026-12-20';

export interface ReadAgreement {
  readonly role: string | null;
  /** Left out where more than one text would be right. */
  readonly what?: string;
  /** As "2027-01-08"; nothing where there is no day, or none that is clear. */
  readonly due: string | null;
  readonly state: 'open' | 'in-progress' | 'done' | 'dropped';
  /** What stands behind the day; left out where more than one text would be right. */
  readonly remark?: string;
}

/** What is to be read in a record after a hand has been at it. */
export interface Reading {
  /** Every agreement, done or not, in the order of the file. */
  readonly agreements: readonly ReadAgreement[];
  /** The day on which those above give word back; nothing where there is none. */
  readonly wordBack: string | null;
  /** How many dissenting views there are; nothing where the record is not read. */
  readonly views: number | null;
  /** How many views the text may hold, and whether it says that there are none. */
  readonly dissent: { readonly least: number; readonly most: number; readonly none: boolean };
  /** What `check` finds on `TODAY` that it does not find in the base, sorted; what it finds twice stands twice. */
  readonly rules: readonly string[];
  /** Whether the record is not read, because two versions stand in it. */
  readonly conflict?: true;
  /** How many passages are named as not read; none where it is left out. */
  readonly unplaced?: number;
}

/** One thing that a hand, or a program, does to a record. */
export interface Edit {
  /** A number and what it is in a few words: "01-numbered-dot". */
  readonly id: string;
  /** Of the record it is for. */
  readonly language: Language;
  /** Throws where the base does not hold what is to be changed. */
  apply(base: string): string;
  readonly expected: Reading;
}

const ACTIONS = '<!-- driehoek:actions -->';
const escalation = `<!-- driehoek:escalation -->

## Opschalen en terugkoppelen

**Opschalen:** Ja

**Naar wie:** gemeentesecretaris

**Antwoord terug:** 5 februari 2027

`;

/** The record that is edited: it has one of everything that can stay open. No rule has anything against it. */
export const baseRecord = sample('record').replace(ACTIONS, () => escalation + ACTIONS);

/** The same in English. */
export const baseRecordEn = readFileSync(packagePath('tests', 'fixtures', 'edits', 'record.en.md'), 'utf8');

/** Every edit, in the order of its number. */
export const edits: readonly Edit[] = [
  ...agreementEdits,
  ...dayEdits,
  ...placeEdits,
  ...fieldEdits,
  ...fileEdits,
  ...laterEdits,
];

/** The record that an edit is for. */
export function baseOf({ language }: Edit): string {
  return language === 'nl' ? baseRecord : baseRecordEn;
}
