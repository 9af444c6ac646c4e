import type { StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { TYPING } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, replyOf } from './asking.ts';
import { askNeeds, askThemes } from './hand-over-keys.ts';
import type { Heard, Hearing } from './hand-over-told.ts';
import { askFrom, askRelease, askSentence } from './hand-over-words.ts';
import type { Result, StepPart } from './small.ts';

const ask: Readonly<Record<string, (hearing: Hearing, part: StepPart) => Promise<Result<Heard>>>> = {
  themes: askThemes,
  sentence: askSentence,
  needs: askNeeds,
  'needs-from': askFrom,
  release: askRelease,
};

/** What the organisation may hear: a few keys and one sentence. Enter alone gives nothing away. */
export async function askHandOver(asking: Asking, step: StepOf<'hand-over'>): Promise<Reply> {
  const { raw } = asking.question;
  const { [TYPING]: typing, ...told }: Heard = isRecord(raw) ? raw : {};
  asking.draft = isRecord(raw) ? { ...raw } : undefined;
  for (let at = firstOpen(told, typing); ; ) {
    const parts = partsNow(told);
    const askNow = ask[parts[at] ?? ''];
    if (askNow === undefined) return replyOf<undefined>(asking, { type: 'value', value: undefined }, () => told);
    const result = await askNow({ asking, step, told }, { n: at + 1, of: parts.length });
    if (result.type === 'leave' || (result.type === 'back' && at === 0)) return replyOf(asking, result, String);
    if (result.type === 'value') Object.assign(told, result.value);
    asking.draft = { ...told };
    await asking.question.keepDraft(asking.draft);
    at += result.type === 'back' ? -1 : 1;
  }
}

/** From whom it has to come is asked where something was needed. */
function partsNow({ needs }: Heard): string[] {
  const hasNeeds = Array.isArray(needs) ? needs.length > 0 : typeof needs === 'string';
  return Object.keys(ask).filter((part) => part !== 'needs-from' || hasNeeds);
}

/** A whole answer is gone through again; a part of one goes on where it stopped. */
function firstOpen(told: Heard, typing: unknown): number {
  const parts = partsNow(told);
  const at = parts.indexOf(String(typing));
  if (at !== -1 || told.release !== undefined) return Math.max(0, at);
  return Math.max(
    0,
    parts.findIndex((part) => told[part] === undefined),
  );
}
