import { isNotApplicable } from '../text/tidy.ts';
import { yesOrNoWord } from '../text/yes-no.ts';
import { pointsOf, type Review, sectionOf } from './review.ts';

const nothing =
  /^(?:geen|niets|niks|nee|niemand|none|nothing|no|nobody|-|…||hier is niets opgeschreven|nothing was written down here)$/iu;

/** Nothing said: empty, "n.v.t.", "geen", "nothing", or what the program itself writes where nobody was asked. */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return false;
  return isNotApplicable(text) || nothing.test(text.trim().replace(/[.!]+$/u, ''));
}

/** "Wij spraken af:" says nothing itself: it leads to what comes next. */
export function leadsOn(text: string): boolean {
  return text.endsWith(':');
}

/** Says that nothing was agreed. */
export function saysNoAgreement(text: string): boolean {
  return (
    saysNothing(text) ||
    isLeftOut(text) ||
    /^(?:er zijn )?(?:geen|no)(?: nieuwe| new)? (?:afspraken|agreements|actions)(?: gemaakt| made)?[.!]?$/iu.test(
      text.trim(),
    )
  );
}

const notHeld = /^(?:(?:nog )?niet gehouden|(?:volgt|komt) nog|not (?:yet )?held(?: yet)?|to follow)[.!…]*$/iu;

/** Says that it is still to come. */
export function saysNotHeld(text: string): boolean {
  return saysNothing(text) || isLeftOut(text) || notHeld.test(text.trim());
}

/** A section, or step, that was left out on purpose says so. */
export function isLeftOut(text: string): boolean {
  return /^(?:(?:stap )?overgeslagen|skipped)(?:[.:;,]|$|\s+(?:omdat|want|vanwege|wegens|because)\b)/iu.test(
    text.trim(),
  );
}

const nobody =
  /^(?:(?:geen|none)(?:[.,;:]|$| afwijkend| tegenspraak| dissent)|(?:niemand|nobody|no one)(?: \S+){0,8} (?:anders(?: over)?|afwijkend\p{L}*(?: \p{L}+)?|otherwise|differently|dissent\p{L}*|disagree\p{L}*)(?=[.,;:!]|$))/iu;
const except = /(?:^|[\s,;(])(?:behalve|uitgezonderd|op \S+ na|except|but for|apart from)(?=[\s,;)])/iu;

/** Says outright that nobody sees it otherwise: "niemand, behalve de jongste" is somebody. */
export function saysNoDissent(text: string): boolean {
  const own = text.trim();
  return !except.test(own) && (saysNothing(own) || isLeftOut(own) || nobody.test(own));
}

/** Whether somebody sees it otherwise: who says "no" and what would help, does. */
export function seesOtherwise(view: string, needs: string): boolean {
  return !saysNothing(needs) || !saysNoDissent(view);
}

/** Yes or no at the head of an answer; nothing where it is neither. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  // "N.v.t." is no "no".
  const word = /^\p{L}{2,}/u.exec(text.trim())?.[0];
  return word === undefined ? undefined : yesOrNoWord(word);
}

/** Whether the record says that a step about these words was skipped. */
export function wasSkipped(review: Pick<Review, 'sections'>, about: RegExp): boolean {
  return pointsOf(sectionOf(review, 'skipped')).some(
    ({ text: [first] }) => first !== undefined && about.test(first.plain),
  );
}
