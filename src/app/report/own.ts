import type { OwnReport } from '../../core/report/own/result.ts';
import { addReview, isCounted, type OwnTally, ownReportOf, ownTally } from '../../core/report/own/tally.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { countRecords } from '../../files/record-stream.ts';
import { teamFinder } from '../records/team-finder.ts';
import { lookBackForms } from '../shelf/look-back-forms.ts';
import type { AskedReport } from './input.ts';
import { type LeftOut, leftOut, readAll } from './read.ts';
import type { ReportPorts } from './report.ts';

/** The half-year of one team from its records. Errors: a UserError where there are none, or of more than one team. */
export async function ownReport(
  asked: AskedReport,
  today: IsoDate,
  ports: ReportPorts,
): Promise<{ readonly report: OwnReport; readonly leftOut: LeftOut }> {
  const { messages, cwd } = ports;
  const project = await ports.project();
  const { repository } = project;
  const places = recordPlaces(asked.paths, project, cwd, messages);
  if (places.length === 0) throw new UserError(messages.files.notFound(shown(project.paths.records, cwd)));
  const tally = ownTally(asked.period, today);
  const out = leftOut();
  const around = { places, repository, home: project.paths.records, today, cwd };
  const progress = ports.reading?.(() => countRecords(places, repository));
  const teamOf = teamFinder(project, messages);
  const teams = new Map<string, string | null>();
  let meant = 0;
  for (const read of readAll(around, takerOf(tally, await lookBackForms(ports)))) {
    progress?.step();
    if (read === undefined) continue;
    meant += 1;
    if ('reason' in read) out.add(read.reason, read.name);
    else {
      const team = (await teamOf(read.path))?.id ?? null;
      teams.set(team ?? '', team);
    }
  }
  if (meant === 0) refuseNothing(places, ports);
  refuseMany([...teams.values()], ports);
  const [team = null] = teams.values();
  return { report: ownReportOf(tally, { team, left_out: out.counts() }), leftOut: out.told() };
}

/** A look-back counts with the session it looks back on. */
function takerOf(tally: OwnTally, lookBacks: ReadonlySet<string>) {
  return {
    isWanted: (day: IsoDate, protocol: string) => !lookBacks.has(protocol) && isCounted(tally, day),
    take: (review: Parameters<typeof addReview>[1], file: string) => addReview(tally, review, file),
  };
}

/** An empty report would look as if nothing were the matter. */
function refuseNothing(places: readonly string[], { messages, cwd }: ReportPorts): never {
  const { cli } = messages.report;
  throw new UserError(cli.noRecords(places.map((one) => shown(one, cwd)).join(', ')), cli.noRecordsHint);
}

function refuseMany(teams: readonly (string | null)[], { messages }: ReportPorts): void {
  const { cli } = messages.report;
  if (teams.length < 2) return;
  const names = teams.map((team) => team ?? cli.noTeam).sort();
  throw new UserError(cli.manyTeams(names), cli.manyTeamsHint);
}
