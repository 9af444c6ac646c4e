import { progressOf } from '../../core/programme/progress.ts';
import type { ProgrammeShowResult } from '../../core/results/programme.ts';
import { localDay } from '../../core/text/calendar.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { openProgramme } from './open-programme.ts';
import { programmeIds } from './programme-ids.ts';

/** How a programme stands; without a name all of them. Writes nothing. */
export async function showProgrammes(
  named: string | undefined,
  ports: Words & Workplace & Clock,
): Promise<ProgrammeShowResult> {
  const today = localDay(ports.now());
  const ids = named === undefined ? await programmeIds(ports) : [named];
  const programmes = [];
  for (const id of ids)
    programmes.push(progressOf(await openProgramme(id, ports), ports.messages.programme.closingTitle, today));
  return { format: 'driehoek/programme-show-result@1', today, programmes };
}
