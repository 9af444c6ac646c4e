import { parseCase } from '../core/case/parse.ts';
import { printCase } from '../core/case/print.ts';
import { formatText } from '../core/check/formats/text.ts';
import { placementLists, triangleWords } from '../core/draw/words.ts';
import type { RecordDocument } from '../core/record/document.ts';
import { escapeLine } from '../core/record/escape.ts';
import { parseRecord, splitFrontMatter } from '../core/record/parse.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { loadMessages } from '../language/load.ts';
import { painter, showsUnicode } from '../terminal/look.ts';
import { type ReadingRoom, renderMarkdown } from '../terminal/markdown.ts';
import { pictureLines } from '../terminal/triangle.ts';
import { type Context, exit, print, say } from './context.ts';
import { findCaseFile } from './shared/find-case.ts';
import { readingRoom } from './shared/reading-room.ts';

/** `driehoek show`: a case or a record to read in the terminal. Faults are named and do not stop the reading. */
export async function show(named: string, context: Context): Promise<number> {
  const path = await findCaseFile(named, context);
  const { messages, cwd } = context;
  const text = readTextFile(path, messages, 4 * 1024 * 1024);
  const file = shown(path, cwd);
  const room = readingRoom(context);
  if (splitFrontMatter(text)) return showRecord(text, file, room, context);
  const { value, findings } = parseCase(text, file, messages);
  if (value) print(context, renderMarkdown(printCase(value, messages), room));
  else if (!/^\s*format:/mu.test(text))
    throw new UserError(messages.show.notShowable(file), messages.show.notShowableHint);
  else say(context, formatText(findings, new Map([[file, text]]), messages));
  return value ? exit.done : exit.couldNot;
}

async function showRecord(text: string, file: string, room: ReadingRoom, context: Context): Promise<number> {
  const { record, findings } = parseRecord(text, file, context.messages);
  if (findings.length > 0) say(context, formatText(findings, new Map([[file, text]]), context.messages));
  const body = (splitFrontMatter(text)?.body ?? '').replace(/\r\n?/gu, '\n');
  if (!record) {
    print(context, renderMarkdown(body, room));
    return exit.couldNot;
  }
  const own = { ...context, messages: await loadMessages(record.front.language) };
  const [before, after] = aroundPicture(body);
  const picture = after === undefined ? '' : triangleOf(record, room, own);
  print(
    own,
    [
      renderMarkdown(`${headOf(record, own)}\n\n${before}`, room),
      picture,
      after === undefined ? '' : renderMarkdown(after, room),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return exit.done;
}

/** The body before and after the picture; the picture itself is drawn anew for the terminal. */
function aroundPicture(body: string): [string, string?] {
  const marker = body.indexOf('<!-- driehoek:triangle -->');
  const image = /^!\[[^\]]*\]\([^)]*\)$/mu.exec(marker === -1 ? '' : body.slice(marker));
  if (!image) return [body];
  const start = marker + image.index;
  return [body.slice(0, start), body.slice(start + image[0].length)];
}

function headOf({ front }: RecordDocument, { messages }: Context): string {
  const { show } = messages;
  const facts = [
    messages.weekday(front.date),
    ...(front.outcome ? [messages.outcomes[front.outcome]] : []),
    ...(front.participants ? [show.participants(front.participants)] : []),
    ...(front.minutes ? [show.minutes(front.minutes)] : []),
    show.status[front.status],
    ...(front['look-back'] ? [show.lookBack(messages.day(front['look-back']))] : []),
  ];
  return `# ${escapeLine(front.title)}\n\n${facts.map(escapeLine).join(' · ')}`;
}

/** Drawn for the width of the terminal; as words where there is no room, no drawing wanted, or nothing to draw. */
function triangleOf(
  { front: { triangle } }: RecordDocument,
  { columns, color }: ReadingRoom,
  { host, messages, plain }: Context,
): string {
  if (!triangle) return '';
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color, unicode });
  const lines = plain ? undefined : pictureLines(triangle, { columns: columns - 4, rows: 32, unicode }, messages);
  if (lines) return `${lines.map((line) => `  ${paint(line)}`.trimEnd()).join('\n')}\n`;
  return `${[...triangleWords(triangle, messages), ...placementLists(triangle, messages)].join('\n')}\n`;
}
