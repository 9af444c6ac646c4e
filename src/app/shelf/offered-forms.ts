import type { OfferedForm } from '../../core/protocol/offered.ts';
import type { Words, Workplace } from '../ports.ts';
import { STANDARD_PROTOCOL } from './find-protocol.ts';
import { listFrom } from './team-shelf.ts';

/** The session forms for a talk about a case: the usual one first, then the shortest. Looking back and closing have commands of their own. */
export async function offeredForms(ports: Words & Workplace): Promise<OfferedForm[]> {
  const { config } = await ports.project();
  const usual = config.protocol ?? STANDARD_PROTOCOL;
  const { found } = await listFrom('protocols', ports);
  const listed = found.filter(({ value: { purpose = 'session' } }) => purpose === 'session');
  return listed
    .map(({ id, value }) => ({ ...value, id, isUsual: id === usual }))
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual) || a.minutes - b.minutes);
}
