import { type Chosen, chosenIn } from '../../core/session/chosen-in.ts';
import type { Session } from '../../core/session/fold.ts';
import { type AnswerContext, isRecord } from '../../core/session/kind.ts';
import { choicesOf } from '../../core/session/kinds/choice.ts';
import type { ChoiceValue } from '../../core/session/values.ts';
import { votesIn } from '../../core/wall/shown-panels.ts';
import { askMore } from './ask-more.ts';
import type { Choice } from './asker.ts';
import type { Asking } from './asking.ts';
import type { Simple, SimpleOptions } from './simple.ts';
import type { Result } from './small.ts';

/** Where an answer of one's own will do, the last choice; no id holds a blank. */
const OTHER = ' other';

type OneOf = Extract<Simple, { kind: 'choice' }>;

/** One of a few possibilities; where the form allows it, an answer in one's own words, or with a day or a reason. */
export async function askOneOf(asking: Asking, asked: OneOf, wishes: SimpleOptions): Promise<Result<unknown>> {
  const rows = rowsOf(asking, asked, wishes.context);
  const { id: given } = givenIn(wishes.initial);
  const isOwn = asked.open === true && given !== undefined && !rows.some(({ id }) => id === given);
  for (;;) {
    const chosen = await asking.asker.choice(wishes.small, rows, {
      initial: isOwn ? OTHER : given,
      ...(asked.from === 'options' ? { without: ['options', 'votes'] } : {}),
    });
    if (chosen.type !== 'value') return chosen;
    const typed = await askBesides(asking, asked, wishes, { chosen: chosen.value, own: isOwn ? given : '' });
    if (typed === undefined) return chosen;
    if (typed.type !== 'back') return typed;
  }
}

/** Asks what goes with a choice; nothing where nothing does. */
async function askBesides(
  asking: Asking,
  asked: OneOf,
  wishes: SimpleOptions,
  { chosen, own }: { readonly chosen: string; readonly own: string },
): Promise<Result<unknown> | undefined> {
  const before = givenIn(wishes.initial);
  if (chosen === OTHER) return askOther(asking, wishes, own);
  const kind = asked.choices?.find(({ id }) => id === chosen)?.more;
  if (kind === undefined) return undefined;
  const language = asking.question.session.start.language;
  const initial = before.id === chosen ? (before.more ?? '') : '';
  return askMore({ ...asking, language }, wishes, { id: chosen, kind, initial });
}

/** What was chosen before; in a draft it may be without what goes with it. */
function givenIn(initial: unknown): Partial<Chosen> {
  const isGiven = (typeof initial === 'string' && initial !== '') || isRecord(initial);
  return isGiven ? chosenIn(initial as ChoiceValue) : {};
}

function askOther({ asker, messages }: Asking, { small, onDraft }: SimpleOptions, initial: string) {
  const check = (text: string) => (text.trim() === '' ? messages.faults.blank : undefined);
  return asker.text(small, { mode: 'line', initial, check, onDraft });
}

function rowsOf({ question, messages }: Asking, asked: OneOf, context: AnswerContext): Choice[] {
  const { screen } = messages;
  const given =
    asked.from === 'options' ? countedOptions(question.session, context) : (choicesOf(asked, context) ?? []);
  // "No" says what an empty answer would.
  const offersEmpty = asked.required === false && !given.some(({ id }) => id === 'no');
  return [
    ...given,
    ...(asked.open === true ? [{ id: OTHER, label: screen.otherwise }] : []),
    ...(offersEmpty ? [{ id: '', label: screen.leaveEmpty }] : []),
  ];
}

/** The options with how many cards chose each, once that is known. */
function countedOptions(session: Session, { options = [], messages: { wall } }: AnswerContext): Choice[] {
  const cards = votesIn(session);
  return options.map(({ id, title }) => {
    const votes = cards?.filter(({ choose }) => choose === id).length;
    return { id, label: title, ...(votes === undefined ? {} : { sign: wall.cardCount(votes) }) };
  });
}
