export interface ReportRoom {
  readonly columns: number;
  readonly unicode: boolean;
  /** Everything in words, one thing a line. */
  readonly plain: boolean;
}
