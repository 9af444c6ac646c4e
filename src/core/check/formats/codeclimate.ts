import { showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printJson } from '../log-safety.ts';
import { fullMessage, lastLine, plainPath } from '../report-parts.ts';
import type { CheckRun, RuleInfo } from '../run.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/** A Code Climate report as GitLab Code Quality reads it, with the fields that Code Climate itself asks for besides. */
export function formatCodeclimate({ findings, rules }: CheckRun): string {
  const names = fingerprints(findings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return printJson(findings.map((finding, at) => issue(finding, names[at] ?? '', byId.get(finding.rule))));
}

function issue(finding: Finding, fingerprint: string, info: RuleInfo | undefined) {
  const { rule, severity, file, line } = finding;
  return {
    type: 'issue',
    check_name: rule,
    description: showSafely(fullMessage(finding)),
    // There is no field for an address: who wants to know more finds it in the text about the rule.
    ...(info?.address === undefined ? {} : { content: { body: `${info.why}\n\n${info.help}\n\n<${info.address}>` } }),
    categories: ['Style'],
    severity: severities[severity],
    fingerprint,
    location: { path: plainPath(file), lines: { begin: line, end: lastLine(finding) } },
  };
}
