import type { Messages } from '../../../language/messages.ts';
import { showLine, showSafely } from '../../text/characters.ts';
import type { Finding, Place } from '../finding.ts';
import { guardLog } from '../log-safety.ts';
import { mostShown } from '../most-shown.ts';
import { countFindings, fullMessage, lastLine, oneLine, plainPath } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

/** GitHub keeps this many annotations of each severity in a step and drops the rest without a word. */
export const SHOWN_EACH = 10;

/**
 * For the log of a GitHub workflow: annotations for as many findings as GitHub shows, then every finding with its
 * place in a folded group, then the count. Errors go first, and every faulty file gets one annotation before any file
 * gets a second.
 */
export function formatGithub(run: CheckRun, messages: Messages): string {
  const { findings, files, problems } = run;
  const { errors, warnings } = countFindings(findings);
  const shown = annotated(findings, problems.length);
  const words = messages.checkReport;
  return [
    ...problems.slice(0, SHOWN_EACH).map((problem) => command('error', [], guardLog(problem))),
    ...shown.map(annotation),
    ...(shown.length < findings.length
      ? [command('notice', [], words.notAllShown(shown.length, findings.length))]
      : []),
    ...(findings.length + problems.length > 0 ? listed(run, messages) : []),
    words.summary(errors, warnings, files),
    '',
  ].join('\n');
}

function listed({ findings, problems }: CheckRun, messages: Messages): string[] {
  const { shown, more } = mostShown(findings);
  const rest = [...more].map(([file, count]) => `${showLine(file)}: ${messages.checking.notPrinted(count)}`);
  const told = [...problems.map(showLine), ...shown.map((finding) => oneLine(finding, messages)), ...rest];
  return [command('group', [], messages.checkReport.everything), ...told.map(guardLog), command('endgroup', [], '')];
}

/** What could not be read takes its part of what GitHub shows of errors. */
function annotated(findings: readonly Finding[], problems: number): Finding[] {
  const inFile = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const key = `${finding.severity} ${finding.file}`;
    const rank = inFile.get(key) ?? 0;
    inFile.set(key, rank + 1);
    return { finding, rank };
  });
  const inTurn = ranked.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
  return (['error', 'warning'] as const).flatMap((severity) =>
    inTurn
      .filter((finding) => finding.severity === severity)
      .slice(0, severity === 'error' ? Math.max(0, SHOWN_EACH - problems) : SHOWN_EACH),
  );
}

function annotation(finding: Finding): string {
  const properties = [['file', plainPath(finding.file)], ...place(finding), ['title', showLine(finding.rule)]] as const;
  return command(finding.severity, properties, guardLog(showSafely(fullMessage(finding))));
}

/** GitHub takes columns only within one line, and names the last column itself, where a place names the one after. */
function place(at: Place): [string, string][] {
  const lines: [string, string][] = [
    ['line', String(at.line)],
    ['endLine', String(lastLine(at))],
  ];
  if (at.endLine !== at.line) return lines;
  return [...lines, ['col', String(at.column)], ['endColumn', String(Math.max(at.column, at.endColumn - 1))]];
}

function command(name: string, properties: readonly (readonly [string, string])[], data: string): string {
  const list = properties.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}

/** As actions/toolkit writes commands and actions/runner reads them. Unsafe characters have no escape: they are shown. */
function escapeData(text: string): string {
  return showSafely(text).replace(/%/gu, '%25').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
