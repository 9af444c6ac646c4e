import type { PublicFinding } from '../results/finding.ts';
import type { Finding } from './finding.ts';
import { shownEdits } from './report-parts.ts';

export function unreadOf(findings: readonly Finding[]): PublicFinding[] {
  const first = new Map([...findings].reverse().map((finding) => [finding.file, finding]));
  return [...first.values()].reverse().map(publicFinding);
}

/** A finding as other programs get it, with its keys in a fixed order. */
export function publicFinding(finding: Finding): PublicFinding {
  const { rule, severity, file, line, column, endLine, endColumn, message, fix } = finding;
  const place = { line, column, endLine, endColumn };
  const edits = shownEdits(finding).map(({ start, end, text }) => ({ start, end, text }));
  const own = fix && { safe: fix.safe, message: fix.message, edits };
  return { rule, severity, file, ...place, message, ...(own === undefined ? {} : { fix: own }) };
}
