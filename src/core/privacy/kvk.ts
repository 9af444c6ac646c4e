import { after, before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

const eightDigits = /(?<![\p{L}\d]|[-/.,])\d{8}(?![\p{L}\d]|-)/gu;
const named = /\bkvk\b|kamer van koophandel|chamber of commerce/u;

/** Numbers of the trade register: eight digits with the register named beside them. For a sole trader, that is a person. */
export function findKvkNumbers(text: string): PersonalDatum[] {
  return [...text.matchAll(eightDigits)]
    .map(({ index }): PersonalDatum => ({ kind: 'kvk', start: index, end: index + 8 }))
    .filter(({ start, end }) => named.test(before(text, start, 40)) || named.test(after(text, end, 12)));
}
