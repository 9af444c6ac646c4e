import type { Messages } from '../../../language/messages.ts';
import { showLine, showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';

/** The texts the findings are about, by file, to show the line at fault. */
export type Sources = ReadonlyMap<string, string>;

const MAX_SHOWN = 100;

/** Findings for people: place, rule, the line with a caret under the fault, and what to do. */
export function formatText(findings: readonly Finding[], sources: Sources, { check }: Messages): string {
  return findings
    .map((finding) => {
      const { line, column } = finding.at;
      const head = `${showLine(finding.file)}:${line}:${column}  ${check[finding.severity]}  ${finding.rule}`;
      return [head, ...caret(finding, sources.get(finding.file)), `  ${showSafely(finding.message)}`, ''].join('\n');
    })
    .join('\n');
}

function caret({ at }: Finding, source: string | undefined): string[] {
  const line = source?.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)[at.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = Math.max(0, Math.min(at.column - 1, line.length - 1) - 60);
  const end = at.endLine === at.line ? at.endColumn : line.length + 1;
  const text = showLine(line.slice(from, from + MAX_SHOWN));
  const width = Math.max(1, Math.min(end - at.column, MAX_SHOWN - (at.column - 1 - from)));
  return [`  ${text}`, `  ${' '.repeat(at.column - 1 - from)}${'^'.repeat(width)}`];
}
