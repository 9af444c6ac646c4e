import { type AnswerInput, keepAnswer } from '../app/programme/answer.ts';
import { inviteTo } from '../app/programme/invite.ts';
import { programmePage as pageOf } from '../app/programme/page.ts';
import { programmeShowResultOf, showProgrammes } from '../app/programme/show.ts';
import { goneMeetings } from '../core/programme/next-meeting.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { printProgramme } from './print-programme.ts';
import { tellUnread } from './tell-unread.ts';

type Json<T> = T & { readonly json?: boolean };

/** `driehoek programme`: how all programmes stand. */
export function programmeAll(options: Json<object>, context: Context): Promise<number> {
  return programmeShow(undefined, options, context);
}

/** `driehoek programme show`: how one stands; a record that is gone is named. */
export async function programmeShow(id: string | undefined, { json }: Json<object>, context: Context): Promise<number> {
  const shown = await showProgrammes(id, context);
  const { programme: words } = context.messages;
  if (json) {
    printResult(context, programmeShowResultOf(shown));
    return exit.done;
  }
  if (shown.programmes.length === 0) say(context, words.none, words.noneHint);
  for (const one of shown.programmes) {
    print(context, printProgramme(one, shown.today, context.messages));
    for (const { group, meeting } of goneMeetings(one)) {
      const where = group === undefined ? words.closingTitle : words.meetingOf(group, meeting.n);
      say(context, words.gone(meeting.record ?? '', where), words.goneHint(one.file));
    }
  }
  say(context, ...shown.notices);
  tellUnread(shown.unread, context);
  return exit.done;
}

/** `driehoek programme invite`: letters and a calendar. */
export async function programmeInvite(
  id: string | undefined,
  { output, json }: Json<{ readonly output?: string }>,
  context: Context,
): Promise<number> {
  const made = await inviteTo(id, output, context);
  if (json) printResult(context, made);
  else {
    print(context, [...made.letters, made.calendar].join('\n'));
    say(context, context.messages.programme.invite.done(made.letters.length));
  }
  return exit.done;
}

/** `driehoek programme page`: the one page for the top. */
export async function programmePage(
  id: string | undefined,
  { output, json }: Json<{ readonly output?: string }>,
  context: Context,
): Promise<number> {
  const page = await pageOf(id, output, context);
  if (json) printResult(context, page);
  else {
    print(context, page.file ?? page.text.trimEnd());
    say(context, ...page.notices, context.messages.programme.pageMade(page.words));
  }
  return exit.done;
}

/** `driehoek programme answer`: what came back from the top. */
export async function programmeAnswer(
  id: string | undefined,
  { json, ...input }: Json<AnswerInput>,
  context: Context,
): Promise<number> {
  const { title, ...kept } = await keepAnswer(id, input, context);
  if (json) printResult(context, kept);
  else {
    print(context, kept.file);
    const { answered, answerReplaced } = context.messages.programme;
    const { replaced } = kept;
    say(context, ...kept.notices, answered(title));
    if (replaced !== null) say(context, answerReplaced(context.messages.day(replaced.date), showLine(replaced.text)));
  }
  return exit.done;
}
