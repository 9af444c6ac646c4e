import type { Finding } from '../../core/check/finding.ts';
import { unreadOf } from '../../core/check/public-finding.ts';
import { heldTwice, type OpenProgramme, progressOf, strayRecords } from '../../core/programme/progress.ts';
import type { ProgrammeShowResult } from '../../core/results/programme.ts';
import { localDay } from '../../core/text/calendar.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { openProgramme, type ProgrammeFile } from './open-programme.ts';
import { programmeFiles } from './programme-files.ts';

export interface ShownProgrammes extends Omit<ProgrammeShowResult, 'format' | 'unread'> {
  /** Records that could not be read, where one is missed. */
  readonly unread: readonly Finding[];
}

/** How a programme stands; without a name all of them. Writes nothing. */
export async function showProgrammes(
  named: string | undefined,
  ports: Words & Workplace & Clock,
): Promise<ShownProgrammes> {
  const today = localDay(ports.now());
  const ids = named === undefined ? (await programmeFiles(ports)).map(({ id }) => id) : [named];
  const all: ProgrammeFile[] = [];
  for (const id of ids) all.push(await openProgramme(id, ports));
  const { programme: words } = ports.messages;
  const programmes = all.map((own) => progressOf(own, words.closingTitle, today));
  const notices = all
    .flatMap(heldTwice)
    .map(({ group, n, files }) =>
      words.heldTwice(group === undefined ? words.closingTitle : words.meetingOf(group, n), files),
    );
  const strays = all.flatMap((own) => strayNotices(own, ports.messages));
  return { today, programmes, notices: [...notices, ...strays], unread: all.flatMap((own) => own.unread) };
}

/** A group or a meeting that was renamed, or taken out of the plan, leaves its records behind. */
export function strayNotices(own: OpenProgramme, { programme: words }: Messages): string[] {
  return strayRecords(own).map(({ group, files }) => words.strays(group, files, own.file));
}

export function programmeShowResultOf({ today, programmes, notices, unread }: ShownProgrammes): ProgrammeShowResult {
  return { format: 'driehoek/programme-show-result@1', today, programmes, notices, unread: unreadOf(unread) };
}
