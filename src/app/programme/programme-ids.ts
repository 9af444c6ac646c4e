import { readdirSync } from 'node:fs';
import { statOf } from '../../files/leads-out.ts';
import type { Words, Workplace } from '../ports.ts';

/** The ids of the programmes of a team. */
export async function programmeIds(ports: Words & Workplace): Promise<string[]> {
  const folder = (await ports.project()).paths.programmes;
  if (!statOf(folder)?.isDirectory()) return [];
  return readdirSync(folder)
    .flatMap((name) => /^([^.].*)\.ya?ml$/u.exec(name)?.[1] ?? [])
    .sort();
}
