import { basename, resolve } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import { readValuesResult } from '../../core/values/read-result.ts';
import type { ValuesResult } from '../../core/values/result.ts';
import { valuesFaults } from '../../core/values/result-faults.ts';
import { statOf } from '../../files/leads-out.ts';
import { ownFolders, shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { refuseUntrue } from '../refuse-untrue.ts';

export interface FoundResult {
  readonly path: string;
  /** As people see it. */
  readonly file: string;
  readonly result: ValuesResult;
  readonly text: string;
}

/** A result by its path, or the latest of the team. Errors: a UserError where there is none, or with what is wrong with it. */
export async function findResult(named: string | undefined, ports: Words & Workplace): Promise<FoundResult> {
  const { cwd, messages } = ports;
  const latest = named === undefined ? await latestResult(ports) : undefined;
  if (latest !== undefined) return latest;
  if (named === undefined) {
    const { values } = (await ports.project()).paths;
    throw new UserError(messages.values.nothingKept(shown(values, cwd)), messages.values.nothingKeptHint);
  }
  const path = resolve(cwd, named);
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const read = readValuesResult(text, file, messages);
  if (read === undefined) throw new UserError(messages.values.notAResult(file));
  if (read.value === undefined) throw new UserError((await faultsShown(read.findings, text, ports)).trimEnd());
  return { path, file, text, result: read.value };
}

/** Errors: a UserError where somebody made of a result what slips never come to, or from which they can be worked out. */
export async function refuseUntrueResult(
  { file, text, result }: FoundResult,
  deck: Deck | undefined,
  ports: Words & Workplace,
): Promise<void> {
  const faults = valuesFaults(result, deck);
  const read = faults.length === 0 ? undefined : readValuesResult(text, file, ports.messages);
  if (read !== undefined)
    await refuseUntrue(faults, { file, text, telling: 'values-told', locate: read.locate }, ports);
}

/** The latest in the folder of the team, by its day and then by name; what cannot be read is for `check` to say. */
export async function latestResult({ cwd, messages, project }: Words & Workplace): Promise<FoundResult | undefined> {
  const own = await project();
  // A folder that cannot be looked into holds nothing for a session to turn to.
  if (statOf(own.paths.values) === undefined) return undefined;
  const [folder] = ownFolders([own.paths.values], own, messages);
  if (folder === undefined) return undefined;
  const found = [...walkFolder(folder, /\.md$/iu)].flatMap(({ path, kind }): FoundResult[] => {
    if (kind !== 'file') return [];
    const file = shown(path, cwd);
    const text = textIfAny(path) ?? '';
    const result = readValuesResult(text, file, messages)?.value;
    return result === undefined ? [] : [{ path, file, text, result }];
  });
  // Of one day "…-30-2" comes after "…-30", and "…-30-10" after both.
  const key = ({ result, path }: FoundResult) => `${result.date} ${basename(path).replace(/\.md$/iu, '')}`;
  return found.sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true })).at(-1);
}
