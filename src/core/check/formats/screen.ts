/** What a part of the report is, for whoever colours it; each is also said in words. */
export type ReportLook = 'plain' | 'strong' | 'faint' | 'fault' | 'late' | 'group';

/** Where a report is read. */
export interface ReportScreen {
  readonly columns: number;
  /** Whether a line is read out: then nothing points at a place in the line above it. */
  readonly isSpoken?: boolean;
  paint(text: string, look: ReportLook): string;
}

/** A file, a pipe, or the log of a CI system. */
export const NO_SCREEN: ReportScreen = { columns: Number.POSITIVE_INFINITY, paint: (text) => text };
