import type { StepOf } from '../../../core/protocol/schema.ts';
import { readHanded } from '../../../core/session/kinds/place.ts';
import { readVote } from '../../../core/session/kinds/vote.ts';
import { contextOf } from '../../../core/session/steps.ts';
import type { Reply } from '../../../core/session/walk.ts';
import { askChoice, askText, showPause } from '../ask.ts';
import type { Asking, Result } from '../asking.ts';
import { checkBy } from './fields.ts';
import { inTurn, replyOf } from './in-turn.ts';

/** Asks one participant, who sits alone at the screen. */
type AskOne = (part: { readonly n: number; readonly of: number }) => Promise<Result<unknown>>;

/** What every participant hands in for themselves, one after the other, each on a clean screen. */
async function fromEveryone(asking: Asking, one: AskOne): Promise<Reply> {
  const { question, messages } = asking;
  const { participants } = contextOf(question.session, messages).facts;
  const people = typeof participants === 'number' ? participants : 1;
  const known: unknown[] = Array.isArray(question.raw) ? [...question.raw] : [];
  if (known.length === people) {
    const again = await keepOrRedo(asking, people);
    if (again.type !== 'value' || again.value === 'keep') return replyOf(asking, again, () => known);
  }
  const handed = known.length < people ? known : [];
  const next = (at: number) => (at < people ? handIn(asking, one, handed, { n: at + 1, of: people }) : undefined);
  const result = await inTurn(next, handed.length);
  return replyOf(asking, result, () => handed);
}

/** The keyboard changes hands on a wiped screen, before and after. */
async function handIn(
  asking: Asking,
  one: AskOne,
  handed: unknown[],
  part: { n: number; of: number },
): Promise<Result<unknown>> {
  const { question, messages, screen } = asking;
  screen.display.wipe();
  const small = { ask: messages.screen.handOver(part.n, part.of), hint: question.step.ask, part };
  const ready = await showPause(asking, small, { enter: messages.screen.keys.ready });
  if (ready.type !== 'value') return ready;
  const result = await one(part);
  screen.display.wipe();
  if (result.type === 'back') return handIn(asking, one, handed, part);
  if (result.type === 'value') {
    handed.length = part.n - 1;
    handed.push(result.value);
    asking.draft = [...handed];
    await question.keepDraft(asking.draft);
  }
  return result;
}

/** Everything has been handed in before: it stays hidden, and stays, unless the team wants to start again. */
function keepOrRedo(asking: Asking, people: number): Promise<Result<string>> {
  const { screen } = asking.messages;
  const choices = [
    { id: 'keep', label: screen.keepHanded },
    { id: 'redo', label: screen.redoHanded },
  ];
  const small = { ask: screen.allHanded(people), hint: asking.question.faults[0]?.message };
  return askChoice(asking, small, choices);
}

/** A placement from every participant; the team's own is one and the same screen for all. */
export async function askPlaces(asking: Asking, step: StepOf<'place'>): Promise<Reply> {
  const { messages } = asking;
  const check = checkBy((raw) => readHanded(raw, messages));
  const hint = messages.screen.typePlacement;
  if (step.round !== 'group') {
    return fromEveryone(asking, (part) =>
      askText(asking, { ask: step.ask, hint, part }, { mode: 'line', initial: '', check }),
    );
  }
  const mayBeEmpty = (text: string) => (text.trim() === '' && step.required === false ? undefined : check(text));
  const result = await askText(asking, { ask: step.ask, hint }, { mode: 'line', initial: '', check: mayBeEmpty });
  return replyOf(asking, result, (typed) => (typed.trim() === '' ? [] : [typed]));
}

/** A silent choice from every participant. */
export async function askVotes(asking: Asking, step: StepOf<'vote'>): Promise<Reply> {
  const { messages, question } = asking;
  const context = contextOf(question.session, messages);
  const own = (context.options ?? []).map(({ id, title }) => ({ id, label: title }));
  const choices = [...own, { id: 'pass', label: messages.screen.pass }];
  return fromEveryone(asking, async (part): Promise<Result<unknown>> => {
    const result = await askChoice(asking, { ask: step.ask, hint: step.say?.join(' '), part }, choices);
    if (result.type !== 'value') return result;
    const read = readVote(result.value, context);
    return { type: 'value', value: read.ok ? read.value : result.value };
  });
}
