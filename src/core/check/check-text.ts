import type { Messages } from '../../language/messages.ts';
import { withEdits } from '../text/edit.ts';
import { examine, inquiry } from './engine.ts';
import type { Examined } from './examined.ts';
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
export function findingsIn(text: string, check: Check, asMeant = false): Finding[] | undefined {
  const examined = examinedOnce(text, check, asMeant);
  return examined && settle(examined, check.world, check.settings);
}

/** Mending comes back to a text, and to what it would be: for the findings, for the mends, and after every proposal. */
const MOST_TEXTS = 16;
type Lately = Omit<Check, 'world'> & { readonly texts: Map<string, Examined | undefined> };
let lately: Lately | undefined;

/** What a text says by itself; looked for once as long as the same file is at hand. */
function examinedOnce(text: string, { place, settings, messages }: Check, asMeant: boolean): Examined | undefined {
  if (lately?.place !== place || lately.settings !== settings || lately.messages !== messages)
    lately = { place, settings, messages, texts: new Map() };
  const { texts } = lately;
  const key = `${asMeant} ${text}`;
  const examined = texts.has(key) ? texts.get(key) : examine(text, place, inquiry(settings, messages, asMeant));
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(key, examined);
  return examined;
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
  /** What there is to say of it once it is what was meant: no fix is to blame for that. Looked for once, where it is asked. */
  revealed(): readonly Finding[];
}

/** `findings` are all those against the text. */
export function nowOf(text: string, findings: readonly Finding[], check: Check): Now {
  let found: readonly Finding[] | undefined;
  return {
    text,
    findings,
    revealed: () => {
      found ??= findingsIn(text, check, true) ?? [];
      return found;
    },
  };
}

/** What comes of mends: the text, what is left to say of it, and which were made. */
interface FixedNow extends Pick<Now, 'text' | 'findings'> {
  readonly mends: readonly FixEdits[];
}

const MAX_ROUNDS = 10;

/** Which fixes are made: those beyond doubt, or those that a person has to look at as well. */
export type Fixes = 'safe' | 'all';

/**
 * The text with its fixes made: only their bytes change. A fix that would make another finding appear is not made,
 * so a second run finds nothing to do, but where so many mends go together badly that the tries run out (MAX_READ).
 */
export function fixText(text: string, check: Check, which: Fixes = 'safe'): Fixed {
  let fixed: Fixed & Pick<Now, 'findings'> = { text, count: 0, findings: findingsIn(text, check) ?? [] };
  const trying = { ...check, tries: Math.max(MIN_TRIES, MAX_READ / Math.max(1, text.length)) };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const wanted = fixed.findings
      .filter(({ fix }) => fix?.safe || which === 'all')
      .map(({ fix }) => fix?.edits ?? [])
      .filter((edits) => edits.length > 0);
    const better = fixedTogether(nowOf(fixed.text, fixed.findings, check), wanted, trying);
    if (!better) break;
    fixed = { ...better, count: fixed.count + better.mends.length };
  }
  return { text: fixed.text, count: fixed.count };
}

/** How often a text may still be read with some of its mends made: all halves of hundreds of mends would take a minute. */
interface Budget {
  tries: number;
}

/** In UTF-16 units, over all tries; but a few tries are always made. */
const MAX_READ = 100_000;
const MIN_TRIES = 12;

/** What comes of as many of them as can be made together: where all at once make things worse, each half is tried. */
function fixedTogether(now: Now, wanted: readonly FixEdits[], trying: Check & Budget): FixedNow | undefined {
  if (wanted.length === 0 || trying.tries <= 0) return undefined;
  trying.tries -= 1;
  const all = apply(now, wanted, trying);
  if (all || wanted.length === 1) return all;
  const middle = wanted.length >> 1;
  const first = fixedTogether(now, wanted.slice(0, middle), trying);
  const last = fixedTogether(now, wanted.slice(middle), trying);
  if (!first || !last) return first ?? last;
  return apply(now, [...first.mends, ...last.mends], trying) ?? first;
}

/** Nothing where no finding would go, or where another would appear. */
export function apply(
  { text, findings, revealed }: Now,
  wanted: readonly FixEdits[],
  check: Check,
): FixedNow | undefined {
  const mends = withoutOverlap(wanted);
  const changed = withEdits(text, mends.flat());
  if (changed === text) return undefined;
  const after = findingsIn(changed, check);
  if (!after || notAmong(findings, after).length === 0) return undefined;
  const added = notAmong(after, findings);
  const isBetter = added.length === 0 || notAmong(added, revealed()).length === 0;
  return isBetter ? { text: changed, findings: after, mends } : undefined;
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
