import { join } from 'node:path';
import { keepCounted } from '../../app/pulse/take-pulse.ts';
import { keepSort, resultBefore } from '../../app/values/sort-values.ts';
import type { SlipsStart } from '../../core/session/events.ts';
import type { Session } from '../../core/session/fold.ts';
import { wordsOfNote } from '../../core/session/kinds/talk.ts';
import { givenAnswer } from '../../core/session/steps.ts';
import type { PulseValue, SortValue, ValueOf } from '../../core/session/values.ts';
import type { Context } from '../context.ts';
import { tellPulse } from '../print-pulse.ts';
import { tellSorted } from '../print-values.ts';

/** Writes what the slips came to, and gives what tells of it. */
export async function keepSlips(session: Session, slips: SlipsStart, context: Context): Promise<() => void> {
  const { root } = await context.project();
  const again = slips.again === undefined ? undefined : join(root, slips.again);
  return slips.kind === 'values' ? keepValues(session, again, context) : keepPulse(session, again, context);
}

async function keepValues(session: Session, again: string | undefined, context: Context): Promise<() => void> {
  const { date, material, record } = session.start;
  const [deck] = material?.decks ?? [];
  const counted = givenAnswer(session, 'slips') as SortValue | null | undefined;
  if (!counted || deck === undefined) return () => undefined;
  const before = again === undefined ? undefined : await resultBefore(again, deck, context);
  const kept = await keepSort(counted, { deck, date, before, output: record.output, notes: notesOf(session) }, context);
  return () => tellSorted({ ...kept, missing: [] }, context);
}

async function keepPulse(session: Session, again: string | undefined, context: Context): Promise<() => void> {
  const { date, material, record } = session.start;
  const [list] = material?.statements ?? [];
  const counted = givenAnswer(session, 'slips') as PulseValue | null | undefined;
  if (!counted || list === undefined) return () => undefined;
  const actions = (givenAnswer(session, 'actions') as ValueOf['actions'] | undefined) ?? [];
  const toKeep = { list, date, again, output: record.output, actions, notes: notesOf(session) };
  const kept = await keepCounted(counted, toKeep, context);
  return () => tellPulse(kept, context);
}

function notesOf(session: Session): string[] {
  const said = givenAnswer(session, 'wall') as ValueOf['talk'] | undefined;
  return Object.values(said ?? {}).flatMap((notes) => notes.map(wordsOfNote));
}
