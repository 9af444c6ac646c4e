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

/** What is wrong with what was told so far, in a sentence. */
export type Judge = (told: ToldProgramme) => string | undefined;

/** Asks what was not said yet; `told` is filled on the way, and judged at each answer. Gives whether people went through to the end. */
export async function tellProgramme(
  ask: PlainQuestions,
  told: ToldProgramme,
  judge: Judge,
  messages: Messages,
): Promise<boolean> {
  const { ask: words } = messages.programme;
  const line = (question: Omit<Question, 'check'>, as: (typed: string) => ToldProgramme) =>
    askLine(ask, {
      ...question,
      check: (text) => (text === '' ? messages.faults.blank : judge({ ...told, ...as(text) })),
    });
  told.id ??= await line({ ask: words.id, hint: words.idHint }, (id) => ({ id }));
  if (told.id === undefined) return false;
  const leaders = (typed: string) => ({ leader: typed.split(',').map((role) => role.trim()) });
  const led = told.leader ? undefined : await line({ ask: words.leaders, hint: words.leadersHint }, leaders);
  if (led !== undefined) told.leader = leaders(led).leader;
  if (told.leader === undefined) return false;
  told.group ??= await askGroups(ask, told, judge, messages);
  if (told.group === undefined) return false;
  told.closing ??= await line({ ask: words.closing, hint: words.closingHint }, (closing) => ({ closing }));
  told.answerFrom ??= told.closing && (await line({ ask: words.from }, (answerFrom) => ({ answerFrom })));
  told.answerDue ??=
    told.answerFrom && (await line({ ask: words.due, hint: words.dueHint }, (answerDue) => ({ answerDue })));
  return told.answerDue !== undefined;
}

/** A line a group; an empty one when there are no more. */
async function askGroups(
  ask: PlainQuestions,
  told: ToldProgramme,
  judge: Judge,
  { programme, faults }: Messages,
): Promise<string[] | undefined> {
  const { ask: words } = programme;
  const groups: string[] = [];
  for (;;) {
    const check = (typed: string) => {
      if (typed === '') return groups.length === 0 ? faults.blank : undefined;
      return judge({ ...told, group: [...groups, typed] });
    };
    const typed = await askLine(ask, { ask: words.group(groups.length + 1), hint: words.groupHint, check });
    if (typed === undefined) {
      told.group = groups;
      return undefined;
    }
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
    check: (typed: string) => check(tidyLine(typed.slice(0, MAX_LINE))),
  };
  const result = await ask.text(small, options);
  return result.type === 'value' ? tidyLine(result.value) : undefined;
}
