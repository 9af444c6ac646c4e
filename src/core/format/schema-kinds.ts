/** The formats people write, each with a JSON Schema in `templates/schemas/<language>/<kind>.json`. */
export const writtenKinds = [
  'case',
  'record',
  'protocol',
  'lens',
  'assignment',
  'answers',
  'config',
  'deck',
  'values-result',
  'pulse-statements',
  'programme',
  'series',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** What a command keeps beside the records, with its JSON Schema beside those. */
const keptKinds = ['pulse'] as const;

/** What an archive of hand-overs holds, each with its JSON Schema beside those. */
const archiveKinds = ['hand-over', 'pulse-row', 'release', 'ledger', 'themes'] as const;

/** What the program prints for other programs, each with its JSON Schema beside those. */
export const resultKinds = [
  'check-result',
  'cases-result',
  'cases-show-result',
  'show-result',
  'review-result',
  'look-back-result',
  'sessions-result',
  'rules-result',
  'rule-result',
  'new-result',
  'share-result',
  'list-result',
  'log-result',
  'follow-up-result',
  'report-result',
  'init-result',
  'protocols-result',
  'protocols-show-result',
  'protocols-time-result',
  'lenses-result',
  'lenses-show-result',
  'pulse-result',
  'pulse-show-result',
  'hand-over-result',
  'archive-result',
  'archive-add-result',
  'archive-release-result',
  'archive-withdraw-result',
  'archive-letters-result',
  'values-sort-result',
  'values-show-result',
  'values-deck-result',
  'values-forget-result',
  'kit-result',
  'programme-new-result',
  'programme-show-result',
  'programme-invite-result',
  'programme-page-result',
  'programme-answer-result',
] as const;
export type ResultKind = (typeof resultKinds)[number];

export const schemaKinds = [...writtenKinds, ...keptKinds, ...archiveKinds, ...resultKinds] as const;
export type SchemaKind = (typeof schemaKinds)[number];
