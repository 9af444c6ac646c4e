import type { Messages } from '../../language/messages.ts';
import { openDissent } from '../follow-up/due.ts';
import { itemsOf, type RecordDocument } from '../record/document.ts';
import type { LookBackStart } from '../session/events.ts';
import { lookBacksHeld } from './held.ts';

/** What the questions on single agreements and views are about: the record may be edited before the answers come. */
export type Subjects = Pick<LookBackStart, 'agreements' | 'views'>;

/** What may have become of an agreement. */
export const fates = ['done', 'open', 'dropped'] as const;

/** Agreements nobody ticked or dropped, and views that still need something, by the name of their question. */
export function subjectsOf(record: RecordDocument, messages: Messages): Subjects {
  const held = lookBacksHeld(record, messages);
  const dropped = held.flatMap((one) => one.dropped);
  const heeded = held.flatMap((one) => one.heeded);
  const agreements = itemsOf(record, 'actions').flatMap(({ text, done }, at) =>
    done === false && !dropped.includes(text) ? [[`agreement-${at + 1}`, text]] : [],
  );
  const views = itemsOf(record, 'dissent').flatMap((item, at) => {
    const one = {
      ...record,
      sections: [{ id: 'dissent' as const, entries: [{ kind: 'items' as const, items: [item] }] }],
    };
    return openDissent(one, heeded).length > 0 ? [[`view-${at + 1}`, item.text]] : [];
  });
  return { agreements: Object.fromEntries(agreements), views: Object.fromEntries(views) };
}
