import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { findings } from './finding.ts';
import { notices, path, result } from './result.ts';

export const newResult = result('new-result', ['Een nieuwe casus.', 'A new case.'], {
  state: field(
    v.picklist(['written', 'printed']),
    'Of er een bestand is, of alleen de tekst.',
    'Whether there is a file, or only the text.',
  ),
  file: field(v.nullable(path), 'Het bestand; null als er geen is.', 'The file; null if there is none.'),
  title: field(v.string(), 'De titel.', 'The title.'),
  text: field(
    v.nullable(v.string()),
    'De casus zelf, als er geen bestand is; anders null.',
    'The case itself, if there is no file; else null.',
  ),
  notices,
  findings,
});

export type NewResult = DeepReadonly<v.InferOutput<typeof newResult>>;
