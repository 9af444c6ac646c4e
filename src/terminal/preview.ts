import { OWN_THEME } from '../core/case/themes.ts';
import type { FormField, Step } from '../core/protocol/schema.ts';
import type { Laid } from '../core/session/card.ts';
import { chosenIn } from '../core/session/chosen-in.ts';
import { type AnswerContext, isRecord } from '../core/session/kind.ts';
import { choicesOf } from '../core/session/kinds/choice.ts';
import { lensesOf } from '../core/session/kinds/lens.ts';
import { isSilent } from '../core/session/kinds/registry.ts';
import type { ChoiceValue, HandOverValue, PulseValue, SortValue } from '../core/session/values.ts';
import { isIsoDate } from '../core/text/calendar.ts';
import type { Messages } from '../language/messages.ts';

const MAX = 120;

/** An answer in a few words, for the overview. Silent steps say how many, never what. */
export function previewOf(step: Step, value: unknown, context: AnswerContext): string {
  if (value === undefined || value === null || step.kind === 'pause') return '';
  if (step.kind === 'sort' || step.kind === 'pulse')
    return context.messages.menu.handedIn((value as SortValue | PulseValue).people);
  if (isSilent(step)) return context.messages.menu.handedIn((value as Laid).cards.length);
  const text = asSentences(answered(step, value, context)).replace(/\s+/gu, ' ');
  return text.length > MAX ? `${text.slice(0, MAX - 1)}…` : text;
}

/** Parts after each other, so that they can be read aloud: each ends as a sentence does. */
function asSentences(parts: readonly string[]): string {
  return parts.map((part, at) => (at === parts.length - 1 || /[.?!…]$/u.test(part) ? part : `${part}.`)).join(' ');
}

/** The words of an answer: what was chosen by its label, and of options the titles; ids are for files. */
function answered(asked: Step | FormField, value: unknown, context: AnswerContext): string[] {
  const { messages } = context;
  if (asked.kind === 'choice') {
    const { id, more } = chosenIn(value as ChoiceValue);
    const label = choicesOf(asked, context)?.find((own) => own.id === id)?.label;
    return label === undefined ? wordsIn(value, messages) : [label, ...wordsIn(more, messages)];
  }
  if (asked.kind === 'form' && isRecord(value))
    return asked.fields.flatMap((field) => answered(field, value[field.id], context));
  if (asked.kind === 'options' && Array.isArray(value)) return value.flatMap(({ title }) => wordsIn(title, messages));
  if (asked.kind === 'lens' && isRecord(value)) {
    const title = lensesOf(asked, context).find(({ id }) => id === value.lens)?.title;
    return [...wordsIn(title, messages), ...wordsIn(value.notes, messages)];
  }
  if (asked.kind === 'hand-over') return handOverWords(value as HandOverValue, messages);
  return wordsIn(value, messages);
}

function handOverWords({ themes, needs = [], ...told }: HandOverValue, messages: Messages): string[] {
  const { library, needNames, layerNames, releaseNames } = messages;
  const titles: Readonly<Record<string, string>> = library.themes;
  const { 'theme-words': own = [], 'needs-from': from, sentence = [], release } = told;
  return [
    ...themes.filter((id) => id !== OWN_THEME).map((id) => titles[id] ?? id),
    ...[own].flat(),
    ...[sentence].flat(),
    ...needs.map((id) => needNames[id]),
    ...(from === undefined ? [] : [layerNames[from]]),
    releaseNames[release],
  ];
}

function wordsIn(value: unknown, messages: Messages): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [isIsoDate(value) ? messages.day(value) : value];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap((part) => wordsIn(part, messages));
}
