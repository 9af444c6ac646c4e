import { oneLine } from '../../core/check/report-parts.ts';
import { told } from '../../core/check/told.ts';
import type { Review } from '../../core/record/review.ts';
import { showLine } from '../../core/text/characters.ts';
import { type FoundRecord, readRecords } from '../../files/read-records.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { type Context, say } from '../context.ts';

export type ReadRecord = FoundRecord & { readonly review: Review };

function isRead(found: FoundRecord): found is ReadRecord {
  return found.review !== undefined;
}

/** A file that could not be read, or not wholly, with what is wrong with it. */
export type Unsound = Pick<FoundRecord, 'path' | 'file' | 'findings'>;

export interface Gathered<T> {
  readonly taken: readonly T[];
  readonly unsound: readonly Unsound[];
}

/**
 * What `take` makes of each record at the given paths, or else of the project; and what could not be read. A record with a
 * fault in its front matter is among both. The records themselves are not kept: an archive may be larger than the memory.
 */
export async function gatherRecords<T>(
  named: readonly string[],
  context: Context,
  take: (found: ReadRecord) => T,
): Promise<Gathered<T>> {
  const { cwd, messages } = context;
  const taken: T[] = [];
  const unsound: Unsound[] = [];
  const project = await context.project();
  const { privacy } = project.config;
  const around = { cwd, repository: project.repository, home: project.paths.records };
  for (const found of readRecords(recordPlaces(named, project, cwd, messages), around, messages)) {
    if (isRead(found)) taken.push(take(found));
    if (found.findings.length > 0)
      unsound.push({ path: found.path, file: found.file, findings: told(found.findings, found.text, privacy) });
  }
  return { taken, unsound };
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
