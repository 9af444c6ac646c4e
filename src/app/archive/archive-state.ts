import { faultsOfInsight } from '../../core/archive/insight-faults.ts';
import { readInsights } from '../../core/archive/insights.ts';
import { grouped } from '../../core/grouped.ts';
import type { ArchiveResult } from '../../core/results/archive.ts';
import { localDay } from '../../core/text/calendar.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { type Archive, type ArchiveInput, inArchive } from './open-archive.ts';
import { nameIn } from './read-texts.ts';

/** What is in an archive, and what is wrong with its insights. Errors: a UserError where it is none. */
export function archiveState(input: ArchiveInput, ports: Words & Workplace & Clock): ArchiveResult {
  return inArchive(input, ports, (archive) => stateOf(archive, ports));
}

function stateOf(archive: Archive, ports: Words & Clock): ArchiveResult {
  const all = [...archive.rows.map(({ row }) => row), ...archive.pulses];
  const periods = grouped(all, ({ period }) => period);
  return {
    format: 'driehoek/archive-result@1',
    archive: archive.name,
    periods: [...periods.keys()].sort().map((period) => ({
      period,
      teams: new Set(periods.get(period)?.map(({ team }) => team)).size,
      rows: periods.get(period)?.length ?? 0,
      released: archive.state.released.get(period) ?? null,
    })),
    problems: [...archive.idle, ...problemsOf(archive, ports)],
  };
}

function problemsOf(archive: Archive, { messages, now }: Words & Clock): string[] {
  const { insights } = archive;
  const byRow = grouped(archive.rows, ({ row }) => row.row);
  const teamsOf = (row: string) => (byRow.get(row) ?? []).map((one) => one.row.team);
  return readInsights(insights?.text ?? '').flatMap((insight) =>
    faultsOfInsight(insight, { today: localDay(now()), teamsOf }).map(
      (fault) => `${nameIn(archive, insights?.path ?? '')}: ${messages.archive.insight(insight.title, fault)}`,
    ),
  );
}
