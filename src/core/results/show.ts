import * as v from 'valibot';
import { caseSchema } from '../case/schema.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { findings } from './finding.ts';
import { recordValueSchema } from './record-value.ts';
import { path, result } from './result.ts';

const file = field(
  v.nullable(path),
  'Het bestand; null voor een casus uit de bibliotheek.',
  'The file; null for a case of the library.',
);
const ownCase = field(
  v.nullable(caseSchema),
  'De casus; null als die er niet is of niet te lezen is.',
  'The case; null if there is none, or it cannot be read.',
);

const namedValues = field(
  v.array(
    v.strictObject({
      id: field(v.string(), 'De korte naam.', 'The short name.'),
      name: field(v.string(), 'Hoe de waarde heet.', 'What the value is called.'),
      meaning: v.exactOptional(
        field(
          v.string(),
          'Wat de waarde betekent; niet bij een waarde van een team zelf.',
          'What the value means; not for a value of a team’s own.',
        ),
      ),
    }),
  ),
  'De waarden van de casus, met hun naam.',
  'The values of the case, by name.',
);

export const showResult = result('show-result', ['Een casus of een verslag.', 'A case or a record.'], {
  kind: field(v.picklist(['case', 'record']), 'Wat het is.', 'What it is.'),
  file,
  case: ownCase,
  record: field(
    v.nullable(recordValueSchema),
    'Het verslag; null voor een casus, en als het niet te lezen is.',
    'The record; null for a case, and if it cannot be read.',
  ),
  findings,
  values: v.exactOptional(namedValues),
});

export const casesShowResult = result('cases-show-result', ['Een casus.', 'A case.'], {
  id: field(v.string(), 'Waar de casus naar heet.', 'What the case is called.'),
  file,
  case: ownCase,
  findings,
  values: v.exactOptional(namedValues),
});

export type ShowResult = DeepReadonly<v.InferOutput<typeof showResult>>;
export type CasesShowResult = DeepReadonly<v.InferOutput<typeof casesShowResult>>;
