import type { Finding } from '../../core/check/finding.ts';
import type { CheckInput } from './input.ts';

/** What is reported: everything, or only errors. */
export function shownFindings(findings: readonly Finding[], { quiet }: Pick<CheckInput, 'quiet'>): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}
