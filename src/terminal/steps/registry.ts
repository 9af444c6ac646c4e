import type { Step, StepKind, StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { contextOf } from '../../core/session/steps.ts';
import { TYPING } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, backFromStep, draftOf, replyOf, withDraft } from './asking.ts';
import { askGoUp, askMerge, askTableCards } from './closing.ts';
import { askSimple } from './fields.ts';
import { askForm } from './form.ts';
import { askHandOver } from './hand-over.ts';
import { askActions, askLens, askOptions, askTable, askTalk } from './notes.ts';
import { askSilent } from './silent.ts';
import type { Simple } from './simple.ts';
import { askSlips } from './slips.ts';

export type KindPrompt<K extends StepKind> = (asking: Asking, step: StepOf<K>) => Promise<Reply>;

/** Asks a step; who leaves it takes along what was typed on it. */
export async function askStep(asked: Asking): Promise<Reply> {
  const asking = begun(asked);
  const { step } = asking.question;
  const ask = kindPrompts[step.kind] as KindPrompt<StepKind>;
  const stopKeeping = keepWhileTyping(asking);
  try {
    return withDraft(await ask(asking, step), { ...asking, draft: draftOf(asking) });
  } finally {
    stopKeeping();
  }
}

/** How often what is being typed goes to disk, in milliseconds: a closed window costs no more than this. */
const KEEP_EVERY = 2000;

function keepWhileTyping(asking: Asking): () => void {
  let kept = JSON.stringify(draftOf(asking));
  const timer = setInterval(() => {
    const now = draftOf(asking);
    const text = JSON.stringify(now);
    if (now === undefined || text === kept) return;
    kept = text;
    asking.question.keepDraftQuietly(now);
  }, KEEP_EVERY);
  return () => clearInterval(timer);
}

/** Notes and the line that was not finished, as they were kept. */
function begun(asking: Asking): Asking {
  const { raw } = asking.question;
  if (!isRecord(raw) || typeof raw[TYPING] !== 'string' || !('notes' in raw)) return asking;
  asking.typing = raw[TYPING];
  return Object.assign(asking, { question: { ...asking.question, raw: raw.notes ?? undefined } });
}

/** How every kind of step is asked. */
export const kindPrompts: { readonly [K in StepKind]: KindPrompt<K> } = {
  text: askSimpleStep,
  'long-text': askSimpleStep,
  choice: askSimpleStep,
  list: askSimpleStep,
  date: askSimpleStep,
  number: askSimpleStep,
  pause: askPause,
  form: askForm,
  table: askTable,
  options: askOptions,
  actions: askActions,
  lens: askLens,
  talk: askTalk,
  silent: askSilent,
  place: askSilent,
  vote: askSilent,
  'hand-over': askHandOver,
  sort: askSlips,
  pulse: askSlips,
  merge: askMerge,
  'table-cards': askTableCards,
  'go-up': askGoUp,
};

async function askSimpleStep(asking: Asking, step: Step & Simple): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const result = await askSimple(asking, step, {
    small: { ask: step.ask.trim(), hint: step.hint },
    initial: question.raw ?? prefillOf(step, question.session),
    context,
    read: (raw) => readAnswer(raw, step, context),
    onDraft: (raw) => {
      asking.draft = raw;
    },
  });
  return replyOf(asking, result, (value) => value);
}

async function askPause(asking: Asking, step: StepOf<'pause'>): Promise<Reply> {
  const result = await asking.asker.say({ ask: step.ask.trim(), hint: step.hint }, step.say ?? []);
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: true };
}
