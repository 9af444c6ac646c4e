/** A place in a text: 1-based lines and columns, columns counted in UTF-16 units as editors do; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/** One fault in one file. A value, never thrown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** As the user named the file, with forward slashes. */
  readonly file: string;
  readonly at: Place;
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly mend?: string;
  /** Whether its lines hold personal data: then they are shown nowhere. */
  readonly isPersonal?: true;
}

export const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** By place; then by rule, so that the order never depends on how the file was read. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
