import { hasErrors } from '../../core/check/finding.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { type PlayedFile, type ReviewInput, review } from '../review/play.ts';
import { enterHeld } from './enter-held.ts';
import { closingMeeting, groupMeeting } from './meeting.ts';

export interface MeetingInput extends Omit<ReviewInput, 'answers' | 'protocol' | 'again'> {
  /** Its id, or its file; the only one there is if left out. */
  readonly programme?: string;
  /** Whose meeting it is; left out, it is the closing session of all groups. */
  readonly group?: string;
  /** Which of the meetings of the group; the next one if left out. */
  readonly meeting?: number | string;
  /** The answers file, or "-" for what comes in. */
  readonly answers: string;
}

/** A meeting of a programme from an answers file. Errors: a UserError where it cannot be held. */
export async function playMeeting(
  { programme, group, meeting, answers, ...own }: MeetingInput,
  ports: Words & Workplace & Clock,
): Promise<PlayedFile[]> {
  const found =
    group === undefined
      ? await closingMeeting(programme, ports)
      : await groupMeeting(programme, group, meeting?.toString(), ports);
  const all: PlayedFile[] = [];
  const { front, subject, protocol, notices } = found;
  const input = { ...own, protocol, answers: [answers] };
  for await (const played of review(input, ports, { front, ...(subject === undefined ? {} : { subject }) }))
    all.push({ ...played, notices: [...notices, ...played.notices] });
  if (all.every(({ findings }) => !hasErrors(findings))) await enterHeld(found.own.path, ports);
  return all;
}
