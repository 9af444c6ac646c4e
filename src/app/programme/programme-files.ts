import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../../files/leads-out.ts';
import type { Words, Workplace } from '../ports.ts';

interface PlanFile {
  /** What people call it by. */
  readonly id: string;
  readonly path: string;
}

/** The files of the programmes of a team, by name. Of two that differ only in their ending the first counts. */
export async function programmeFiles(ports: Words & Workplace): Promise<PlanFile[]> {
  const folder = (await ports.project()).paths.programmes;
  if (!statOf(folder)?.isDirectory()) return [];
  const files = readdirSync(folder)
    .sort()
    .flatMap((name): [string, string][] => {
      const id = /^([^.].*)\.ya?ml$/u.exec(name)?.[1];
      return id === undefined ? [] : [[id, join(folder, name)]];
    });
  return [...new Map(files.reverse())].map(([id, path]) => ({ id, path })).reverse();
}
