import { type Passage, without } from '../text/passage.ts';
import { fieldOf, passageOf, type Review, sectionOf } from './review.ts';
import { saysNothing } from './words.ts';

type Sections = Pick<Review, 'sections'>;

/** Of the sentence for the organisation, in UTF-16 units: it must fit on a page beside others. */
export const MAX_SENTENCE = 200;
/** Of the words for a theme of one's own, in UTF-16 units. */
export const MAX_THEME_WORDS = 40;

/** What the organisation must hear. Where a hand took the label away, the text without one. */
export function handOverSentence(review: Sections): Passage | undefined {
  const section = sectionOf(review, 'hand-over');
  const field =
    fieldOf(section, 'sentence') ??
    section?.fields.find(({ label, field: known, text }) => !label && !known && text.length > 0);
  return saidIn(field);
}

/** What it was about, in the team's own words. */
export function themeWords(review: Sections): Passage | undefined {
  return saidIn(fieldOf(sectionOf(review, 'hand-over'), 'theme-words'));
}

function saidIn(field: Parameters<typeof passageOf>[0] | undefined): Passage | undefined {
  const said = field && passageOf(field);
  // What a hand struck out was taken back.
  const own = said && without(said, 'del');
  return own === undefined || own.plain.trim() === '' || saysNothing(own.plain) ? undefined : own;
}
