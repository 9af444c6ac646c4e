import { sep } from 'node:path';
import { type Finding, START } from '../core/check/finding.ts';
import { hidden } from '../core/privacy/hidden.ts';
import { isCopy, isMeantAsRecord } from '../core/record/claims.ts';
import { readReview } from '../core/record/read.ts';
import { recordFindings } from '../core/record/record-findings.ts';
import type { Review } from '../core/record/review.ts';
import { showLine } from '../core/text/characters.ts';
import type { Messages } from '../language/messages.ts';
import { linkFinding, shown } from './project.ts';
import { type MetProblem, type MetRecord, recordStream, whyNoText } from './record-stream.ts';

/** One record of many, or what was meant to be one. */
export interface FoundRecord {
  readonly path: string;
  /** As people see it: from where they stand. */
  readonly file: string;
  /** Empty where the file could not be read. */
  readonly text: string;
  /** Nothing where the file could not be read, or is no record. */
  readonly review: Review | undefined;
  /** Why it could not be read, or what of its front matter could not be. */
  readonly findings: readonly Finding[];
}

export interface Whereabouts {
  readonly cwd: string;
  readonly repository: string;
  /** The project's own folder of records. */
  readonly home: string;
}

/**
 * The records at these places, one by one, by name. Markdown that is not meant as a record is passed over in silence; what
 * is meant as one but is none, or cannot be read, is given with its findings.
 */
export function* readRecords(
  places: readonly string[],
  { cwd, repository, home }: Whereabouts,
  messages: Messages,
): Generator<FoundRecord, void, undefined> {
  for (const met of recordStream(places, repository)) {
    if (met.text === undefined || isMeant(met, met.text, home)) yield foundAt(met, shown(met.path, cwd), messages);
  }
}

/** Whether a file is meant as a record: one that was named is, and so is what lies in the folder of records; no copy is. */
export function isMeant({ path, isNamed }: MetRecord, text: string, home: string): boolean {
  if (isCopy(text)) return false;
  return isNamed || isMeantAsRecord(text, path.startsWith(home + sep) ? path : undefined);
}

function foundAt({ path, text, problem }: MetRecord, file: string, messages: Messages): FoundRecord {
  if (text === undefined)
    return { path, file, text: '', review: undefined, findings: [unreadFinding(file, problem, messages)] };
  const read = readReview(text);
  const findings = recordFindings(text, file, read, messages);
  return { path, file, text, review: read.ok ? read.review : undefined, findings };
}

/** A file that cannot be read, as a finding: with the path as people see it, which is the same on every machine. */
export function unreadFinding(file: string, problem: MetProblem, messages: Messages): Finding {
  if (problem.code === 'link') return linkFinding(file, messages);
  const message = whyNoText(problem, hidden(showLine(file)), messages);
  return { rule: 'unreadable', severity: 'error', file, ...START, message };
}
