import { itemsEntry } from '../../record/document.ts';
import { tidyLine } from '../../text/tidy.ts';
import { bad, good, type Kind, readEach } from '../kind.ts';
import { isRequired } from './text.ts';

/** Points of one line each. An empty list says that there are none. */
export const list: Kind<'list'> = {
  read(raw, asked, { messages: { faults } }) {
    const items = typeof raw === 'string' ? raw.split('\n') : (raw ?? (isRequired(asked) ? undefined : []));
    if (items === undefined) return bad(faults.empty);
    if (!Array.isArray(items)) return bad(faults.notAList);
    const read = readEach(items, (item) => {
      if (typeof item === 'number' || typeof item === 'boolean') return bad(faults.quoteText(String(item)));
      return typeof item === 'string' ? good(tidyLine(item)) : bad(faults.notText);
    });
    if (!read.ok) return read;
    const points = read.value.filter((point) => point !== '');
    return points.length < (asked.min ?? 0) ? bad(faults.tooFew(asked.min ?? 0, points.length)) : good(points);
  },
  entries: (value, asked) =>
    value.length === 0
      ? []
      : [
          itemsEntry(
            value.map((text) => ({ text, parts: [] })),
            asked.label,
          ),
        ],
  allowed: (asked, { messages }) => messages.allowed.list(asked.min ?? 0),
};
