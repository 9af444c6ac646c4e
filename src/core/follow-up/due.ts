import type { Messages } from '../../language/messages.ts';
import { lookBacksHeld, nextLookBack } from '../look-back/held.ts';
import { itemsOf, type RecordDocument } from '../record/document.ts';
import type { IsoDate } from '../text/calendar.ts';
import { isNotApplicable } from '../text/tidy.ts';
import { plainRole, readAgreement } from './agreement.ts';
import { escalationOf } from './escalation.ts';

export const dueKinds = ['action', 'word-back', 'dissent', 'look-back'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something in a record that is still to be done, to come back, or to be looked at again. */
export interface Due {
  readonly kind: DueKind;
  /** Who is to do it; nothing where it is up to the team, or where nobody was named. A dissenting view is nobody's. */
  readonly role: string | undefined;
  /** What: of an agreement what was agreed, of word back from whom, of dissent what it needs. */
  readonly what: string;
  readonly due: IsoDate | undefined;
}

/** What is open in a record, in the order of the record. Nothing of a closed one. `messages` in the record's language. */
export function duesOf(record: RecordDocument, messages: Messages): Due[] {
  if (record.front.status === 'closed') return [];
  const held = lookBacksHeld(record, messages);
  return [
    ...openDissent(
      record,
      held.flatMap(({ heeded }) => heeded),
    ),
    ...(held.some(({ wordBack }) => wordBack === 'yes') ? [] : wordBackDue(record, messages)),
    ...openActions(
      record,
      held.flatMap(({ dropped }) => dropped),
    ),
    ...lookBackDue(record, messages),
  ];
}

/** Agreements without a tick that no look-back has dropped. */
function openActions(record: RecordDocument, dropped: readonly string[]): Due[] {
  return itemsOf(record, 'actions').flatMap(({ text, done }): Due[] => {
    if (done !== false || dropped.includes(text)) return [];
    return [{ kind: 'action', ...readAgreement(text) }];
  });
}

/** Views that asked for something to go along, as long as no look-back says that it was given. */
export function openDissent(record: RecordDocument, heeded: readonly string[]): Due[] {
  return itemsOf(record, 'dissent').flatMap(({ text, parts: [needs] }): Due[] => {
    if (needs === undefined || isNotApplicable(needs.text) || heeded.includes(text)) return [];
    return [{ kind: 'dissent', role: undefined, what: needs.text.replace(/\s+/gu, ' '), due: undefined }];
  });
}

function wordBackDue(record: RecordDocument, messages: Messages): Due[] {
  const escalation = escalationOf(record, messages);
  if (escalation === undefined) return [];
  const { to, by, wordBack, waiting } = escalation;
  if (waiting !== undefined) return [{ kind: 'word-back', role: undefined, what: waiting, due: wordBack }];
  return [{ kind: 'word-back', role: by === undefined ? undefined : plainRole(by), what: to ?? '', due: wordBack }];
}

function lookBackDue(record: RecordDocument, messages: Messages): Due[] {
  const due = nextLookBack(record, messages);
  return due === undefined ? [] : [{ kind: 'look-back', role: undefined, what: '', due }];
}
