import type { Messages } from '../../language/messages.ts';
import { showLine } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import type { Finding, Place } from './finding.ts';

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** A path as CI systems compare it with those in the repository: without "./", and text that every reader takes. */
export function plainPath(file: string): string {
  return file.replace(/^(?:\.\/+)+(?=[^/])/u, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The message with its fix. */
export function fullMessage({ message, fix }: Finding): string {
  return fix === undefined ? message : `${message} ${fix.message}`;
}

/** The edits of a finding that may stand in a report: reports are kept and widely read. */
export function shownEdits({ fix, isPersonal }: Finding): readonly Edit[] {
  const edits = fix?.edits ?? [];
  return isPersonal && edits.some(({ text }) => text !== '') ? [] : edits;
}

/** The last line of which anything belongs to the place: an end in column 1 takes nothing of its line. */
export function lastLine({ line, endLine, endColumn }: Place): number {
  return endColumn === 1 ? Math.max(line, endLine - 1) : endLine;
}

/** Where it is, how grave and by which rule, without unsafe characters. */
export function headParts({ file, line, column, severity, rule }: Finding, { check }: Messages): string[] {
  return [`${showLine(file)}:${line}:${column}`, check[severity], showLine(rule)];
}

/** A finding on one line. */
export function oneLine(finding: Finding, messages: Messages): string {
  return [...headParts(finding, messages), showLine(fullMessage(finding))].join('  ');
}
