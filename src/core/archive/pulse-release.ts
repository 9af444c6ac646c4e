import { grouped } from '../grouped.ts';
import { lastWaves, type PulseRow } from './pulse-row.ts';
import { toldWords } from './pulse-told.ts';
import type { Cut, ReleaseGroup } from './release-file.ts';
import { scaleOf } from './scale.ts';

type Pulse = NonNullable<ReleaseGroup['pulse']>;

/** What is published of the pulses of a half-year, by group of teams; nothing of a group with too few teams. */
export function pulseByGroup(rows: readonly PulseRow[], cut: Cut): ReadonlyMap<ReleaseGroup['id'], Pulse | undefined> {
  const groups = grouped(lastWaves(rows), (row): ReleaseGroup['id'] => (cut === 'none' ? 'all' : row[cut]));
  return new Map([...groups].map(([id, own]) => [id, scaleOf(own.length).length > 0 ? told(own) : undefined]));
}

function told(rows: readonly PulseRow[]): Pulse {
  const statements = (rows[0]?.words ?? []).map((_, at) => {
    const times = (word: PulseRow['words'][number]) => rows.filter(({ words }) => words[at] === word).length;
    return toldWords({ agree: times('agree'), disagree: times('disagree'), split: times('split') });
  });
  return { teams: rows.length, statements };
}
