import type { Finding, Severity } from './finding.ts';

/** What is said about a rule in the formats that describe their rules, in the chosen language. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** One line: what the rule asks. */
  readonly title: string;
  /** Why it asks that. */
  readonly why: string;
  /** How to fix a finding. */
  readonly help: string;
  /** Where more about it can be read. */
  readonly address?: string;
}

/** Everything a report of findings needs: a pure value, the same for every format. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  /** How many files were checked. */
  readonly files: number;
  /** Files that could not be read or written, each in a sentence. */
  readonly problems: readonly string[];
  /** Of the program. */
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Where the program lives. */
  readonly home?: string | undefined;
}
