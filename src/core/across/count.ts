import { comparePlacements, type Placement } from '../triangle/placement.ts';
import { countPlaced, isTotals, type Round } from '../triangle/round.ts';
import { centre, spread } from '../triangle/spread.ts';
import { sideStrains } from '../triangle/strain.ts';
import { add, addFirst, addTeam, type Tally } from './aggregate.ts';
import type { ActionFact, RecordFacts } from './facts.ts';

/** Means are kept as sums of whole thousandths, so that merging stays exact. */
export const THOUSANDTHS = 1000;

/** How far from its plan, in parts of that plan, a session still took the time that was meant. */
const ON_PLAN = 0.15;

/** Adds one record to the counts. */
export function countRecord(tally: Tally, facts: RecordFacts): void {
  const { front } = facts;
  const { counts } = tally;
  add(counts, 'records');
  add(counts, `day/${front.date}`);
  add(counts, `domain/${front.domain ?? 'unknown'}`);
  add(counts, `level/${front.level ?? 'unknown'}`);
  add(counts, `position/${front.position ?? 'unknown'}`);
  add(counts, `outcome/${front.outcome ?? 'none'}`);
  add(counts, `protocol/${front.protocol}`);
  add(counts, `language/${front.language}`);
  add(counts, `lens/${facts.lens ?? 'none'}`);
  for (const step of new Set(facts.skipped)) add(counts, `skipped/${step}`);
  addTeam(tally, 'all', facts.team);
  countThemes(tally, facts);
  countTriangle(tally, facts);
  countFollowUp(tally, facts);
  countLength(tally, facts);
}

function countThemes(tally: Tally, { front, team }: RecordFacts): void {
  const { counts } = tally;
  const themes = new Set(front.themes ?? []);
  for (const side of new Set(front.tensions ?? [])) add(counts, `tension/${side}`);
  if (themes.size === 0) add(counts, 'themeless');
  for (const theme of themes) {
    add(counts, `theme/${theme}`);
    add(counts, `themeMonth/${theme}/${front.date.slice(0, 7)}`);
    addFirst(tally, theme, front.date);
    addTeam(tally, `theme/${theme}`, team);
    for (const side of new Set(front.tensions ?? [])) add(counts, `pair/${theme}/${side}`);
  }
}

/** The groups between which means and answers are compared. */
function groupsOf({ front }: RecordFacts): string[] {
  return ['all', `domain/${front.domain ?? 'unknown'}`, `position/${front.position ?? 'unknown'}`];
}

function addMean({ counts }: Tally, facts: RecordFacts, measure: string, value: number): void {
  for (const group of groupsOf(facts)) {
    const [base, sum] = meanKeys(measure, group);
    add(counts, base);
    add(counts, sum, Math.round(value * THOUSANDTHS));
  }
}

/** Keys are made once: building and hashing them anew for every record was a fifth of the time of a report. */
const keysOfMeans = new Map<string, Map<string, readonly [base: string, sum: string]>>();

function meanKeys(measure: string, group: string): readonly [base: string, sum: string] {
  const own = keysOfMeans.get(measure) ?? new Map<string, readonly [string, string]>();
  const keys = own.get(group) ?? ([`n/${measure}/${group}`, `sum/${measure}/${group}`] as const);
  own.set(group, keys);
  keysOfMeans.set(measure, own);
  return keys;
}

const placeKeys = new Map<string, string[]>();

function placeKey(round: string, placement: Placement): string {
  const own = placeKeys.get(round) ?? [];
  placeKeys.set(round, own);
  const at = placement[0] * 11 + placement[1];
  own[at] ??= `place/${round}/${placement.join('-')}`;
  return own[at];
}

function countTriangle(tally: Tally, facts: RecordFacts): void {
  const { triangle = {} } = facts.front;
  const { before, after, group, moved } = triangle as Drawn;
  const { counts } = tally;
  if (group) add(counts, placeKey('group', group));
  for (const [name, round] of [
    ['before', before],
    ['after', after],
  ] as const)
    for (const one of round && !isTotals(round) ? round : []) add(counts, placeKey(name, one));
  const first = before ?? after;
  if (first) countStrain(tally, facts, first);
  if (before && after) countShift(tally, facts, before, after, moved);
  else add(counts, 'change/unknown');
}

interface Drawn {
  readonly before?: Round;
  readonly after?: Round;
  readonly group?: Placement;
  readonly moved?: number;
}

function countStrain(tally: Tally, facts: RecordFacts, round: Round): void {
  if (countPlaced(round) > 1) addMean(tally, facts, 'spread', spreadOf(round));
  if (isTotals(round) || round.length === 0) return;
  for (const { side, strain, disagreement } of sideStrains([...round].sort(comparePlacements))) {
    addMean(tally, facts, `strain-${side}`, strain);
    if (round.length > 1) addMean(tally, facts, `disagreement-${side}`, disagreement);
  }
}

function countShift(tally: Tally, facts: RecordFacts, before: Round, after: Round, moved: number | undefined): void {
  const people = Math.min(countPlaced(before), countPlaced(after));
  if (moved !== undefined && moved <= people) {
    add(tally.counts, 'moved/yes', moved);
    add(tally.counts, 'moved/no', people - moved);
  }
  if (countPlaced(before) < 2 || countPlaced(after) < 2) {
    add(tally.counts, 'change/unknown');
    return;
  }
  const difference = Math.round((spreadOf(after) - spreadOf(before)) * 10);
  add(tally.counts, `change/${difference < 0 ? 'closer' : difference > 0 ? 'further' : 'alike'}`);
  addMean(tally, facts, 'spread-before', spreadOf(before));
  addMean(tally, facts, 'spread-after', spreadOf(after));
  const [from, to] = [centreOfRound(before), centreOfRound(after)];
  if (from && to) {
    const apart = Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) + Math.abs(from[2] - to[2]);
    addMean(tally, facts, 'shift', apart / 2);
  }
}

function spreadOf(round: Round): number {
  return isTotals(round) ? round.spread : spread(round);
}

function centreOfRound(round: Round): readonly [number, number, number] | undefined {
  return isTotals(round) ? round.centre : centre(round);
}

function countFollowUp(tally: Tally, facts: RecordFacts): void {
  const { counts } = tally;
  const { front, escalation, lookedBack } = facts;
  if (front.dissent > 0) countDissent(tally, facts);
  add(counts, `escalated/${escalation.asked}`);
  if (escalation.asked === 'yes') countEscalation(tally, facts);
  const due = front['look-back'] === undefined ? 'lookBack/none' : `lookBackDue/${front['look-back']}`;
  add(counts, lookedBack ? 'lookBack/held' : due);
  for (const action of facts.actions) add(counts, actionKey(action));
  const answers = { dissent: front.dissent > 0, escalated: escalation.asked === 'yes', lookedBack };
  const asked = Object.entries(answers).flatMap(([question, isYes]) => (isYes ? [question] : []));
  for (const group of groupsOf(facts)) for (const question of asked) add(counts, `yes/${question}/${group}`);
}

function actionKey({ done, due, dropped }: ActionFact): string {
  if (done === undefined) return 'action/unknown';
  return done ? 'action/done' : dropped ? 'action/dropped' : `actionDue/${due ?? 'none'}`;
}

function countDissent({ counts }: Tally, { front, needs, heeded, lookedBack }: RecordFacts): void {
  add(counts, heeded ? 'dissent/heeded' : lookedBack ? 'dissent/revisited' : 'dissent/waiting');
  add(counts, needs === undefined ? 'needs/unknown' : needs >= front.dissent ? 'needs/stated' : 'needs/unstated');
}

function countEscalation(tally: Tally, facts: RecordFacts): void {
  const { by, wordBack, answered } = facts.escalation;
  if (answered !== 'no') add(tally.counts, answered === 'yes' ? 'wordBack/given' : 'wordBack/unknown');
  else if (wordBack === 'none' || wordBack === 'unknown') add(tally.counts, `wordBack/${wordBack}`);
  else add(tally.counts, `wordBackDue/${wordBack}`);
  if (by !== undefined && wordBack !== 'none' && wordBack !== 'unknown')
    addMean(tally, facts, 'days-to-word-back', Math.max(0, daysBetween(by, wordBack)));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function countLength(tally: Tally, facts: RecordFacts): void {
  const { front, planned } = facts;
  if (front.minutes === undefined || planned === undefined || planned === 0) {
    add(tally.counts, 'length/unknown');
    return;
  }
  const part = (front.minutes - planned) / planned;
  add(tally.counts, `length/${part > ON_PLAN ? 'longer' : part < -ON_PLAN ? 'shorter' : 'on-plan'}`);
  addMean(tally, facts, 'minutes', front.minutes);
  addMean(tally, facts, 'minutes-planned', planned);
}
