import { oneLine } from '../../core/check/report-parts.ts';
import type { Catalogues } from '../../core/list/entry.ts';
import type { RecordDocument } from '../../core/record/document.ts';
import { showLine } from '../../core/text/characters.ts';
import { type FoundRecord, readRecords } from '../../files/read-records.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { loadMessages } from '../../language/load.ts';
import { type Context, say } from '../context.ts';

type SoundRecord = FoundRecord & { readonly record: RecordDocument };

function isSound(found: FoundRecord): found is SoundRecord {
  return found.record !== undefined;
}

/** A file that could not be read, or is no sound record, with what is wrong with it. */
export type Unsound = Pick<FoundRecord, 'path' | 'file' | 'findings'>;

export interface Gathered<T> {
  readonly taken: readonly T[];
  readonly unsound: readonly Unsound[];
}

/**
 * What `take` makes of each record at the given paths, or else of the project; and what could not be read. The records
 * themselves are not kept: an archive may be larger than the memory.
 */
export async function gatherRecords<T>(
  named: readonly string[],
  context: Context,
  take: (found: SoundRecord) => T,
): Promise<Gathered<T>> {
  const { cwd, messages } = context;
  const taken: T[] = [];
  const unsound: Unsound[] = [];
  const project = await context.project();
  const around = { cwd, home: project.paths.records };
  for (const found of readRecords(recordPlaces(named, project, cwd, messages), around, messages)) {
    if (isSound(found)) taken.push(take(found));
    else unsound.push({ path: found.path, file: found.file, findings: found.findings });
  }
  return { taken, unsound };
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

export function unreadOf({ file, findings }: Omit<Unsound, 'path'>): Unread {
  const [first] = findings;
  return { file, line: first?.at.line ?? 1, message: first?.message ?? '' };
}

/** Counts and names what could not be read, on stderr: each by the first thing that is wrong with it. */
export function tellUnread(unread: readonly Omit<Unsound, 'path'>[], context: Context): void {
  const { messages } = context;
  if (unread.length === 0) return;
  const named = unread.map(({ file, findings: [first] }) =>
    first === undefined ? showLine(file) : oneLine(first, messages),
  );
  say(context, messages.afterwards.unread(unread.length), ...named.map((one) => `  ${one}`));
}
