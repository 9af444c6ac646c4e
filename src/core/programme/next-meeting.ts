import type { MeetingProgress, ProgrammeProgress } from '../results/programme.ts';

/** The meeting that comes next for a group; nothing when all were held. */
export function nextMeeting(progress: ProgrammeProgress, group: string): MeetingProgress | undefined {
  return progress.groups.find(({ id }) => id === group)?.meetings.find(({ state }) => state !== 'held');
}

/** Meetings of which the record is gone, with their group; the closing session has none. */
export function goneMeetings({ groups, closing }: ProgrammeProgress) {
  const ofGroups = groups.flatMap(({ id, meetings }) => meetings.map((meeting) => ({ group: id, meeting })));
  return [...ofGroups, { group: undefined, meeting: closing }].filter(({ meeting }) => meeting.state === 'gone');
}
