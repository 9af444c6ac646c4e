import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { namedThing, shownWhole, whole } from './told.ts';
import { type Shown, SMALLEST, withholdParts } from './withhold.ts';

export const divisionSchema = v.strictObject({
  unit: field(v.picklist(['records', 'people', 'agreements']), 'Wat er geteld is.', 'What was counted.'),
  total: field(
    shownWhole,
    'Hoeveel het er samen zijn; null als dat te weinig is om te noemen.',
    'How many there are together; null where that is too few to tell.',
  ),
  parts: field(
    v.array(
      v.strictObject({
        id: field(namedThing, 'Welk deel dit is.', 'Which part this is.'),
        n: field(shownWhole, 'Hoeveel; null als het niet wordt genoemd.', 'How many; null where it is withheld.'),
      }),
    ),
    'De delen.',
    'The parts.',
  ),
  rest: field(
    whole,
    'Hoeveel de delen die niet worden genoemd samen zijn.',
    'What the parts that are withheld come to together.',
  ),
});

/** A whole in parts that add up to it. Everything a report counts stands in one of these, so that nothing can be derived. */
export type Division = DeepReadonly<v.InferOutput<typeof divisionSchema>>;
type DivisionPart = Division['parts'][number];

type Counted = readonly (readonly [id: string, n: number])[];

/** Parts that say that something was not filled in, or was let go. That there are none is no secret: then they are not there. */
const gaps: readonly string[] = ['unknown', 'none', 'undated', 'dropped'];

/** Parts in a fixed order; those withheld keep their place. */
export function divide(unit: Division['unit'], all: Counted): Division {
  const counted = all.filter(([id, n]) => n > 0 || !gaps.includes(id));
  const total = counted.reduce((sum, [, n]) => sum + n, 0);
  if (total < SMALLEST) return { unit, total: null, parts: [], rest: 0 };
  const shown = withholdParts(counted.map(([, n]) => n));
  const parts = counted.map(([id], at) => ({ id, n: shown?.[at] ?? null }));
  return { unit, total, parts, rest: total - sumShown(parts) };
}

/** Parts that people name themselves: largest first, and a name is told only with its count. */
export function divideOpen(unit: Division['unit'], counted: ReadonlyMap<string, number>): Division {
  const all = [...counted].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const { parts, ...rest } = divide(unit, all);
  return { unit, total: rest.total, parts: parts.filter(({ n }) => n !== null), rest: rest.rest };
}

/** A part of something, divided further; nothing where the part itself is withheld. */
export function divideFurther(whole: Division, id: string, counted: Counted): Division {
  const part = whole.parts.find((one) => one.id === id);
  if (part === undefined || part.n === null) return { unit: whole.unit, total: null, parts: [], rest: 0 };
  return divide(whole.unit, counted);
}

export function shownPart({ parts }: Division, id: string): Shown {
  return parts.find((part) => part.id === id)?.n ?? null;
}

function sumShown(parts: readonly DivisionPart[]): number {
  return parts.reduce((sum, { n }) => sum + (n ?? 0), 0);
}
