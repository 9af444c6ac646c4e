import { told } from '../../core/check/told.ts';
import type { Review } from '../../core/record/review.ts';
import { type FoundRecord, readRecords } from '../../files/read-records.ts';
import { recordPlaces } from '../../files/record-places.ts';
import type { Words, Workplace } from '../ports.ts';

export type ReadRecord = FoundRecord & { readonly review: Review };

function isRead(found: FoundRecord): found is ReadRecord {
  return found.review !== undefined;
}

/** A file that could not be read, or not wholly, with what is wrong with it. */
type Unsound = Pick<FoundRecord, 'path' | 'file' | 'findings'>;

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
  { cwd, messages, project: open }: Words & Workplace,
  take: (found: ReadRecord) => T,
): Promise<Gathered<T>> {
  const taken: T[] = [];
  const unsound: Unsound[] = [];
  const project = await open();
  const { privacy } = project.config;
  const around = { cwd, repository: project.repository, home: project.paths.records };
  for (const found of readRecords(recordPlaces(named, project, cwd, messages), around, messages)) {
    if (isRead(found)) taken.push(take(found));
    if (found.findings.length > 0)
      unsound.push({ path: found.path, file: found.file, findings: told(found.findings, found.text, privacy) });
  }
  return { taken, unsound };
}
