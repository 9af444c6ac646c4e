import type { Finding, Severity } from './finding.ts';

/** What is said about a rule in the formats that describe their rules, in the chosen language. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** One line: what the rule asks. */
  readonly title: string;
  /** Why it asks that. */
  readonly why: string;
  /** How to mend a finding. */
  readonly help: string;
}

/** Everything a report of findings needs: a pure value, the same for every format. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  /** How many files were checked. */
  readonly files: number;
  /** Of the program. */
  readonly version: string;
  readonly rules: readonly RuleInfo[];
}
