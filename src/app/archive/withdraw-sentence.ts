import type { Kept } from '../../core/archive/add-rows.ts';
import { rowKey } from '../../core/archive/coded-rows.ts';
import { printLedgerLine, releasePath } from '../../core/archive/ledger.ts';
import { printRelease } from '../../core/archive/read-release.ts';
import type { ReleaseFile } from '../../core/archive/release-file.ts';
import { withoutWords } from '../../core/archive/row-of.ts';
import type { ArchiveWithdrawResult } from '../../core/results/archive.ts';
import { localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { changeArchive } from '../../files/change-archive.ts';
import type { ArchiveFile } from '../../files/released.ts';
import { digestOfLines } from '../../files/sha256.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { filesOf, ledgerOf, pathOf } from './keep-rows.ts';
import { type Archive, type ArchiveInput, inArchive } from './open-archive.ts';
import { nameIn } from './read-texts.ts';

export interface WithdrawInput extends ArchiveInput {
  readonly team: string;
  readonly row: string;
}

/**
 * Blanks a sentence that a team takes back, in its file and in what was released; counts stay. A later file does not bring it
 * back. Errors: a UserError for a row that is not there, or that has no sentence.
 */
export function withdrawSentence(input: WithdrawInput, ports: Words & Workplace & Clock): ArchiveWithdrawResult {
  return inArchive(input, ports, (archive) => withdrawFrom(archive, input, ports));
}

function withdrawFrom(archive: Archive, input: WithdrawInput, ports: Words & Clock): ArchiveWithdrawResult {
  const { messages } = ports;
  const { ledger, state, folder } = archive;
  const kept = rowIn(archive, input, messages);
  const { period } = kept.row;
  const rows = archive.rows.map((one) => (one === kept ? { ...one, row: withoutWords(one.row) } : one));
  const rowFiles = filesOf(rows, new Set([pathOf(kept)]));
  const release = releaseWithout(archive, kept);
  const line = ledgerOf(period, rowFiles, state);
  const after = printLedgerLine({
    what: 'withdraw',
    day: localDay(ports.now()),
    ...line,
    ...(release === undefined ? {} : { release: digestOfLines(release.text) }),
    withdrawn: { team: input.team, row: input.row },
  });
  const files = [...rowFiles, ...(release === undefined ? [] : [release])];
  changeArchive(folder, { files, ledger: { before: ledger, after: (ledger ?? '') + after } }, messages);
  return {
    format: 'driehoek/archive-withdraw-result@1',
    archive: archive.name,
    team: input.team,
    row: input.row,
    files: files.map(({ path }) => nameIn(archive, path)),
  };
}

function rowIn({ rows, name }: Archive, { team, row }: WithdrawInput, { archive }: Messages): Kept {
  const teams = [...new Set(rows.map((one) => one.row.team))];
  if (!teams.includes(team)) throw new UserError(archive.noTeam(team, name, nearest(team, teams)));
  const kept = rows.find((one) => rowKey(one.row) === rowKey({ team, row }));
  if (kept === undefined) throw new UserError(archive.noRow(row, team), archive.noRowHint);
  if (kept.row.sentence === null && kept.row.theme_words === null) throw new UserError(archive.noSentence(row, team));
  return kept;
}

/** What was released without the sentence, where it stands in it; other teams may have a row of the same name. */
function releaseWithout({ releases }: Archive, { row }: Kept): ArchiveFile | undefined {
  const release = releases.find(({ period }) => period === row.period);
  const isOwn = (one: ReleaseFile['sentences'][number]) => one.row === row.row && one.sentence === row.sentence;
  if (release === undefined || !release.sentences.some(isOwn)) return undefined;
  const sentences = release.sentences.map((one) => (isOwn(one) ? { ...one, sentence: null } : one));
  return { path: releasePath(row.period), text: printRelease({ ...release, sentences }) };
}
