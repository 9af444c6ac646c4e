import { findPersonalData } from '../../core/privacy/find.ts';
import { recordOf, titleOfProgramme } from '../../core/programme/progress.ts';
import type { ProgrammeAnswerResult } from '../../core/results/programme.ts';
import { localDay } from '../../core/text/calendar.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import { UserError } from '../../core/user-error.ts';
import { withEntries } from '../../core/yaml/with-entries.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { dayOption } from '../day-option.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { openProgramme } from './open-programme.ts';

export interface AnswerInput {
  readonly text?: string | undefined;
  /** The day it came; today if left out. */
  readonly date?: string | undefined;
}

const MOST = 500;

/** Keeps in the programme what came back from the top. A later answer takes the place of an earlier one. */
export async function keepAnswer(
  named: string | undefined,
  input: AnswerInput,
  ports: Words & Workplace & Clock,
): Promise<ProgrammeAnswerResult & { readonly title: string }> {
  const { messages } = ports;
  const { programme: words } = messages;
  const own = await openProgramme(named, ports);
  const { path, text: before, file, programme } = own;
  const text = tidyLine(input.text ?? '');
  if (text === '') throw new UserError(words.answerNeeds, words.answerNeedsHint);
  if (text.length > MOST) throw new UserError(words.answerTooLong);
  const date = dayOption('--date', input.date, ports) ?? localDay(ports.now());
  rewriteFile(path, withEntries(before, 'answer', { date, text }), before, file, messages);
  const { id, answer } = programme;
  const replaced = answer === undefined || answer.text === text ? null : { date: answer.date, text: answer.text };
  const { privacy } = (await ports.project()).config;
  const isPersonal = findPersonalData(text, privacy).some(({ isAllowed }) => !isAllowed);
  const isEarly = recordOf(own, undefined, own.series.meetings.length + 1) === undefined;
  const notices = [...(isEarly ? [words.answerEarly] : []), ...(isPersonal ? [words.answerPersonal(file)] : [])];
  const title = titleOfProgramme(programme);
  return { format: 'driehoek/programme-answer-result@1', id, file, date, text, replaced, notices, title };
}
