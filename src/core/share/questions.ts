/** What can lead to a person in a story, as ten questions that somebody answers who knows the story. */
export const shareQuestions = [
  'function',
  'family',
  'place',
  'event',
  'special',
  'time',
  'amount',
  'name',
  'office',
  'contact',
] as const;

export type ShareQuestion = (typeof shareQuestions)[number];
