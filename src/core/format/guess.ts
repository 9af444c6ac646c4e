/** What somebody probably meant. */
export interface Guess<T> {
  readonly value: T;
  /** Whether it is beyond doubt: exactly this can be meant. */
  readonly isSure: boolean;
}
