import { readReview, soundReview } from '../../core/record/read.ts';
import type { OwnReport } from '../../core/report/own/result.ts';
import { addReview, isCounted, noteDay, type OwnTally, ownReportOf, ownTally } from '../../core/report/own/tally.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { type Project, shown } from '../../files/project.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { countRecords, readMet } from '../../files/record-stream.ts';
import { teamsAround } from '../check/teams.ts';
import { lookBackForms } from '../records/look-back-forms.ts';
import type { AskedReport, ReportPorts } from './input.ts';
import { leftOut, meetRecords, type Uncounted } from './read.ts';

/** The half-year of one team from its records. Errors: a UserError where there are none, or of more than one team. */
export async function ownReport(
  asked: AskedReport,
  today: IsoDate,
  ports: ReportPorts,
): Promise<{ readonly report: OwnReport; readonly leftOut: Uncounted }> {
  const { messages, cwd } = ports;
  const project = await ports.project();
  const { repository } = project;
  const places = recordPlaces(asked.paths, project, cwd, messages);
  if (places.length === 0) throw new UserError(messages.files.notFound(shown(project.paths.records, cwd)));
  const tally = ownTally(asked.period, today);
  const out = leftOut();
  const progress = ports.reading?.(() => countRecords(places, repository));
  const owner = ownerFinder(project, ports);
  const noted: { path: string; day: IsoDate }[] = [];
  let meant = 0;
  for (const met of meetRecords({ places, repository, home: project.paths.records, today })) {
    progress?.step();
    if (met === undefined) continue;
    meant += 1;
    if ('reason' in met) out.add(met.reason, met.name);
    else if (!(await owner.lookBacksOf(met.path)).has(met.protocol) && noteDay(tally, met.day))
      noted.push({ path: met.path, day: met.day });
  }
  if (meant === 0) refuseNothing(places, ports);
  refuseMany(owner.teams(), ports);
  for (const { path, day } of noted)
    if (isCounted(tally, day) && !take(path, tally, cwd)) out.add('changed', shown(path, cwd));
  const [team = null] = owner.teams();
  return { report: ownReportOf(tally, { team, left_out: out.counts() }), leftOut: out.told() };
}

/** Reads a session whole; not where it changed since its front matter was read, so that it is no sound record any more. */
function take(path: string, tally: OwnTally, cwd: string): boolean {
  const { text } = readMet({ kind: 'file', path });
  const review = text === undefined ? undefined : soundReview(readReview(text));
  if (review !== undefined) addReview(tally, review, shown(path, cwd));
  return review !== undefined;
}

/** Whose records these are: folders say nothing, those of years are no teams. */
function ownerFinder(project: Project, ports: ReportPorts) {
  const around = teamsAround(project, undefined, ports);
  const met = new Map<number, { readonly team: string | null; readonly lookBacks: ReadonlySet<string> }>();
  const open = (at: number) => {
    const { project: own, broken } = around.all[at] ?? { project };
    if (broken !== undefined) throw new UserError(broken);
    return { team: own.config.team?.id ?? null, lookBacks: lookBackForms(own.root) };
  };
  return {
    async lookBacksOf(path: string): Promise<ReadonlySet<string>> {
      await around.openFor([path]);
      const at = around.ownerOf(path);
      const known = met.get(at) ?? open(at);
      met.set(at, known);
      return known.lookBacks;
    },
    teams: () => [...new Set([...met.values()].map(({ team }) => team))],
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
