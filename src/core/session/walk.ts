import type { Messages } from '../../language/messages.ts';
import type { Step } from '../protocol/schema.ts';
import type { Deed } from './events.ts';
import { fold, type Session } from './fold.ts';
import type { Fault } from './kind.ts';
import { readAnswer } from './kinds/registry.ts';
import { contextOf, nextStep } from './steps.ts';

/** What a front end, or a file, is asked for. */
export interface Question {
  readonly session: Session;
  readonly step: Step;
  /** What was wrong with the answer just given, or with an earlier answer that no longer holds. */
  readonly faults: readonly Fault[];
  /** What the step holds: the answer those faults are about, a draft, or an earlier answer. */
  readonly raw: unknown;
  /** Keeps what was typed so far, within a step of many parts. */
  keepDraft(raw: unknown): Promise<void>;
  /** The same while people are still typing: when the disk refuses now, they will be told when they go on. */
  keepDraftQuietly(raw: unknown): void;
  /** Takes time out of the session in which nobody was there, in milliseconds; as quietly. */
  keepAway(milliseconds: number): void;
}

export type Reply =
  | { readonly type: 'answer'; readonly raw: unknown }
  | { readonly type: 'skip'; readonly reason: string }
  | { readonly type: 'go'; readonly step: string; readonly draft?: unknown }
  /** Somebody came or went; then the step goes on. */
  | {
      readonly type: 'people';
      readonly count: number;
      readonly dealt: number;
      readonly from: number;
      readonly draft?: unknown;
    }
  /** With `erase` nothing of the session is to be kept. */
  | { readonly type: 'stop'; readonly draft?: unknown; readonly erase?: true };

export interface WalkPorts {
  /** The terminal or a file. */
  ask(question: Question): Promise<Reply>;
  /** Keeps the deed, stamped with the moment, before the session goes on; gives back the event as kept. */
  save(deed: Deed): Promise<Deed & { readonly at: string }>;
  /** The same, giving nothing when it cannot be kept now. */
  saveQuietly?(deed: Deed): (Deed & { readonly at: string }) | undefined;
}

export interface Walked {
  readonly session: Session;
  readonly finished: boolean;
  /** Whether people wanted nothing of it kept. */
  readonly erased?: true;
}

/** One path for prompts, files, resume and tests: ask the next step, check, save, fold, repeat. */
export async function walk(
  opened: Session,
  messages: Messages,
  { ask, save, saveQuietly }: WalkPorts,
): Promise<Walked> {
  let session = opened;
  let retry: Pick<Question, 'faults' | 'raw'> | undefined;
  const keep = async (deed: Deed) => {
    session = fold(session, await save(deed));
  };
  const keepQuietly = (deed: Deed) => {
    const event = saveQuietly?.(deed);
    if (event) session = fold(session, event);
  };
  for (let step = nextStep(session, messages); step; step = nextStep(session, messages)) {
    const { id } = step;
    const keepDraft = (raw: unknown) => keep({ type: 'draft', step: id, value: raw });
    const keepDraftQuietly = (raw: unknown) => keepQuietly({ type: 'draft', step: id, value: raw });
    const keepAway = (milliseconds: number) => keepQuietly({ type: 'away', milliseconds });
    const keepers = { keepDraft, keepDraftQuietly, keepAway };
    const reply = await ask({ session, step, ...keepers, ...(retry ?? standing(session, step, messages)) });
    retry = undefined;
    if (reply.type === 'answer') {
      const read = readAnswer(reply.raw, step, contextOf(session, messages));
      if (read.ok) await keep({ type: 'answer', step: id, value: read.value });
      else retry = { faults: read.faults, raw: reply.raw };
    } else if (reply.type === 'stop' && reply.erase) return { session, finished: false, erased: true };
    else for (const deed of deedsOf(reply, id)) await keep(deed);
    if (reply.type === 'stop') return { session, finished: false };
  }
  return { session, finished: true };
}

/** What a reply that is no answer leaves behind. */
function deedsOf(reply: Exclude<Reply, { type: 'answer' }>, step: string): Deed[] {
  if (reply.type === 'skip') return [{ type: 'skip', step, reason: reply.reason }];
  const kept: Deed[] = reply.draft === undefined ? [] : [{ type: 'draft', step, value: reply.draft }];
  if (reply.type === 'stop') return [...kept, { type: 'pause' }];
  if (reply.type === 'go') return [...kept, { type: 'go', step: reply.step }];
  const { count, dealt, from } = reply;
  return [...kept, { type: 'people', count, dealt, from }, { type: 'go', step }];
}

/** What the step holds already: a draft, an earlier answer and what has become wrong with it, or nothing. */
function standing(session: Session, step: Step, messages: Messages): Pick<Question, 'faults' | 'raw'> {
  const answered = session.answers.get(step.id);
  const raw = session.drafts.get(step.id) ?? (answered?.state === 'answered' ? answered.value : undefined);
  if (answered?.state !== 'answered' || session.drafts.has(step.id)) return { faults: [], raw };
  const read = readAnswer(raw, step, contextOf(session, messages));
  return { faults: read.ok ? [] : read.faults, raw };
}
