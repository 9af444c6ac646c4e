import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Protocol } from '../core/protocol/schema.ts';
import { type Deed, SESSION_FORMAT, type SessionEvent, type Start } from '../core/session/events.ts';
import { fold, openSession, type Session } from '../core/session/fold.ts';
import { closesSlips, seal, unseal } from '../core/session/seal.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isAlive } from './alive.ts';
import { statOf } from './leads-out.ts';
import { makeFolder } from './make-folder.ts';
import { createFile, discard, writeWhole } from './new-file.ts';
import { replaceFile, replaceFiles } from './replace-file.ts';
import { textIfAny } from './text-if-any.ts';

const EXTENSION = '.jsonl';

/** A session on disk: one event a line, each on the disk before the next question is asked. */
export interface Journal {
  readonly id: string;
  readonly path: string;
  append(deed: Deed & { readonly at: string }): void;
  close(): void;
  /** After the record has been written, or when people want it gone. Errors are the system's own. */
  remove(): void;
}

/** Starts a journal that nobody else can read, under a name that is free. */
export function createJournal(
  folder: string,
  start: Omit<Start, 'id'>,
  wantedId: string,
): { journal: Journal; start: Start } {
  makeFolder(folder, 0o700);
  keepOutOfGit(folder);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wantedId : `${wantedId}-${n}`;
    const path = join(folder, `${id}${EXTENSION}`);
    const descriptor = openNew(path);
    if (descriptor === undefined) continue;
    const own: Start = { ...start, id };
    return { journal: begun(descriptor, path, own), start: own };
  }
}

/** A session whose lock or first line does not fit on the disk was never begun: nothing of it may be taken for a draft. */
function begun(descriptor: number, path: string, start: Start): Journal {
  try {
    const journal = journalOn(descriptor, path, start.protocol);
    appendLine(descriptor, start);
    return journal;
  } catch (error) {
    closeSync(descriptor);
    for (const own of [path, `${path}.lock`]) rmSync(own, { force: true });
    throw error;
  }
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'ax', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/** Sessions are drafts full of views, and a cache is nobody's: the folder above them keeps them, and this very rule, out of git. */
export function keepOutOfGit(folder: string): void {
  const path = join(dirname(folder), '.gitignore');
  if (!dirname(folder).endsWith('.driehoek')) return;
  const kept = new Set(['sessions', 'cache', basename(folder)]);
  const text = [...[...kept].map((name) => `/${name}/`), '/.gitignore', ''].join('\n');
  const there = textIfAny(path);
  if (there === undefined) createFile(path, text);
  // A full disk once left a part of it, and drafts would go along in a commit.
  else if (there !== text && text.startsWith(there)) replaceFile(path, text, there);
}

function journalOn(opened: number, path: string, protocol: Protocol): Journal {
  const lock = lockFor(path);
  let descriptor = opened;
  let open = true;
  const close = () => {
    if (open) quietly(() => closeSync(descriptor));
    open = false;
    discard(lock);
  };
  return {
    id: basename(path, EXTENSION),
    path,
    append(event) {
      if (!closesSlips(event, protocol)) return appendLine(descriptor, seal(event, protocol));
      replaceFiles([{ path, text: withoutSlips(path, seal(event, protocol)), mode: 0o600 }]);
      quietly(() => closeSync(descriptor));
      descriptor = openSync(path, 'a');
    },
    close,
    remove: () => {
      close();
      rmSync(path, { force: true });
    },
  };
}

/** The journal with the answer and without the lines that were counted in it: both at once, so that no crash comes in between. */
function withoutSlips(path: string, answer: SessionEvent): string {
  const step = answer.type === 'answer' ? answer.step : undefined;
  const stays = (line: string) => {
    const event = parseLine(line);
    return event?.type !== 'draft' || event.step !== step;
  };
  const lines = (textIfAny(path) ?? '').split('\n').filter((line) => line !== '' && stays(line));
  return [...lines, JSON.stringify(answer), ''].join('\n');
}

/** Every event is on the disk already, and the lock dies with this program: nobody needs to hear of it. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // See above.
  }
}

/** The whole line, or nothing of it: what a full disk took half of is taken back, so that a second try fits. */
function appendLine(descriptor: number, event: SessionEvent): void {
  const { size } = fstatSync(descriptor);
  try {
    writeWhole(descriptor, `${JSON.stringify(event)}\n`);
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
}

/** One program at a time on one session: the lock holds the number of the process, and dies with it. */
function lockFor(path: string): string {
  const lock = `${path}.lock`;
  writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
  return lock;
}

function clearStaleLock(path: string, id: string, messages: Messages): void {
  const lock = `${path}.lock`;
  if (!existsSync(lock)) return;
  const owner = Number(textIfAny(lock) ?? '');
  if (isAlive(owner)) throw new UserError(messages.sessions.inUse(id), messages.sessions.inUseHint(lock));
  rmSync(lock, { force: true });
}

/** Opens a draft to go on with. What was kept is folded; a line torn by a crash costs that answer only. */
export function reopenJournal(folder: string, id: string, messages: Messages): { journal: Journal; session: Session } {
  const path = join(folder, `${id}${EXTENSION}`);
  clearStaleLock(path, id, messages);
  const { session, torn } = readJournal(path, messages);
  const descriptor = openSync(path, 'a');
  const journal = journalOn(descriptor, path, session.start.protocol);
  if (torn) writeWhole(descriptor, '\n');
  return { journal, session };
}

export interface JournalRead {
  readonly session: Session;
  /** Whether the last line was cut off by a crash. */
  readonly torn: boolean;
}

/** Reads a journal. Errors: a UserError with the path for anything that is not one; the file is never touched. */
export function readJournal(path: string, messages: Messages): JournalRead {
  const broken = (line: number) => new UserError(messages.sessions.broken(path, line), messages.sessions.brokenHint);
  const text = textIfAny(path);
  if (text === undefined) throw broken(1);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const torn = last !== '';
  if (parseLine(last)) lines.push(last);
  const start = parseLine(lines[0] ?? '');
  if (start?.type !== 'start' || start.format !== SESSION_FORMAT) throw broken(1);
  let session = openSession(start);
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const event = parseLine(line);
    if (event && event.type !== 'start') session = fold(session, unseal(event));
    else if (parseLine(lines[index + 1] ?? '')?.type !== 'resume') throw broken(index + 1);
  }
  return { session, torn };
}

/** One event, or nothing when the line is torn: then it is the last, or a resume follows it. */
function parseLine(line: string): SessionEvent | undefined {
  try {
    const event: unknown = JSON.parse(line);
    const isEvent = typeof event === 'object' && event !== null && 'type' in event && 'at' in event;
    return isEvent ? (event as SessionEvent) : undefined;
  } catch {
    return undefined;
  }
}

/** Those that can be gone on with: where the power went before the first line was whole, nobody had typed anything yet. */
export function begunJournals(folder: string): string[] {
  return listJournals(folder).filter((id) => textIfAny(journalPath(folder, id))?.includes('\n') !== false);
}

/** The ids of the drafts in a folder, the most recently started last. */
export function listJournals(folder: string): string[] {
  if (!statOf(folder)?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort();
}

export function journalPath(folder: string, id: string): string {
  return join(folder, `${id}${EXTENSION}`);
}
