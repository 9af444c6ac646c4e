import type { Messages } from '../../../language/messages.ts';
import { showLine } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { type FindingCount, findingCounts } from '../finding-counts.ts';
import { countFindings, fullMessage } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

/** In bytes. GitHub takes a mebibyte of all steps together, and shows nothing of a summary that is larger. */
const MAX_BYTES = 60_000;
const MAX_ROWS = 50;

/** Markdown for the page of a GitHub job: how many of each rule and in each file, and the findings as far as there is room. */
export function formatJobSummary(run: CheckRun, messages: Messages): string {
  const { checkReport: words, checking } = messages;
  const counts = findingCounts();
  counts.add(run.findings);
  const { errors, warnings } = countFindings(run.findings);
  const head = [
    '## driehoek check',
    '',
    words.summary(errors, warnings, run.files),
    ...run.problems.map((problem) => `\n${cell(problem)}`),
    ...countTable(checking.perRule, counts.perRule(), messages),
    ...countTable(checking.perFile, counts.perFile(), messages),
  ];
  return `${asFarAsFits([...head, ...findingRows(run.findings, messages)], words.summaryCut)}\n`;
}

function countTable(title: string, rows: readonly FindingCount[], { check }: Messages): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MAX_ROWS);
  const left = rows.length - shown.length;
  return [
    ...tableHead(['', '', title]),
    ...shown.map(({ name, severity, count }) => row([String(count), check[severity], code(name)])),
    ...(left > 0 ? [row([`+ ${left}`, '', '…'])] : []),
  ];
}

function findingRows(findings: readonly Finding[], { check, checkReport }: Messages): string[] {
  if (findings.length === 0) return [];
  const gravest = [...findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return [
    ...tableHead(checkReport.summaryColumns),
    ...gravest.map((finding) => {
      const { file, line, column, severity, rule } = finding;
      return row([code(`${file}:${line}:${column}`), check[severity], code(rule), cell(fullMessage(finding))]);
    }),
  ];
}

function tableHead(titles: readonly string[]): string[] {
  return ['', row(titles), row(titles.map(() => '---'))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Neither a mention nor an address becomes a link in it. */
function code(text: string): string {
  return `<code>${cell(text)}</code>`;
}

/** Words that stay words: no Markdown, no HTML, no other cell. */
function cell(text: string): string {
  return showLine(text).replace(/[!-+./:-@[-`{-~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function asFarAsFits(lines: readonly string[], cut: string): string {
  const sizeOf = (text: string) => new TextEncoder().encode(text).length + 1;
  let left = MAX_BYTES - sizeOf(`\n${cut}\n`);
  const end = lines.findIndex((line) => {
    left -= sizeOf(line);
    return left < 0;
  });
  return (end === -1 ? lines : [...lines.slice(0, end), '', cut]).join('\n');
}
