import type { Messages } from '../../language/messages.ts';
import { themeIds } from '../case/themes.ts';
import type { FactId, Step } from '../protocol/schema.ts';
import type { AnsweredStep } from './answered.ts';
import { applies } from './applies.ts';
import { cardsAtTable } from './cards-at-table.ts';
import { factIn } from './chosen-in.ts';
import type { Session } from './fold.ts';
import type { AnswerContext, Facts } from './kind.ts';
import { readAnswer } from './kinds/registry.ts';
import { factOfSlot, slotsOf } from './kinds/talk.ts';
import { linesOf, tableCardsOf } from './lines.ts';
import type { OptionValue, ValueOf } from './values.ts';

type Establishing = Record<string, string | number | null>;

/** What the answers so far establish. Skipped steps establish nothing. */
function factsOf({ people, ...session }: Session): Facts {
  const facts: Establishing = {};
  for (const step of session.start.protocol.steps) {
    const value = givenAnswer(session, step.id);
    if (value !== undefined && applies(step, facts)) establish(step, value, facts);
  }
  // Who came or went counts until the opening is answered anew.
  if (people !== undefined && facts.participants === people.from)
    facts.participants = people.count + (facts['leader-card'] === 'no' ? 1 : 0);
  return facts;
}

function establish(step: Step, value: unknown, facts: Establishing): void {
  if (step.kind === 'talk') {
    const notes = value as ValueOf['talk'];
    for (const { id, sets } of slotsOf(step)) if (sets) facts[sets] = factOfSlot(notes[id]);
    return;
  }
  const questions = step.kind === 'form' ? step.fields : [step];
  for (const question of questions) {
    const own = step.kind === 'form' ? (value as Record<string, unknown>)[question.id] : value;
    if ('sets' in question && question.sets && own !== undefined && applies(question, facts))
      facts[question.sets] = factIn(own);
  }
}

/** How many people the opening said there are. */
export function peopleAtOpening({ people: _, ...session }: Session): number | undefined {
  const { participants } = factsOf(session);
  return typeof participants === 'number' ? participants : undefined;
}

/** The highest number of a card that was dealt; nothing while nobody said how many people there are. */
export function dealtCards(session: Session): number | undefined {
  const { people, ...opened } = session;
  const facts = factsOf(opened);
  return people !== undefined && people.from === facts.participants ? people.dealt : cardsAtTable(facts);
}

/** The answer to a step, or nothing when it is open or skipped. */
export function givenAnswer(session: Session, step: string): unknown {
  const answered = session.answers.get(step);
  return answered?.state === 'answered' ? answered.value : undefined;
}

function optionsOf(session: Session): readonly OptionValue[] | undefined {
  const step = session.start.protocol.steps.find(({ kind }) => kind === 'options');
  return step && (givenAnswer(session, step.id) as readonly OptionValue[] | undefined);
}

export function contextOf(session: Session, messages: Messages): AnswerContext {
  const { date, lenses, material, themes: own = [], subject, lookBack } = session.start;
  const lines = linesOf(session);
  const tableCards = tableCardsOf(session);
  const themes = [...new Set([...themeIds, ...own, ...(subject.themes ?? [])])];
  return {
    messages,
    facts: factsOf(session),
    options: optionsOf(session),
    lenses,
    ...(material === undefined ? {} : { material }),
    ...(lines === undefined ? {} : { lines }),
    ...(tableCards === undefined ? {} : { tableCards }),
    themes,
    date,
    isLookBack: lookBack !== undefined,
  };
}

/** The steps of this session, in order: those whose condition holds. */
export function stepsThatApply(session: Session): Step[] {
  const facts = factsOf(session);
  return session.start.protocol.steps.filter((step) => applies(step, facts));
}

/** Answered in a way that still holds after later changes, or skipped with a reason. */
export function isSettled(session: Session, step: Step, context: AnswerContext): boolean {
  const answered = session.answers.get(step.id);
  if (answered === undefined) return false;
  if (answered.state === 'skipped') return true;
  const before = found.get(answered);
  if (before !== undefined && isSameContext(before, context)) return true;
  if (!readAnswer(answered.value, step, context).ok) return false;
  found.set(answered, context);
  return true;
}

/** Answers found to hold, and where they did: reading them all again after every answer would be most of the work. */
const found = new WeakMap<AnsweredStep, AnswerContext>();

function isSameContext(a: AnswerContext, b: AnswerContext): boolean {
  if (a.options !== b.options || a.messages !== b.messages || a.date !== b.date || a.lenses !== b.lenses) return false;
  if (!isSameList(a.lines, b.lines) || a.tableCards !== b.tableCards) return false;
  const keys = Object.keys(b.facts) as FactId[];
  return Object.keys(a.facts).length === keys.length && keys.every((key) => a.facts[key] === b.facts[key]);
}

function isSameList(a: AnswerContext['lines'] = [], b: AnswerContext['lines'] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ text, isBeneath }, at) => text === b[at]?.text && isBeneath === b[at]?.isBeneath)
  );
}

/** Where somebody went to; else the first step that is open or no longer holds; nothing when all is settled. */
export function nextStep(session: Session, messages: Messages): Step | undefined {
  const context = contextOf(session, messages);
  const steps = session.start.protocol.steps.filter((step) => applies(step, context.facts));
  return steps.find(({ id }) => id === session.cursor) ?? steps.find((step) => !isSettled(session, step, context));
}

/** The step before this one. */
export function stepBefore(session: Session, step: Step): Step | undefined {
  const steps = stepsThatApply(session);
  return steps[steps.findIndex(({ id }) => id === step.id) - 1];
}
