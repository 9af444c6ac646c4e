import type { Messages } from '../../../language/messages.ts';
import { showLine, showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';

/** The texts the findings are about, by file, to show the line at fault. */
export type Sources = ReadonlyMap<string, string>;

const MAX_SHOWN = 100;

/** Findings for people: place, rule, the line with a caret under the fault, and what to do. */
export function formatText(findings: readonly Finding[], sources: Sources, messages: Messages): string {
  const { check, checking } = messages;
  return findings
    .map((finding) => {
      const { line, column } = finding.at;
      const head = `${showLine(finding.file)}:${line}:${column}  ${check[finding.severity]}  ${finding.rule}`;
      const mend = finding.mend === undefined ? [] : [`  ${checking.instead}: ${showSafely(finding.mend)}`];
      const shown = caret(finding, sources.get(finding.file));
      return [head, ...shown, `  ${showSafely(finding.message)}`, ...mend, ''].join('\n');
    })
    .join('\n');
}

/** The line at fault; not where it holds personal data, since reports are kept and widely read. */
function caret({ at, rule }: Finding, source: string | undefined): string[] {
  if (rule.startsWith('privacy-')) return [];
  const line = source?.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)[at.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const start = at.column - 1;
  const from = Math.max(0, Math.min(start, line.length - 1) - 60);
  const stop = Math.min(from + MAX_SHOWN, at.endLine === at.line ? at.endColumn - 1 : line.length);
  const before = showLine(line.slice(from, start)).length;
  const width = Math.max(1, showLine(line.slice(start, stop)).length);
  return [`  ${showLine(line.slice(from, from + MAX_SHOWN))}`, `  ${' '.repeat(before)}${'^'.repeat(width)}`];
}
