import { relative, resolve, sep } from 'node:path';
import { earlierPulse } from '../../app/pulse/earlier-pulse.ts';
import { type PulseInput, STATEMENTS } from '../../app/pulse/take-pulse.ts';
import { openFrom } from '../../app/shelf/team-shelf.ts';
import { UserError } from '../../core/user-error.ts';
import type { Context } from '../context.ts';
import { leadSlips } from './lead-slips.ts';

/** A pulse at the table: everything that may be wrong with what was named is said before anybody types. */
export async function leadPulse(
  { statements, again, cut, output, date }: PulseInput,
  context: Context,
): Promise<number> {
  if (cut !== undefined) throw new UserError(context.messages.pulse.cutFromFile);
  const list = await openFrom('statements', statements ?? STATEMENTS, context);
  if (again !== undefined) await earlierPulse(again, list, context);
  const { root } = await context.project();
  const path = again && relative(root, resolve(context.cwd, again)).split(sep).join('/');
  return leadSlips(
    {
      slips: { kind: 'pulse', ...(path === undefined ? {} : { again: path }) },
      material: { decks: [], statements: [list] },
      ...(output === undefined ? {} : { output }),
      ...(date === undefined ? {} : { date }),
    },
    context,
  );
}
