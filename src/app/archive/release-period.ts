import { codedRows } from '../../core/archive/coded-rows.ts';
import { exactOf, fewNewThemes } from '../../core/archive/exact.ts';
import { printLedgerLine, releasePath } from '../../core/archive/ledger.ts';
import { isOver, isPeriod, lastDayOf, type Period } from '../../core/archive/period.ts';
import { printRelease } from '../../core/archive/read-release.ts';
import { releaseOf } from '../../core/archive/release.ts';
import { type Cut, cuts } from '../../core/archive/release-file.ts';
import type { HandOverRow } from '../../core/archive/row.ts';
import { addedThemes } from '../../core/archive/themes-file.ts';
import { grouped } from '../../core/grouped.ts';
import type { ArchiveReleaseResult } from '../../core/results/archive.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { changeArchive } from '../../files/change-archive.ts';
import { digestOfLines } from '../../files/sha256.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { ledgerOf } from './keep-rows.ts';
import { type Archive, type ArchiveInput, inArchive } from './open-archive.ts';
import { nameIn } from './read-texts.ts';

export interface ReleaseInput extends ArchiveInput {
  readonly period: string;
  /** All teams together if left out. */
  readonly cut?: string | undefined;
  /** Only count, for the coordinator: nothing is written. */
  readonly exact?: boolean | undefined;
}

type ReleasePorts = Words & Workplace & Clock;

/**
 * Publishes a half-year that is over, once; or with `exact` gives the coordinator's own counts. Errors: a UserError for what
 * cannot be released.
 */
export function releasePeriod(input: ReleaseInput, ports: ReleasePorts): ArchiveReleaseResult {
  const { messages } = ports;
  const cut = cutOf(input.cut, messages);
  const today = localDay(ports.now());
  const period = periodThatIsOver(input.period, today, messages);
  const { exact = false } = input;
  return inArchive(input, ports, (archive) => countIn(archive, { period, cut, today }, exact, messages));
}

function countIn(archive: Archive, publishing: Publishing, exact: boolean, messages: Messages): ArchiveReleaseResult {
  const { period, cut } = publishing;
  if (!exact && archive.state.released.has(period))
    throw new UserError(
      messages.archive.releasedAlready(period, nameIn(archive, releasePath(period))),
      messages.archive.releasedHint,
    );
  const rows = codedUpTo(archive, period).filter((row) => row.period === period);
  const all = [...rows, ...archive.pulses.filter((row) => row.period === period)];
  if (all.length === 0) throw new UserError(messages.archive.noRows(period, archive.name), messages.archive.noRowsHint);
  if (!exact && archive.idle.length > 0) throw new UserError(archive.idle.join('\n'), messages.archive.idleCodeHint);
  const pulsesTooFew = exact ? [] : publish(archive, publishing, messages);
  return {
    format: 'driehoek/archive-release-result@1',
    archive: archive.name,
    period,
    cut,
    file: exact ? null : nameIn(archive, releasePath(period)),
    teams: new Set(all.map(({ team }) => team)).size,
    rows: all.length,
    pulsesTooFew,
    problems: exact ? archive.idle : [],
    exact: exact ? exactOf(rows) : null,
    fewNewThemes: exact ? fewNewThemes(codesByTeam(archive, period)) : null,
  };
}

/** A half-year that was asked for. Errors: a UserError for what is none, and for one that is not over. */
export function periodThatIsOver(named: string, today: IsoDate, { archive }: Messages): Period {
  if (!isPeriod(named)) throw new UserError(archive.notAPeriod(named), archive.notAPeriodHint);
  if (!isOver(named, today)) throw new UserError(archive.notOver(named), archive.notOverHint(lastDayOf(named)));
  return named;
}

function cutOf(named: string | undefined, { archive }: Messages): Cut {
  const cut = named === undefined ? 'none' : cuts.find((one) => one === named);
  if (cut === undefined) throw new UserError(archive.badCut(named ?? '', nearest(named ?? '', cuts)));
  return cut;
}

interface Publishing {
  readonly period: Period;
  readonly cut: Cut;
  readonly today: IsoDate;
}

/** Gives the groups whose pulses are not told of. */
function publish(
  archive: Archive,
  { period, cut, today }: Publishing,
  messages: Messages,
): ArchiveReleaseResult['pulsesTooFew'] {
  const { folder, ledger, state, releases, themes } = archive;
  const coded = codedUpTo(archive, period);
  const release = releaseOf(
    coded.filter((row) => row.period === period),
    {
      period,
      cut,
      soFar: coded,
      pulses: archive.pulses.filter((one) => one.period === period),
      added: addedThemes(
        themes,
        period,
        releases.filter((one) => one.period < period),
      ),
    },
  );
  const text = printRelease(release);
  const files = archive.files.filter((one) => one.period === period);
  const line = { ...ledgerOf(period, files, state), cut, release: digestOfLines(text) };
  const after = (ledger ?? '') + printLedgerLine({ what: 'release', day: today, ...line });
  changeArchive(folder, { files: [{ path: releasePath(period), text }], ledger: { before: ledger, after } }, messages);
  return release.pulse_too_few ?? [];
}

function codedUpTo({ rows, codes }: Archive, period: Period): HandOverRow[] {
  return codedRows(
    rows.map(({ row }) => row).filter((row) => row.period <= period),
    codes,
  );
}

/** What each team said it was about, the team that came first before others. */
function codesByTeam(archive: Archive, period: Period): Set<string>[] {
  const rows = codedUpTo(archive, period).sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return [...grouped(rows, ({ team }) => team).values()].map((own) => new Set(own.flatMap(({ themes }) => themes)));
}
