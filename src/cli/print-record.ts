import { triangleWords } from '../core/draw/words.ts';
import { escapeLine } from '../core/record/escape.ts';
import { folded } from '../core/record/fields.ts';
import { findFront } from '../core/record/front.ts';
import type { SoundReview } from '../core/record/read.ts';
import { summaryIn } from '../core/record/summary-edit.ts';
import { titleHeading } from '../core/record/title-heading.ts';
import type { Span } from '../core/text/span.ts';
import { loadMessages } from '../language/load.ts';
import { painter, showsUnicode } from '../terminal/look.ts';
import { type ReadingRoom, renderMarkdown } from '../terminal/markdown.ts';
import { pictureLines } from '../terminal/triangle.ts';
import { type Context, print } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** A record to read on the screen, in its own language; of one that cannot be read, the text. */
export async function printReadableRecord(
  review: SoundReview | undefined,
  text: string,
  context: Context,
): Promise<void> {
  const room = readingRoom(context);
  const from = findFront(text)?.body ?? 0;
  if (review === undefined) {
    print(context, renderMarkdown(lines(text.slice(from)), room));
    return;
  }
  const own = { ...context, messages: await loadMessages(review.front.language) };
  // The picture is drawn anew for the terminal.
  const image = review.images.find(({ section, at }) => section === 'triangle' && isAlone(text, at))?.at;
  const body = bodyReader(text, titleAgain(review, text));
  const parts = [renderMarkdown(`${headOf(review, own)}\n\n${body(from, image?.start)}`, room)];
  if (image) parts.push(triangleOf(review, room, own), renderMarkdown(body(image.end), room));
  print(own, parts.filter(Boolean).join('\n'));
}

/** The heading of the summary where it is the title, which stands above all as it is. */
function titleAgain(review: SoundReview, text: string): Span | undefined {
  const own = summaryIn(review);
  if (own?.paragraph === undefined) return undefined;
  const at = { start: own.section.at.start, end: own.paragraph.at.start };
  const heading = /^(?:<!--[^>]*-->)?\s*#+ ([^\r\n]*)$/u.exec(text.slice(at.start, at.end).trimEnd())?.[1];
  return heading !== undefined && folded(heading) === folded(escapeLine(titleHeading(review.front.title)))
    ? at
    : undefined;
}

/** Parts of the body without what is left out of it. */
function bodyReader(text: string, out: Span | undefined) {
  return (start: number, end = text.length): string => {
    const isIn = out !== undefined && start <= out.start && out.end <= end;
    return lines(isIn ? text.slice(start, out.start) + text.slice(out.end, end) : text.slice(start, end));
  };
}

/** Whether nothing else stands on its lines. */
function isAlone(text: string, { start, end }: Span): boolean {
  return /(?:^|[\r\n])[ \t]*$/u.test(text.slice(0, start)) && /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(end));
}

function lines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function headOf({ front, nextLookBack }: SoundReview, { messages }: Context): string {
  const { show } = messages;
  const facts = [
    messages.weekday(front.date),
    ...(front.outcome ? [messages.outcomes[front.outcome]] : []),
    ...(front.participants ? [show.participants(front.participants)] : []),
    ...(front.minutes ? [show.minutes(front.minutes)] : []),
    show.status[front.status],
    ...(nextLookBack.state === 'day' ? [show.lookBack(messages.day(nextLookBack.day))] : []),
  ];
  return `# ${escapeLine(front.title)}\n\n${facts.map(escapeLine).join(' · ')}`;
}

/** Drawn for the width of the terminal; as words where there is no room, no drawing wanted, or nothing to draw. */
function triangleOf(
  { front: { triangle } }: SoundReview,
  { columns, color }: ReadingRoom,
  { host, messages, plain }: Context,
): string {
  if (!triangle) return '';
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color, unicode });
  const lines = plain ? undefined : pictureLines(triangle, { columns: columns - 4, rows: 32, unicode }, messages);
  if (lines) return `${lines.map((line) => `  ${paint(line)}`.trimEnd()).join('\n')}\n`;
  return `${triangleWords(triangle, messages).join('\n')}\n`;
}
