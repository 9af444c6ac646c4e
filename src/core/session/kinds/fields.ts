import type { FieldKind, FormField } from '../../protocol/schema.ts';
import type { Entry } from '../../record/document.ts';
import { type AnswerContext, entriesFor, type Kind, type ReadAnswer } from '../kind.ts';

import { choice } from './choice.ts';
import { date } from './date.ts';
import { list } from './list.ts';
import { number } from './number.ts';
import { longText, textKind } from './text.ts';

/** The kinds that can be a field of a form. */
export const fieldKinds: { readonly [K in FieldKind]: Kind<K> } = {
  text: textKind,
  'long-text': longText,
  choice,
  list,
  date,
  number,
};

export function readField(raw: unknown, field: FormField, context: AnswerContext): ReadAnswer<unknown> {
  return kindOf(field).read(raw, field, context);
}

export function entriesOfField(value: unknown, field: FormField, context: AnswerContext): Entry[] {
  return value === undefined ? [] : entriesFor(field, kindOf(field).entries(value, field, context));
}

export function allowedInField(field: FormField, context: AnswerContext): string {
  return kindOf(field).allowed(field, context);
}

/** The registry is typed per kind; a field read from data is one of them, so its kind fits it. */
function kindOf(field: FormField): LooseKind {
  return fieldKinds[field.kind] as unknown as LooseKind;
}

interface LooseKind {
  read(raw: unknown, asked: FormField, context: AnswerContext): ReadAnswer<unknown>;
  entries(value: unknown, asked: FormField, context: AnswerContext): Entry[];
  allowed(asked: FormField, context: AnswerContext): string;
}
