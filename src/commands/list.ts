import type { Finding } from '../core/check/finding.ts';
import { printJson } from '../core/check/log-safety.ts';
import { domains } from '../core/format/fields.ts';
import { entryOfCase, entryOfRecord, kinds, type ListEntry, sortEntries } from '../core/list/entry.ts';
import { type ListFilter, passes } from '../core/list/filter.ts';
import { hidden } from '../core/privacy/hidden.ts';
import { outcomes, statuses } from '../core/record/schema.ts';
import { nearest } from '../core/text/nearest.ts';
import { sideIds } from '../core/triangle/placement.ts';
import { UserError } from '../core/user-error.ts';
import { ownFolders } from '../files/project.ts';
import { readCases } from '../files/read-cases.ts';
import { type Context, exit, print, say } from './context.ts';
import { dayOption } from './shared/day-option.ts';
import { gatherRecords, tellUnread, unreadOf } from './shared/gather-records.ts';
import { printList } from './shared/print-list.ts';

export interface ListOptions extends ListFilter {
  readonly json?: boolean;
}

interface Listed {
  readonly entries: readonly ListEntry[];
  readonly unread: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
}

/** `driehoek list`: the records and cases of the team. JSON: `{ entries: ListEntry[], unread: [{ file, line, message }] }`. */
export async function list(named: readonly string[], options: ListOptions, context: Context): Promise<number> {
  const { json = false, ...wanted } = options;
  const filter = soundFilter(wanted, context);
  const records = filter.kind === 'case' ? nothing : await listRecords(named, context);
  const cases = filter.kind === 'record' || named.length > 0 ? nothing : await listCases(context);
  const all = [...records.entries, ...cases.entries];
  const entries = sortEntries(all.filter((entry) => passes(entry, filter)));
  const unread = [...records.unread, ...cases.unread];
  if (json) print(context, printJson({ entries, unread: unread.map(unreadOf) }));
  else if (entries.length > 0) await printList(entries, context);
  else say(context, context.messages.afterwards.list.none(nearestTheme(filter, all)));
  tellUnread(unread, context);
  return unread.length > 0 ? exit.findings : exit.done;
}

const nothing: Listed = { entries: [], unread: [] };

async function listRecords(named: readonly string[], context: Context): Promise<Listed> {
  const { taken, unsound } = await gatherRecords(named, context, ({ review, file }) => entryOfRecord(review, file));
  return { entries: taken, unread: unsound };
}

async function listCases(context: Context): Promise<Listed> {
  const project = await context.project();
  const [cases] = ownFolders([project.paths.cases], project, context.messages);
  const { privacy } = project.config;
  const entries: ListEntry[] = [];
  const unread: Listed['unread'][number][] = [];
  for (const { file, value, findings } of cases === undefined ? [] : readCases(cases, context.cwd, context.messages)) {
    if (value) entries.push(entryOfCase(value, file));
    else unread.push({ file, findings: findings.map((own) => ({ ...own, message: hidden(own.message, privacy) })) });
  }
  return { entries, unread };
}

/** A team's themes are its own, so an unknown one is no fault; but it may be a slip. */
function nearestTheme({ theme }: ListFilter, all: readonly ListEntry[]): string | undefined {
  const known = new Set(all.flatMap(({ themes }) => themes));
  return theme === undefined || known.has(theme) ? undefined : nearest(theme, known);
}

/** What the closed sets of ids allow, and days that exist. Errors: a UserError with the nearest id. */
function soundFilter(filter: ListFilter, context: Context): ListFilter {
  const { cli, check } = context.messages;
  const sets = { kind: kinds, domain: domains, status: statuses, outcome: outcomes, side: sideIds } as const;
  for (const [flag, known] of Object.entries(sets) as [keyof typeof sets, readonly string[]][]) {
    const own = filter[flag];
    if (own === undefined || known.includes(own)) continue;
    throw new UserError(`--${flag} ${check.notAllowed(own, known, nearest(own, known))}`, cli.seeHelp('driehoek list'));
  }
  for (const flag of ['since', 'until'] as const) dayOption(`--${flag}`, filter[flag], context);
  return filter;
}
