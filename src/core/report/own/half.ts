import type { Period } from '../../archive/period.ts';
import type { AnswerState } from '../../archive/row.ts';
import { answerStates } from '../../archive/row.ts';
import { layerIds, needIds, releases } from '../../format/fields.ts';
import { outcomes } from '../../record/schema.ts';
import type { IsoDate } from '../../text/calendar.ts';
import { sideIds } from '../../triangle/placement.ts';
import { type RoundName, roundNames, type SessionFacts } from '../facts.ts';
import type { Half } from './half-schema.ts';

/** One half-year while it is being counted: numbers and the sentences, never a record. */
export interface HalfTally {
  readonly period: Period;
  readonly counts: Map<string, number>;
  readonly sentences: Half['sentences'][number][];
  readonly words: Set<string>;
}

export function emptyHalf(period: Period): HalfTally {
  return { period, counts: new Map(), sentences: [], words: new Set() };
}

type Add = (key: string, n?: number) => void;

/** Adds one session; `file` is what its record is called. */
export function addSession(tally: HalfTally, facts: SessionFacts, { file, today }: { file: string; today: IsoDate }) {
  const { counts, sentences, words } = tally;
  const add: Add = (key, n = 1) => {
    if (n > 0) counts.set(key, (counts.get(key) ?? 0) + n);
  };
  add('sessions');
  addTopics(add, facts);
  addTriangle(add, facts);
  addAftermath(add, facts, today);
  if (facts.words !== undefined) words.add(facts.words);
  if (facts.sentence !== undefined)
    sentences.push({ file, date: facts.date, sentence: facts.sentence, release: facts.release ?? null });
}

function addTopics(add: Add, { themes, sides, outcome, needs, needsFrom, release }: SessionFacts): void {
  for (const theme of themes) add(`theme/${theme}`);
  for (const side of sides) add(`side/${side}`);
  add(`outcome/${outcome ?? 'none'}`);
  for (const need of needs) add(`need/${need}`);
  if (needsFrom !== undefined) add(`needFrom/${needsFrom}`);
  add(`release/${release ?? 'unasked'}`);
}

function addTriangle(add: Add, { placed, moved }: SessionFacts): void {
  for (const round of roundNames) for (const at of placed[round]) add(`place/${round}/${at.join('-')}`);
  if (moved === undefined) return;
  add('moved/yes', moved.yes);
  add('moved/of', moved.of);
}

function addAftermath(add: Add, { views, asked, agreements, lookedBack }: SessionFacts, today: IsoDate): void {
  if (views.all > 0) add('dissented');
  add('views', views.all);
  add('heeded', views.heeded);
  add('waiting', views.waiting);
  if (lookedBack) add('lookedBack');
  if (asked !== undefined) add(`asked/${asked.layer ?? 'unknown'}/${asked.answer}`);
  for (const { state, due } of agreements)
    add(`agreement/${state === 'open' && due !== undefined && due < today ? 'late' : state}`);
}

/** What was counted, in the order in which it is told. */
export function halfOf({ period, counts, sentences, words }: HalfTally): Half {
  const n = (key: string) => counts.get(key) ?? 0;
  const each = <const T extends string>(prefix: string, ids: readonly T[]) =>
    ids.map((id) => ({ id, n: n(`${prefix}/${id}`) }));
  const place = (round: RoundName) => placesOf(counts, `place/${round}/`);
  return {
    period,
    sessions: n('sessions'),
    looked_back: n('lookedBack'),
    dissent: { sessions: n('dissented'), views: n('views'), heeded: n('heeded'), waiting: n('waiting') },
    agreements: {
      done: n('agreement/done'),
      dropped: n('agreement/dropped'),
      late: n('agreement/late'),
      open: n('agreement/open'),
    },
    asked: [...layerIds, 'unknown' as const].map((layer) => ({ layer, ...answersOf(n, layer) })),
    themes: mostFirst(counts, 'theme/'),
    words: [...words].sort(),
    sides: each('side', sideIds),
    outcomes: each('outcome', [...outcomes, 'none']),
    needs: each('need', needIds),
    needs_from: each('needFrom', layerIds),
    released: each('release', [...releases, 'unasked']),
    moved: { yes: n('moved/yes'), of: n('moved/of') },
    placed: { before: place('before'), after: place('after'), group: place('group') },
    sentences: [...sentences].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.file < b.file ? -1 : 1)),
  };
}

function answersOf(n: (key: string) => number, layer: string): Record<AnswerState, number> {
  const of = (state: AnswerState) => n(`asked/${layer}/${state}`);
  return Object.fromEntries(answerStates.map((state) => [state, of(state)])) as Record<AnswerState, number>;
}

function under(counts: ReadonlyMap<string, number>, prefix: string): (readonly [string, number])[] {
  return [...counts].flatMap(([key, n]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), n] as const] : []));
}

function mostFirst(counts: ReadonlyMap<string, number>, prefix: string): { id: string; n: number }[] {
  const found = under(counts, prefix).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return found.map(([id, n]) => ({ id, n }));
}

function placesOf(counts: ReadonlyMap<string, number>, prefix: string): Half['placed']['before'] {
  return mostFirst(counts, prefix).map(({ id, n }) => {
    const [professie = 0, politiek = 0, maatschappij = 0] = id.split('-').map(Number);
    return { at: [professie, politiek, maatschappij], n };
  });
}
