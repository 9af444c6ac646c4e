import { oneLine } from '../../core/check/report-parts.ts';
import type { Catalogues } from '../../core/list/entry.ts';
import type { RecordDocument } from '../../core/record/document.ts';
import { showLine } from '../../core/text/characters.ts';
import { type FoundRecord, readRecords, recordPlaces } from '../../files/read-records.ts';
import { loadMessages } from '../../language/load.ts';
import { type Context, say } from '../context.ts';

export type SoundRecord = FoundRecord & { readonly record: RecordDocument };

export function isSound(found: FoundRecord): found is SoundRecord {
  return found.record !== undefined;
}

/** Every record at the given paths, or of the project, sound or not; see `readRecords`. */
export async function eachRecord(named: readonly string[], context: Context): Promise<Iterable<FoundRecord>> {
  const { cwd, messages } = context;
  return readRecords(recordPlaces(named, await context.project(), cwd, messages), cwd, messages);
}

export async function allCatalogues(): Promise<Catalogues> {
  const [nl, en] = await Promise.all([loadMessages('nl'), loadMessages('en')]);
  return { nl, en };
}

/** What could not be read, as JSON. */
export interface Unread {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export function unreadOf({ file, findings }: Pick<FoundRecord, 'file' | 'findings'>): Unread {
  const [first] = findings;
  return { file, line: first?.at.line ?? 1, message: first?.message ?? '' };
}

/** Counts and names what could not be read, on stderr: each by the first thing that is wrong with it. */
export function tellUnread(unread: readonly Pick<FoundRecord, 'file' | 'findings'>[], context: Context): void {
  const { messages } = context;
  if (unread.length === 0) return;
  const named = unread.map(({ file, findings: [first] }) =>
    first === undefined ? showLine(file) : oneLine(first, messages),
  );
  say(context, messages.afterwards.unread(unread.length), ...named.map((one) => `  ${one}`));
}
