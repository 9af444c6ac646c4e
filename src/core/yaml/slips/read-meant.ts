import { findUnsafe, insteadOf } from '../../text/characters.ts';
import type { Edit } from '../../text/edit.ts';
import { loadYaml } from '../load.ts';
import type { LoadedYaml } from '../loaded.ts';
import { editedText } from './edited-text.ts';
import { findSlips } from './find-slips.ts';
import type { Slip } from './slip.ts';
import type { ValueShape } from './value-shape.ts';

/** A text as it was meant: data, problems and places of the text with its slips mended, at offsets of the text itself. */
export interface MeantYaml extends LoadedYaml {
  readonly slips: readonly Slip[];
  /** Whether YAML reads it as it is, and nothing is wrong with what it then says. */
  readonly isRead: boolean;
  /** Whether the data are those of the mended text only: YAML does not read it as it is. */
  readonly isCorrected: boolean;
}

export interface Meaning {
  readonly limit?: number;
  readonly shape: ValueShape;
  /** How many faults data have: of two ways to read a text the one with fewer was meant. */
  faults(own: LoadedYaml): number;
}

/** Signs of a slip in a text that reads well: few sound files have any, and then it only costs a look at every line. */
const suspect =
  /[\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000：﹕∶＝]|[“„‟‘‚‛«‹´](?<=[:[,{-] ?["'“„‟‘‚‛«‹´]{1,2})| #[^\s#]|(?<=\S) # {1,3}\p{L}|["“”](?=[\r\n])(?<=[:-] [^"'\r\n]{1,200}.)|\n[ \t]*(?:[•·‣▪◦●○∙■□►–—*+]|-\p{L}|(?:\d{1,2}|[a-z])[.)] |(?:- )?_{1,3}[a-z]|- (?:\p{Lu}|[^\s:"'{[][^\s:"']{0,39} )[^\n:"']{0,60}: )|\n```|\n---|: [lI1¦/\\!]\r?\n +\S/u;

/** What nobody does by accident while typing, or what only a person can choose between. */
const isNoSlip: ReadonlySet<string> = new Set(['too-large', 'too-deep', 'too-many', 'unsafe-key']);

/** What somebody meant to write. A text that reads well costs no more than reading it. */
export function readMeant(text: string, meaning: Meaning): MeantYaml {
  const loaded = loadYaml(text, meaning.limit);
  const isSound = loaded.problems.length === 0 && meaning.faults(loaded) === 0;
  const asItIs = { ...loaded, slips: [], isRead: isSound, isCorrected: false };
  const isRefused = loaded.problems.some(({ code }) => isNoSlip.has(code));
  if (isRefused || (isSound && !suspect.test(text))) return asItIs;
  return better(text, asItIs, meaning) ?? asItIs;
}

/** No more than this are said; all are mended to read the rest. */
const MAX_SLIPS = 20;

/** Slips in what reads as it is: the rest is a slip only where the file then has fewer faults. */
const quiet: ReadonlySet<string> = new Set([
  'smart-quotes',
  'lone-quote',
  'hard-blank',
  'invisible-blank',
  'cut-off',
  'hash-start',
  'key-emphasis',
  'list-mark',
  'dash-without-blank',
  'colon-inside',
  'no-pipe',
]);

/** The text without its slips, where that reads better. */
function better(text: string, asItIs: MeantYaml, meaning: Meaning): MeantYaml | undefined {
  const unseen = findUnsafe(text, Number.POSITIVE_INFINITY).map(({ offset, name }) => unseenEdit(text, offset, name));
  const seen = editedText(text, unseen);
  const found = findSlips(seen.text, meaning.shape).map((slip) => movedBack(slip, seen.back));
  // Without them it is the same text, with the same faults.
  if (found.length + unseen.length === 0) return undefined;
  const all = without(text, { found, unseen }, asItIs, meaning);
  if (!isReadable(asItIs)) return all;
  // A key may be there twice because of how the list around it was written.
  if (asItIs.value === undefined) return found.length > 0 && all.problems.length === 0 ? all : undefined;
  if (meaning.faults(all) < meaning.faults(asItIs)) return all;
  const few = found.filter(({ kind }) => quiet.has(kind));
  const own = few.length === found.length ? all : without(text, { found: few, unseen }, asItIs, meaning);
  const isOther = JSON.stringify(own.value) !== JSON.stringify(asItIs.value);
  return isOther && meaning.faults(own) <= meaning.faults(asItIs) ? own : undefined;
}

function isReadable({ problems }: LoadedYaml): boolean {
  return problems.every(({ code }) => code === 'control-character' || code === 'duplicate-key');
}

interface Found {
  readonly found: readonly Slip[];
  readonly unseen: readonly Edit[];
}

function without(text: string, { found, unseen }: Found, asItIs: MeantYaml, { limit }: Meaning): MeantYaml {
  const own = found.flatMap(({ edits, assumed = [] }) => [...edits, ...assumed]);
  const meant = editedText(text, [...own, ...unseen]);
  const loaded = loadYaml(meant.text, limit);
  const kept = asItIs.problems.filter(({ code }) => code === 'control-character');
  const left = loaded.problems
    .map((problem) => ({ ...problem, ...meant.back(problem) }))
    .filter((problem) => !found.some(({ at }) => problem.start >= at.start && problem.start <= at.end));
  return {
    value: loaded.value,
    problems: [...kept, ...left],
    locate: (path, part) => meant.back(loaded.locate(path, part)),
    slips: found.slice(0, MAX_SLIPS),
    isRead: asItIs.isRead,
    isCorrected: !isReadable(asItIs) && found.length > 0,
  };
}

function unseenEdit(text: string, start: number, name: string): Edit {
  return { start, end: start + (name.length > 'U+FFFF'.length ? 2 : 1), text: insteadOf(text, start) };
}

function movedBack(slip: Slip, back: (span: Slip['at']) => Slip['at']): Slip {
  const moved = (edits: readonly Edit[]) => edits.map((edit) => ({ ...edit, ...back(edit) }));
  const { assumed } = slip;
  return { ...slip, at: back(slip.at), edits: moved(slip.edits), ...(assumed ? { assumed: moved(assumed) } : {}) };
}
