import type { Column, FormField, Step } from '../protocol/schema.ts';
import { tidyLine } from '../text/tidy.ts';
import type { Subject } from './events.ts';
import type { Session } from './fold.ts';
import { raisedIn } from './lines.ts';
import type { RowValue } from './values.ts';

/** What a step holds before anybody has typed: the case's own words, where the protocol asks for them. */
export function prefillOf(asked: Step | FormField, session: Session): unknown {
  const { subject } = session.start;
  const source = 'prefill' in asked ? asked.prefill : undefined;
  if (source === undefined) return undefined;
  if (source === 'stakeholders') return 'columns' in asked ? rowsOf(asked.columns, subject.stakeholders) : undefined;
  if (source === 'lines') return 'columns' in asked ? namedRows(asked.columns, subject.lines) : undefined;
  if (source === 'raised') return 'columns' in asked ? namedRows(asked.columns, raisedIn(session)) : undefined;
  if (source === 'question') return subject.question?.trim();
  if (source === 'situation') return subject.situation && reflow(subject.situation);
  return subject.options?.map(({ id, title, gain = '', harm = '', repair = '' }) => ({
    id,
    title,
    gain,
    harm,
    repair,
  }));
}

/** A row for each who has a stake; what the team says of them is still open. */
function rowsOf(columns: readonly Column[], stakeholders: Subject['stakeholders'] = []): RowValue[] {
  return namedRows(
    columns,
    stakeholders.map(({ role }) => role),
  );
}

function namedRows(columns: readonly Column[], names: readonly string[] = []): RowValue[] {
  return names.map((name) => Object.fromEntries(columns.map(({ id }, at) => [id, at === 0 ? tidyLine(name) : ''])));
}

/** A story in a file is wrapped for the file; its paragraphs are what counts. Lines of a list stay lines. */
function reflow(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim().replace(/(?<! ) *\n(?!\s*[-*•]) */gu, ' '))
    .join('\n\n');
}
