import { showLine } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { guardLog } from '../log-safety.ts';
import { fullMessage } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

/**
 * A finding on each line, for editors that read a place from what a program prints: `file:line:column:line:column: error:
 * message [rule]`. The second place is the end, exclusive; lines and columns from 1, columns in UTF-16 units. The severities
 * are English in every language: editors know no other words.
 */
export function formatLines({ findings }: CheckRun): string {
  return findings.map((finding) => `${guardLog(lineOf(finding))}\n`).join('');
}

function lineOf(finding: Finding): string {
  const { file, line, column, endLine, endColumn, severity, rule } = finding;
  const place = [showLine(file), line, column, endLine, endColumn].join(':');
  return `${place}: ${severity}: ${showLine(fullMessage(finding))} [${showLine(rule)}]`;
}
