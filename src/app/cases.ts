import { createHash } from 'node:crypto';
import { publicFinding } from '../core/check/public-finding.ts';
import { fitsFilter } from '../core/library/filter.ts';
import { type SearchHit, searchCases } from '../core/library/search.ts';
import type { CaseEntry, CasesResult } from '../core/results/cases.ts';
import type { NamedValue } from '../core/values/named-value.ts';
import { shown } from '../files/project.ts';
import type { Randomness, Words, Workplace } from './ports.ts';
import { type CaseFilterInput, readFilter } from './shelf/case-filter.ts';
import { isInLibrary, type ListedCase, listCases } from './shelf/find-case.ts';
import { namedValues } from './shelf/named-values.ts';
import type { Listing } from './shelf/team-shelf.ts';

export interface CasesInput extends CaseFilterInput {
  /** Words to look for; every case that fits if left out. */
  readonly query?: string;
}

/** The cases there are, the team's own first; with a query the nearest first. Errors: a UserError for a filter that cannot be. */
export async function cases(
  { query = '', ...filter }: CasesInput,
  ports: Words & Workplace,
): Promise<Listing<SearchHit<ListedCase>>> {
  const { found, faulty } = await fitting(filter, ports);
  const all =
    query.trim() === '' ? found.map((one) => ({ one, words: noWords })) : searchCases(found, query, ports.messages);
  return { found: all, faulty };
}

const noWords: ReadonlySet<string> = new Set();

export interface DrawInput extends CaseFilterInput {
  /** The same text draws the same case. */
  readonly seed?: string;
}

/** One case, drawn at random from those that fit; none where none does. Errors: as for `cases`. */
export async function drawCase(
  { seed, ...filter }: DrawInput,
  ports: Words & Workplace & Randomness,
): Promise<Listing<ListedCase>> {
  const { found, faulty } = await fitting(filter, ports);
  const below = found.length;
  const at = below === 0 ? 0 : seed === undefined ? ports.random(below) : seeded(seed, below);
  return { found: found.slice(at, at + 1), faulty };
}

function seeded(seed: string, below: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE() % below;
}

async function fitting(input: CaseFilterInput, ports: Words & Workplace): Promise<Listing<ListedCase>> {
  const { found, faulty } = await listCases(ports);
  const themes = found.flatMap(({ value }) => value.themes ?? []);
  const filter = readFilter(input, themes, ports);
  return { found: found.filter(({ value }) => fitsFilter(value, filter)), faulty };
}

export function casesResultOf({ found, faulty }: Listing<ListedCase>, place: Workplace): CasesResult {
  const findings = faulty.flatMap((file) => file.findings).map(publicFinding);
  return { format: 'driehoek/cases-result@1', cases: found.map((one) => entryOf(one, place)), findings };
}

function entryOf(own: ListedCase, place: Workplace): CaseEntry {
  const { title, language, role, domain, level, tension, themes = [], question } = own.value;
  const side = tension?.side ?? null;
  return { id: own.id, title, language, role, domain, level, side, themes, question, file: fileOf(own, place) };
}

/** The team's own file. */
export function fileOf({ place }: ListedCase, { cwd }: Workplace): string | null {
  return isInLibrary(place) ? null : shown(place.path, cwd);
}

/** The values of a case, by name. */
export function valuesOf({ value: { values = [], language } }: ListedCase): NamedValue[] {
  return namedValues(values, language);
}
