import type { Messages } from '../../../language/messages.ts';
import { showLine } from '../../text/characters.ts';
import type { FindingCount, FindingCounts } from '../finding-counts.ts';
import { guardLog } from '../log-safety.ts';
import type { ReportScreen } from './screen.ts';

/** With fewer findings than this, people have them all in sight. */
const WORTH_COUNTING = 5;
/** So many do not fit on one screen. */
const MANY = 20;
const MAX_FILES = 15;

/** How many findings there are of each rule, for below the findings. Nothing where there are few. */
export function formatCounts(counts: FindingCounts, messages: Messages, screen: ReportScreen): string {
  if (counts.total() < WORTH_COUNTING) return '';
  const hint = counts.total() < MANY ? '' : `${messages.checking.manyHint}\n`;
  return `${perRule(counts, messages, screen)}${hint}`;
}

/** The counts alone: of each rule and of each file. */
export function formatSummary(counts: FindingCounts, messages: Messages, screen: ReportScreen): string {
  if (counts.total() === 0) return '';
  const { checking } = messages;
  const files = counts.perFile();
  const shown = table(files.slice(0, MAX_FILES), messages, screen);
  const more = files.length > MAX_FILES ? [`  ${checking.moreFiles(files.length - MAX_FILES)}`] : [];
  return `${[`${checking.perFile}:`, ...shown, ...more].join('\n')}\n\n${perRule(counts, messages, screen)}`;
}

function perRule(counts: FindingCounts, messages: Messages, screen: ReportScreen): string {
  return `${[`${messages.checking.perRule}:`, ...table(counts.perRule(), messages, screen)].join('\n')}\n`;
}

function table(rows: readonly FindingCount[], { check }: Messages, { paint }: ReportScreen): string[] {
  const width = Math.max(...rows.map(({ count }) => String(count).length));
  const most = Math.max(check.error.length, check.warning.length);
  return rows.map(({ name, severity, count }) => {
    const word = paint(check[severity].padEnd(most), severity === 'error' ? 'fault' : 'late');
    return `  ${String(count).padStart(width)}  ${word}  ${guardLog(showLine(name))}`;
  });
}
