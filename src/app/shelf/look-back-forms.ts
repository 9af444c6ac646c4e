import type { Words, Workplace } from '../ports.ts';
import { LOOK_BACK } from './offered-forms.ts';
import { listFrom } from './team-shelf.ts';

/** The session forms that look back on an earlier session: the one that ships, and those of the team that say so. */
export async function lookBackForms(ports: Words & Workplace): Promise<ReadonlySet<string>> {
  const { found } = await listFrom('protocols', ports);
  return new Set(
    found.flatMap(({ id, value: { purpose } }) => {
      const isLookBack = purpose === 'look-back' || (id === LOOK_BACK && purpose === undefined);
      return isLookBack ? [id] : [];
    }),
  );
}
