import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { findFront } from '../record/front.ts';
import { readBody } from '../record/read.ts';
import type { Review } from '../record/review.ts';
import { loadYaml } from '../yaml/load.ts';
import { PULSE_FORMAT, type PulseFront, pulseSchema } from './schema.ts';

/** What stands in front of the Markdown of a pulse, or every fault with its place; nothing where no data stand in front. */
export function readPulse(text: string, file: string, messages: Messages): FormatRead<PulseFront> | undefined {
  const front = findFront(text);
  return (
    front &&
    readFormat<PulseFront>(front.yaml, {
      schema: pulseSchema,
      format: PULSE_FORMAT,
      file,
      messages,
      within: { text, offset: front.start },
    })
  );
}

/** The Markdown of a pulse as that of a record, for its agreements; nothing where the text is no pulse. */
export function agreedIn(text: string, title: (date: string) => string): Review | undefined {
  const place = findFront(text);
  const value = place && loadYaml(place.yaml).value;
  if (place === undefined || !isPulse(value)) return undefined;
  const { date, language } = value;
  const front = { language: language === 'en' ? ('en' as const) : ('nl' as const), date, title: title(date) };
  return readBody(text, place.body, { front, kept: {} }).review;
}

function isPulse(value: unknown): value is { readonly date: string; readonly language?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { format, date } = value as { readonly format?: unknown; readonly date?: unknown };
  return format === PULSE_FORMAT && typeof date === 'string';
}
