import * as v from 'valibot';
import { isIsoDate } from '../text/calendar.ts';
import { slugPattern } from '../text/slug.ts';
import type { Language } from './language.ts';
import { languages } from './language.ts';

/** What a field means, in both languages: the source of JSON Schema descriptions and of the field tables. */
export interface FieldDoc {
  readonly nl: string;
  readonly en: string;
}

/** Gives a field its meaning; the documentation travels with the schema. */
export function field<const S extends v.GenericSchema>(schema: S, nl: string, en: string) {
  return v.pipe(schema, v.metadata({ nl, en }));
}

/** The first line of every file: what it is, and which version of that. */
export function formatLine<const F extends string>(format: F) {
  return field(v.literal(format), 'Wat dit voor bestand is, met de versie.', 'What this file is, with the version.');
}

/** Some text on one line. */
export const line = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'empty'),
  v.check((text) => !/\n/u.test(text.trim()), 'one-line'),
  v.maxLength(500),
);

/** Some text, of as many lines as it takes. */
export const prose = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'empty'),
);

/** Lower-case ASCII, digits and hyphens. */
export const id = v.pipe(v.string(), v.regex(slugPattern, 'not-id'), v.maxLength(80));

export const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'not-date'));

export const language = v.picklist(languages);

export const domains = ['beleid', 'uitvoering', 'bedrijfsvoering', 'toezicht', 'overig'] as const;
export type Domain = (typeof domains)[number];

export const levels = ['individu', 'team', 'organisatie'] as const;
export type Level = (typeof levels)[number];

/** From whose work a case comes, where a team wants to tell the two apart. Source: the division of the survey among civil servants. */
export const positions = ['leidinggevend', 'medewerker'] as const;
export type Position = (typeof positions)[number];

/** A team may have both. */
export const teamPositions = [...positions, 'gemengd'] as const;

/** What a team needs to do its work well. */
export const needIds = ['tijd', 'regel', 'rugdekking', 'kennis', 'contact', 'middelen'] as const;
export type NeedId = (typeof needIds)[number];

/** Who decides above the team. */
export const layerIds = ['leiding', 'directie', 'bestuur', 'ander'] as const;
export type LayerId = (typeof layerIds)[number];

/** What of a session the organisation may have: nothing, what can be counted, or its sentence too. */
export const releases = ['none', 'counted', 'quotable'] as const;
export type Release = (typeof releases)[number];

type Parts = { readonly pipe?: readonly unknown[]; readonly wrapped?: unknown; readonly options?: readonly unknown[] };

/** What a field means, in one language. */
export function meaningOf(schema: unknown, lang: Language): string {
  const { pipe = [], wrapped } = schema as Parts;
  const found = pipe.find((one) => (one as { type?: string }).type === 'metadata') as
    | { metadata?: FieldDoc }
    | undefined;
  return found?.metadata?.[lang] ?? (wrapped === undefined ? '' : meaningOf(wrapped, lang));
}

/** The words of a field that may only be one of a few; none for any other. */
export function choicesIn(schema: unknown): readonly string[] {
  const { pipe: [first] = [], wrapped, options = [] } = schema as Parts;
  const inner = wrapped ?? (first === schema ? undefined : first);
  if (inner !== undefined) return choicesIn(inner);
  return options.filter((one) => typeof one === 'string');
}
