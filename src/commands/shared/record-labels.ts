import { type Labels, labelsOf } from '../../core/share/labels.ts';
import type { Context } from '../context.ts';
import { listFrom } from './team-shelf.ts';

/** The labels of a record: of its own session form first, and of the others where that one is not to be found. */
export async function recordLabels(protocol: string, context: Context): Promise<Labels> {
  const listed = await listFrom('protocols', context);
  const own = listed.filter(({ id }) => id === protocol);
  return labelsOf(
    (own.length > 0 ? own : listed).map(({ value }) => value),
    context.messages,
  );
}
