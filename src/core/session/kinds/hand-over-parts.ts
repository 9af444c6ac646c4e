import { saysNothing } from '../../record/words.ts';
import { nearest } from '../../text/nearest.ts';
import { tidyLine } from '../../text/tidy.ts';
import { type AnswerContext, bad, type Fault, good, type ReadAnswer } from '../kind.ts';

/** A line of at most so many UTF-16 units; nothing where it says that there is none. */
export function readLine(raw: unknown, most: number, { messages }: AnswerContext): ReadAnswer<string | undefined> {
  const { faults, check } = messages;
  if (raw === undefined || raw === null) return good(undefined);
  if (typeof raw === 'number' || typeof raw === 'boolean') return bad(faults.quoteText(String(raw)));
  if (typeof raw !== 'string') return bad(faults.notText);
  const text = tidyLine(raw);
  if (text === '' || saysNothing(text)) return good(undefined);
  return text.length > most ? bad(check.tooLong(most, text.length)) : good(text);
}

/** A list, or one alone; each once. */
export function readIds<Id extends string>(raw: unknown, ids: readonly Id[], context: AnswerContext): ReadAnswer<Id[]> {
  const found: Id[] = [];
  const wrong: Fault[] = [];
  const isList = Array.isArray(raw);
  for (const [at, own] of (isList ? raw : raw === undefined || raw === null ? [] : [raw]).entries()) {
    const read = readId(own, ids, context);
    if (!read.ok) wrong.push(...read.faults.map((fault) => ({ ...fault, path: isList ? [at] : [] })));
    else if (read.value !== undefined && !found.includes(read.value)) found.push(read.value);
  }
  return wrong.length > 0 ? { ok: false, faults: wrong } : good(found);
}

export function readId<Id extends string>(
  raw: unknown,
  ids: readonly Id[],
  { messages: { faults } }: AnswerContext,
): ReadAnswer<Id | undefined> {
  if (raw === undefined || raw === null || raw === '') return good(undefined);
  const typed = tidyLine(String(raw)).toLowerCase();
  const found = ids.find((id) => id === typed);
  return found === undefined ? bad(faults.notAChoice(String(raw), ids, nearest(typed, ids))) : good(found);
}
