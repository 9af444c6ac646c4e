import type { Messages } from '../../language/messages.ts';
import { type Edit, withEdits } from '../text/edit.ts';
import { type Examined, examine, inquiry, type Mend } from './engine.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './finding.ts';
import type { FilePlace } from './kind.ts';
import { lineStarts } from './lines.ts';
import type { World } from './rule.ts';
import type { CheckSettings } from './settings.ts';
import { settle } from './settle.ts';

/** What a text is checked by. */
export interface Check {
  readonly place: FilePlace;
  readonly settings: CheckSettings;
  readonly messages: Messages;
  readonly world: World;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly examined: Examined;
  readonly mends: readonly Mend[];
}

/** Everything against a text; nothing where it is no file of ours. */
export function checkOne(text: string, { place, settings, messages, world }: Check): Checked | undefined {
  const mends: Mend[] = [];
  const examined = examine(
    text,
    place,
    inquiry(settings, messages, (mend) => mends.push(mend)),
  );
  if (!examined) return undefined;
  const findings = sortFindings(settle(examined, world, settings));
  return { findings, examined, mends: [...mends, ...idleIgnores(text, findings)] };
}

/** An exception that hides nothing goes as a whole: with its line where it stands alone. */
function idleIgnores(text: string, findings: readonly Finding[]): Mend[] {
  const starts = lineStarts(text);
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  return findings.flatMap((finding) => {
    if (finding.rule !== 'ignore-unused') return [];
    const lineStart = starts[finding.at.line - 1] ?? 0;
    const next = starts[finding.at.line] ?? text.length;
    const from = lineStart + finding.at.column - 1 + (finding.at.line === 1 ? bom : 0);
    const to = from + finding.at.endColumn - finding.at.column;
    const isAlone = text.slice(lineStart, from).trim() === '' && text.slice(to, next).trim() === '';
    const blank = /[ \t]*$/u.exec(text.slice(lineStart, from))?.[0].length ?? 0;
    const edit = isAlone ? { start: lineStart, end: next, text: '' } : { start: from - blank, end: to, text: '' };
    return [{ finding, edits: [edit] }];
  });
}

export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

const MAX_ROUNDS = 10;

/**
 * The text with its safe mends made: only their bytes change. A mend that would make another finding appear is not made,
 * so a second run finds nothing to do.
 */
export function fixText(text: string, check: Check): Fixed {
  let fixed: Fixed = { text, count: 0 };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const now = checkOne(fixed.text, check);
    const wanted = (now?.mends ?? []).filter(({ finding }) => now?.findings.some((own) => isSame(own, finding)));
    const better = now && (apply(fixed.text, wanted, now, check) ?? oneByOne(fixed.text, wanted, now, check));
    if (!better) return fixed;
    fixed = { text: better.text, count: fixed.count + better.count };
  }
  return fixed;
}

/** An excepted finding, or one of a rule that is off, is not mended. */
function isSame(own: Finding, { rule, at }: Mend['finding']): boolean {
  return own.rule === rule && own.at.line === at.line && own.at.column === at.column;
}

function oneByOne(text: string, mends: readonly Mend[], now: Checked, check: Check): Fixed | undefined {
  for (const mend of mends) {
    const better = apply(text, [mend], now, check);
    if (better) return better;
  }
  return undefined;
}

/** Nothing where there is nothing to do, or where it would make another finding appear. */
function apply(text: string, mends: readonly Mend[], now: Checked, check: Check): Fixed | undefined {
  const edits = withoutOverlap(mends.flatMap((mend) => mend.edits));
  const changed = withEdits(text, edits);
  if (changed === text) return undefined;
  const after = checkOne(changed, check);
  return after && isSubset(after.findings, now.findings) ? { text: changed, count: edits.length } : undefined;
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((edit, at) => at === 0 || edit.start >= (sorted[at - 1]?.end ?? 0));
}

function isSubset(after: readonly Finding[], before: readonly Finding[]): boolean {
  const counts = new Map<string, number>();
  const key = ({ rule, message }: Finding) => `${rule} ${message}`;
  for (const finding of before) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return after.every((finding) => {
    const left = (counts.get(key(finding)) ?? 0) - 1;
    counts.set(key(finding), left);
    return left >= 0;
  });
}
