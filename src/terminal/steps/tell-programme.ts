import { typedClosing, typedGroup } from '../../core/programme/typed-group.ts';
import { isIsoDate } from '../../core/text/calendar.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import { MAX_LINE, type PlainQuestions } from './intake.ts';

/** A programme as people tell it: what its options on the command line take. */
export interface ToldProgramme {
  id?: string | undefined;
  leader?: readonly string[] | undefined;
  group?: readonly string[] | undefined;
  closing?: string | undefined;
  answerFrom?: string | undefined;
  answerDue?: string | undefined;
}

interface Question {
  readonly ask: string;
  readonly hint?: string;
  /** What is wrong with it, in a sentence. */
  readonly check: (text: string) => string | undefined;
}

/** Asks what was not said yet; `told` is filled on the way. Gives whether people went through to the end. */
export async function tellProgramme(ask: PlainQuestions, told: ToldProgramme, messages: Messages): Promise<boolean> {
  const { ask: words, badGroup, badClosing } = messages.programme;
  const filled = (text: string) => (tidyLine(text) === '' ? messages.faults.blank : undefined);
  const line = (question: Question) => askLine(ask, question);
  const day = (text: string) => (isIsoDate(tidyLine(text)) ? undefined : words.badDay);
  const closing = (text: string) => (typedClosing(text) === undefined ? badClosing(tidyLine(text)) : undefined);

  told.id ??= await line({ ask: words.id, hint: words.idHint, check: filled });
  if (told.id === undefined) return false;
  told.leader ??= (await line({ ask: words.leaders, hint: words.leadersHint, check: filled }))
    ?.split(',')
    .map((role) => role.trim());
  if (told.leader === undefined) return false;
  told.group ??= await askGroups((n, check) => line({ ask: words.group(n), hint: words.groupHint, check }), badGroup);
  if (told.group === undefined) return false;
  told.closing ??= await line({ ask: words.closing, hint: words.closingHint, check: closing });
  told.answerFrom ??= told.closing && (await line({ ask: words.from, check: filled }));
  told.answerDue ??= told.answerFrom && (await line({ ask: words.due, hint: words.dueHint, check: day }));
  return told.answerDue !== undefined;
}

/** A line a group; an empty one when there are no more. */
async function askGroups(
  askOne: (n: number, check: Question['check']) => Promise<string | undefined>,
  bad: (typed: string) => string,
): Promise<string[] | undefined> {
  const groups: string[] = [];
  for (;;) {
    const isFirst = groups.length === 0;
    const typed = await askOne(groups.length + 1, (text) =>
      (!isFirst && text.trim() === '') || typedGroup(text) !== undefined ? undefined : bad(tidyLine(text)),
    );
    if (typed === undefined) return undefined;
    if (typed === '') return groups;
    groups.push(typed);
  }
}

/** Nothing where people leave. Back is to leave too: nothing was written yet. */
async function askLine(ask: PlainQuestions, { ask: text, hint, check }: Question): Promise<string | undefined> {
  const small = { ask: text, ...(hint === undefined ? {} : { hint }) };
  const options = {
    mode: 'line' as const,
    initial: '',
    check: (typed: string) => check(typed.slice(0, MAX_LINE)),
  };
  const result = await ask.text(small, options);
  return result.type === 'value' ? tidyLine(result.value) : undefined;
}
