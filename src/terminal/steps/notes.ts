import type { Lens } from '../../core/lens/schema.ts';
import { agreementNotes } from '../../core/notes/agreement-notes.ts';
import { messageNotes } from '../../core/notes/closing-notes.ts';
import { lensNotes } from '../../core/notes/lens-notes.ts';
import { noteSession } from '../../core/notes/note-session.ts';
import { optionNotes } from '../../core/notes/option-notes.ts';
import { isOpenRow, rowNotes } from '../../core/notes/row-notes.ts';
import type { NoteTaker } from '../../core/notes/taker.ts';
import { type TalkNotes, talkNotes } from '../../core/notes/talk-notes.ts';
import { withValues } from '../../core/notes/value-notes.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import { type AnswerContext, isRecord } from '../../core/session/kind.ts';
import { cardsAtHand, namesValues } from '../../core/session/kinds/clashing-values.ts';
import { lensesOf } from '../../core/session/kinds/lens.ts';
import { slotsOf } from '../../core/session/kinds/talk.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { ActionValue, LensValue, OptionValue, RowValue } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { nextSpare, type SpareQuestion } from '../../core/wall/spare-question.ts';
import { typedDate } from '../typed-date.ts';
import type { Wish } from './asker.ts';
import { type Asking, cardsBefore, draftOf, replyOf, typingIn } from './asking.ts';
import type { Result } from './small.ts';

export interface NoteOptions<V> {
  readonly taker: NoteTaker<V>;
  readonly initial: V;
  readonly keys: readonly string[];
  readonly hint?: string;
}

/** A note line: what is typed goes on the wall, and to disk before the next line. */
export async function askNotes<V>(
  asking: Asking,
  { taker, initial, keys, ...wishes }: NoteOptions<V>,
): Promise<Result<V> | Wish> {
  const { asker, messages, question } = asking;
  const { step } = question;
  const { wall } = messages;
  const faults = question.faults.map(({ message }) => message);
  const hint = [...faults, ...[wishes.hint ?? step.hint ?? []].flat()].join(' ');
  const session = noteSession(taker, initial, messages, (value) => {
    Object.assign(asking, { draft: value, typing: session.unfinished('') });
    question.keepDraftQuietly(draftOf(asking));
  });
  asking.draft = initial;
  const cards = cardsBefore(asking);
  const spare = spareOf(asking);
  return asker.lines(
    { ask: step.ask.trim(), ...(hint === '' ? {} : { hint }) },
    {
      session,
      keys: [
        ...keys,
        ...(spare ? [wall.keys.spare] : []),
        wall.keys.note,
        ...(cards === undefined ? [] : [wall.keys.cardWrong]),
      ],
      help: [...(step.why === undefined ? [] : [step.why]), ...wall.help.note],
      ...(spare === undefined ? {} : { spare }),
      ...(cards === undefined ? {} : { wishes: { c: 'card' } }),
      ...typingIn(asking),
    },
  );
}

/** How the next question of the case is brought, where there are any. */
function spareOf(asking: Asking): (() => SpareQuestion) | undefined {
  const { session, step } = asking.question;
  const first = nextSpare(session, step, undefined);
  if (first === undefined) return undefined;
  return () => {
    asking.spare = nextSpare(session, step, asking.spare) ?? first;
    return asking.spare;
  };
}

/** To the cards, to enter one anew; the notes stay. */
export function replyTo<V>(asking: Asking, result: Result<V> | Wish): Reply {
  if (result.type !== 'wish') return replyOf(asking, result, (value) => value);
  return { type: 'go', step: cardsBefore(asking) ?? asking.question.step.id };
}

export async function askTalk(asking: Asking, step: StepOf<'talk'>): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const slots = slotsOf(step);
  const names = keysOf(slots, context);
  const filled = prefillOf(step, question.session);
  const initial = (isRecord(question.raw) ? question.raw : toldBy(filled, slots[0]?.id ?? step.id)) as TalkNotes;
  const plain = talkNotes(slots, context);
  const deck = namesValues(step) ? cardsAtHand(context) : undefined;
  if (deck === undefined) return replyTo(asking, await askNotes(asking, { taker: plain, initial, keys: names }));
  const taker = withValues(plain, deck, messages);
  return replyTo(asking, await askNotes(asking, { taker, initial, keys: [...names, messages.wall.keys.values] }));
}

/** A name of a slot that is longer than this takes too much of the row of keys. */
const LONG_NAME = 20;

/** How to say where a note goes. */
function keysOf(slots: ReturnType<typeof slotsOf>, { options = [], messages }: AnswerContext): string[] {
  const { keys } = messages.wall;
  if (slots.length > 1 && slots.every(({ key = '' }) => /\d/u.test(key))) return [keys.numbered(slots.length)];
  return slots.flatMap(({ key, label = '', ask = label, from }) => {
    if (from === 'options') return [keys.reasons(options.length)];
    if (from === 'cards') return [keys.card];
    if (from === 'statements') return [keys.statement];
    if (slots.length === 1 || ask === '') return [];
    // As it stands on the wall, where that is short enough for the keys.
    const name = (ask.length > LONG_NAME ? label : ask).toLowerCase();
    return [key === undefined ? keys.plainSlot(name) : keys.slot(key, name)];
  });
}

/** The story of the case, by its paragraphs. */
function toldBy(filled: unknown, slot: string): TalkNotes {
  return typeof filled === 'string' ? { [slot]: filled.split('\n\n') } : {};
}

export async function askOptions(asking: Asking, step: StepOf<'options'>): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const filled = prefillOf(step, question.session) as readonly OptionValue[] | undefined;
  const ofCase = step.prefill === undefined ? question.session.start.subject.options : undefined;
  const taker = optionNotes({
    context,
    min: step.min ?? 3,
    ...(ofCase === undefined ? {} : { ofCase }),
  });
  const initial = Array.isArray(question.raw) ? (question.raw as readonly OptionValue[]) : (filled ?? []);
  return replyTo(asking, await askNotes(asking, { taker, initial, keys: [messages.wall.keys.options] }));
}

export async function askTable(asking: Asking, step: StepOf<'table'>): Promise<Reply> {
  const { question, messages } = asking;
  const notes = step.prefill === 'raised' ? messageNotes : rowNotes;
  const taker = notes(step.columns, step.min ?? 0, messages);
  const filled = prefillOf(step, question.session) as readonly RowValue[] | undefined;
  const initial = Array.isArray(question.raw) ? (question.raw as readonly RowValue[]) : (filled ?? []);
  const names = step.columns.map(({ label }) => label.toLowerCase());
  const keys = [
    ...(names.length > 1 ? [names.join(' / ')] : []),
    ...(initial.some((row) => isOpenRow(row, step.columns)) ? [messages.wall.keys.fillRow(names.slice(1))] : []),
  ];
  const result = await askNotes(asking, { taker, initial, keys });
  if (result.type !== 'value') return replyTo(asking, result);
  return replyTo(asking, { ...result, value: result.value.filter((row) => !isOpenRow(row, step.columns)) });
}

export async function askActions(asking: Asking, _: StepOf<'actions'>): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const understand = await typedDate(question.session.start.language, context.date);
  const initial = Array.isArray(question.raw) ? (question.raw as readonly ActionValue[]) : [];
  const { keys } = messages.wall;
  const taker = agreementNotes(understand, context);
  return replyTo(asking, await askNotes(asking, { taker, initial, keys: [keys.agreement] }));
}

/** The first lens of the form lies ready; "l" lets the team choose another. */
export async function askLens(asking: Asking, step: StepOf<'lens'>): Promise<Reply> {
  const { question, messages } = asking;
  const lenses = lensesOf(step, contextOf(question.session, messages));
  const first = isRecord(question.raw) ? (question.raw as unknown as LensValue) : undefined;
  // Who looks through another lens and comes back finds the notes as they were.
  const noted = new Map(first ? [[first.lens, first]] : []);
  for (let id = first?.lens; ; ) {
    const lens = lenses.find((one) => one.id === id) ?? lenses[0];
    if (lens === undefined) throw new Error(`The step ${step.id} has no lens.`);
    const result = await askThrough(asking, lens, noted.get(lens.id)?.notes ?? {}, lenses.length > 1);
    if (result.type !== 'wish' || result.name !== 'lens') return replyTo(asking, result);
    noted.set(lens.id, asking.draft as LensValue);
    const chosen = await chooseLens(asking, step, lenses, lens);
    if (chosen.type === 'leave') return chosen.reply;
    if (chosen.type === 'value') id = chosen.value;
  }
}

function askThrough(asking: Asking, lens: Lens, notes: LensValue['notes'], hasMore: boolean) {
  const { question, messages } = asking;
  const { wall } = messages;
  const keys = [wall.keys.numbered(lens.questions.length), ...(hasMore ? [wall.keys.lens] : [])];
  const taker = lensNotes(lens, contextOf(question.session, messages));
  return askNotes(asking, {
    taker,
    initial: { lens: lens.id, notes },
    keys,
    hint: messages.screen.lookThrough(lens.title),
  });
}

function chooseLens(
  { asker }: Asking,
  step: StepOf<'lens'>,
  lenses: readonly Lens[],
  now: Lens,
): Promise<Result<string>> {
  const choices = lenses.map(({ id, title, about }) => ({ id, label: title, detail: about }));
  return asker.choice({ ask: step.ask }, choices, { initial: now.id });
}
