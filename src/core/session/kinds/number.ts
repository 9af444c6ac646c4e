import { textEntry } from '../../record/document.ts';
import { bad, good, type Kind } from '../kind.ts';
import { isRequired } from './text.ts';

/** A whole number within bounds. */
export const number: Kind<'number'> = {
  read(raw, asked, { messages: { faults } }) {
    const isEmpty = raw === null || raw === undefined || raw === '';
    if (isEmpty && !isRequired(asked)) return good(null);
    const value = typeof raw === 'string' && /^\s*-?\d{1,9}\s*$/u.test(raw) ? Number(raw) : raw;
    const { min = 0, max = 1000 } = asked;
    if (typeof value !== 'number' || !Number.isInteger(value)) return bad(faults.notANumber(min, max));
    return value < min || value > max ? bad(faults.notANumber(min, max)) : good(value);
  },
  entries: (value, asked) =>
    value === null || asked.label === undefined ? [] : [textEntry(String(value), asked.label)],
  allowed: ({ min = 0, max = 1000 }, { messages }) => messages.allowed.number(min, max),
};
