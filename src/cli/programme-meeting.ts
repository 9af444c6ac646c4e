import { enterHeld } from '../app/programme/enter-held.ts';
import { closingMeeting, groupMeeting, type Meeting } from '../app/programme/meeting.ts';
import type { ReviewInput } from '../app/review/play.ts';
import { checkSaving } from '../app/review/save-answers.ts';
import { findCase, noticesOn } from '../app/shelf/find-case.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { type Context, canAsk, exit, say } from './context.ts';
import { playAndTell } from './review.ts';
import { refuseToAsk } from './session/refuse-to-ask.ts';

export interface MeetingOptions
  extends Pick<ReviewInput, 'case' | 'date' | 'output' | 'template' | 'svg' | 'saveAnswers'> {
  readonly answers?: string;
  readonly keepSession?: boolean;
  readonly json?: boolean;
}

/** `driehoek programme open`: the next meeting of a group, as a session with its form. */
export async function programmeOpen(
  id: string,
  group: string,
  n: string | undefined,
  options: MeetingOptions,
  context: Context,
): Promise<number> {
  return hold(await groupMeeting(id, group, n, context), options, context);
}

/** `driehoek programme close`: the closing session of all groups. */
export async function programmeClose(
  id: string | undefined,
  options: MeetingOptions,
  context: Context,
): Promise<number> {
  return hold(await closingMeeting(id, context), options, context);
}

async function hold(meeting: Meeting, options: MeetingOptions, context: Context): Promise<number> {
  say(context, ...meeting.notices);
  const { answers, ...own } = options;
  const { front, subject, protocol } = meeting;
  const programme = { front, ...(subject === undefined ? {} : { subject }) };
  const code =
    answers === undefined
      ? await lead(meeting, options, context)
      : await playAndTell({ ...own, protocol, answers: [answers] }, context, programme);
  if (code === exit.done) await enterHeld(meeting.own.path, context);
  return code;
}

async function lead(meeting: Meeting, options: MeetingOptions, context: Context): Promise<number> {
  const { output, template, svg = true, date, saveAnswers, keepSession = false } = options;
  checkSaving(options, context);
  const form = await findProtocol(meeting.protocol, context);
  const subject = meeting.subject ?? (options.case === undefined ? undefined : await findCase(options.case, context));
  if (subject !== undefined) for (const notice of noticesOn(subject, context.messages)) say(context, notice);
  const { id, group } = meeting.front;
  const command = group === undefined ? `programme close ${id}` : `programme open ${id} ${group}`;
  if (!canAsk(context)) return refuseToAsk(form, subject, context, { command, caseAfter: '--case' });
  const record = { svg, ...(output === undefined ? {} : { output }), ...(template === undefined ? {} : { template }) };
  const extra = saveAnswers === undefined ? {} : { saveAnswers };
  const { guide } = await import('./session/guide.ts');
  return guide({ subject, form, date, record, keepSession, programme: meeting.front, ...extra }, context);
}
