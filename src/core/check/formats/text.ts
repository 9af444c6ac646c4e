import type { Messages } from '../../../language/messages.ts';
import { hidden } from '../../privacy/hidden.ts';
import { showLine, showSafely } from '../../text/characters.ts';
import { wrapLines } from '../../text/wrap.ts';
import type { Finding } from '../finding.ts';
import { guardLog } from '../log-safety.ts';
import { headLine } from '../report-parts.ts';

/** The texts the findings are about, by file, to show the line at fault. */
export type SourceTexts = ReadonlyMap<string, string>;

const MAX_SHOWN = 100;

/** Findings for people: place, rule, the line with a caret under the fault, and what to do; on a screen of so many columns. */
export function formatText(
  findings: readonly Finding[],
  sources: SourceTexts,
  messages: Messages,
  columns = Number.POSITIVE_INFINITY,
): string {
  return findings
    .map((finding) => {
      const lines = [finding.message, ...(finding.fix === undefined ? [] : [finding.fix.message])]
        .flatMap(indented)
        .map((line) => wrapLines(line, columns));
      return guardLog(
        [headLine(finding, messages), ...caret(finding, sources.get(finding.file)), ...lines, ''].join('\n'),
      );
    })
    .join('\n');
}

function indented(text: string): string[] {
  return showSafely(text)
    .split('\n')
    .map((line) => `  ${line}`);
}

/**
 * The bar before the line keeps it from being read as a command in the log of a CI system. A line with personal data is
 * not shown: reports are kept and widely read.
 */
function caret(finding: Finding, source: string | undefined): string[] {
  const { column, endColumn } = finding;
  if (finding.isPersonal || finding.rule.startsWith('privacy-')) return [];
  const line = source?.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)[finding.line - 1];
  if (line === undefined || line.trim() === '' || hidden(line) !== line) return [];
  const from = Math.max(0, Math.min(column - 1, line.length - 1) - 60);
  const end = finding.endLine === finding.line ? endColumn - 1 : line.length;
  const [before, fault] = [line.slice(from, column - 1), line.slice(column - 1, Math.min(end, from + MAX_SHOWN))];
  const pad = ' '.repeat(showLine(before).length);
  return [
    `  | ${showLine(line.slice(from, from + MAX_SHOWN))}`,
    `  | ${pad}${'^'.repeat(Math.max(1, showLine(fault).length))}`,
  ];
}
