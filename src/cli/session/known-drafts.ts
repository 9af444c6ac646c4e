import { draftsIn, type KnownDraft } from '../../app/review/drafts.ts';
import { clockTime, localDay } from '../../core/text/calendar.ts';
import { type Context, say } from '../context.ts';

/** The drafts there are. What cannot be read is told on stderr. */
export async function knownDrafts(context: Context): Promise<readonly KnownDraft[]> {
  const { known, problems } = await draftsIn(context);
  for (const { message, hint = '' } of problems) say(context, message, `  ${hint}`);
  return known;
}

/** In which form it is held, when it began, and how far it is. */
export function draftFacts({ draft, form }: KnownDraft, { messages }: Context): [begun: string, at: string] {
  const { resuming, sessions } = messages;
  const { started, step, settled, steps } = draft;
  const begun = new Date(started);
  return [
    `${form}, ${resuming.begun(messages.day(localDay(begun)), clockTime(begun))}`,
    step === null ? resuming.onlyRecord : sessions.at(settled, steps, step),
  ];
}
