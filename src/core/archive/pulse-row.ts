import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, formatLine, id, teamPositions } from '../format/fields.ts';
import { pulseWords } from '../pulse/count-pulse.ts';
import type { PulseFront } from '../pulse/schema.ts';
import { jsonValue } from '../text/json.ts';
import { type Period, periodOf } from './period.ts';
import { periodSchema } from './period-schema.ts';
import type { HandOverRow } from './row.ts';
import type { RowTeam } from './row-of.ts';

const PULSE_ROW_FORMAT = 'driehoek/pulse-row@1';

/** The list of statements that teams can be put together on: all of them answer the same. */
export const SHARED_STATEMENTS = 'goed-werk-12';
const COUNT = 12;

/** One pulse in what a team hands over: words, and no day, no number of people and no stars. */
export const pulseRowSchema = v.strictObject({
  format: formatLine(PULSE_ROW_FORMAT),
  period: field(periodSchema, 'Het half jaar.', 'The half-year.'),
  team: field(id, 'Het team, zoals zijn instellingen het noemen.', 'The team, as its settings name it.'),
  domain: field(v.picklist(domains), 'Het soort werk van het team.', 'The kind of work of the team.'),
  position: field(v.picklist(teamPositions), 'Leidinggevenden, medewerkers of allebei.', 'Managers, staff or both.'),
  wave: field(
    v.pipe(v.number(), v.integer(), v.minValue(1)),
    'De hoeveelste peiling van het half jaar.',
    'Which pulse of the half-year, from 1.',
  ),
  words: field(
    v.pipe(v.array(v.picklist(pulseWords)), v.length(COUNT)),
    'Een woord bij elk van de twaalf stellingen, op volgorde.',
    'A word for each of the twelve statements, in order.',
  ),
});

export type PulseRow = DeepReadonly<v.InferOutput<typeof pulseRowSchema>>;

/** A pulse of all people of one team, on the shared statements as they ship (`texts`: their digests); any other stays at home. */
export function pulseRowsOf(
  pulses: readonly PulseFront[],
  team: RowTeam,
  texts: readonly Readonly<Record<string, string>>[],
): PulseRow[] {
  const isShared = ({ statements, words, texts: own }: PulseFront) =>
    statements === SHARED_STATEMENTS &&
    words !== undefined &&
    texts.some((shipped) => Object.keys(shipped).every((id) => own[id] === shipped[id] && words[id] !== undefined));
  const waves = new Map<Period, number>();
  return [...pulses]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .filter(isShared)
    .map(({ date, words = {} }) => {
      const period = periodOf(date);
      const wave = (waves.get(period) ?? 0) + 1;
      waves.set(period, wave);
      const all = Object.keys(texts[0] ?? {}).flatMap((id) => words[id] ?? []);
      return {
        format: PULSE_ROW_FORMAT,
        period,
        team: team.id,
        domain: team.domain,
        position: team.position,
        wave,
        words: all,
      };
    });
}

/** A line of a file as a pulse of a team; `other` where it is none, and may be a row of a session. Never throws. */
export function readPulseRow(text: string): PulseRow | 'other' | { readonly column: string } {
  const value = jsonValue(text);
  const { format } = (typeof value === 'object' && value !== null ? value : {}) as { readonly format?: unknown };
  if (format !== PULSE_ROW_FORMAT) return 'other';
  const { success, output, issues } = v.safeParse(pulseRowSchema, value);
  return success ? output : { column: String(issues[0].path?.[0]?.key ?? 'format') };
}

const columns = Object.keys(pulseRowSchema.entries) as readonly (keyof PulseRow)[];

/** The same rows always give the same bytes. */
export function printPulseRows(rows: readonly PulseRow[]): string {
  return [...rows]
    .sort((a, b) => a.wave - b.wave)
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`)
    .join('');
}

/** The last pulse of each team: earlier ones of a half-year are not counted. */
export function lastWaves(rows: readonly PulseRow[]): PulseRow[] {
  const last = new Map<HandOverRow['team'], PulseRow>();
  for (const row of rows) if ((last.get(row.team)?.wave ?? 0) < row.wave) last.set(row.team, row);
  return [...last.values()];
}
