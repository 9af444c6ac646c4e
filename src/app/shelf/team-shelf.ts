import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lens } from '../../core/lens/schema.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import type { Statements } from '../../core/pulse/statements.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import { statOf } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { idsOn, placeOnShelf, pressedOnShelf, textOnShelf } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import { type Faulty, faultsInWords, faultyFile, unreadable } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { asPlayed, readProtocol } from './read-protocol.ts';

/** What ships with the package, with a team's own files before it: `protocols/`, `lenses/`, `decks/` and `statements/` in its repository. */
export interface OnShelf {
  readonly protocols: Protocol;
  readonly lenses: Lens;
  readonly decks: Deck;
  readonly statements: Statements;
}
export type TeamShelf = keyof OnShelf;

type ShelfPorts = Words & Workplace;

export interface ShelfItem<T> {
  readonly id: string;
  readonly value: T;
  /** The team's own file; nothing for what ships with the package. */
  readonly own: string | undefined;
}

/** By path, from the team's own folder, or from the package. Errors: a UserError, with the nearest id or the faults. */
export async function openFrom<S extends TeamShelf>(shelf: S, named: string, ports: ShelfPorts): Promise<OnShelf[S]> {
  const { cwd, messages } = ports;
  if (/[/\\]|\.ya?ml$/u.test(named)) return readOwn(shelf, resolve(cwd, named), ports);
  const folder = await ownFolder(shelf, ports);
  const own = join(folder, `${named}.yaml`);
  if (existsSync(own)) return readOwn(shelf, own, ports);
  if (idsOn(shelf, ports.language).includes(named)) return readBundled(shelf, named, ports);
  const known = [...new Set([...ownIds(folder), ...idsOn(shelf, ports.language)])];
  throw new UserError(
    hidden(messages.cli.noSuch[shelf](named, nearest(named, known))),
    messages.cli.known[shelf](known.map((one) => hidden(one))),
  );
}

/** What there is to choose from, and the files that have faults: those are left out. */
export interface Listing<T> {
  readonly found: readonly T[];
  readonly faulty: readonly Faulty[];
}

/** Everything there is to choose from, the team's own first. */
export async function listFrom<S extends TeamShelf>(
  shelf: S,
  ports: ShelfPorts,
): Promise<Listing<ShelfItem<OnShelf[S]>>> {
  const folder = await ownFolder(shelf, ports);
  const own = ownIds(folder);
  const found: ShelfItem<OnShelf[S]>[] = [];
  const faulty: Faulty[] = [];
  for (const id of own) {
    const path = join(folder, `${id}.yaml`);
    const unread = await unreadable(path, ports);
    const { value, findings, text } = unread ? { ...unread, value: undefined } : await readFrom(shelf, path, ports);
    if (value === undefined) faulty.push(await faultyFile(findings, text, ports));
    else found.push({ id, value, own: shown(path, ports.cwd) });
  }
  for (const id of idsOn(shelf, ports.language)) {
    if (!own.includes(id)) found.push({ id, value: await readBundled(shelf, id, ports), own: undefined });
  }
  return { found, faulty };
}

/** Where a team keeps its own: not in the config, so that a file's place says what it is. */
export async function ownFolder(shelf: TeamShelf, ports: ShelfPorts): Promise<string> {
  return join((await ports.project()).root, shelf);
}

function ownIds(folder: string): string[] {
  if (!statOf(folder)?.isDirectory()) return [];
  return readdirSync(folder)
    .flatMap((name) => /^([^.].*)\.yaml$/u.exec(name)?.[1] ?? [])
    .sort();
}

async function readBundled<S extends TeamShelf>(shelf: S, id: string, ports: ShelfPorts): Promise<OnShelf[S]> {
  const pressed = pressedOnShelf(shelf, ports.language, id);
  const played = shelf === 'protocols' && pressed !== undefined ? await asPlayed(pressed, ports) : pressed;
  if (played !== undefined) return played as OnShelf[S];
  const text = textOnShelf(shelf, ports.language, id);
  return sound(await readText(shelf, { text, name: placeOnShelf(shelf, ports.language, id) }, ports), ports);
}

type Parse = (text: string, file: string, ports: ShelfPorts) => ShelfParse | Promise<ShelfParse>;
type ShelfParse = Pick<ShelfRead<unknown>, 'value' | 'findings'>;

/** Loaded only when a file of the kind is read. */
const parsers: Readonly<Record<TeamShelf, Parse>> = {
  protocols: readProtocol,
  lenses: async (text, file, { messages }) =>
    (await import('../../core/lens/parse.ts')).parseLens(text, file, messages),
  decks: async (text, file, { messages }) =>
    (await import('../../core/values/deck.ts')).parseDeck(text, file, messages),
  statements: async (text, file, { messages }) =>
    (await import('../../core/pulse/statements.ts')).parseStatements(text, file, messages),
};

async function readOwn<S extends TeamShelf>(shelf: S, path: string, ports: ShelfPorts): Promise<OnShelf[S]> {
  return sound(await readFrom(shelf, path, ports), ports);
}

async function sound<T>({ value, findings, text }: ShelfRead<T>, ports: ShelfPorts): Promise<T> {
  if (value !== undefined) return value;
  throw new UserError((await faultsInWords(await faultyFile(findings, text, ports), ports.messages)).trimEnd());
}

interface ShelfRead<T> extends Faulty {
  readonly value: T | undefined;
}

async function readFrom<S extends TeamShelf>(
  shelf: S,
  path: string,
  ports: ShelfPorts,
): Promise<ShelfRead<OnShelf[S]>> {
  return readText(shelf, { text: readTextFile(path, ports.messages), name: shown(path, ports.cwd) }, ports);
}

async function readText<S extends TeamShelf>(
  shelf: S,
  { text, name }: { readonly text: string; readonly name: string },
  ports: ShelfPorts,
): Promise<ShelfRead<OnShelf[S]>> {
  const { value, findings } = await parsers[shelf](text, name, ports);
  return { value: value as OnShelf[S] | undefined, findings, text };
}
