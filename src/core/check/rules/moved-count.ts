import type { FrontMatter } from '../../record/schema.ts';
import type { Placement } from '../../triangle/placement.ts';
import { isTotals, type Round } from '../../triangle/round.ts';
import { rule } from '../rule.ts';

export const movedCount = rule<'record', [moved: number, least: number]>({
  id: 'moved-count',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Er zijn zoveel kaartjes verplaatst als de plaatsingen laten zien.',
      why: 'Uit de twee rondes is te tellen hoeveel kaartjes er minstens elders liggen.',
      help: 'Verbeter het getal bij moved, of de plaatsingen bij before of after.',
      found: (moved, least) =>
        `Bij moved staat ${moved}, maar volgens de plaatsingen zijn minstens ${least} kaartjes van plek veranderd.`,
    },
    en: {
      title: 'As many cards moved as the placements show.',
      why: 'From the two rounds you can count how many cards at least lie elsewhere.',
      help: 'Correct the number at moved, or the placements at before or after.',
      found: (moved, least) => `At moved it says ${moved}, but by the placements at least ${least} cards moved.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'triangle:\n  before: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]\n  after: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 5, 2], [2, 3, 5]]\n  moved: ⟦1⟧\n  paired: true',
    good: 'triangle:\n  before: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]\n  after: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 5, 2], [2, 3, 5]]\n  moved: 2\n  paired: true',
    english: {},
  },
  *check({ data, review, span }) {
    const { triangle } = review.front;
    const moved = data.triangle?.moved;
    if (triangle === undefined || moved === undefined) return;
    const least = leastMoved(triangle, data.participants);
    if (moved >= least) return;
    const at = span(['triangle', 'moved'], 'value');
    yield { at, say: [moved, least], edits: [{ ...at, text: String(least) }], offered: true };
  },
});

/** Cards without an equal in the other round have moved, but for those of people who passed the first time. */
function leastMoved({ before, after }: NonNullable<FrontMatter['triangle']>, participants = 0): number {
  const [first, second] = [singleOf(before), singleOf(after)];
  if (first === undefined || second === undefined) return 0;
  const left = first.map((own) => own.join());
  const elsewhere = second.filter((own) => {
    const at = left.indexOf(own.join());
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const people = Math.max(participants, first.length, second.length);
  return Math.max(0, elsewhere.length - (people - first.length));
}

function singleOf(round: Round | undefined): readonly Placement[] | undefined {
  return round === undefined || isTotals(round) ? undefined : round;
}
