import type { StepOf } from '../../core/protocol/schema.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import { readVote } from '../../core/session/kinds/vote.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { PASS, placed } from '../../core/triangle/shift.ts';
import { type Line, span } from '../look.ts';
import type { Asking, Part, Result } from './asking.ts';
import { inTurn, replyOf } from './in-turn.ts';
import { revealedOf } from './revealed.ts';

type Silent = StepOf<'place'> | StepOf<'vote'>;

/** How one kind of silent step is asked. */
interface SilentWays {
  readonly step: Silent;
  /** One participant, alone at the screen. */
  readonly one: (part: Part) => Promise<Result<unknown>>;
  /** What a slip of paper says, as an answer. */
  readonly slip: (text: string) => unknown;
  readonly slipsHint: string;
}

/** What every participant hands in for themselves: at the keyboard in turn, or on slips that one person types in. */
async function fromEveryone(asking: Asking, ways: SilentWays): Promise<Result<unknown[]>> {
  const { question, messages } = asking;
  const { participants } = contextOf(question.session, messages).facts;
  const people = typeof participants === 'number' ? participants : 1;
  const known: unknown[] = Array.isArray(question.raw) ? [...question.raw] : [];
  if (known.length === people) {
    const again = await keepOrRedo(asking, people);
    if (again.type !== 'value') return again;
    if (again.value === 'keep') return { type: 'value', value: known };
  }
  const handed = known.length < people ? known : [];
  const next = (at: number) => {
    if (at === 0) return chooseWay(asking, ways, handed, people);
    return at <= people && handed.length < at
      ? handIn(asking, ways, handed, { n: at, of: people, isPerson: true })
      : undefined;
  };
  const result = await inTurn(next, handed.length > 0 ? handed.length + 1 : 0);
  return result.type === 'value' ? { type: 'value', value: handed } : result;
}

/** In turn, or all slips at once. */
async function chooseWay(
  asking: Asking,
  ways: SilentWays,
  handed: unknown[],
  people: number,
): Promise<Result<unknown>> {
  if (people === 1) return { type: 'value', value: 'turn' };
  const { screen } = asking.messages;
  const choices = [
    { id: 'turn', label: screen.inTurn, detail: screen.inTurnDetail },
    { id: 'slips', label: screen.slips, detail: screen.slipsDetail },
  ];
  const chosen = await asking.asker.choice({ ask: screen.handIn, hint: screen.handInWhy }, choices);
  if (chosen.type !== 'value' || chosen.value === 'turn') return chosen;
  const typed = await askSlips(asking, ways);
  if (typed.type === 'back') return chooseWay(asking, ways, handed, people);
  if (typed.type === 'value') handed.push(...typed.value);
  return typed;
}

async function askSlips(asking: Asking, { step, slip, slipsHint }: SilentWays): Promise<Result<unknown[]>> {
  const { question, messages, asker } = asking;
  const context = contextOf(question.session, messages);
  const slips = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => slip(line.trim()));
  const check = (text: string) => {
    const read = readAnswer(slips(text), step, context);
    if (read.ok) return undefined;
    const [fault] = read.faults;
    return typeof fault?.path[0] === 'number'
      ? messages.screen.slipNumber(fault.path[0] + 1, fault.message)
      : fault?.message;
  };
  asker.wipe();
  const result = await asking.asker.text({ ask: step.ask, hint: slipsHint }, { mode: 'list', initial: '', check });
  asker.wipe();
  return result.type === 'value' ? { type: 'value', value: slips(result.value) } : result;
}

/** The keyboard changes hands on a wiped screen, before and after. */
async function handIn(asking: Asking, ways: SilentWays, handed: unknown[], part: Part): Promise<Result<unknown>> {
  const { question, messages, asker } = asking;
  asker.wipe();
  const small = { ask: messages.screen.handOver(part.n, part.of), hint: ways.step.ask, part };
  const ready = await asker.handOver(small);
  if (ready.type === 'back') handed.length = Math.max(0, part.n - 2);
  if (ready.type !== 'value') return ready;
  const result = await ways.one(part);
  asker.wipe();
  if (result.type === 'back') return handIn(asking, ways, handed, part);
  if (result.type === 'value') {
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
  return asking.asker.choice({ ask: screen.allHanded(people), hint: asking.question.faults[0]?.message }, choices);
}

/** A placement from every participant, then the spread; the team's own is one and the same screen for all. */
export async function askPlaces(asking: Asking, step: StepOf<'place'>): Promise<Reply> {
  const { question, messages, asker } = asking;
  const { screen } = messages;
  if (step.round === 'group') {
    const result = await asker.triangle({ ask: step.ask, hint: step.hint }, screen.noPlacement);
    return replyOf(asking, result, (placed) => (placed === PASS ? [] : [placed]));
  }
  const one = (part: Part) => asker.triangle({ ask: step.ask, hint: step.hint, part }, screen.passWord);
  const handed = await fromEveryone(asking, { step, one, slip: (text) => text, slipsHint: screen.slipsHint });
  if (handed.type !== 'value') return replyOf(asking, handed, () => undefined);
  const revealed = revealedOf(question, step, handed.value, messages);
  const small = { ask: screen.revealed(placed(revealed.handed).length, revealed.handed.length), bare: true };
  return replyOf(asking, await asker.reveal(small, revealed), () => handed.value);
}

/** A silent choice from every participant. */
export async function askVotes(asking: Asking, step: StepOf<'vote'>): Promise<Reply> {
  const { messages, question } = asking;
  const context = contextOf(question.session, messages);
  const own = (context.options ?? []).map(({ id, title }) => ({ id, label: title }));
  const choices = [...own, { id: PASS, label: messages.screen.pass }];
  const slip = (text: string) => (/^p/iu.test(text) ? PASS : (own[Number(text) - 1]?.id ?? text));
  const one = async (part: Part): Promise<Result<unknown>> => {
    const above = (step.say ?? []).map((text): Line => [span(text, 'faint')]);
    const result = await asking.asker.choice({ ask: step.ask, hint: step.hint, part }, choices, { above });
    if (result.type !== 'value') return result;
    const read = readVote(result.value, context);
    return { type: 'value', value: read.ok ? read.value : result.value };
  };
  const handed = await fromEveryone(asking, { step, one, slip, slipsHint: messages.screen.slipsVoteHint });
  return replyOf(asking, handed, (votes) => votes);
}
