import * as v from 'valibot';

import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { findings } from './finding.ts';

import { count, result } from './result.ts';

export const checkResult = result(
  'check-result',
  ['Wat er mis is met de bestanden.', 'What is wrong with the files.'],
  {
    version: field(v.string(), 'De versie van het programma.', 'The version of the program.'),
    files: field(count, 'Hoeveel bestanden zijn nagekeken.', 'How many files were checked.'),
    errors: field(count, 'Hoeveel fouten.', 'How many errors.'),
    warnings: field(count, 'Hoeveel waarschuwingen.', 'How many warnings.'),
    problems: field(
      v.array(v.string()),
      'Bestanden die niet te lezen of te schrijven waren, elk in een zin.',
      'Files that could not be read or written, each in a sentence.',
    ),
    findings,
  },
);

export type CheckResult = DeepReadonly<v.InferOutput<typeof checkResult>>;
