import type { PrivacyOptions } from '../privacy/find.ts';
import { hiderOf } from '../privacy/hidden.ts';
import { personalDataIn } from '../privacy/in-passages.ts';
import { yamlPassage } from '../yaml/passage.ts';
import type { Finding } from './finding.ts';
import { linesWith, meetsLine, placeFinder } from './lines.ts';

/** Findings about a YAML text, or that of a record, without what in it may lead to a person: not in words, and no such line is shown. */
export function told(findings: readonly Finding[], text: string, wishes: PrivacyOptions = {}): Finding[] {
  if (findings.length === 0) return [];
  const personal = personalDataIn([yamlPassage(text, 0)], wishes);
  const hide = hiderOf(text, () => personal, wishes);
  const lines = linesWith(personal, placeFinder(text));
  return findings.map((finding) => ({
    ...finding,
    message: hide(finding.message),
    ...(meetsLine(finding, lines) ? { isPersonal: true } : {}),
  }));
}
