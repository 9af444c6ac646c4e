import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { count, path, result } from './result.ts';

const draft = v.strictObject({
  id: field(v.string(), 'De naam van het gesprek, voor resume.', 'The name of the session, for resume.'),
  file: field(path, 'Waar het wordt bewaard.', 'Where it is kept.'),
  title: field(v.string(), 'De titel van de casus.', 'The title of the case.'),
  protocol: field(v.string(), 'De werkvorm.', 'The session form.'),
  started: field(v.string(), 'Wanneer het begon, in ISO 8601.', 'When it began, in ISO 8601.'),
  step: field(
    v.nullable(v.string()),
    'De stap waar het stopte; null als alleen het verslag nog moet komen.',
    'The step it stopped at; null where only the record is left to write.',
  ),
  settled: field(count, 'Hoeveel stappen klaar zijn.', 'How many steps are settled.'),
  steps: field(count, 'Hoeveel stappen er zijn.', 'How many steps there are.'),
});

export const sessionsResult = result('sessions-result', ['De gesprekken die nog lopen.', 'The sessions under way.'], {
  sessions: field(v.array(draft), 'Het laatst begonnen gesprek onderaan.', 'The one that began last at the end.'),
});

/** A session that can be gone on with. */
export type Draft = DeepReadonly<v.InferOutput<typeof draft>>;
export type SessionsResult = DeepReadonly<v.InferOutput<typeof sessionsResult>>;
