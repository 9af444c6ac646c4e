import { textEntry } from '../../record/document.ts';
import { isNotApplicable, tidyLine, tidyText } from '../../text/tidy.ts';
import { type AnswerContext, bad, good, type Kind, type ReadAnswer } from '../kind.ts';

function readTyped(
  raw: unknown,
  tidy: (text: string) => string,
  required: boolean,
  context: AnswerContext,
): ReadAnswer<string | null> {
  const { faults } = context.messages;
  if (raw === null || raw === undefined) return required ? bad(faults.empty) : good(null);
  if (typeof raw === 'number' || typeof raw === 'boolean') return bad(faults.quoteText(String(raw)));
  if (typeof raw !== 'string') return bad(faults.notText);
  const text = tidy(raw);
  if (text === '') return required ? bad(faults.empty) : good(null);
  return good(isNotApplicable(text) ? context.messages.notApplicable : text);
}

export function isRequired(asked: { readonly required?: boolean }): boolean {
  return asked.required !== false;
}

function entriesOf(value: string | null, asked: { readonly label?: string }) {
  return value === null ? [] : [textEntry(value, asked.label)];
}

/** One line of text. */
export const textKind: Kind<'text'> = {
  read: (raw, asked, context) => readTyped(raw, tidyLine, isRequired(asked), context),
  entries: entriesOf,
  allowed: (asked, { messages }) => messages.allowed.text(isRequired(asked)),
};

/** Text of as many lines as it takes. */
export const longText: Kind<'long-text'> = {
  read: (raw, asked, context) => readTyped(raw, tidyText, isRequired(asked), context),
  entries: entriesOf,
  allowed: (asked, { messages }) => messages.allowed.longText(isRequired(asked)),
};
