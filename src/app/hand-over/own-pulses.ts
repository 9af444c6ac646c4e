import { join } from 'node:path';
import type { Period } from '../../core/archive/period.ts';
import { type PulseRow, printPulseRows, pulseRowsOf, SHARED_STATEMENTS } from '../../core/archive/pulse-row.ts';
import { languages } from '../../core/format/language.ts';
import { textsOf } from '../../core/pulse/pulse-result.ts';
import { readPulse } from '../../core/pulse/read-pulse.ts';
import { pulseFaults } from '../../core/pulse/result-faults.ts';
import { isUntrue } from '../../core/toolkit/result-fault.ts';
import { rowPath } from '../../files/archive-folder.ts';
import { shown } from '../../files/project.ts';
import { pulseFiles } from '../../files/pulse-files.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';
import { shippedStatements } from '../shelf/deck.ts';

export interface HandedPulses {
  readonly rows: readonly PulseRow[];
  /** The file as it is to be. */
  readonly path: string;
  readonly text: string;
}

/** The pulses of a half-year of the team one stands in; nothing where there are none, or the team has no name. */
export async function ownPulses(
  period: Period,
  output: string | undefined,
  { messages, project: open }: Words & Workplace,
): Promise<HandedPulses | undefined> {
  const project = await open();
  const { team } = project.config;
  if (team === undefined) return undefined;
  const fronts = pulseFiles(project.paths.pulse).flatMap((path) => {
    const read = readPulse(readTextFile(path, messages), shown(path, project.root), messages);
    // What cannot be true stays at home; `check` says where that is.
    return read?.value === undefined || isUntrue(pulseFaults(read.value)) ? [] : [read.value];
  });
  const texts = languages.map((language) => textsOf(shippedStatements(language, SHARED_STATEMENTS)));
  const rows = pulseRowsOf(fronts, team, texts).filter((row) => row.period === period);
  if (rows.length === 0) return undefined;
  const folder = output ?? join(project.root, 'hand-over');
  return { rows, path: join(folder, rowPath(period, team.id, 'pulse.jsonl')), text: printPulseRows(rows) };
}
