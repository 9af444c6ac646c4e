import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, isoDate } from '../format/fields.ts';

export const selectionSchema = v.strictObject({
  since: v.exactOptional(field(isoDate, 'Vanaf deze dag.', 'From this day on.')),
  until: v.exactOptional(field(isoDate, 'Tot en met deze dag.', 'Up to and including this day.')),
  theme: v.exactOptional(field(v.string(), 'Alleen dit thema.', 'Only this theme.')),
  domain: v.exactOptional(field(v.picklist(domains), 'Alleen dit soort werk.', 'Only this kind of work.')),
});

/** Which records were asked for. */
export type Selection = DeepReadonly<v.InferOutput<typeof selectionSchema>>;
