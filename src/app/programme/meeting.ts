import { groupsHeard, linesOfGroups } from '../../core/programme/lines.ts';
import { goneMeetings, nextMeeting } from '../../core/programme/next-meeting.ts';
import { progressOf } from '../../core/programme/progress.ts';
import type { InProgramme } from '../../core/record/schema.ts';
import type { MeetingProgress } from '../../core/results/programme.ts';
import type { Subject } from '../../core/session/events.ts';
import { localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { keepHeld, openProgramme, type ProgrammeFile } from './open-programme.ts';
import { strayNotices } from './show.ts';

type Ports = Words & Workplace & Clock;

/** A session that belongs to a programme. */
export interface Meeting {
  readonly own: ProgrammeFile;
  readonly protocol: string;
  readonly front: InProgramme;
  /** Of a closing session: what it is about; of a meeting people bring a case. */
  readonly subject?: Subject;
  readonly notices: readonly string[];
}

/** The next meeting of a group, or the one that is named. Errors: a UserError where it cannot be held. */
export async function groupMeeting(
  named: string | undefined,
  group: string,
  typed: string | undefined,
  ports: Ports,
): Promise<Meeting> {
  const { programme: words } = ports.messages;
  const own = keepHeld(await openProgramme(named, ports), ports);
  const ids = own.programme.groups.map(({ id }) => id);
  if (!ids.includes(group)) throw new UserError(words.unknownGroup(group, nearest(group, ids)), words.groupsAre(ids));
  const progress = progressOf(own, words.closingTitle, localDay(ports.now()));
  refuseGone(own, group, ports);
  const meeting = typed === undefined ? nextMeeting(progress, group) : meetingAt(typed, group, own, ports);
  if (meeting === undefined) throw new UserError(words.allHeld(group));
  if (meeting.state === 'held')
    throw new UserError(words.isHeld(meeting.n, group, meeting.record ?? ''), words.isHeldHint);
  const protocol = own.series.meetings[meeting.n - 1]?.protocol ?? '';
  return { own, protocol, front: { id: own.programme.id, group, meeting: meeting.n }, notices: [] };
}

function meetingAt(typed: string, group: string, own: ProgrammeFile, ports: Ports): MeetingProgress {
  const { programme: words } = ports.messages;
  const progress = progressOf(own, words.closingTitle, localDay(ports.now()));
  const found = progress.groups.find(({ id }) => id === group)?.meetings.find(({ n }) => String(n) === typed);
  if (found === undefined) throw new UserError(words.notAMeeting(typed, own.series.meetings.length));
  return found;
}

/** A record that was deleted is not held anew without a word. */
function refuseGone(own: ProgrammeFile, group: string | undefined, ports: Ports): void {
  const { programme: words } = ports.messages;
  const progress = progressOf(own, words.closingTitle, localDay(ports.now()));
  const [gone] = goneMeetings(progress).filter((one) => one.group === group);
  if (gone === undefined) return;
  const where = gone.group === undefined ? words.closingTitle : words.meetingOf(gone.group, gone.meeting.n);
  throw new UserError(words.gone(gone.meeting.record ?? '', where), words.goneHint(own.file));
}

/** The closing session of all groups, with the lines that each brings. */
export async function closingMeeting(named: string | undefined, ports: Ports): Promise<Meeting> {
  const { programme: words } = ports.messages;
  const own = keepHeld(await openProgramme(named, ports), ports);
  refuseGone(own, undefined, ports);
  const { programme, series } = own;
  const { closing, title } = progressOf(own, words.closingTitle, localDay(ports.now()));
  if (closing.state === 'held') throw new UserError(words.isClosed(closing.record ?? ''));
  const lines = linesOfGroups(own);
  const heard = groupsHeard(own);
  const all = programme.groups.length;
  if (lines.length < 2)
    throw new UserError(words.noLines(lines.length), heard < all ? words.noLinesHint : words.noLinesHeardHint);
  return {
    own,
    protocol: series.closing,
    front: { id: programme.id, meeting: series.meetings.length + 1 },
    subject: { title: `${title}: ${words.closingTitle.toLowerCase()}`, lines },
    notices: [...(heard < all ? [words.heardOf(heard, all)] : []), ...strayNotices(own, ports.messages)],
  };
}
