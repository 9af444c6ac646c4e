import { isNotApplicable } from '../text/tidy.ts';
import { yesOrNoWord } from '../text/yes-no.ts';
import { countedPeople } from './counted-people.ts';
import { pointsOf, type Review, sectionOf } from './review.ts';

const nothing =
  /^(?:geen|niets|niks|nee|niemand|none|nothing|no|nobody|-|…||hier is niets opgeschreven|nothing was written down here)$/iu;

/** Nothing said: empty, "n.v.t.", "geen", "nothing", or what the program itself writes where nobody was asked. */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return false;
  return isNotApplicable(text) || nothing.test(text.trim().replace(/(?<![.!])[.!]+$/u, ''));
}

const undecided =
  /^(?:(?:dat |dit )?(?:volgt|komt)(?: nog| later)?|later|nog|(?:nog |is |dat is )*(?:niet bekend|onbekend|onduidelijk|onzeker)|(?:nog |nader )?(?:te bepalen|af te spreken|overeen te komen|afspreken)|n\.? ?[nt]\.? ?b\.?|weten we (?:nog )?niet|z\.?s\.?m\.?|zo (?:snel|spoedig) mogelijk|binnenkort|spoedig|t\.?b\.?[adc]\.?|to follow|(?:still )?to be (?:decided|agreed|confirmed)|(?:is )?(?:not (?:yet )?known(?: yet)?|unknown|unclear)|soon|as soon as possible|asap|we do not know(?: yet)?|\?+)[.!…]*$/iu;

/** Says that it is still to be settled: "volgt nog", "n.t.b.", "not known yet". */
export function saysUndecided(text: string): boolean {
  return text.length < 60 && undecided.test(text.trim());
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

const noDissent = [
  /^(?:geen|none)(?:[.,;:]|$)/iu,
  /^(?:(?:er (?:is|was|zijn|waren|kwam|kwamen)|there (?:is|was|were)) )?(?:geen|none|no)(?: enkele?| any)? (?:afwijkend|tegen(?:spraak|geluid|stem)|andere? mening|bezwa(?:ar|ren)\b|dissent|objection|other view)/iu,
  /^(?:niemand|nobody|no one)(?: \S{1,40}){0,8} (?:anders(?: over)?|afwijkend\p{L}*(?: \p{L}+)?|otherwise|differently|dissent\p{L}*|disagree\p{L}*)(?=[.,;:!]|$)/iu,
  /^(?:niemand|nobody|no one)(?: \S{1,40}){0,4} (?:tegen|bezwaar|bezwaren|objected|against)(?=[.,;:!]|$| had| it)/iu,
  /^(?:iedereen|allen|wij|we|het team|de groep|everybody|everyone|the team|the group|all)(?: (?!niet|nooit|not\b|never)\S{1,40}){0,4} (?:eens|unaniem|agreed|agrees|unanimous)(?=[.,;:!]|$)/iu,
  /^(?:unaniem|unanimous)(?=[.,;:!]|$)/iu,
];
const except =
  /(?:^|[\s,;(])(?:behalve|uitgezonderd|afgezien van|maar|alleen|wel|op \S+(?: \S+)? na|except|but|only|apart from|save for|other than)(?=[\s,;.)])/iu;

/** Says outright that nobody sees it otherwise: "niemand, behalve de jongste" is somebody. */
export function saysNoDissent(text: string): boolean {
  const own = text.trim();
  if (saysNothing(own) || isLeftOut(own)) return true;
  return noDissent.some((words) => words.test(own)) && !except.test(own) && countedPeople(own).times === 0;
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
