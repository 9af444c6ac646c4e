import type { FormField, Step } from '../protocol/schema.ts';
import type { Session } from './fold.ts';

/** What a step holds before anybody has typed: the case's own words, where the protocol asks for them. */
export function prefillOf(asked: Step | FormField, { start: { subject } }: Session): unknown {
  const source = 'prefill' in asked ? asked.prefill : undefined;
  if (source === undefined) return undefined;
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

/** A story in a file is wrapped for the file; its paragraphs are what counts. Lines of a list stay lines. */
function reflow(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim().replace(/(?<! ) *\n(?!\s*[-*•]) */gu, ' '))
    .join('\n\n');
}
