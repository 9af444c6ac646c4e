import type { OfferedForm } from '../../core/protocol/offered.ts';
import type { Words, Workplace } from '../ports.ts';
import { STANDARD_PROTOCOL } from './find-protocol.ts';
import { listFrom } from './team-shelf.ts';

/** A form to look back on an earlier talk with: `look-back` does that. */
const LOOK_BACK = 'terugblik';

/** The session forms for a talk about a case: the usual one first, then the shortest. */
export async function offeredForms(ports: Words & Workplace): Promise<OfferedForm[]> {
  const { config } = await ports.project();
  const usual = config.protocol ?? STANDARD_PROTOCOL;
  const listed = (await listFrom('protocols', ports)).found.filter(({ id }) => id !== LOOK_BACK);
  return listed
    .map(({ id, value }) => ({ ...value, id, isUsual: id === usual }))
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual) || a.minutes - b.minutes);
}
