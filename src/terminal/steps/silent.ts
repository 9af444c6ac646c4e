import { cardSession } from '../../core/notes/card-session.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import type { Card, Laid } from '../../core/session/card.ts';
import { isPass, readCard, shapeOf } from '../../core/session/cards.ts';
import { isRecord } from '../../core/session/kind.ts';
import { expectedCards } from '../../core/session/kinds/silent.ts';
import { isOfTeam, type SilentAsked, silentAsked } from '../../core/session/kinds/silent-asked.ts';
import { placementMessage } from '../../core/session/placement-message.ts';
import { contextOf, dealtCards } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { readPlacement } from '../../core/triangle/placement.ts';
import { PASS } from '../../core/triangle/shift.ts';
import { type Asking, backFromStep, typingIn } from './asking.ts';

type Silent = StepOf<'silent'> | StepOf<'place'> | StepOf<'vote'>;

/** Everybody writes in silence; then one person types a line for each card. */
export async function askSilent(asking: Asking, step: Silent): Promise<Reply> {
  const asked = silentAsked(step);
  if (isOfTeam(asked)) return askTeam(asking, step, asked);
  const hasCards = asked.asks.some((part) => part !== 'write');
  for (let isBack = laidIn(asking, asked) !== undefined; ; isBack = false) {
    if (!isBack) {
      const quiet = await askSilence(asking, step, hasCards);
      if (quiet.type === 'leave') return quiet.reply;
      if (quiet.type === 'back') return backFromStep(asking);
      if (!hasCards) return { type: 'answer', raw: null };
    }
    const cards = await askCards(asking, step, asked);
    if (cards !== undefined) return cards;
  }
}

function askSilence({ asker }: Asking, step: Silent, hasCards: boolean) {
  const seconds = step.kind === 'silent' ? (step.quiet ?? 0) : 0;
  return asker.silence({ ask: step.ask.trim(), hint: step.hint }, { seconds, hasCards });
}

/** Gives nothing where people go back to the silence. */
async function askCards(asking: Asking, step: Silent, asked: SilentAsked): Promise<Reply | undefined> {
  const { asker, question, messages } = asking;
  const { wall } = messages;
  const context = contextOf(question.session, messages);
  const known = laidIn(asking, asked);
  // A round that was closed stays as large as it was; one that is open follows who comes and goes.
  const isClosed = question.session.answers.get(step.id)?.state === 'answered';
  const expected = (isClosed ? known?.laid.of : undefined) ?? expectedCards(asked, context) ?? known?.laid.of ?? 1;
  const dealt = Math.max(expected, dealtCards(question.session) ?? expected);
  const session = cardSession({ asks: asked.asks, context, expected, dealt }, known?.laid, messages, (laid) => {
    asking.draft = laid;
    question.keepDraftQuietly(laid);
  });
  const shape = shapeOf(asked.asks);
  const ask = wall.cardsAsk(shape.map((part) => wall.cardLine[part]).join(', '), shape);
  const hint = known && known.gone.length > 0 ? wall.askedAgain(known.gone) : question.faults[0]?.message;
  const result = await asker.cards({ ask, ...(hint === undefined ? {} : { hint }) }, { session, ...typingIn(asking) });
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? undefined : { type: 'answer', raw: session.value() };
}

interface Known {
  readonly laid: Laid;
  /** Numbers of cards whose option is no longer there. */
  readonly gone: readonly number[];
}

/** The cards that are in, as far as they still hold: one whose option is gone is asked again, by its number only. */
function laidIn({ question, draft, messages }: Asking, { asks }: SilentAsked): Known | undefined {
  const raw = draft ?? question.raw;
  if (!isRecord(raw) || !Array.isArray(raw.cards) || typeof raw.of !== 'number') return undefined;
  const context = contextOf(question.session, messages);
  const holds = (card: Card) => {
    const read = readCard(card, { asks, context });
    return read.ok && asks.every((part) => part === 'write' || read.value[part] !== undefined);
  };
  const cards = raw.cards as Card[];
  const group = readPlacement(raw.group);
  return {
    laid: { of: raw.of, cards: cards.filter(holds), ...(group.ok ? { group: group.value } : {}) },
    gone: cards.flatMap((card) => (card.card === undefined || holds(card) ? [] : [card.card])),
  };
}

/** Where the team places the case together; nothing where it does not agree. */
async function askTeam(asking: Asking, step: Silent, asked: SilentAsked): Promise<Reply> {
  const { asker, messages } = asking;
  const check = (text: string) => {
    if (isLeft(text)) return undefined;
    const read = readPlacement(text);
    return read.ok ? undefined : placementMessage(read.fault, messages);
  };
  const result = await asker.text(
    { ask: step.ask.trim(), hint: step.hint ?? messages.wall.teamHint },
    { mode: 'line', initial: '', check },
  );
  if (result.type === 'leave') return result.reply;
  if (result.type === 'back') return backFromStep(asking);
  if (!isLeft(result.value)) return { type: 'answer', raw: [result.value] };
  return { type: 'answer', raw: asked.required === false ? null : [PASS] };
}

function isLeft(text: string): boolean {
  return text.trim() === '' || isPass(text);
}
