import { parseCase } from '../core/case/parse.ts';
import type { Case } from '../core/case/schema.ts';
import type { Finding } from '../core/check/finding.ts';
import type { Messages } from '../language/messages.ts';
import { shown } from './project.ts';
import { unreadFinding } from './read-records.ts';
import { readMet } from './record-stream.ts';
import { type Met, walkFolder } from './walk-folder.ts';

/** One case file of many. */
export interface FoundCase {
  readonly path: string;
  readonly file: string;
  /** Nothing where the file could not be read, or is no sound case; then `findings` says why. */
  readonly value: Case | undefined;
  readonly findings: readonly Finding[];
}

/** The case files below a folder, one by one, by name; what cannot be read is given with its findings. */
export function* readCases(folder: string, cwd: string, messages: Messages): Generator<FoundCase> {
  for (const met of walkFolder(folder, /\.ya?ml$/iu)) yield foundAt(met, shown(met.path, cwd), messages);
}

function foundAt(met: Met, file: string, messages: Messages): FoundCase {
  const { path } = met;
  const { text, problem } = readMet(met);
  if (text !== undefined) return { path, file, ...parseCase(text, file, messages) };
  return { path, file, value: undefined, findings: [unreadFinding(file, problem, messages)] };
}
