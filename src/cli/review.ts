import {
  type OfProgramme,
  type PlayedFile,
  review as play,
  type ReviewInput,
  reviewResultOf,
} from '../app/review/play.ts';
import { openTemplate } from '../app/review/record-place.ts';
import { refuseClosing } from '../app/review/refuse-closing.ts';
import { checkSaving } from '../app/review/save-answers.ts';
import { findCase, noticesOn } from '../app/shelf/find-case.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { hasErrors } from '../core/check/finding.ts';
import { formatText } from '../core/check/formats/text.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { refuseToAsk } from './session/refuse-to-ask.ts';

export interface ReviewOptions extends Omit<ReviewInput, 'answers' | 'case'> {
  readonly answers?: readonly string[];
  readonly keepSession?: boolean;
  readonly json?: boolean;
}

/** `driehoek review`: a guided session, or records from answers files. */
export async function review(named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  const { answers, json = false, keepSession = false, ...own } = options;
  if (answers !== undefined)
    return playAndTell({ ...own, json, answers, ...(named === undefined ? {} : { case: named }) }, context);
  const { output, template, svg = true, date, saveAnswers } = own;
  checkSaving(own, context);
  const record = { svg, ...(output === undefined ? {} : { output }), ...(template === undefined ? {} : { template }) };
  const form = asksForm(named, options, context) ? undefined : await findProtocol(own.protocol, context);
  if (form !== undefined) refuseClosing(form.protocol, context);
  const subject = named === undefined ? undefined : await findCase(named, context);
  if (subject !== undefined) for (const notice of noticesOn(subject, context.messages)) say(context, notice);
  openTemplate(template, context);
  if (form !== undefined && !canAsk(context)) return refuseToAsk(form, subject, context);
  const extra = saveAnswers === undefined ? {} : { saveAnswers };
  // What draws is loaded only where people are asked.
  const { guide } = await import('./session/guide.ts');
  return guide({ subject, form, date, record, keepSession, ...extra }, context);
}

/** Who names nothing chooses the session form too. */
function asksForm(named: string | undefined, { protocol }: ReviewOptions, context: Context): boolean {
  return named === undefined && protocol === undefined && canAsk(context);
}

/** Shows what was played: paths or JSON on stdout, findings on stderr. */
export async function playAndTell(
  input: ReviewInput & { readonly json?: boolean },
  context: Context,
  programme?: OfProgramme,
): Promise<number> {
  const { json = false } = input;
  const all: PlayedFile[] = [];
  for await (const played of play(input, context, programme)) {
    all.push(played);
    if (!json) tell(played, context);
  }
  if (json) printResult(context, reviewResultOf(all));
  const failed = all.filter(({ findings }) => hasErrors(findings)).length;
  if (failed > 0) say(context, context.messages.answers.failed(failed, all.length));
  return failed > 0 ? exit.couldNot : exit.done;
}

function tell({ file, source, findings, notices, record, text = record, answers }: PlayedFile, context: Context): void {
  if (findings.length > 0) say(context, formatText(findings, new Map([[file, source]]), context.messages));
  for (const notice of notices) say(context, notice);
  if (answers === undefined && text !== undefined) print(context, text);
  if (answers === undefined) return;
  // What others read as answers begins with them: the path goes beside it.
  if (record !== undefined) say(context, record);
  print(context, answers);
}
