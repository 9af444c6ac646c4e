import type { Session } from '../../core/session/fold.ts';
import type { AnswerContext } from '../../core/session/kind.ts';
import { choicesOf } from '../../core/session/kinds/choice.ts';
import { votesIn } from '../../core/wall/shown-panels.ts';
import type { Choice } from './asker.ts';
import type { Asking } from './asking.ts';
import type { Simple, SimpleOptions } from './simple.ts';
import type { Result } from './small.ts';

/** Where an answer of one's own will do, the last choice; no id holds a blank. */
const OTHER = ' other';

type OneOf = Extract<Simple, { kind: 'choice' }>;

/** One of a few possibilities; where the form allows it, an answer in one's own words. */
export async function askOneOf(asking: Asking, asked: OneOf, wishes: SimpleOptions): Promise<Result<unknown>> {
  const { initial } = wishes;
  const rows = rowsOf(asking, asked, wishes.context);
  const given = typeof initial === 'string' && initial !== '' ? initial : undefined;
  const own = asked.open === true && !rows.some(({ id }) => id === given) ? given : undefined;
  for (;;) {
    const chosen = await asking.asker.choice(wishes.small, rows, {
      initial: own === undefined ? given : OTHER,
      ...(asked.from === 'options' ? { without: ['options', 'votes'] } : {}),
    });
    if (chosen.type !== 'value' || chosen.value !== OTHER) return chosen;
    const typed = await askOther(asking, wishes, own ?? '');
    if (typed.type !== 'back') return typed;
  }
}

function askOther({ asker, messages }: Asking, { small, onDraft }: SimpleOptions, initial: string) {
  const check = (text: string) => (text.trim() === '' ? messages.faults.empty : undefined);
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
