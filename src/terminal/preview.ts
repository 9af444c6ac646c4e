import type { Step } from '../core/protocol/schema.ts';
import type { Messages } from '../language/messages.ts';

const MAX = 120;

/** An answer in a few words, for the overview. Silent steps say how many, never what. */
export function previewOf(step: Step, value: unknown, { menu }: Messages): string {
  if (value === undefined || value === null || step.kind === 'pause') return '';
  if ((step.kind === 'place' && step.round !== 'group') || step.kind === 'vote')
    return menu.handedIn((value as readonly unknown[]).length);
  const text = asSentences(wordsIn(value)).replace(/\s+/gu, ' ');
  return text.length > MAX ? `${text.slice(0, MAX - 1)}…` : text;
}

/** Parts after each other, so that they can be read aloud: each ends as a sentence does. */
export function asSentences(parts: readonly string[]): string {
  return parts.map((part, at) => (at === parts.length - 1 || /[.?!…]$/u.test(part) ? part : `${part}.`)).join(' ');
}

function wordsIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap(wordsIn);
}
