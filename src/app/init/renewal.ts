import { languages } from '../../core/format/language.ts';
import { isNewerVersion } from '../../core/text/newer-version.ts';
import { versionIn } from '../../files/checker-version.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { version } from '../../version.ts';
import type { Words } from '../ports.ts';
import { schemaText } from '../schema.ts';
import { sumOf, sumsIn, withSum } from './checker.ts';
import { editorKinds, type LaidFile } from './repository-files.ts';

/** What comes in the place of a file that is there, and what that holds now. */
export interface Renewal {
  readonly text: string;
  readonly before: string;
}

/** How the checker in a team's folder stands to ours: `edited` is what nobody may replace unseen. */
export type CheckerStanding = 'missing' | 'same' | 'older' | 'newer' | 'edited';

/** An older checker is sound when a hook or a CI job holds its sum, or when none holds any. */
export function checkerStanding(files: readonly LaidFile[]): CheckerStanding {
  const checker = files.find(({ purpose }) => purpose === 'checker');
  const found = checker && textIfAny(checker.path);
  if (found === undefined || checker === undefined) return 'missing';
  if (found === checker.text) return 'same';
  // Git on Windows gives text its own line ends where nobody told it not to.
  if (lineFeeds(found) === checker.text) return 'older';
  const own = versionIn(found);
  const sums = files.filter(holdsSum).flatMap(({ path }) => sumsIn(textIfAny(path) ?? ''));
  if (own === undefined || own === version || (sums.length > 0 && !sums.includes(sumOf(found)))) return 'edited';
  return isNewerVersion(own, version) ? 'newer' : 'older';
}

/** Nothing for a file that is not there, that is as it should be, or that is not ours to change. */
export function renewalOf(file: LaidFile, around: AroundFile): Renewal | undefined {
  const before = textIfAny(file.path);
  const text = before === undefined ? undefined : renewed(file, before, around);
  return before === undefined || text === undefined || text === before ? undefined : { text, before };
}

export interface AroundFile {
  readonly standing: CheckerStanding;
  /** Of the checker as it is to be. */
  readonly sum: string;
  readonly words: Words;
}

function renewed(file: LaidFile, before: string, { standing, sum, words }: AroundFile): string {
  if (file.purpose === 'checker') return standing === 'older' ? file.text : before;
  if (file.purpose === 'schemas') return isSchema(file.path, lineFeeds(before), words) ? before : file.text;
  if (!holdsSum(file) || standing === 'edited' || standing === 'newer') return before;
  // A shell takes the sign before a Windows line end for part of the word.
  const isOurHook = file.purpose === 'hook' && sumsIn(before).length > 0;
  return withSum(isOurHook ? lineFeeds(before) : before, sum);
}

/** Somebody else in the team may have another language. */
function isSchema(path: string, text: string, words: Words): boolean {
  const kind = editorKinds.find((one) => path.endsWith(`${one}.json`)) ?? '';
  return languages.some((language) => schemaText(kind, { ...words, language }) === text);
}

export function holdsSum({ purpose }: LaidFile): boolean {
  return ['hook', 'github', 'githubWeekly', 'gitlab'].includes(purpose);
}

function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
