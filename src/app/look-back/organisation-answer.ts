import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { commitDay } from '../../files/git/commit-day.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';
import type { LastRecord } from './last-records.ts';

const FILE = 'word-back.md';
/** Its first lines say what was decided; the rest is there to be read. */
const LINES = 3;

export interface OrganisationAnswer {
  readonly file: string;
  readonly lines: readonly string[];
}

/**
 * What the organisation answers, where a team keeps that: in its root or beside its records. Only while the file is no older
 * than the last session: after that it has been heard.
 */
export async function organisationAnswer(
  records: readonly LastRecord[],
  ports: Words & Workplace,
): Promise<OrganisationAnswer | undefined> {
  const { root, paths } = await ports.project();
  const path = [root, paths.records].map((folder) => join(folder, FILE)).find((one) => existsSync(one));
  const last =
    records
      .map(({ review }) => review.front.date)
      .sort()
      .at(-1) ?? '';
  if (path === undefined || isOlder(path, last)) return undefined;
  const lines = firstLines(path, ports);
  return lines.length === 0 ? undefined : { file: shown(path, ports.cwd), lines };
}

/** In a clone every file is as new as the clone; then the day of its commit tells. */
function isOlder(path: string, day: string): boolean {
  return localDay(statSync(path).mtime) < day || (commitDay(path) ?? day) < day;
}

/** What cannot be read keeps nobody from a talk. */
function firstLines(path: string, { messages }: Words): string[] {
  try {
    const said = readTextFile(path, messages)
      .split(/\r\n?|\n/u)
      .map((line) => line.replace(/^#{1,6} /u, '').trim());
    return said.filter((line) => line !== '' && !line.startsWith('<!--')).slice(0, LINES);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
