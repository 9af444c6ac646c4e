import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { unread } from './finding.ts';
import { path, result } from './result.ts';

const logStates = ['written', 'up-to-date', 'stale', 'printed'] as const;
export type LogState = (typeof logStates)[number];

export const logResult = result('log-result', ['De tabel van alle verslagen.', 'The table of all records.'], {
  file: field(
    v.nullable(path),
    'Het bestand waar de tabel in staat; null bij `log -`.',
    'The file that holds the table; null with `log -`.',
  ),
  state: field(
    v.picklist(logStates),
    'Of de tabel is geschreven, al bij was, met --check achterloopt, of met `log -` is uitgeprint.',
    'Whether the table was written, was up to date already, with --check is stale, or with `log -` was printed.',
  ),
  text: field(
    v.nullable(v.string()),
    'De tabel zelf, waar die niet in een bestand is.',
    'The table itself, where it is in no file.',
  ),
  unread,
});

export type LogResult = DeepReadonly<v.InferOutput<typeof logResult>>;
