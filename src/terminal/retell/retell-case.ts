import type { CaseTelling, CaseTold } from '../../core/share/retelling.ts';
import type { Messages } from '../../language/messages.ts';
import type { PlainQuestions } from '../steps/intake.ts';
import { readSentences } from './read-sentences.ts';
import type { Passed, RetellingDesk } from './retelling-desk.ts';
import { tellLines } from './tell-lines.ts';
import { askTen } from './ten-questions.ts';

type Part = (desk: RetellingDesk, from: 'first' | 'last') => Promise<Passed>;

const parts: readonly Part[] = [tellLines, askTen, readSentences];

/** A case told anew: its lines, ten questions about it, and every sentence read back. Nothing when people stop. */
export async function retellCase(
  ask: PlainQuestions,
  { lines, begun, marksIn, keep }: CaseTelling,
  messages: Messages,
): Promise<CaseTold | undefined> {
  const texts = { ...begun.texts };
  const answered = new Set(begun.answered);
  const counts = { replaced: 0, kept: 0 };
  const now = () => ({ texts: { ...texts }, answered: [...answered] });
  const own = { ask, lines, texts, answered, counts, messages, marksIn, drafts: new Map<string, string>() };
  const desk: RetellingDesk = { ...own, keep: (isTyping) => keep(now(), isTyping) };
  if (Object.keys(texts).length > 0) {
    const read = await ask.read(
      { ask: messages.retell.resumed },
      { rows: () => [], enter: messages.retell.onWithStory },
      [],
    );
    if (read.type !== 'value') return undefined;
  }
  let passed: Passed = 'on';
  for (let at = 0; at < parts.length; at += passed === 'on' ? 1 : -1) {
    passed = (await parts[at]?.(desk, passed === 'on' ? 'first' : 'last')) ?? 'stop';
    if (passed === 'stop') return undefined;
  }
  return { ...now(), ...counts };
}
