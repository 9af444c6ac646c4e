import type { Lens } from '../lens/schema.ts';
import type { AnswerContext } from '../session/kind.ts';
import { wordsOfNote } from '../session/kinds/talk.ts';
import type { NoteTaker, Taken } from './taker.ts';
import { type TalkNotes, talkNotes } from './talk-notes.ts';

export interface LensNotes {
  readonly lens: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** Notes at the questions of a lens, by their numbers. "l" asks for another lens. */
export function lensNotes({ id, questions }: Lens, context: AnswerContext): NoteTaker<LensNotes> {
  const slots = questions.map((question, at) => ({ id: question.id, key: String(at + 1), label: question.label }));
  const taker = talkNotes(slots, { ...context, options: [] });
  const inner = ({ notes }: LensNotes): TalkNotes =>
    Object.fromEntries(Object.entries(notes).map(([slot, text]) => [slot, text === '' ? [] : text.split('\n')]));
  const outer = (notes: TalkNotes): LensNotes => ({
    lens: id,
    notes: Object.fromEntries(
      Object.entries(notes).flatMap(([slot, own]) =>
        own.length === 0 ? [] : [[slot, own.map(wordsOfNote).join('\n')]],
      ),
    ),
  });
  const { faults } = context.messages;

  return {
    take(line, value): Taken<LensNotes> {
      if (/^l$/iu.test(line.trim())) return { type: 'wish', name: 'lens' };
      const taken = taker.take(line.replace(/\n/gu, ' '), inner(value));
      if (taken.type !== 'noted') return taken.type === 'none' ? { ...taken, value } : taken;
      return { type: 'noted', value: outer(taken.value) };
    },
    last(value) {
      const last = taker.last(inner(value));
      return last && { line: last.line, value: outer(last.value) };
    },
    isEmpty: (value) => taker.isEmpty(inner(value)),
    missing: (value) => (taker.isEmpty(inner(value)) ? faults.noNotes : undefined),
  };
}
