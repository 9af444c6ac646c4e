import type { Step, StepKind, StepOf } from '../../core/protocol/schema.ts';
import { actionColumns } from '../../core/session/kinds/actions.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, backFromStep, withDraft } from './asking.ts';
import { askSimple, type Simple } from './fields.ts';
import { askForm } from './form.ts';
import { askLens } from './lens.ts';
import { askOptions } from './options.ts';
import { askPlaces, askVotes } from './people.ts';
import { askRows } from './rows.ts';

export type KindPrompt<K extends StepKind> = (asking: Asking, step: StepOf<K>) => Promise<Reply>;

/** Asks a step; who leaves it takes along what was typed on it. */
export async function askStep(asking: Asking): Promise<Reply> {
  const { step } = asking.question;
  const ask = kindPrompts[step.kind] as KindPrompt<StepKind>;
  const stopKeeping = keepWhileTyping(asking);
  try {
    return withDraft(await ask(asking, step), asking);
  } finally {
    stopKeeping();
  }
}

/** How often what is being typed goes to disk, in milliseconds: a closed window costs no more than this. */
const KEEP_EVERY = 2000;

function keepWhileTyping(asking: Asking): () => void {
  let kept = asking.draft;
  const timer = setInterval(() => {
    if (asking.draft === kept) return;
    kept = asking.draft;
    asking.question.keepDraftQuietly(kept);
  }, KEEP_EVERY);
  return () => clearInterval(timer);
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
  table: (asking, step) =>
    askRows(asking, step, { columns: step.columns, one: step.one ?? step.title.toLowerCase(), initial: [] }),
  options: askOptions,
  actions: (asking, step) => {
    const { messages } = asking;
    return askRows(asking, step, {
      columns: actionColumns(messages),
      one: messages.actions.one,
      initial: [],
      day: 'due',
    });
  },
  place: askPlaces,
  vote: askVotes,
  lens: askLens,
};

async function askSimpleStep(asking: Asking, step: Step & Simple): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const result = await askSimple(asking, step, {
    small: { ask: step.ask, hint: step.hint },
    initial: question.raw ?? prefillOf(step, question.session),
    context,
    read: (raw) => readAnswer(raw, step, context),
    onDraft: (raw) => {
      asking.draft = raw;
    },
  });
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: result.value };
}

async function askPause(asking: Asking, step: StepOf<'pause'>): Promise<Reply> {
  const result = await asking.asker.say({ ask: step.ask, hint: step.hint }, step.say ?? []);
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: true };
}
