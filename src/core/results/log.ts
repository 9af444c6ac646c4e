import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { unread } from './finding.ts';
import { path, result } from './result.ts';

const logStates = ['written', 'up-to-date', 'stale'] as const;
export type LogState = (typeof logStates)[number];

export const logResult = result('log-result', ['De tabel van alle verslagen.', 'The table of all records.'], {
  file: field(path, 'Het bestand waar de tabel in staat.', 'The file that holds the table.'),
  state: field(
    v.picklist(logStates),
    'Of de tabel is geschreven, al bij was, of met --check achterloopt.',
    'Whether the table was written, was up to date already, or with --check is stale.',
  ),
  unread,
});

export type LogResult = DeepReadonly<v.InferOutput<typeof logResult>>;
