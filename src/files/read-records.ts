import { statSync } from 'node:fs';
import { type Finding, START } from '../core/check/finding.ts';
import { claimsToBeRecord } from '../core/record/claims.ts';
import type { RecordDocument } from '../core/record/document.ts';
import { parseRecord } from '../core/record/parse.ts';
import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { shown } from './project.ts';
import { readTextFile } from './text-file.ts';
import { type Met, walkFolder } from './walk-folder.ts';

/** One record of many, or what was meant to be one. */
export interface FoundRecord {
  readonly path: string;
  /** As people see it: from where they stand. */
  readonly file: string;
  /** Empty where the file could not be read. */
  readonly text: string;
  /** Nothing where the file could not be read, or is no sound record; then `findings` says why. */
  readonly record: RecordDocument | undefined;
  readonly findings: readonly Finding[];
}

/** A larger file is no record anybody wrote; in bytes. */
const LIMIT = 4 * 1024 * 1024;

const markdown = /\.md$/iu;

/**
 * The records at these places, one by one, by name; in memory there is never more than one. A file named outright is
 * taken for a record; in a folder other Markdown is passed over in silence, and what claims to be a record but is none,
 * or cannot be read, is given with its findings: nothing is ever silently left out.
 */
export function* readRecords(places: readonly string[], cwd: string, messages: Messages): Generator<FoundRecord> {
  const seen = new Set<string>();
  for (const place of places) {
    const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const all: Iterable<Met> = isFolder ? walkFolder(place, markdown) : [{ path: place, kind: 'file' }];
    for (const met of all) {
      if (seen.has(met.path)) continue;
      seen.add(met.path);
      const found = foundAt(met, cwd, messages);
      if (!isFolder || found.text === '' || claimsToBeRecord(found.text)) yield found;
    }
  }
}

function foundAt({ path, kind, code = '' }: Met, cwd: string, messages: Messages): FoundRecord {
  const file = shown(path, cwd);
  if (kind === 'file') return readOne(path, file, messages);
  return unread(path, file, kind === 'link' ? messages.afterwards.isLink : messages.files.cannotRead(file, code));
}

function readOne(path: string, file: string, messages: Messages): FoundRecord {
  try {
    const text = readTextFile(path, messages, LIMIT);
    return { path, file, text, ...parseRecord(text, file, messages) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unread(
      path,
      file,
      error.message.replace(showLine(path), () => showLine(file)),
    );
  }
}

function unread(path: string, file: string, message: string): FoundRecord {
  return { path, file, text: '', record: undefined, findings: [unreadFinding(path, file, message)] };
}

/** A file that cannot be read, as a finding: with the path as people see it, which is the same on every machine. */
export function unreadFinding(path: string, file: string, message: string): Finding {
  const named = message.replace(showLine(path), () => showLine(file));
  return { rule: 'unreadable', severity: 'error', file, at: START, message: named };
}
