import type { Messages } from '../../language/messages.ts';
import { showLine } from '../text/characters.ts';
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

/** The message with its mend. */
export function fullMessage({ message, mend }: Finding): string {
  return mend === undefined ? message : `${message} ${mend}`;
}

/** The last line of which anything belongs to the place: an end in column 1 takes nothing of its line. */
export function lastLine({ line, endLine, endColumn }: Place): number {
  return endColumn === 1 ? Math.max(line, endLine - 1) : endLine;
}

/** Where it is, how grave and by which rule, on one line without unsafe characters. */
export function headLine({ file, at, severity, rule }: Finding, { check }: Messages): string {
  return `${showLine(file)}:${at.line}:${at.column}  ${check[severity]}  ${showLine(rule)}`;
}

/** A finding on one line. */
export function oneLine(finding: Finding, messages: Messages): string {
  return `${headLine(finding, messages)}  ${showLine(fullMessage(finding))}`;
}
