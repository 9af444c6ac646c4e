import { join } from 'node:path';
import { type Period, periodOf } from '../../core/archive/period.ts';
import { type NoRow, type RowTeam, whyNoRow } from '../../core/archive/row-of.ts';
import type { Finding } from '../../core/check/finding.ts';
import { told } from '../../core/check/told.ts';
import type { Review } from '../../core/record/review.ts';
import { UserError } from '../../core/user-error.ts';
import { type Project, shown } from '../../files/project.ts';
import { readRecords } from '../../files/read-records.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { themesIn } from '../archive/read-texts.ts';
import { teamsAround } from '../check/teams.ts';
import type { Words, Workplace } from '../ports.ts';
import type { ReadRecord } from '../records/gather-records.ts';
import { lookBackForms } from '../records/look-back-forms.ts';

/** A record that gives a row, with the team it is of. */
export interface TeamRecord {
  readonly record: ReadRecord;
  readonly team: RowTeam;
  readonly project: Project;
  readonly added: ReadonlySet<string>;
}

export interface GatheredRows {
  /** Records of the half-year, in the order of their names. */
  readonly now: readonly TeamRecord[];
  /** Of earlier half-years, those that went along before: what came of their question goes along. */
  readonly earlier: readonly TeamRecord[];
  readonly left: readonly { readonly file: string; readonly why: NoRow }[];
  readonly unread: readonly Finding[];
}

/**
 * The records of a half-year, of one team or more: each is of the team of the nearest config above it. Errors: a UserError for
 * a path that is not there, and for a record that may go along and is of no team.
 */
export async function gatherRows(
  paths: readonly string[],
  period: Period,
  ports: Words & Workplace,
): Promise<GatheredRows> {
  const { cwd, messages } = ports;
  const project = await ports.project();
  const around = { cwd, repository: project.repository, home: project.paths.records };
  const found: ReadRecord[] = [];
  const unread: Finding[] = [];
  for (const own of readRecords(recordPlaces(paths, project, cwd, messages), around, messages)) {
    unread.push(...told(own.findings, own.text, project.config.privacy));
    const { review } = own;
    if (review !== undefined && mayGo(review, period)) found.push({ ...own, review });
  }
  const sourceOf = await teamsOf(found, project, ports);
  const left: { file: string; why: NoRow }[] = [];
  const sources = found.flatMap((record): TeamRecord[] => {
    const why = whyNoRow(record.review, sourceOf.lookBacks(record));
    if (why !== undefined && inPeriod(record, period)) left.push({ file: record.file, why });
    return why === undefined ? [sourceOf.source(record)] : [];
  });
  return {
    now: sources.filter(({ record }) => inPeriod(record, period)),
    earlier: sources.filter(({ record }) => !inPeriod(record, period)),
    left,
    unread,
  };
}

/** One of the half-year; one of before that went along; one without a day, to be told of. */
function mayGo({ front }: Review, period: Period): boolean {
  const own = front.date === undefined ? period : periodOf(front.date);
  return own === period || (own < period && front['hand-over']?.row !== undefined);
}

function inPeriod({ review }: ReadRecord, period: Period): boolean {
  return periodOf(review.front.date ?? '') === period;
}

async function teamsOf(found: readonly ReadRecord[], own: Project, ports: Words & Workplace) {
  const { messages } = ports;
  const teams = teamsAround(own, undefined, ports);
  await teams.openFor(found.map(({ path }) => path));
  const teamOf = ({ path }: ReadRecord) => teams.all[teams.ownerOf(path)];
  const forms = new Map<string, ReadonlySet<string>>();
  const themes = new Map<string, ReadonlySet<string>>();
  const once = <T>(known: Map<string, T>, root: string, make: () => T): T => {
    const value = known.get(root) ?? make();
    known.set(root, value);
    return value;
  };
  const rootOf = (record: ReadRecord) => teamOf(record)?.project.root ?? own.root;
  return {
    lookBacks: (record: ReadRecord) => once(forms, rootOf(record), () => lookBackForms(rootOf(record))),
    source(record: ReadRecord): TeamRecord {
      const { project, broken } = teamOf(record) ?? { project: own };
      if (broken !== undefined) throw new UserError(broken);
      const { team } = project.config;
      if (team === undefined) throw new UserError(messages.handOver.noTeam(record.file), messages.handOver.noTeamHint);
      return { record, team, project, added: once(themes, project.root, () => addedBeside(project, ports)) };
    },
  };
}

/** The themes of the organisation besides the ten: its file, copied beside the config of the team. */
function addedBeside({ root }: Project, { cwd, messages }: Words & Pick<Workplace, 'cwd'>): ReadonlySet<string> {
  const path = join(root, 'themes.yaml');
  return new Set(themesIn(textIfAny(path), shown(path, cwd), messages).map(({ id }) => id));
}
