import { join } from 'node:path';
import { findResult } from '../../app/values/find-result.ts';
import { keepSort } from '../../app/values/sort-values.ts';
import type { SlipsStart } from '../../core/session/events.ts';
import type { Session } from '../../core/session/fold.ts';
import { wordsOfNote } from '../../core/session/kinds/talk.ts';
import { givenAnswer } from '../../core/session/steps.ts';
import type { SortValue, ValueOf } from '../../core/session/values.ts';
import type { Context } from '../context.ts';
import { tellSorted } from '../print-values.ts';

/** Writes what the slips came to, and gives what tells of it. */
export async function keepSlips(session: Session, slips: SlipsStart, context: Context): Promise<() => void> {
  const { date, material, record } = session.start;
  const [deck] = material?.decks ?? [];
  const counted = givenAnswer(session, 'slips') as SortValue | null | undefined;
  if (!counted || deck === undefined) return () => undefined;
  const { root } = await context.project();
  const before = slips.again === undefined ? undefined : await findResult(join(root, slips.again), context);
  const kept = await keepSort(counted, { deck, date, before, output: record.output, notes: notesOf(session) }, context);
  return () => tellSorted({ ...kept, missing: [] }, context);
}

function notesOf(session: Session): string[] {
  const said = givenAnswer(session, 'wall') as ValueOf['talk'] | undefined;
  return Object.values(said ?? {}).flatMap((notes) => notes.map(wordsOfNote));
}
