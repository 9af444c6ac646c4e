import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { peopleFrom, pulseSchema } from '../pulse/schema.ts';
import { notices, path, result } from './result.ts';

const { date, statements, people, stars, words, cut, groups, again } = pulseSchema.entries;

const shared = {
  date,
  statements,
  people,
  words: field(
    v.nullable(words.wrapped),
    'Per stelling een woord; null bij te weinig mensen, of met groepen.',
    'A word for each statement; null with too few people, or with groups.',
  ),
  cut: field(
    v.nullable(cut.wrapped),
    'Waarop is gesplitst; null zonder groepen.',
    'By what it is split; null without groups.',
  ),
  groups: field(
    v.array(groups.wrapped.pipe[0].pipe[0].item),
    'Per groep de woorden; leeg zonder splitsing.',
    'The words of each group; empty without a split.',
  ),
  stars,
  again: field(
    v.nullable(again.wrapped),
    'De vorige keer, als die ernaast staat.',
    'The time before, where it stands beside it.',
  ),
};

export const pulseResult = result('pulse-result', ['Wat er uit een peiling kwam.', 'What came of a pulse.'], {
  file: field(
    v.nullable(path),
    'Waar het staat; null waar niets is bewaard.',
    'Where it is; null where nothing was kept.',
  ),
  ...shared,
  // With too few to keep anything, what came of it is told all the same.
  people: field(peopleFrom(1), 'Hoeveel mensen een briefje inleverden.', 'How many people handed in a slip.'),
  notices,
});

export const pulseShowResult = result('pulse-show-result', ['Een peiling die bewaard is.', 'A pulse that was kept.'], {
  file: field(path, 'Waar het staat.', 'Where it is.'),
  ...shared,
});

export type PulseResultJson = DeepReadonly<v.InferOutput<typeof pulseResult>>;
export type PulseShowResult = DeepReadonly<v.InferOutput<typeof pulseShowResult>>;
