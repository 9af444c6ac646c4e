import { corners, type Placement, readPlacement } from '../triangle/placement.ts';
import type { Guess } from './guess.ts';

/** A placement that is not written as a list of three numbers: "5-3-2", 532, {professie: 5, …}, ["5", "3", "2"]. */
export function meantPlacement(input: unknown): Guess<Placement> | undefined {
  if (typeof input === 'string') return fromText(input);
  if (typeof input === 'number') return sound(digitsOf(input), false);
  if (Array.isArray(input)) return fromList(input);
  return typeof input === 'object' && input !== null ? fromNames(input as Record<string, unknown>) : undefined;
}

function sound(raw: unknown, isSure: boolean): Guess<Placement> | undefined {
  const read = readPlacement(raw);
  return read.ok ? { value: read.value, isSure } : undefined;
}

function fromText(text: string): Guess<Placement> | undefined {
  const own = text.normalize('NFKC').slice(0, 80).trim();
  const bare = own.replace(/^[[({]|[\])}]$/gu, '').trim();
  const plain = sound(bare.replace(/ ?[‐‑‒–—:|] ?/gu, '-').replace(/(?<=\d) - (?=\d)/gu, '-'), true);
  if (plain) return plain;
  if (/^\d{3}$/u.test(bare)) return sound([...bare].map(Number), false);
  const named = corners.map((corner) =>
    Number(new RegExp(`${corner} {0,3}[:=]? {0,3}(\\d{1,2})`, 'iu').exec(own)?.[1]),
  );
  return named.some(Number.isNaN) ? undefined : sound(named, false);
}

function digitsOf(number: number): unknown {
  return /^\d{3}$/u.test(String(number)) ? [...String(number)].map(Number) : undefined;
}

function fromList(list: readonly unknown[]): Guess<Placement> | undefined {
  const [only] = list;
  if (list.length === 1 && Array.isArray(only)) return sound(only, true);
  if (list.length === 1 && typeof only === 'string') return fromText(only);
  const isDigits = list.every((one) => typeof one === 'number' || /^\d{1,2}$/u.test(String(one)));
  return isDigits ? sound(list.map(Number), true) : undefined;
}

function fromNames(fields: Record<string, unknown>): Guess<Placement> | undefined {
  const lower = new Map(Object.entries(fields).map(([key, own]) => [key.toLowerCase(), own]));
  return lower.size === 3
    ? sound(
        corners.map((corner) => lower.get(corner)),
        true,
      )
    : undefined;
}
