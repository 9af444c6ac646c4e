import type { Messages } from '../../../language/messages.ts';
import { hidden } from '../../privacy/hidden.ts';
import { showLine, showSafely } from '../../text/characters.ts';
import { wrapLines } from '../../text/wrap.ts';
import type { Finding } from '../finding.ts';
import { fixedLines, type SourceText, sourceText } from '../fixed-lines.ts';
import { guardLog } from '../log-safety.ts';
import { headParts } from '../report-parts.ts';
import { NO_SCREEN, type ReportLook, type ReportScreen } from './screen.ts';

/** The texts the findings are about, by file, to show the line at fault. */
export type SourceTexts = ReadonlyMap<string, string>;

/** So many columns of a line are shown, and what stands there before them. */
const MAX_SHOWN = 100;
const MARK = '  | ';
const MENDED = '  > ';

/**
 * Findings for people: place, rule, the line with a caret under the fault and the line as it should read, and what to do.
 * The first line of each is `file:line:column  severity  rule`: editors and terminals open the file by it.
 */
export function formatText(
  findings: readonly Finding[],
  sources: SourceTexts,
  messages: Messages,
  screen: ReportScreen = NO_SCREEN,
): string {
  const read = new Map<string, SourceText>();
  const sourceOf = (file: string) => {
    const text = sources.get(file);
    const source = read.get(file) ?? (text === undefined ? undefined : sourceText(text));
    if (source) read.set(file, source);
    return source;
  };
  return findings.map((finding) => formatFinding(finding, sourceOf(finding.file), messages, screen)).join('\n');
}

function formatFinding(
  finding: Finding,
  source: SourceText | undefined,
  messages: Messages,
  screen: ReportScreen,
): string {
  const { columns, paint } = screen;
  const own = finding.severity === 'error' ? 'fault' : 'late';
  const [place, severity, rule] = headParts(finding, messages).map(guardLog) as [string, string, string];
  const gap = `${place}  ${severity}  ${rule}`.length > columns ? '\n  ' : '  ';
  const head = `${paint(place, 'strong')}${gap}${paint(severity, own)}  ${paint(rule, 'faint')}`;
  const lines = source && !finding.isPersonal ? shownLines(finding, source, screen) : { fault: [], mended: [] };
  const label = finding.fix && !finding.fix.safe && lines.mended.length > 0 ? [`  ${messages.checking.proposal}`] : [];
  const said = [finding.message, ...(finding.fix === undefined ? [] : [finding.fix.message])].flatMap(indented);
  const painted = (texts: readonly string[], look: ReportLook) => texts.map((text) => paint(guardLog(text), look));
  return [
    head,
    ...lines.fault.map((line, at) => paint(guardLog(line), at === 0 ? 'plain' : own)),
    ...painted(label, 'faint'),
    ...painted(lines.mended, 'group'),
    ...painted(
      said.flatMap((line) => wrapLines(line, columns).split('\n')),
      'plain',
    ),
    '',
  ].join('\n');
}

function indented(text: string): string[] {
  return showSafely(text)
    .split('\n')
    .map((line) => `  ${line}`);
}

/**
 * The mark before a line keeps it from being read as a command in the log of a CI system. A line with personal data is
 * not shown: reports are kept and widely read.
 */
function shownLines(finding: Finding, source: SourceText, { columns, isSpoken }: ReportScreen) {
  const isPrivate = (line: string) => hidden(line) !== line;
  if (finding.rule.startsWith('privacy-')) return { fault: [], mended: [] };
  const width = Math.max(20, Math.min(MAX_SHOWN, columns - MARK.length));
  const old = source.lines[finding.line - 1];
  const from = windowAt(Math.min(finding.column, old?.length ?? 1) - 1, old ?? '', width);
  const fault = old === undefined || old.trim() === '' || isPrivate(old) ? [] : caret(finding, old, { from, width });
  if (isSpoken) fault.splice(1);
  const lines = fixedLines(finding, source);
  const mended = lines.some(isPrivate) ? [] : lines.map((line) => MENDED + part(line, old ?? '', { from, width }));
  return { fault, mended };
}

/** What is shown of a long line. */
interface Window {
  readonly from: number;
  readonly width: number;
}

function caret({ line, column, endLine, endColumn }: Finding, text: string, { from, width }: Window): string[] {
  const end = endLine === line ? endColumn - 1 : text.length;
  const [before, fault] = [text.slice(from, column - 1), text.slice(column - 1, Math.min(end, from + width))];
  const pad = ' '.repeat(showLine(before).length);
  return [
    `${MARK}${showLine(text.slice(from, from + width))}`,
    `${MARK}${pad}${'^'.repeat(Math.max(1, showLine(fault).length))}`,
  ];
}

/** Where what is shown of a long line begins, with enough before the place to know it by. */
function windowAt(place: number, { length }: string, width: number): number {
  return Math.max(0, Math.min(place - Math.floor(width * 0.6), length - width));
}

/** As much as of the line it was, from the same place on where the change can be seen there. */
function part(line: string, old: string, { from, width }: Window): string {
  let change = 0;
  while (change < line.length && line[change] === old[change]) change += 1;
  const start = change >= from && change < from + width ? from : windowAt(change, line, width);
  return showLine(line.slice(start, start + width));
}
