import type { Messages } from '../../../language/messages.ts';
import { showLine } from '../../text/characters.ts';
import { type Finding, sortFindings } from '../finding.ts';
import { guardLog } from '../log-safety.ts';
import { MOST_SHOWN } from '../most-shown.ts';
import { countFindings } from '../report-parts.ts';
import type { ReportScreen } from './screen.ts';
import { formatText } from './text.ts';

/** All findings of one file for people: how many there are, and each at its place, errors before whatever is left out. */
export function formatFile(
  findings: readonly Finding[],
  source: string | undefined,
  messages: Messages,
  screen: ReportScreen,
): string {
  const file = findings[0]?.file ?? '';
  const gravest = [...findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const printed = sortFindings(gravest.slice(0, MOST_SHOWN));
  const left = findings.length - printed.length;
  const text = formatText(printed, new Map(source === undefined ? [] : [[file, source]]), messages, screen);
  const more = left > 0 ? `\n${screen.paint(`${nameOf(file)}: ${messages.checking.notPrinted(left)}`, 'faint')}\n` : '';
  return `${heading(findings, messages, screen)}${text}${more}`;
}

/** Where there is one finding, its own first line says it. */
function heading(findings: readonly Finding[], { checking }: Messages, { paint }: ReportScreen): string {
  const { errors, warnings } = countFindings(findings);
  if (findings.length < 2) return '';
  return `${paint(nameOf(findings[0]?.file ?? ''), 'strong')}: ${checking.counted(errors, warnings)}\n\n`;
}

function nameOf(file: string): string {
  return guardLog(showLine(file));
}
