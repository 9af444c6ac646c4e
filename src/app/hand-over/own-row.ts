import type { HandOverRow } from '../../core/archive/row.ts';
import { personalIn, rowOf } from '../../core/archive/row-of.ts';
import type { PersonalKind } from '../../core/privacy/datum.ts';
import { edited } from '../../core/record/edited.ts';
import { handOverSentence, MAX_SENTENCE } from '../../core/record/hand-over.ts';
import type { Review } from '../../core/record/review.ts';
import { addRow, expectRow, rowFrom } from '../../core/record/row-edit.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import type { Messages } from '../../language/messages.ts';
import type { Randomness } from '../ports.ts';
import type { TeamRecord } from './gather-rows.ts';

/** A row of a record, before anybody was asked. */
export interface OwnRow {
  readonly source: TeamRecord;
  readonly row: HandOverRow;
  /** The record with its row in it, where that was drawn just now; nothing where it can't be put in. */
  readonly keeping: { readonly text: string | undefined } | undefined;
  /** Why its sentence stays at home, where it was to go along: it does not fit, or is not found. */
  readonly lost: 'too-long' | 'no-sentence' | undefined;
  /** What in its sentence may lead to a person. */
  readonly personal: readonly PersonalKind[];
}

const BELOW = 2 ** 32;

export function ownRow(source: TeamRecord, ports: Randomness): OwnRow {
  const { review, text } = source.record;
  const own = review.front['hand-over'];
  const name = own?.row ?? drawn(ports);
  const row = rowOf({ ...source, review, row: name });
  const found = personalIn(row, source.project.config.privacy).filter(({ isAllowed }) => !isAllowed);
  return {
    source,
    row,
    keeping: own?.row === undefined ? { text: edited(text, addRow(review, text, name), expectRow(name)) } : undefined,
    lost: own?.release === 'quotable' && row.sentence === null ? whyLost(review) : undefined,
    personal: [...new Set(found.map(({ kind }) => kind))],
  };
}

function whyLost(review: Review): OwnRow['lost'] {
  return (handOverSentence(review)?.plain.length ?? 0) > MAX_SENTENCE ? 'too-long' : 'no-sentence';
}

function drawn(ports: Randomness): string {
  return rowFrom(ports.random(BELOW)) ?? drawn(ports);
}

/** Puts the row in the record, where it is new. Errors: a UserError for a record that was changed meanwhile. */
export function keepRow({ keeping, source: { record } }: OwnRow, messages: Messages): void {
  if (keeping?.text !== undefined) rewriteFile(record.path, keeping.text, record.text, record.file, messages);
}
