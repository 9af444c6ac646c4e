import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FormatRead } from '../../core/format/read.ts';
import type { Lens } from '../../core/lens/schema.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { idsOn, pathOnShelf, pressedOnShelf } from '../../files/package-files.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Messages } from '../../language/messages.ts';
import { type Context, say } from '../context.ts';
import { faultsShown } from './faults-shown.ts';

/** What ships with the package, with a team's own files before it: `protocols/` and `lenses/` in its repository. */
export interface OnShelf {
  readonly protocols: Protocol;
  readonly lenses: Lens;
}
export type TeamShelf = keyof OnShelf;

export interface Listed<T> {
  readonly id: string;
  readonly value: T;
  /** The team's own file; nothing for what ships with the package. */
  readonly own: string | undefined;
}

/** By path, from the team's own folder, or from the package. Errors: a UserError, with the nearest id or the faults. */
export async function openFrom<S extends TeamShelf>(shelf: S, named: string, context: Context): Promise<OnShelf[S]> {
  const { cwd, messages } = context;
  if (/[/\\]|\.ya?ml$/u.test(named)) return readOwn(shelf, resolve(cwd, named), context);
  const folder = await ownFolder(shelf, context);
  const own = join(folder, `${named}.yaml`);
  if (existsSync(own)) return readOwn(shelf, own, context);
  if (idsOn(shelf, context.language).includes(named)) return readBundled(shelf, named, context);
  const known = [...new Set([...ownIds(folder), ...idsOn(shelf, context.language)])];
  throw new UserError(
    hidden(messages.cli.noSuch[shelf](named, nearest(named, known))),
    messages.cli.known[shelf](known.map((one) => hidden(one))),
  );
}

/** Everything there is to choose from, the team's own first. What has faults is named on stderr and left out. */
export async function listFrom<S extends TeamShelf>(shelf: S, context: Context): Promise<Listed<OnShelf[S]>[]> {
  const folder = await ownFolder(shelf, context);
  const own = ownIds(folder);
  const listed: Listed<OnShelf[S]>[] = [];
  for (const id of own) {
    const path = join(folder, `${id}.yaml`);
    try {
      listed.push({ id, value: await readOwn(shelf, path, context), own: shown(path, context.cwd) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(context, error.message);
    }
  }
  for (const id of idsOn(shelf, context.language)) {
    if (!own.includes(id)) listed.push({ id, value: await readBundled(shelf, id, context), own: undefined });
  }
  return listed;
}

/** Where a team keeps its own: not in the config, so that a file's place says what it is. */
export async function ownFolder(shelf: TeamShelf, context: Context): Promise<string> {
  return join((await context.project()).root, shelf);
}

function ownIds(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .flatMap((name) => /^([^.].*)\.yaml$/u.exec(name)?.[1] ?? [])
    .sort();
}

async function readBundled<S extends TeamShelf>(shelf: S, id: string, context: Context): Promise<OnShelf[S]> {
  const pressed = pressedOnShelf(shelf, context.language, id);
  return pressed === undefined
    ? readOwn(shelf, pathOnShelf(shelf, context.language, id), context)
    : (pressed as OnShelf[S]);
}

type Parse = (text: string, file: string, messages: Messages) => FormatRead<unknown>;

async function readOwn<S extends TeamShelf>(shelf: S, path: string, context: Context): Promise<OnShelf[S]> {
  const { messages, cwd } = context;
  const parse: Parse =
    shelf === 'protocols'
      ? (await import('../../core/protocol/parse.ts')).parseProtocol
      : (await import('../../core/lens/parse.ts')).parseLens;
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const { value, findings } = parse(text, file, messages);
  if (value === undefined) throw new UserError((await faultsShown(findings, text, context)).trimEnd());
  return value as OnShelf[S];
}
