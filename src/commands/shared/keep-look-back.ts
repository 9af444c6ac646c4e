import { resolve } from 'node:path';
import { formatText } from '../../core/check/formats/text.ts';
import { composeLookBack, type LookBackEdit } from '../../core/look-back/compose.ts';
import { openFence, withLookBack, withStatus, withTick } from '../../core/look-back/edit.ts';
import type { RecordDocument } from '../../core/record/document.ts';
import { parseRecord } from '../../core/record/parse.ts';
import type { LookBackStart } from '../../core/session/events.ts';
import type { Session } from '../../core/session/fold.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import type { Messages } from '../../language/messages.ts';
import { type Context, print, say } from '../context.ts';

/** What became of a look-back. */
export interface KeptLookBack {
  readonly file: string;
  readonly changed: boolean;
  readonly ticked: number;
  /** Agreements that were to be ticked and are no longer there. */
  readonly notFound: readonly string[];
}

export interface OpenRecord {
  readonly text: string;
  readonly record: RecordDocument;
}

/** A record that can be looked back on. Errors: a UserError that shows what is wrong with it, or what would go wrong. */
export function openRecord(path: string, { messages, cwd }: Pick<Context, 'messages' | 'cwd'>): OpenRecord {
  const file = shown(path, cwd);
  const { lookBack } = messages.afterwards;
  const text = readTextFile(path, messages);
  const { record, findings } = parseRecord(text, file, messages);
  if (record === undefined)
    throw new UserError(
      `${lookBack.notSound(file)}\n${formatText(findings, new Map([[file, text]]), messages).trimEnd()}`,
    );
  const fence = openFence(text);
  if (fence !== undefined) throw new UserError(lookBack.openFence(file, fence), lookBack.openFenceHint);
  return { text, record };
}

/** Nobody looks back before there was anything. Errors: a UserError. */
export function checkDay(day: IsoDate, { front }: RecordDocument, { messages }: Context): void {
  if (day < front.date) throw new UserError(messages.faults.beforeSession(day, front.date));
}

/**
 * Puts the answers of a look-back into its record, as that stands now: people may have edited it since the first question.
 * Nothing else in it changes. A look-back that is in it already, word for word, is not put in twice.
 */
export async function keepLookBack(session: Session, start: LookBackStart, context: Context): Promise<KeptLookBack> {
  const { root } = await context.project();
  const path = resolve(root, start.record);
  const file = shown(path, context.cwd);
  const { text, record } = openRecord(path, context);
  checkDay(session.start.date, record, context);
  const messages = await loadMessages(record.front.language);
  const edit = composeLookBack(session, start, messages);
  const { text: ticked, count, notFound } = tickAll(text, edit.ticked);
  const after = append(edit.status === undefined ? ticked : withStatus(ticked, edit.status), record, edit, messages);
  if (after !== text) rewriteFile(path, after, text, file, context.messages);
  return { file, changed: after !== text, ticked: count, notFound };
}

function tickAll(text: string, agreements: readonly string[]) {
  const notFound: string[] = [];
  let now = text;
  for (const agreement of agreements) {
    const ticked = withTick(now, agreement);
    if (ticked === undefined) notFound.push(agreement);
    now = ticked ?? now;
  }
  return { text: now, notFound, count: agreements.length - notFound.length };
}

function append(text: string, record: RecordDocument, { entries }: LookBackEdit, messages: Messages): string {
  const held = record.sections.filter(({ id }) => id === 'look-back').at(-1);
  const isThere = held !== undefined && JSON.stringify(held.entries) === JSON.stringify(entries);
  return isThere ? text : withLookBack(text, entries, messages.afterwards.lookBack.heading);
}

export function tellLookBack({ file, changed, ticked, notFound }: KeptLookBack, context: Context): void {
  const { lookBack } = context.messages.afterwards;
  if (!changed) say(context, lookBack.already(file));
  else say(context, lookBack.written(file), ...(ticked === 0 ? [] : [lookBack.ticked(ticked)]));
  for (const agreement of changed ? notFound : []) say(context, lookBack.notFound(agreement));
  print(context, file);
}
