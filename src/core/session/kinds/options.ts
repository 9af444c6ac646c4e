import type { Messages } from '../../../language/messages.ts';
import type { Column } from '../../protocol/schema.ts';
import { itemsEntry } from '../../record/document.ts';
import { slug } from '../../text/slug.ts';
import { bad, good, isRecord, type Kind, type ReadAnswer, readEach } from '../kind.ts';
import type { OptionValue } from '../values.ts';
import { readRow } from './table.ts';

/** The option of leaving things as they are, by either language's id. Every set of options holds it. */
const doNothing = new Set(['niets-doen', 'do-nothing']);

export function isDoNothing(id: string): boolean {
  return doNothing.has(id);
}

/** What is asked of each option, in this order. */
function optionColumns({ options }: Messages): Column[] {
  return [
    { id: 'title', label: options.title, ask: options.askTitle },
    { id: 'gain', label: options.gain, ask: options.askGain, required: false },
    { id: 'harm', label: options.harm, ask: options.askHarm, required: false },
    { id: 'repair', label: options.repair, ask: options.askRepair, required: false },
  ];
}

function readOption(raw: unknown, messages: Messages): ReadAnswer<OptionValue> {
  const { id: given, ...cells } = isRecord(raw) ? raw : { id: undefined, title: raw };
  const read = readRow(cells, optionColumns(messages), messages);
  if (!read.ok) return read;
  const { title = '', gain = '', harm = '', repair = '' } = read.value;
  const id = typeof given === 'string' && slug(given, '') === given ? given : slug(title, messages.options.fallbackId);
  return good({ id, title, gain, harm, repair });
}

/** Options, with what each brings, harms and repairs where the team named that; "niets doen" is always one of them. */
export const options: Kind<'options'> = {
  read(raw, asked, { messages }) {
    const { faults } = messages;
    if (!Array.isArray(raw)) return bad(raw === null || raw === undefined ? faults.empty : faults.notAList);
    const read = readEach(raw, (one) => readOption(one, messages));
    if (!read.ok) return read;
    const found = read.value;
    const twice = found.findIndex(({ id }, index) => found.findIndex((other) => other.id === id) < index);
    if (twice !== -1) return bad(faults.optionTwice(found[twice]?.title ?? ''), [twice]);
    const min = asked.min ?? 3;
    if (found.length < min) return bad(faults.tooFewOptions(min, found.length));
    return min > 1 && !found.some(({ id }) => isDoNothing(id))
      ? bad(faults.noDoNothing(messages.options.doNothingId))
      : good(found);
  },
  entries: (value, asked, { messages }) => [
    itemsEntry(
      value.map((option) => optionItem(option, messages)),
      asked.label,
    ),
  ],
  allowed: (asked, { messages }) => messages.allowed.options(asked.min ?? 3, messages.options.doNothingId),
};

function optionItem({ id, title, gain, harm, repair }: OptionValue, { options: labels }: Messages) {
  const parts = [
    { label: labels.gain, text: gain },
    { label: labels.harm, text: harm },
    { label: labels.repair, text: repair },
  ];
  return { id, text: title, parts: parts.filter(({ text }) => text !== '') };
}
