import type { Finding } from '../core/check/finding.ts';
import { unreadOf } from '../core/check/public-finding.ts';
import { domains } from '../core/format/fields.ts';
import { entryOfCase, entryOfRecord, sortEntries } from '../core/list/entry.ts';
import { type ListFilter, passes } from '../core/list/filter.ts';
import { entryKinds } from '../core/list/kinds.ts';
import { hidden } from '../core/privacy/hidden.ts';
import { outcomes, statuses } from '../core/record/schema.ts';
import type { ListEntry, ListResult } from '../core/results/list.ts';
import { nearest } from '../core/text/nearest.ts';
import { sideIds } from '../core/triangle/placement.ts';
import { UserError } from '../core/user-error.ts';
import { ownFolders } from '../files/project.ts';
import { readCases } from '../files/read-cases.ts';
import { dayOption } from './day-option.ts';
import type { Words, Workplace } from './ports.ts';
import { gatherRecords } from './records/gather-records.ts';
import { lookedIn } from './records/looked-in.ts';

export interface ListInput extends ListFilter {
  /** Files and folders; those of the project if left out. */
  readonly paths?: readonly string[];
}

export interface FoundEntries {
  readonly entries: readonly ListEntry[];
  /** What could not be read. */
  readonly findings: readonly Finding[];
  /** The theme that was perhaps meant, where none is called as asked. */
  readonly nearTheme?: string | undefined;
  /** Where was looked, when nothing was there, fitting or not. */
  readonly empty?: readonly string[] | undefined;
}

/** The records and cases of a team that fit. Errors: a UserError for a filter that cannot be, or a path that is not there. */
export async function list({ paths = [], ...filter }: ListInput, ports: Words & Workplace): Promise<FoundEntries> {
  refuseUnknown(filter, ports);
  const records = filter.kind === 'case' ? nothing : await listRecords(paths, ports);
  const cases = filter.kind === 'record' || paths.length > 0 ? nothing : await listCases(ports);
  const all = [...records.entries, ...cases.entries];
  const findings = [...records.findings, ...cases.findings];
  return {
    entries: sortEntries(all.filter((entry) => passes(entry, filter))),
    findings,
    nearTheme: nearestTheme(filter, all),
    empty: all.length + findings.length === 0 ? await lookedIn(paths, ['records', 'cases'], ports) : undefined,
  };
}

export function listResultOf({ entries, findings }: FoundEntries): ListResult {
  return { format: 'driehoek/list-result@1', entries, unread: unreadOf(findings) };
}

const nothing: FoundEntries = { entries: [], findings: [] };

async function listRecords(paths: readonly string[], ports: Words & Workplace): Promise<FoundEntries> {
  const { taken, unsound } = await gatherRecords(paths, ports, ({ review, file }) => entryOfRecord(review, file));
  return { entries: taken, findings: unsound.flatMap(({ findings }) => findings) };
}

async function listCases({ cwd, messages, project: open }: Words & Workplace): Promise<FoundEntries> {
  const project = await open();
  const [cases] = ownFolders([project.paths.cases], project, messages);
  const { privacy } = project.config;
  const entries: ListEntry[] = [];
  const all: Finding[] = [];
  for (const { file, value, findings } of cases === undefined ? [] : readCases(cases, cwd, messages)) {
    if (value) entries.push(entryOfCase(value, file));
    else all.push(...findings.map((own) => ({ ...own, message: hidden(own.message, privacy) })));
  }
  return { entries, findings: all };
}

/** A team's themes are its own, so an unknown one is no fault; but it may be a slip. */
function nearestTheme({ theme }: ListFilter, all: readonly ListEntry[]): string | undefined {
  const known = new Set(all.flatMap(({ themes }) => themes));
  return theme === undefined || known.has(theme) ? undefined : nearest(theme, known);
}

/** What the closed sets of ids do not allow, and days that do not exist. */
function refuseUnknown(filter: ListFilter, { messages }: Pick<Words, 'messages'>): void {
  const { cli, check } = messages;
  const sets = { kind: entryKinds, domain: domains, status: statuses, outcome: outcomes, side: sideIds } as const;
  for (const [flag, known] of Object.entries(sets) as [keyof typeof sets, readonly string[]][]) {
    const own = filter[flag];
    if (own === undefined || known.includes(own)) continue;
    throw new UserError(`--${flag} ${check.notAllowed(own, known, nearest(own, known))}`, cli.seeHelp('driehoek list'));
  }
  for (const flag of ['since', 'until'] as const) dayOption(`--${flag}`, filter[flag], { messages });
}
