/** A value as people call it. */
export interface NamedValue {
  readonly id: string;
  readonly name: string;
  /** In one line; nothing for a value of a team's own. */
  readonly meaning?: string;
}
