import { dirname, join, resolve } from 'node:path';
import {
  closingLetter,
  groupLetter,
  INVITATION_MARKER,
  INVITATION_PRODUCT,
  invitationCalendar,
} from '../../core/programme/invitations.ts';
import type { ProgrammeInviteResult } from '../../core/results/programme.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import { openProgramme } from './open-programme.ts';

/** Writes a letter for each group and one to close, and a calendar; over earlier ones of ours and over nothing else. */
export async function inviteTo(
  named: string | undefined,
  output: string | undefined,
  ports: Words & Workplace & Clock,
): Promise<ProgrammeInviteResult> {
  const { messages, cwd } = ports;
  const { programme, series, path } = await openProgramme(named, ports);
  const folder = output === undefined ? join(dirname(path), programme.id) : resolve(cwd, output);
  const minutesOf = async (form: string) => (await findProtocol(form, ports)).protocol.minutes;
  const meetings: number[] = [];
  for (const { protocol } of series.meetings) meetings.push(await minutesOf(protocol));
  const lasting = { meetings, closing: await minutesOf(series.closing), now: ports.now() };
  const inviting = { programme, series, messages };
  const letters = [
    ...programme.groups.map((group) => ({ path: join(folder, `${group.id}.md`), text: groupLetter(group, inviting) })),
    { path: join(folder, `${messages.programme.invite.closing}.md`), text: closingLetter(inviting) },
  ];
  const calendar = { path: join(folder, `${programme.id}.ics`), text: invitationCalendar(inviting, lasting) };
  const isOurs = (head: string) => head.includes(INVITATION_MARKER) || head.includes(INVITATION_PRODUCT);
  const taken = inWords(shown(folder, cwd), messages, () => {
    makeFolder(folder);
    return writeReportFiles([...letters, calendar], isOurs);
  });
  if (taken !== undefined) throw new UserError(messages.files.taken(shown(taken, cwd)));
  return {
    format: 'driehoek/programme-invite-result@1',
    id: programme.id,
    letters: letters.map((one) => shown(one.path, cwd)),
    calendar: shown(calendar.path, cwd),
  };
}
