import { createHash } from 'node:crypto';
import { UserError } from '../../core/user-error.ts';
import { textIfShipped } from '../../files/shipped-source.ts';
import type { Words } from '../ports.ts';

/** The checker as one file, as it ships: what hook and CI of a team run with Node alone. Errors: a UserError where it was not built. */
export function checkerText({ messages }: Words): string {
  const text = textIfShipped('dist/alone.cjs');
  if (text === undefined) throw new UserError(messages.init.notBuilt, messages.init.notBuiltHint);
  return text;
}

/** SHA-256 in hexadecimals, of the bytes in UTF-8. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Where hook and CI hold the sum of the checker: in sh and in YAML. */
const held = /(DRIEHOEK_SUM(?:=|: ")?)([0-9a-f]{64})(?![0-9a-f])/gu;

export function sumsIn(text: string): string[] {
  return [...text.matchAll(held)].map(([, , sum = '']) => sum);
}

export function withSum(text: string, sum: string): string {
  return text.replace(held, (_, before: string) => before + sum);
}
