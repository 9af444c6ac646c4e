import type { CheckResult } from '../results/check.ts';
import { publicFinding } from './public-finding.ts';
import { countFindings } from './report-parts.ts';
import type { CheckRun } from './run.ts';

export function checkResultOf({ version, files, problems, findings: found }: Omit<CheckRun, 'rules'>): CheckResult {
  const counts = countFindings(found);
  return { format: 'driehoek/check-result@1', version, files, ...counts, problems, findings: found.map(publicFinding) };
}
