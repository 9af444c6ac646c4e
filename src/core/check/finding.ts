import type { Edit } from '../text/edit.ts';

/** A place in a text: 1-based lines and columns, columns counted in UTF-16 units as editors do; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/** What a person or the program does about a finding. */
export interface Fix {
  /** Whether `check --fix` makes it; it leaves those that would make another finding appear. `--fix=all` makes the others too. */
  readonly safe: boolean;
  /** What to do, in one sentence. */
  readonly message: string;
  /**
   * What the program changes; nothing where a person has to do it, and where a file in another encoding is saved anew as
   * UTF-8. Offsets are in UTF-16 units of the text as it stands in
   * the file, in which a byte-order mark is one.
   */
  readonly edits: readonly Edit[];
}

/** One fault in one file. A value, never thrown. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** As the user named the file, with forward slashes. */
  readonly file: string;
  readonly message: string;
  readonly fix?: Fix;
  /** Whether its lines or its edits hold personal data: then they are shown nowhere. */
  readonly isPersonal?: true;
  /** Whether its file begins with a byte-order mark, which offsets in SARIF do not count. */
  readonly hasBom?: true;
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
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
