import * as v from 'valibot';
import { field, formatLine, id, isoDate } from '../format/fields.ts';
import { rowId } from '../record/schema.ts';
import { jsonValue } from '../text/json.ts';
import { rowKey } from './coded-rows.ts';
import { type Period, periodAfter } from './period.ts';
import { periodSchema } from './period-schema.ts';
import { cuts } from './release-file.ts';

const LEDGER_FORMAT = 'driehoek/ledger@1';

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'not-digest'));

/** One line of what happened to an archive since something was published. Digests are SHA-256 of the bytes of a file with LF line ends. */
export const ledgerSchema = v.strictObject({
  format: formatLine(LEDGER_FORMAT),
  what: field(
    v.picklist(['release', 'withdraw', 'answers']),
    'Wat er gebeurde: uitgebracht, een zin teruggenomen, of antwoorden erbij.',
    'What happened: released, a sentence taken back, or answers added.',
  ),
  day: field(isoDate, 'De dag waarop.', 'The day.'),
  period: field(periodSchema, 'Het half jaar.', 'The half-year.'),
  cut: field(v.nullable(v.picklist(cuts)), 'Hoe de teams zijn verdeeld.', 'How the teams are told apart.'),
  files: field(
    v.record(v.string(), digest),
    'De bestanden met regels, elk met zijn som.',
    'The files of rows, each with its digest.',
  ),
  release: field(
    v.nullable(digest),
    'De som van wat is uitgebracht; niets als er nog niets is uitgebracht.',
    'The digest of what was released; nothing where nothing was.',
  ),
  withdrawn: v.exactOptional(
    field(
      v.strictObject({
        team: field(id, 'Het team dat een zin terugnam.', 'The team that took a sentence back.'),
        row: field(rowId, 'De regel van die zin.', 'The row of that sentence.'),
      }),
      'Welke zin niet meer mee mag.',
      'Which sentence may no longer go along.',
    ),
  ),
});

export type LedgerLine = v.InferOutput<typeof ledgerSchema>;

/** The lines of a ledger, or the number of the first that is none. Never throws. */
export function readLedger(text: string): { readonly lines: readonly LedgerLine[] } | { readonly fault: number } {
  const lines: LedgerLine[] = [];
  for (const [at, own] of text.split('\n').entries()) {
    if (own.trim() === '') continue;
    const { success, output } = v.safeParse(ledgerSchema, jsonValue(own));
    if (!success) return { fault: at + 1 };
    lines.push(output);
  }
  return { lines };
}

export function printLedgerLine(line: Omit<LedgerLine, 'format'>): string {
  return `${JSON.stringify({ format: LEDGER_FORMAT, ...line })}\n`;
}

export function releasePath(period: Period): string {
  return `releases/${period}.json`;
}

/** What a ledger says. */
export interface LedgerState {
  /** How the teams were told apart, of each half-year that was released. */
  readonly released: ReadonlyMap<Period, LedgerLine['cut']>;
  /** What files must hold, by their path in the archive: from when their half-year was released. */
  readonly digests: ReadonlyMap<string, string>;
  /** What files were last told to hold, also those that may still change. */
  readonly latest: ReadonlyMap<string, string>;
  /** Rows whose sentence was taken back, by `rowKey`. */
  readonly withdrawn: ReadonlySet<string>;
}

export function stateOf(lines: readonly LedgerLine[]): LedgerState {
  const released = new Map<Period, LedgerLine['cut']>();
  const digests = new Map<string, string>();
  const latest = new Map<string, string>();
  const withdrawn = new Set<string>();
  for (const line of lines) {
    if (line.what === 'release') released.set(line.period, line.cut);
    const told = [...Object.entries(line.files), ...(line.release === null ? [] : [releaseIn(line, line.release)])];
    for (const [path, own] of told) {
      latest.set(path, own);
      if (released.has(line.period)) digests.set(path, own);
    }
    if (line.withdrawn !== undefined) withdrawn.add(rowKey(line.withdrawn));
  }
  return { released, digests, latest, withdrawn };
}

function releaseIn({ period }: LedgerLine, digest: string): [string, string] {
  return [releasePath(period), digest];
}

/** The half-year in which rows of this one still count: the first from there on that was not released. */
export function openPeriod(period: Period, { released }: Pick<LedgerState, 'released'>): Period {
  return released.has(period) ? openPeriod(periodAfter(period), { released }) : period;
}
