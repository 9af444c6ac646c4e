import { readFileSync } from 'node:fs';
import { type Language, languages } from '../../../src/core/format/language.ts';
import { parseLens } from '../../../src/core/lens/parse.ts';
import type { Lens } from '../../../src/core/lens/schema.ts';
import type { Protocol, Step } from '../../../src/core/protocol/schema.ts';
import { idsOn } from '../../../src/files/shipped.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { formOnShelf } from '../form-on-shelf.ts';
import { pathOnShelf } from '../path-on-shelf.ts';

export interface FormName {
  readonly language: Language;
  readonly id: string;
}

/** Every session form that ships. */
export const forms: readonly FormName[] = languages.flatMap((language) =>
  idsOn('protocols', language).map((id) => ({ language, id })),
);

const catalogues = { nl, en };

export function formOf({ language, id }: FormName): Protocol {
  return formOnShelf(language, id);
}

/** A form of a team's own, in which everything is called otherwise. */
export function withOwnLabels(form: Protocol): Protocol {
  const called = <T extends { readonly label?: string }>(own: T): T =>
    own.label === undefined ? own : { ...own, label: `${own.label} bij ons`.slice(0, 60) };
  const steps = form.steps.map((step): Step => {
    if (step.kind === 'form') return { ...step, fields: step.fields.map(called) };
    if (step.kind === 'table') return called({ ...step, columns: step.columns.map(called) });
    return called(step.kind === 'talk' && step.slots ? { ...step, slots: step.slots.map(called) } : step);
  });
  return { ...form, id: 'eigen', steps };
}

export function lensesOf(language: Language): Lens[] {
  return idsOn('lenses', language).map((id) =>
    sound(parseLens(readFileSync(pathOnShelf('lenses', language, id), 'utf8'), id, catalogues[language])),
  );
}

function sound<T>({ value }: { readonly value: T | undefined }): T {
  if (value === undefined) throw new Error('a bundled file is not sound');
  return value;
}
