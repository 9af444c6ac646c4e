import { showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printJson } from '../log-safety.ts';
import { fullMessage, lastLine, plainPath } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/** A Code Climate report as GitLab Code Quality reads it, with the fields that Code Climate itself asks for besides. */
export function formatCodeclimate({ findings }: CheckRun): string {
  const names = fingerprints(findings);
  return printJson(findings.map((finding, at) => issue(finding, names[at] ?? '')));
}

function issue(finding: Finding, fingerprint: string) {
  const { rule, severity, file, line } = finding;
  return {
    type: 'issue',
    check_name: rule,
    description: showSafely(fullMessage(finding)),
    categories: ['Style'],
    severity: severities[severity],
    fingerprint,
    location: { path: plainPath(file), lines: { begin: line, end: lastLine(finding) } },
  };
}
