import type { ActionFact, CountedFront, EscalationFacts, OwnFacts } from './facts.ts';

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
  needs: number | null,
  heeded: Bit,
  escalation: readonly [
    asked: EscalationFacts['asked'],
    by: string | null,
    wordBack: EscalationFacts['wordBack'],
    answered: EscalationFacts['answered'],
  ],
  actions: readonly (readonly [done: Bit | null, due: string | null, dropped: Bit])[],
  lookedBack: Bit,
  lens: string | null,
  skipped: readonly string[],
];

type Bit = 0 | 1;

export function rowOf({ front, escalation: { asked, by, wordBack, answered }, ...facts }: OwnFacts): FactsRow {
  return [
    frontKeys.map((key) => front[key] ?? null),
    facts.planned ?? null,
    facts.needs ?? null,
    bit(facts.heeded),
    [asked, by ?? null, wordBack, answered],
    facts.actions.map(({ done, due, dropped }) => [done === undefined ? null : bit(done), due ?? null, bit(dropped)]),
    bit(facts.lookedBack),
    facts.lens ?? null,
    facts.skipped,
  ];
}

function bit(is: boolean): Bit {
  return is ? 1 : 0;
}

/** Back from a row that `rowOf` made. */
export function factsIn([front, planned, needs, heeded, escalation, actions, ...rest]: FactsRow): OwnFacts {
  const [asked, by, wordBack, answered] = escalation;
  const [lookedBack, lens, skipped] = rest;
  return {
    front: frontIn(front),
    planned: planned ?? undefined,
    needs: needs ?? undefined,
    heeded: heeded === 1,
    escalation: { asked, by: by ?? undefined, wordBack, answered },
    actions: actions.map(
      ([done, due, dropped]): ActionFact => ({
        done: done === null ? undefined : done === 1,
        due: due ?? undefined,
        dropped: dropped === 1,
      }),
    ),
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
