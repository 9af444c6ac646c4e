import { OWN_THEME, themeIds } from '../case/themes.ts';
import { findPersonalData, type PrivacyOptions } from '../privacy/find.ts';
import { handOverSentence, MAX_SENTENCE, MAX_THEME_WORDS, themeWords } from '../record/hand-over.ts';
import { layerOf } from '../record/layer.ts';
import type { Review } from '../record/review.ts';
import { tidyLine } from '../text/tidy.ts';
import { answerTo } from './answer-to.ts';
import { periodOf } from './period.ts';
import { HAND_OVER_FORMAT, type HandOverRow } from './row.ts';

/** A team as its settings name it. */
export type RowTeam = Pick<HandOverRow, 'domain' | 'position'> & { readonly id: string };

export interface RowSource {
  readonly review: Review;
  readonly team: RowTeam;
  readonly row: string;
  /** Themes that the organisation has besides the ten: any other is a team's own. */
  readonly added: ReadonlySet<string>;
}

/** Why a record gives no row: no day, nothing that may go along, or it looks back on an earlier session. */
export type NoRow = 'no-day' | 'not-released' | 'look-back';

/** `lookBacks`: the session forms that look back; what they say belongs to the session they look back on. */
export function whyNoRow({ front }: Pick<Review, 'front'>, lookBacks: ReadonlySet<string>): NoRow | undefined {
  if (front.date === undefined) return 'no-day';
  if (lookBacks.has(front.protocol ?? '')) return 'look-back';
  const release = front['hand-over']?.release ?? 'none';
  return release === 'none' ? 'not-released' : undefined;
}

/** What of a record goes along, for one that has a row (`whyNoRow`). A sentence that is too long stays at home. */
export function rowOf({ review, team, row, added }: RowSource): HandOverRow {
  const { front, dissent, lookBacks } = review;
  const { needs = [], 'needs-from': needsFrom = null } = front['hand-over'] ?? {};
  const themes = themesOf(review, added);
  const sentence = sentenceToQuote(review);
  return {
    format: HAND_OVER_FORMAT,
    period: periodOf(front.date ?? ''),
    team: team.id,
    domain: team.domain,
    position: team.position,
    row,
    themes,
    theme_words: sentence !== null && themes.includes(OWN_THEME) ? ownWords(review, added) : null,
    sides: [...new Set(front.tensions ?? [])].slice(0, 3),
    moved: movedOf(review),
    dissent: dissent.views.length > 0,
    looked_back: lookBacks.length > 0,
    needs: [...new Set(needs)],
    needs_from: needsFrom,
    ...askedOf(review),
    release: sentence === null ? 'counted' : 'quotable',
    sentence,
  };
}

/** The same row with nothing in it that may be quoted. */
export function withoutWords(row: HandOverRow): HandOverRow {
  return { ...row, theme_words: null, release: 'counted', sentence: null };
}

type Themes = readonly string[];

function isKnown(id: string, added: ReadonlySet<string>): boolean {
  return (themeIds as Themes).includes(id) || added.has(id);
}

function themesOf({ front: { themes = [] } }: Review, added: ReadonlySet<string>): string[] {
  return [...new Set(themes.map((id) => (isKnown(id, added) ? id : OWN_THEME)))].slice(0, 3);
}

/** As the team wrote them at the end; else the id by which the theme stands in its record. */
function ownWords(review: Review, added: ReadonlySet<string>): string | null {
  const own = review.front.themes?.find((id) => id !== OWN_THEME && !isKnown(id, added));
  const words = tidyLine(themeWords(review)?.plain ?? own?.replaceAll('-', ' ') ?? '').slice(0, MAX_THEME_WORDS);
  // What is cut in the middle of a character.
  const whole = words.replace(/\p{Surrogate}$/u, '').trim();
  return whole === '' ? null : whole;
}

/** The sentence, where the team says that it may go along and it fits. */
function sentenceToQuote(review: Review): string | null {
  const said = tidyLine(handOverSentence(review)?.plain ?? '');
  if (review.front['hand-over']?.release !== 'quotable' || said === '') return null;
  return said.length > MAX_SENTENCE ? null : said;
}

/** Most people, where the same people placed the case twice. */
function movedOf({ front: { triangle } }: Review): boolean | null {
  const { moved, paired, after } = triangle ?? {};
  const people = Array.isArray(after) ? after.length : after?.placed;
  return paired === true && moved !== undefined && people !== undefined && people > 0 ? moved * 2 > people : null;
}

/** Where a record does not say which layer was asked, it was somebody. */
function askedOf(review: Review): Pick<HandOverRow, 'asked_of' | 'answer'> {
  const answer = answerTo(review) ?? null;
  return { asked_of: answer === null ? null : (layerOf(review) ?? 'ander'), answer };
}

/** What in the texts of a row may lead to a person. */
export function personalIn({ sentence, theme_words }: HandOverRow, wishes: PrivacyOptions = {}) {
  return [sentence, theme_words].flatMap((text) => findPersonalData(text ?? '', wishes));
}
