import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { formLine } from './protocols.ts';
import { count, result } from './result.ts';

const tenths = v.pipe(v.number(), v.minValue(0));
const timed = {
  minutes: field(count, 'Hoeveel minuten er zijn.', 'How many minutes there are.'),
  needs: field(tenths, 'Hoeveel minuten er nodig zijn.', 'How many minutes are needed.'),
  prompts: field(count, 'Hoeveel schermen er op iemand wachten.', 'How many screens wait for somebody.'),
  typed: field(count, 'Op hoeveel teksten het gesprek wacht.', 'How many texts the talk waits for.'),
};

export const protocolsTimeResult = result(
  'protocols-time-result',
  ['Hoeveel tijd een werkvorm nodig heeft.', 'How much time a session form needs.'],
  {
    ...formLine,
    people: field(count, 'Met hoeveel mensen.', 'With how many people.'),
    ...timed,
    enough: field(v.boolean(), 'Of de tijd genoeg is.', 'Whether the time is enough.'),
    fits: field(
      v.nullable(v.pipe(v.array(count), v.length(2))),
      'Voor hoeveel mensen het past, het minst en het meest; null voor niemand.',
      'For how many people it fits, the least and the most; null for nobody.',
    ),
    steps: field(
      v.array(
        v.strictObject({
          id: field(v.string(), 'De naam van de stap.', 'The name of the step.'),
          title: field(v.string(), 'De titel.', 'The title.'),
          ...timed,
        }),
      ),
      'De stappen; wat samen één wand heeft, staat samen.',
      'The steps; those that share a wall stand together.',
    ),
  },
);

export type ProtocolsTimeResult = DeepReadonly<v.InferOutput<typeof protocolsTimeResult>>;
