import type { ActionFact, CountedFront, Escalation, OwnFacts } from './facts.ts';

/** The front matter in the order of a row; a field that is forgotten here does not compile. */
const inRow: Readonly<Record<keyof CountedFront, true>> = {
  date: true,
  language: true,
  status: true,
  outcome: true,
  protocol: true,
  domain: true,
  level: true,
  position: true,
  themes: true,
  participants: true,
  minutes: true,
  triangle: true,
  tensions: true,
  dissent: true,
  'look-back': true,
};
const frontKeys = Object.keys(inRow) as (keyof CountedFront)[];

/** Facts to keep, without their names: half the size, and of a hundred thousand records that counts. */
export type FactsRow = readonly [
  front: readonly unknown[],
  planned: number | null,
  needs: number,
  escalation: readonly [Escalation['asked'], by: string | null, wordBack: string | null, answered: 0 | 1],
  actions: readonly (readonly [done: 0 | 1, due: string | null])[],
  lookedBack: 0 | 1,
  lens: string | null,
  skipped: readonly string[],
];

export function rowOf({ front, planned, needs, escalation, actions, lookedBack, lens, skipped }: OwnFacts): FactsRow {
  const { asked, by, wordBack, answered } = escalation;
  return [
    frontKeys.map((key) => front[key] ?? null),
    planned ?? null,
    needs,
    [asked, by ?? null, wordBack ?? null, bit(answered)],
    actions.map(({ done, due }) => [bit(done), due ?? null]),
    bit(lookedBack),
    lens ?? null,
    skipped,
  ];
}

function bit(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}

/** Back from a row that `rowOf` made. */
export function factsIn([front, planned, needs, escalation, actions, lookedBack, lens, skipped]: FactsRow): OwnFacts {
  const [asked, by, wordBack, answered] = escalation;
  return {
    front: frontIn(front),
    planned: planned ?? undefined,
    needs,
    escalation: { asked, by: by ?? undefined, wordBack: wordBack ?? undefined, answered: answered === 1 },
    actions: actions.map(([done, due]): ActionFact => ({ done: done === 1, due: due ?? undefined })),
    lookedBack: lookedBack === 1,
    lens: lens ?? undefined,
    skipped,
  };
}

function frontIn(values: readonly unknown[]): CountedFront {
  const front: Record<string, unknown> = {};
  for (const [at, key] of frontKeys.entries()) if (values[at] !== null) front[key] = values[at];
  return front as unknown as CountedFront;
}
