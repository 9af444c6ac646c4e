export type PersonalKind =
  | 'bsn'
  | 'iban'
  | 'email'
  | 'phone'
  | 'address'
  | 'licence-plate'
  | 'date-of-birth'
  | 'kvk'
  | 'dossier'
  | 'organisation'
  | 'person-name';

export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the team lets it stand. */
  readonly isAllowed?: true;
}
