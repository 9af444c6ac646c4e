import { basename } from 'node:path';
import type { Messages } from '../language/messages.ts';
import { readSteadyText, type Unreadable, whyUnreadable } from './text-file.ts';
import { DEEPEST, type Met, walkPlace } from './walk-folder.ts';

/** A file that may be a record, as it was met on the way. */
export type MetRecord = MetText & {
  readonly path: string;
  /** The folder or file that was named. */
  readonly place: string;
  /** Whether the file itself was named: whoever does that means that it is a record. */
  readonly isNamed: boolean;
};

/** The text of what was met, or why there is none. */
export type MetText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: MetProblem };

export type MetProblem =
  | Unreadable
  | { readonly code: 'link' | 'too-deep' }
  | { readonly code: 'closed-folder'; readonly system: string };

/** A larger file is no record anybody wrote; in bytes. */
const LIMIT = 4 * 1024 * 1024;

const markdown = /\.md$/iu;

/**
 * What may be a record at these places, one by one, by name, each once: every Markdown file below a folder, and every file
 * that is named. In memory there is never more than one. What cannot be read is given with the reason: nothing is ever
 * silently left out. Nothing is read out of the repository through a link. `isWanted` chooses by name, before a file is
 * opened.
 */
export function* recordStream(
  places: readonly string[],
  repository: string,
  isWanted: (name: string) => boolean = () => true,
): Generator<MetRecord, void, undefined> {
  const seen = new Set<string>();
  for (const place of places)
    for (const { met, isNamed } of walkPlace(place, markdown, repository)) {
      if (!isWanted(basename(met.path)) || seen.has(met.path)) continue;
      // One place holds nothing twice.
      if (places.length > 1) seen.add(met.path);
      yield { path: met.path, place, isNamed, ...readMet(met) };
    }
}

/** How many files that is, without opening any. */
export function countRecords(places: readonly string[], repository: string): number {
  let found = 0;
  for (const place of places) for (const _ of walkPlace(place, markdown, repository)) found += 1;
  return found;
}

/** Never throws. */
export function readMet(met: Met): MetText {
  if (met.kind === 'closed-folder') return { problem: { code: met.kind, system: met.code } };
  if (met.kind !== 'file') return { problem: { code: met.kind } };
  const read = readSteadyText(met.path, LIMIT);
  return read.ok ? { text: read.text } : { problem: read.problem };
}

/** Why there is no text, in a sentence; `name` is the path as people see it. */
export function whyNoText(problem: MetProblem, name: string, messages: Messages): string {
  switch (problem.code) {
    case 'link':
      return messages.check.isLink;
    case 'too-deep':
      return messages.files.tooDeep(name, DEEPEST);
    case 'closed-folder':
      return messages.files.cannotRead(name, problem.system);
    default:
      return whyUnreadable(problem, name, LIMIT, messages);
  }
}
