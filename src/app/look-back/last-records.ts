import { readReview, type SoundReview, soundReview } from '../../core/record/read.ts';
import { UserError } from '../../core/user-error.ts';
import { isOfTeam, shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';
import { newestRecords } from '../records/look-backs-due.ts';

/** So many of the newest records are looked at: the first question of a session is not to wait for an archive. */
const NEWEST = 20;

export interface LastRecord {
  readonly path: string;
  readonly file: string;
  readonly review: SoundReview;
}

/** The newest records of the team, as far as they can be read; never of a team with a config of its own further down. */
export async function lastRecords(ports: Words & Workplace): Promise<LastRecord[]> {
  const project = await ports.project();
  const own = (await newestRecords(ports)).filter((path) => isOfTeam(path, project)).slice(0, NEWEST);
  return own.flatMap((path): LastRecord[] => {
    const review = soundIn(path, ports);
    return review === undefined ? [] : [{ path, file: shown(path, ports.cwd), review }];
  });
}

/** What cannot be read is for `check` and `follow-up` to tell: it keeps nobody from a talk. */
function soundIn(path: string, { messages }: Words): SoundReview | undefined {
  try {
    return soundReview(readReview(readTextFile(path, messages)));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
