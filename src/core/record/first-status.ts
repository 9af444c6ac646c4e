import type { Facts } from '../session/kind.ts';
import { plainText } from '../text/passage.ts';
import { itemsOf, type RecordDocument } from './document.ts';
import type { FrontMatter } from './schema.ts';
import { saysNothing, seesOtherwise } from './words.ts';

interface TypedView {
  readonly view: string;
  readonly needs: string;
}

/** Who sees it otherwise in a new record: a row that says that nobody does is none, as the reader of records has it too. */
export function viewsIn(record: RecordDocument): TypedView[] {
  const rows = itemsOf(record, 'dissent').map(({ text, parts }) => ({
    view: plainText(text),
    needs: plainText(parts.find(({ field }) => field === 'needs')?.text ?? ''),
  }));
  return rows.filter(({ view, needs }) => seesOtherwise(view, needs));
}

/** Of a new record: open while something is to be done, to be given, to come back, or to be looked at again. */
export function firstStatus(record: RecordDocument, facts: Facts): FrontMatter['status'] {
  const { escalate, outcome, waiting } = facts;
  const open =
    itemsOf(record, 'actions').length > 0 ||
    viewsIn(record).some(({ needs }) => !saysNothing(needs)) ||
    (escalate === undefined ? outcome === 'opschalen' : escalate === 'yes') ||
    (typeof waiting === 'string' && !saysNothing(waiting)) ||
    record.front['look-back'] !== undefined;
  return open ? 'open' : 'closed';
}
