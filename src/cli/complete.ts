import { basename } from 'node:path';
import { ciServices } from '../app/init/repository-files.ts';
import { allCases } from '../app/shelf/find-case.ts';
import { listFrom } from '../app/shelf/team-shelf.ts';
import { themeIds } from '../core/case/themes.ts';
import { domains, levels, positions } from '../core/format/fields.ts';
import { languages } from '../core/format/language.ts';
import { schemaKinds } from '../core/format/schema-kinds.ts';
import { showLine } from '../core/text/characters.ts';
import { sideIds } from '../core/triangle/placement.ts';
import { listJournals } from '../files/journal.ts';
import { type Awaited, longName, readCommandLine } from './command-line.ts';
import type { CommandRow } from './command-row.ts';
import { shells } from './completion.ts';
import { type Context, exit, print } from './context.ts';

interface Offer {
  readonly value: string;
  readonly about?: string;
}

/** Said instead of an offer: the shell is to offer files, or folders. */
const FILES: Offer = { value: ':files' };
const FOLDERS: Offer = { value: ':folders' };

/** What can be offered for what a command or an option takes, by its name in the table. */
const sources: Readonly<Record<string, (context: Context) => Promise<Offer[]> | Offer[]>> = {
  case: async (context) => [...(await caseIds(context)), FILES],
  protocol: async (context) => [...(await shelfIds('protocols', context)), FILES],
  lens: async (context) => [...(await shelfIds('lenses', context)), FILES],
  session: async (context) => listJournals((await context.project()).paths.sessions).map((value) => ({ value })),
  domain: () => domains.map((value) => ({ value })),
  level: () => levels.map((value) => ({ value })),
  position: () => positions.map((value) => ({ value })),
  side: () => sideIds.map((value) => ({ value })),
  theme: () => themeIds.map((value) => ({ value })),
  format: async () => (await import('../app/report/input.ts')).reportFormats.map((value) => ({ value })),
  'form=file': async () => (await import('../core/check/formats/registry.ts')).formatNames.map((value) => ({ value })),
  'id=severity': async () => (await import('../core/check/rules.ts')).ruleIds.map((id) => ({ value: `${id}=` })),
  'record|case': () => ['record', 'case'].map((value) => ({ value })),
  'open|closed': () => ['open', 'closed'].map((value) => ({ value })),
  'shareable|case': () => ['shareable', 'case'].map((value) => ({ value })),
  'markdown|html|docx': () => ['markdown', 'html', 'docx'].map((value) => ({ value })),
  kind: () => schemaKinds.map((value) => ({ value })),
  shell: () => shells.map((value) => ({ value })),
  ci: () => [...ciServices, 'none'].map((value) => ({ value })),
  'nl|en': () => languages.map((value) => ({ value })),
  file: () => [FILES],
  path: () => [FILES],
  record: () => [FILES],
  dir: () => [FOLDERS],
};

export function hasSource(name: string): boolean {
  return Object.hasOwn(sources, name);
}

/**
 * `driehoek complete`, for the shells: what may come next. `words` are those of the line up to the cursor, each behind a
 * dot. One offer a line, with its meaning behind a tab; ":files" or ":folders" leaves the rest to the shell.
 */
export async function complete(words: readonly string[], _: object, context: Context): Promise<number> {
  const awaited = readCommandLine(
    context.commands,
    words.map((word) => word.slice(1)),
  );
  const { before, begun } = awaited;
  const offers = [...namesFrom(awaited, context), ...(await valuesFrom(awaited, context))];
  const fitting = offers.filter((offer) => offer === FILES || offer === FOLDERS || offer.value.startsWith(begun));
  for (const offer of fitting) print(context, lineOf(offer, before));
  return exit.done;
}

function lineOf(offer: Offer, before: string): string {
  if (offer === FILES || offer === FOLDERS) return offer.value;
  return `${before}${showLine(offer.value)}${offer.about === undefined ? '' : `\t${showLine(offer.about)}`}`;
}

/** The Dutch names only to who begins one: else every command would be there twice. */
function namesFrom({ commands, options, begun }: Awaited, { messages: { cli } }: Context): Offer[] {
  const namesOf = ({ name, alias }: CommandRow) => (alias === undefined || begun === '' ? [name] : [name, alias]);
  return [
    ...commands.flatMap((row) => namesOf(row).map((value) => ({ value, about: cli.describe[row.describe] }))),
    ...options.map(([flags, words]) => ({ value: longName(flags), about: cli.flags[words] })),
  ];
}

async function valuesFrom({ value }: Awaited, context: Context): Promise<Offer[]> {
  const name = value.find(hasSource);
  return name === undefined ? [] : ((await sources[name]?.(context)) ?? []);
}

async function caseIds(context: Context): Promise<Offer[]> {
  const cases = await allCases(context);
  return cases.map(({ source = '', title }) => ({
    value: source.startsWith('library:') ? source.slice('library:'.length) : basename(source, '.yaml'),
    about: title,
  }));
}

async function shelfIds(shelf: 'protocols' | 'lenses', context: Context): Promise<Offer[]> {
  return (await listFrom(shelf, context)).found.map(({ id, value: { title } }) => ({ value: id, about: title }));
}
