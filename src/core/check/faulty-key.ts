import type { CheckDocument } from './document.ts';

/** Whether something is wrong with what stands under that key of the front matter: then it is not missing. */
export function isFaultyKey(
  { faults, notes, span }: Pick<CheckDocument, 'faults' | 'notes' | 'span'>,
  key: string,
): boolean {
  const { start } = span([key], 'value');
  return [...faults, ...notes].some(({ at }) => at.start === start);
}
