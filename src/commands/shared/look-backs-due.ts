import { existsSync } from 'node:fs';
import { nextLookBack } from '../../core/look-back/held.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { showLine } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import { type FoundRecord, readRecords, recordPlaces } from '../../files/read-records.ts';
import { loadMessages } from '../../language/load.ts';
import { type Context, say } from '../context.ts';
import { quoted } from './summary.ts';

export interface WaitingRecord {
  readonly file: string;
  readonly title: string;
  readonly due: IsoDate;
}

/** Open records whose look-back has come or is past, the longest waiting first. */
export async function lookBacksDue(context: Context): Promise<WaitingRecord[]> {
  const { cwd, messages, now } = context;
  const project = await context.project();
  if (!existsSync(project.paths.records)) return [];
  const today = localDay(now());
  const waiting: WaitingRecord[] = [];
  for (const found of readRecords(recordPlaces([], project, cwd, messages), cwd, messages)) {
    const one = await waitingIn(found, today);
    if (one !== undefined) waiting.push(one);
  }
  return waiting.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

async function waitingIn({ record, file }: FoundRecord, today: IsoDate): Promise<WaitingRecord | undefined> {
  if (record === undefined || record.front.status === 'closed') return undefined;
  const due = nextLookBack(record, await loadMessages(record.front.language));
  return due !== undefined && due <= today ? { file, title: record.front.title, due } : undefined;
}

/** One line, before the first question of a new session, where a look-back is waiting. It never keeps people from it. */
export async function tellLookBacksDue(context: Context): Promise<void> {
  const waiting = await lookBacksDue(context).catch(nothingIfMendable);
  const [first] = waiting;
  if (first === undefined) return;
  const command = `driehoek look-back ${quoted(first.file)}`;
  say(context, context.messages.afterwards.lookBack.due(waiting.length, showLine(first.title), showLine(command)));
}

function nothingIfMendable(error: unknown): WaitingRecord[] {
  if (error instanceof UserError) return [];
  throw error;
}
