import { relative, sep } from 'node:path';
import { openFrom } from '../../app/shelf/team-shelf.ts';
import { resultBefore, type SortValuesInput } from '../../app/values/sort-values.ts';
import { STANDARD_DECK } from '../../core/values/ids.ts';
import type { Context } from '../context.ts';
import { leadSlips } from './lead-slips.ts';

/** A sort at the table: everything that may be wrong with what was named is said before anybody types. */
export async function leadValues(
  { deck: named, again, output, date }: Partial<SortValuesInput>,
  context: Context,
): Promise<number> {
  const deck = await openFrom('decks', named ?? STANDARD_DECK, context);
  const before = again === undefined ? undefined : await resultBefore(again, deck, context);
  const { root } = await context.project();
  const path = before && relative(root, before.path).split(sep).join('/');
  const slips = { kind: 'values' as const, ...(path === undefined ? {} : { again: path }) };
  return leadSlips(
    {
      slips,
      material: { decks: [deck], statements: [] },
      ...(output === undefined ? {} : { output }),
      ...(date === undefined ? {} : { date }),
    },
    context,
  );
}
