import { readFileSync } from 'node:fs';
import type { Case } from '../../src/core/case/schema.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import { readReview, type SoundReview, soundReview } from '../../src/core/record/read.ts';
import { caseFromRecord } from '../../src/core/share/case-draft.ts';
import { type Identifier, identifiersIn } from '../../src/core/share/identifiers.ts';
import { droppedIn } from '../../src/core/share/page.ts';
import { type Shareable, shareable } from '../../src/core/share/shareable.ts';
import { textsOnPage } from '../../src/core/share/texts.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

const catalogues = { nl, en };

/** The record of the documentation, by language. */
export const records = {
  nl: readFileSync(packagePath('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md'), 'utf8'),
  en: readFileSync(packagePath('docs', 'example', '2026-12-18-half-an-hour-on-the-terrace.md'), 'utf8'),
};

/** The Dutch record in which the team placed the case together, after two rounds of which one card moved. */
export const withGroup = records.nl.replace(
  /^ {2}before: (.*)$/mu,
  '  before: $1\n  after: [[6, 1, 3], [5, 3, 2], [5, 2, 3], [3, 1, 6], [2, 5, 3], [3, 0, 7]]\n  moved: 1\n  paired: true\n  group: [4, 2, 4]',
);

/** The Dutch record of a form that asks for a lesson as well. */
export const withLesson = `${records.nl}
<!-- driehoek:learning -->

## Leerpunt

Het gesprek ging niet over het terras maar over durven opschrijven.
`;

/** The Dutch record with other words here and there; each must be there to be replaced. */
export function recordWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The record does not hold: ${from}`);
    return text.replace(from, () => to);
  }, records.nl);
}

/** Personal data of nobody: made-up names, and numbers that are never given out. */
export const withPeople = recordWith(
  ['De eigenaar vraagt om een half uur.', 'Mevrouw De Wit vraagt om een half uur.'],
  ['Of de bewoner boven het café al gebeld had.', 'Of mevrouw De Wit al gemaild had via tap@voorbeeld.nl.'],
  ['**Want:** Een uitzondering', '**Want:** Jan de Vries zei het al. Een uitzondering'],
  ['- [ ] handhaver: bij', '- [ ] Mark: bij'],
);

export function reviewIn(text: string): SoundReview {
  const read = readReview(text);
  const review = soundReview(read);
  if (!review) throw new Error(JSON.stringify(read));
  return review;
}

export function shared(text: string): Shareable & { readonly dropped: readonly string[] } {
  const review = reviewIn(text);
  const copy = shareable(text, review, catalogues[review.front.language]);
  return { ...copy, dropped: droppedIn(copy.page) };
}

/** What in the copy may lead to a person. */
export function foundIn(text: string): Identifier[] {
  const { page, sources } = shared(text);
  return identifiersIn(textsOnPage(page), { sources, looking: { wishes: {}, place: placeFinder(text) } });
}

export function caseIn(text: string): Case {
  const review = reviewIn(text);
  return caseFromRecord(text, review, catalogues[review.front.language]);
}
