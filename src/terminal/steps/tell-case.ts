import { type CaseAdvice, caseAdvice } from '../../core/case/advice.ts';
import { readStakeholders, type ToldCase } from '../../core/case/draft.ts';
import { themeIds } from '../../core/case/themes.ts';
import type { Told } from '../../core/case/told.ts';
import { domains, levels } from '../../core/format/fields.ts';
import type { Language } from '../../core/format/language.ts';
import { tidyLine, tidyText } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import type { TextOptions } from './asker.ts';
import { MAX_LINE, type PlainQuestions } from './intake.ts';
import type { Result, Small, StepPart } from './small.ts';

/** Whose work it comes from is never asked: who wants to say it, says it on the command line or in the config. */
type Field = Exclude<keyof ToldCase, 'position'>;

/** In the order in which a case is told. */
const order: readonly Field[] = ['title', 'role', 'domain', 'level', 'situation', 'question', 'themes', 'stakeholders'];

interface Telling {
  readonly ask: PlainQuestions;
  readonly advice: CaseAdvice;
  readonly messages: Messages;
}

/**
 * Asks what is not known yet of a new case, a question at a time; back goes to the one before. `told` is filled as
 * people type, so that nothing is lost when they stop. Gives whether everything was asked.
 */
export async function tellCase(
  ask: PlainQuestions,
  told: Told,
  language: Language,
  messages: Messages,
): Promise<boolean> {
  const telling: Telling = { ask, messages, advice: caseAdvice(language, messages) };
  const asked = order.filter((field) => told[field] === undefined);
  for (let at = 0; at < asked.length; ) {
    const field = asked[at] ?? 'title';
    const result = await askField(telling, field, told, { n: at + 1, of: asked.length });
    if (result.type === 'leave') return false;
    if (result.type === 'value') told[field] = result.value;
    at = Math.max(0, at + (result.type === 'back' ? -1 : 1));
  }
  return true;
}

function askField(telling: Telling, field: Field, told: Told, part: StepPart): Promise<Result<string>> {
  const { ask, messages } = telling;
  const { library, domainNames, levelNames } = messages;
  const initial = told[field];
  const small: Small = { ask: askOf(field, messages), hint: hintOf(field, messages), part };
  const choose = (choices: readonly { readonly id: string; readonly label: string }[]) =>
    ask.choice(small, choices, { initial });
  if (field === 'domain') return choose(domains.map((id) => ({ id, label: domainNames[id] })));
  if (field === 'level') return choose(levels.map((id) => ({ id, label: levelNames[id] })));
  if (field === 'themes')
    return choose([
      { id: '', label: library.tell.noTheme },
      ...themeIds.map((id) => ({ id, label: library.themes[id] })),
    ]);
  const onDraft = (text: string) => {
    told[field] = text;
  };
  return ask.text(small, { ...wishesFor(field, telling), initial: initial ?? '', onDraft });
}

type TextField = Exclude<Field, 'domain' | 'level' | 'themes'>;

function wishesFor(field: TextField, { advice, messages }: Telling): Omit<TextOptions, 'initial'> {
  const { faults, check, library } = messages;
  if (field === 'stakeholders') {
    return {
      mode: 'text',
      check: (text) => {
        const read = readStakeholders(text);
        return 'wrong' in read ? library.tell.noStake(read.wrong) : undefined;
      },
    };
  }
  if (field === 'situation')
    return {
      mode: 'text',
      check: (text) => (tidyText(text) === '' ? faults.blank : undefined),
      advise: advice.situation,
    };
  return {
    mode: 'line',
    check: (text) => {
      if (tidyLine(text) === '') return faults.blank;
      return text.length > MAX_LINE ? check.tooLong(MAX_LINE, text.length) : undefined;
    },
    advise: advice[field],
  };
}

function askOf(field: Field, { intake, library: { tell } }: Messages): string {
  return {
    title: intake.titleAsk,
    role: intake.roleAsk,
    domain: intake.domainAsk,
    level: intake.levelAsk,
    situation: tell.situationAsk,
    question: tell.questionAsk,
    themes: tell.themeAsk,
    stakeholders: tell.stakeholdersAsk,
  }[field];
}

function hintOf(field: Field, { intake, library: { tell } }: Messages): string | undefined {
  const hints: Partial<Record<Field, string>> = {
    title: intake.titleHint,
    role: intake.roleHint,
    situation: tell.situationHint,
    question: tell.questionHint,
    stakeholders: tell.stakeholdersHint,
  };
  return hints[field];
}
