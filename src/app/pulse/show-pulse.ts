import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PulseShowResult } from '../../core/results/pulse.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import { type OpenedPulse, openPulse } from './earlier-pulse.ts';

/** A pulse that was kept: the one that is named, else the last of the team. Errors: a UserError where there is none. */
export async function showPulse(named: string | undefined, ports: Words & Workplace): Promise<OpenedPulse> {
  if (named !== undefined) return openPulse(resolve(ports.cwd, named), ports);
  const { pulse: folder } = (await ports.project()).paths;
  const last = pulseFiles(folder).at(-1);
  const { pulse } = ports.messages;
  if (last === undefined) throw new UserError(pulse.noPulse(shown(folder, ports.cwd)), pulse.noPulseHint);
  return openPulse(last, ports);
}

/** The pulses in a folder, the first day first; a second one of a day comes behind the first. */
export function pulseFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}.*\.md$/u.test(name));
    return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

export function pulseShowResultOf({ file, front }: OpenedPulse): PulseShowResult {
  const { date, statements, people, words = null, cut = null, groups = [], stars, again = null } = front;
  return { format: 'driehoek/pulse-show-result@1', file, date, statements, people, words, cut, groups, stars, again };
}
