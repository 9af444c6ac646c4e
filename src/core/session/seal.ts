import type { Protocol } from '../protocol/schema.ts';
import type { Deed } from './events.ts';
import { isSilent } from './kinds/registry.ts';

/**
 * What people hand in silently does not lie readable in a file where a passer-by looks: it is sealed like a letter, not
 * locked like a safe. Who sets their mind to it can open it; the words in the interface say no more than that.
 */
const MARK = 'sealed';

function isSealed(step: string, { steps }: Protocol): boolean {
  const found = steps.find(({ id }) => id === step);
  // What a table chose is nobody's own: it is sealed until all tables are in, and dealt as no card.
  return found !== undefined && (isSilent(found) || found.kind === 'table-cards');
}

/** Whether from this deed on no line of a slip may be left of the step: it was counted. */
export function closesSlips(deed: Deed, { steps }: Protocol): boolean {
  const kind = deed.type === 'answer' ? steps.find(({ id }) => id === deed.step)?.kind : undefined;
  return kind === 'sort' || kind === 'pulse';
}

/** A deed as it goes into the journal. */
export function seal<D extends Deed>(deed: D, protocol: Protocol): D {
  if ((deed.type !== 'answer' && deed.type !== 'draft') || !isSealed(deed.step, protocol)) return deed;
  return { ...deed, value: { [MARK]: toLetters(JSON.stringify(deed.value)) } };
}

/** The deed back from the journal. */
export function unseal<D extends Deed>(deed: D): D {
  if (deed.type !== 'answer' && deed.type !== 'draft') return deed;
  const letters = (deed.value as { [MARK]?: unknown } | null)?.[MARK];
  return typeof letters === 'string' ? { ...deed, value: JSON.parse(fromLetters(letters)) as unknown } : deed;
}

/** Every UTF-16 unit turned by its place, in base 36: nothing in it can be read at a glance. */
function toLetters(text: string): string {
  return [...Array(text.length).keys()]
    .map((at) => (text.charCodeAt(at) ^ turn(at)).toString(36).padStart(4, '0'))
    .join('');
}

function fromLetters(letters: string): string {
  return (letters.match(/.{4}/gu) ?? [])
    .map((part, at) => String.fromCharCode(Number.parseInt(part, 36) ^ turn(at)))
    .join('');
}

function turn(at: number): number {
  return (at * 40_503 + 12_345) & 0xffff;
}
