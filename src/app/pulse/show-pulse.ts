import { resolve } from 'node:path';
import type { PulseShowResult } from '../../core/results/pulse.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { pulseFiles } from '../../files/pulse-files.ts';
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

export function pulseShowResultOf({ file, front }: OpenedPulse): PulseShowResult {
  const { date, statements, people, words = null, cut = null, groups = [], stars, again = null } = front;
  return { format: 'driehoek/pulse-show-result@1', file, date, statements, people, words, cut, groups, stars, again };
}
