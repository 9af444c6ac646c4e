import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { lensSchema } from '../lens/schema.ts';
import { findings } from './finding.ts';
import { formLine, ownFile } from './protocols.ts';
import { count, result } from './result.ts';

const { about, source, questions } = lensSchema.entries;
const lens = { ...formLine, about, source };

export const lensesResult = result('lenses-result', ['De brillen.', 'The lenses.'], {
  lenses: field(
    v.array(
      v.strictObject({ ...lens, questions: field(count, 'Hoeveel vragen.', 'How many questions.'), file: ownFile }),
    ),
    'De brillen, die van het team zelf eerst.',
    'The lenses, the team’s own first.',
  ),
  findings,
});

export const lensesShowResult = result('lenses-show-result', ['Eén bril.', 'One lens.'], { ...lens, questions });

export type LensesResult = DeepReadonly<v.InferOutput<typeof lensesResult>>;
export type LensesShowResult = DeepReadonly<v.InferOutput<typeof lensesShowResult>>;
