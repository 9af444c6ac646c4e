import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printLedgerLine, releasePath } from '../../src/core/archive/ledger.ts';
import { printRelease } from '../../src/core/archive/read-release.ts';
import { releaseOf } from '../../src/core/archive/release.ts';
import type { Cut, ReleaseFile } from '../../src/core/archive/release-file.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { aRow } from './hand-overs.ts';

/** Releases by half-year, each counted from its rows as the program does. */
export function releasesOf(rows: readonly HandOverRow[], cut: Cut = 'none'): ReleaseFile[] {
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  return periods.map((period) =>
    releaseOf(
      rows.filter((row) => row.period === period),
      { period, cut, soFar: rows.filter((row) => row.period <= period), added: [] },
    ),
  );
}

/** Puts what was released where `archive release` does, with its ledger. */
export function layOutReleases(folder: string, releases: readonly ReleaseFile[], insights?: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const lines = releases.map((release) => {
    const text = printRelease(release);
    put(releasePath(release.period), text);
    const { period, cut } = release;
    return printLedgerLine({ what: 'release', day: '2027-01-10', period, cut, files: {}, release: sha256(text) });
  });
  put('ledger.jsonl', lines.join(''));
  if (insights !== undefined) put('releases/inzichten.md', insights);
}

/** A row of a team, with what it says of its own. */
export function rowWith(team: number, at: number, own: Partial<HandOverRow> = {}): HandOverRow {
  const row = (team * 1000 + at).toString(16).padStart(8, '0');
  return aRow({ position: 'gemengd', themes: [], team: `team-${team}`, row, ...own });
}
