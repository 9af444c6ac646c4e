import type { Lens } from '../../core/lens/schema.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { lensesOf } from '../../core/session/kinds/lens.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, type Result, TYPING } from './asking.ts';
import { inTurn, replyOf } from './in-turn.ts';

/** As a card from a deck: chance picks the lens. */
const DRAW = ' draw';

/** A lens as far as it has been looked through. */
interface Looked {
  lens: Lens | undefined;
  readonly notes: Record<string, string>;
}

/** A lens of the team's choosing, then its questions one at a time; what brings nothing is left empty. */
export async function askLens(asking: Asking, step: StepOf<'lens'>): Promise<Reply> {
  const { question, messages } = asking;
  const lenses = lensesOf(step, contextOf(question.session, messages));
  const known = isRecord(question.raw) ? question.raw : {};
  const looked: Looked = {
    lens: lenses.find(({ id }) => id === known.lens),
    notes: isRecord(known.notes) ? { ...(known.notes as Record<string, string>) } : {},
  };
  const noted = Object.keys(looked.notes).length + (known[TYPING] === true ? 0 : 1);
  const from = looked.lens === undefined ? 0 : Math.max(1, noted);
  const next = (at: number) => (at === 0 ? chooseLens(asking, step, lenses, looked) : askNote(asking, looked, at - 1));
  const result = await inTurn(next, from);
  return replyOf(asking, result, () => draftFrom(looked));
}

function draftFrom({ lens, notes }: Looked) {
  return { lens: lens?.id, notes: { ...notes } };
}

async function chooseLens(
  asking: Asking,
  step: StepOf<'lens'>,
  lenses: readonly Lens[],
  looked: Looked,
): Promise<Result<string>> {
  const { screen } = asking.messages;
  const choices = [
    ...lenses.map(({ id, title, about }) => ({ id, label: title, detail: about })),
    ...(lenses.length > 1 ? [{ id: DRAW, label: screen.drawLens }] : []),
  ];
  const hint = asking.question.faults[0]?.message;
  const result = await asking.asker.choice({ ask: step.ask, hint }, choices, { initial: looked.lens?.id });
  if (result.type !== 'value') return result;
  const drawn = lenses[Math.floor(Math.random() * lenses.length)];
  looked.lens = result.value === DRAW ? drawn : lenses.find(({ id }) => id === result.value);
  asking.draft = draftFrom(looked);
  await asking.question.keepDraft(asking.draft);
  return result;
}

function askNote(asking: Asking, looked: Looked, at: number): Promise<Result<string>> | undefined {
  const { question, messages } = asking;
  const questions = looked.lens?.questions ?? [];
  const asked = questions[at];
  if (asked === undefined) return undefined;
  const onDraft = (text: string) => {
    asking.draft = { ...draftFrom({ ...looked, notes: { ...looked.notes, [asked.id]: text } }), [TYPING]: true };
  };
  const small = {
    ask: asked.ask,
    hint: [at === 0 ? messages.screen.lookThrough(looked.lens?.title ?? '') : '', messages.screen.mayStayEmpty]
      .join(' ')
      .trim(),
    part: { n: at + 1, of: questions.length },
    bare: true,
  };
  const wishes = { mode: 'text' as const, initial: looked.notes[asked.id] ?? '', check: () => undefined, onDraft };
  return asking.asker.text(small, wishes).then(async (result) => {
    if (result.type !== 'value') return result;
    looked.notes[asked.id] = result.value;
    asking.draft = draftFrom(looked);
    await question.keepDraft(asking.draft);
    return result;
  });
}
