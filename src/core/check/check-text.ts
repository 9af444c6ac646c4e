import type { Messages } from '../../language/messages.ts';
import { withEdits } from '../text/edit.ts';
import { examine, inquiry } from './engine.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './finding.ts';
import { type FixEdits, withoutOverlap } from './fix-edits.ts';
import type { FilePlace } from './kind.ts';
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

/** Everything against a text; nothing where it is no file of ours. */
export function checkOne(text: string, check: Check): Finding[] | undefined {
  const findings = findingsIn(text, check);
  return findings && sortFindings(findings);
}

/** In the order of the rules, which is that in which they are fixed. */
export function findingsIn(
  text: string,
  { place, settings, messages, world }: Check,
  asMeant = false,
): Finding[] | undefined {
  const examined = examine(text, place, inquiry(settings, messages, asMeant));
  return examined && settle(examined, world, settings);
}

export interface Fixed {
  readonly text: string;
  /** How many findings were fixed. */
  readonly count: number;
}

/** What a text is, with everything against it. */
interface Now {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What comes of mends: the text, what is left to say of it, and which were made. */
interface FixedNow extends Now {
  readonly mends: readonly FixEdits[];
}

const MAX_ROUNDS = 10;

/** Which fixes are made: those beyond doubt, or those that a person has to look at as well. */
export type Fixes = 'safe' | 'all';

/**
 * The text with its fixes made: only their bytes change. A fix that would make another finding appear is not made,
 * so a second run finds nothing to do.
 */
export function fixText(text: string, check: Check, which: Fixes = 'safe'): Fixed {
  let fixed: Fixed = { text, count: 0 };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const findings = findingsIn(fixed.text, check) ?? [];
    const wanted = findings
      .filter(({ fix }) => fix?.safe || which === 'all')
      .map(({ fix }) => fix?.edits ?? [])
      .filter((edits) => edits.length > 0);
    const now = { text: fixed.text, findings };
    const better = fixedTogether(now, wanted, check);
    if (!better) return fixed;
    fixed = { text: better.text, count: fixed.count + better.mends.length };
  }
  return fixed;
}

/** What comes of as many of them as can be made together: where all at once make things worse, each half is tried. */
function fixedTogether(now: Now, wanted: readonly FixEdits[], check: Check): FixedNow | undefined {
  const all = apply(now, wanted, check);
  if (all || wanted.length < 2) return all;
  const middle = wanted.length >> 1;
  const first = fixedTogether(now, wanted.slice(0, middle), check);
  const last = fixedTogether(now, wanted.slice(middle), check);
  if (!first || !last) return first ?? last;
  return apply(now, [...first.mends, ...last.mends], check) ?? first;
}

/** Nothing where no finding would go, or where another would appear. */
export function apply({ text, findings }: Now, wanted: readonly FixEdits[], check: Check): FixedNow | undefined {
  const mends = withoutOverlap(wanted);
  const changed = withEdits(text, mends.flat());
  if (changed === text) return undefined;
  const after = findingsIn(changed, check);
  if (!after || notAmong(findings, after).length === 0) return undefined;
  const added = notAmong(after, findings);
  const isBetter = added.length === 0 || notAmong(added, revealed(text, check)).length === 0;
  return isBetter ? { text: changed, findings: after, mends } : undefined;
}

/** What there is to say of a text once it is what was meant: no fix is to blame for that. */
function revealed(text: string, check: Check): Finding[] {
  return findingsIn(text, check, true) ?? [];
}

/** Those that there are more of than before. */
function notAmong(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const key = ({ rule, message }: Finding) => `${rule} ${message}`;
  for (const finding of before) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = (counts.get(key(finding)) ?? 0) - 1;
    counts.set(key(finding), left);
    return left < 0;
  });
}
