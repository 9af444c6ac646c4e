import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../core/check/kind.ts';
import { statOf } from '../../files/leads-out.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Words, Workplace } from '../ports.ts';

interface PlanFile {
  /** What people call it by. */
  readonly id: string;
  readonly path: string;
}

/**
 * The files of the programmes of a team, by name; a series of its own may lie beside them. Of two that differ only in their
 * ending the first counts.
 */
export async function programmeFiles(ports: Words & Workplace): Promise<PlanFile[]> {
  const folder = (await ports.project()).paths.programmes;
  if (!statOf(folder)?.isDirectory()) return [];
  const files = readdirSync(folder)
    .sort()
    .flatMap((name): [string, string][] => {
      const id = /^([^.].*)\.ya?ml$/u.exec(name)?.[1];
      const path = join(folder, name);
      return id === undefined || isOtherKind(path, name) ? [] : [[id, path]];
    });
  return [...new Map(files.reverse())].map(([id, path]) => ({ id, path })).reverse();
}

/** A plan that says wrongly what it is, or not at all, is still looked at: its faults are named. */
function isOtherKind(path: string, file: string): boolean {
  const kind = recognise(textIfAny(path) ?? '', { file, folder: 'programmes' })?.declaredKind;
  return kind !== undefined && kind !== 'programme';
}
