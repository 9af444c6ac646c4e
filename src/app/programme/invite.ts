import { dirname, join, resolve } from 'node:path';
import {
  closingLetter,
  groupLetter,
  INVITATION_PRODUCT,
  invitationCalendar,
} from '../../core/programme/invitations.ts';
import type { Programme } from '../../core/programme/schema.ts';
import type { ProgrammeInviteResult } from '../../core/results/programme.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';
import { digestOfLines } from '../../files/sha256.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import { openProgramme } from './open-programme.ts';

/** By this an earlier letter is known, and whether people changed it since. */
const MARKER = /^<!-- driehoek:invitation ([0-9a-f]{16}) -->\r?\n/u;

/**
 * Writes a letter for each group and one to close, and a calendar; over earlier ones of ours and over nothing else. A letter
 * that people changed is theirs. Errors: a UserError that names what is in the way; then nothing is written.
 */
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
    ...programme.groups.map((group) => ({ name: group.id, text: groupLetter(group, inviting) })),
    { name: closingName(programme, messages), text: closingLetter(inviting) },
  ].map(({ name, text }) => ({ path: join(folder, `${name}.md`), text: withMarker(text) }));
  const changed = letters.filter(({ path: letter }) => isChanged(letter)).map((letter) => shown(letter.path, cwd));
  if (changed.length > 0)
    throw new UserError(messages.programme.invite.changed(changed), messages.programme.invite.changedHint);
  const calendar = { path: join(folder, `${programme.id}.ics`), text: invitationCalendar(inviting, lasting) };
  const isOurs = (head: string) => MARKER.test(head) || head.includes(INVITATION_PRODUCT);
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

/** A group may be called as the closing letter is. */
function closingName({ groups, id }: Programme, { programme: { invite } }: Messages): string {
  return groups.some((group) => group.id === invite.closing) ? `${id}-${invite.closing}` : invite.closing;
}

function withMarker(text: string): string {
  return `<!-- driehoek:invitation ${digestOfLines(text).slice(0, 16)} -->\n${text}`;
}

function isChanged(path: string): boolean {
  const text = textIfAny(path) ?? '';
  const mark = MARKER.exec(text);
  return mark !== null && !digestOfLines(text.slice(mark[0].length)).startsWith(mark[1] ?? '');
}
