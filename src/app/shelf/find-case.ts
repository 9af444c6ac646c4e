import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { looksLikeName } from '../../core/case/role-advice.ts';
import type { Case } from '../../core/case/schema.ts';
import type { Finding } from '../../core/check/finding.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import type { Subject } from '../../core/session/events.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { type Project, shown } from '../../files/project.ts';
import { idsOn, placeOnShelf, pressedOnShelf, shippedText } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Messages } from '../../language/messages.ts';
import { type Faulty, faultsShown, faultyFile, unreadable } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { subjectOf } from './subject-of.ts';
import type { Listing } from './team-shelf.ts';

type CasePorts = Words & Workplace;

const LIBRARY = 'library:';

/** Where a case is: a file of one's own, or one of the library, known by `library:<id>`. */
export interface CasePlace {
  /** Of one of the library: among what ships. */
  readonly path: string;
  readonly source: string;
}

/** A case by file, by id in the team's own folder, or by id in the library. Errors: a UserError, with the nearest id. */
export async function findCase(named: string, ports: CasePorts, base = ports.cwd): Promise<Subject> {
  const place = locateCase(named, await ports.project(), ports, base);
  const value = await soundOf(await readCase(place, ports), ports);
  return subjectOf(value, place.source);
}

/** What may be said about a case before a session, in a sentence. */
export function noticesOn({ role }: Subject, { cli }: Messages): string[] {
  return role !== undefined && looksLikeName(role) ? [cli.nameInRole] : [];
}

/** The same, with the text of its file and what the file is called. */
export async function openCase(named: string, ports: CasePorts): Promise<{ id: string; value: Case; text: string }> {
  const place = locateCase(named, await ports.project(), ports, ports.cwd);
  const read = await readFrom(place, ports);
  return { id: basename(place.path).replace(/\.ya?ml$/u, ''), value: await soundOf(read, ports), text: read.text };
}

async function soundOf({ value, findings, text }: CaseRead, ports: CasePorts): Promise<Case> {
  if (value) return value;
  const faults = await faultsShown(findings, text, ports);
  throw new UserError(faults.trimEnd(), ports.messages.cli.fixCase);
}

/** A case to choose from. */
export interface ListedCase {
  readonly id: string;
  readonly place: CasePlace;
  readonly value: Case;
}

/**
 * Every case there is to choose from, the team's own first; one of its own hides one of the library with the same id.
 */
export async function listCases(ports: CasePorts): Promise<Listing<ListedCase>> {
  const project = await ports.project();
  const own = ownIds(project).sort();
  const library = idsOn('cases', ports.language).filter((id) => !own.includes(id));
  const places = [
    ...own.map((id) => ({ id, place: atPath(join(project.paths.cases, `${id}.yaml`)) })),
    ...library.map((id) => ({ id, place: inLibrary(id, ports) })),
  ];
  const found: ListedCase[] = [];
  const faulty: Faulty[] = [];
  for (const { id, place } of places) {
    const unread = isInLibrary(place) ? undefined : await unreadable(place.path, ports);
    const { value, findings, text } = unread ? { ...unread, value: undefined } : await readCase(place, ports);
    if (value) found.push({ id, place, value });
    else faulty.push(await faultyFile(findings, text, ports));
  }
  return { found, faulty };
}

/** The same, as what a session is about. */
export async function allCases(ports: CasePorts): Promise<Subject[]> {
  return (await listCases(ports)).found.map(({ value, place }) => subjectOf(value, place.source));
}

/** What a name stands for: a path, or the id of a case; `limit` in bytes. Errors: a UserError, with the nearest id. */
export async function openNamed(named: string, limit: number, ports: CasePorts): Promise<CasePlace & { text: string }> {
  const place = locateCase(named, await ports.project(), ports, ports.cwd);
  return { ...place, text: textAt(place, ports.messages, limit) };
}

function textAt(place: CasePlace, messages: Messages, limit?: number): string {
  return isInLibrary(place) ? shippedText(place.path) : readTextFile(place.path, messages, limit);
}

function atPath(path: string): CasePlace {
  return { path, source: path };
}

export function isInLibrary({ source }: CasePlace): boolean {
  return source.startsWith(LIBRARY);
}

function inLibrary(id: string, { language }: CasePorts): CasePlace {
  return { path: placeOnShelf('cases', language, id), source: `${LIBRARY}${id}` };
}

function locateCase(named: string, project: Project, ports: CasePorts, base: string): CasePlace {
  const { language, cwd, messages } = ports;
  const id = named.startsWith(LIBRARY) ? named.slice(LIBRARY.length) : named;
  const file = resolve(base, named);
  if (existsSync(file) && !statSync(file).isDirectory()) return atPath(file);
  const own = join(project.paths.cases, `${id}.yaml`);
  if (existsSync(own) && !named.startsWith(LIBRARY)) return atPath(own);
  const library = idsOn('cases', language);
  if (library.includes(id)) return inLibrary(id, ports);
  const { isFolder, isFolderHint, notFound } = messages.files;
  if (existsSync(file)) {
    const last = lastIn(file);
    throw new UserError(isFolder(hidden(shown(file, cwd))), isFolderHint(last && hidden(shown(last, cwd))));
  }
  if (/[/\\]|\.ya?ml$/u.test(named)) throw new UserError(notFound(hidden(shown(file, cwd))));
  const known = [...ownIds(project), ...library];
  throw new UserError(
    hidden(messages.cli.noSuchCase(named, nearest(id, known))),
    messages.cli.knownCases(known.map((one) => hidden(one))),
  );
}

/** The last file of a folder that can be a record or a case: of records, whose names begin with a day, the newest. */
function lastIn(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => /^(?!README).*\.(?:md|ya?ml)$/u.test(name));
  const last = names.sort().at(-1);
  return last && join(folder, last);
}

function ownIds({ paths }: Project): string[] {
  if (!existsSync(paths.cases) || !statSync(paths.cases).isDirectory()) return [];
  return readdirSync(paths.cases).flatMap((name) => /^(.*)\.yaml$/u.exec(name)?.[1] ?? []);
}

interface CaseRead {
  readonly value: Case | undefined;
  readonly findings: readonly Finding[];
  readonly text: string;
}

async function readCase(place: CasePlace, ports: CasePorts): Promise<CaseRead> {
  const pressed = isInLibrary(place)
    ? pressedOnShelf('cases', ports.language, place.source.slice(LIBRARY.length))
    : undefined;
  return pressed === undefined ? readFrom(place, ports) : { value: pressed as Case, findings: [], text: '' };
}

async function readFrom(place: CasePlace, { messages, cwd }: CasePorts): Promise<CaseRead> {
  const { parseCase } = await import('../../core/case/parse.ts');
  const text = textAt(place, messages);
  return { ...parseCase(text, shown(place.path, cwd), messages), text };
}
