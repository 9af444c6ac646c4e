import type { Language } from '../format/language.ts';

/** Why a story may be hard to talk about. It advises; it never blocks. */
export type StoryAdvice = 'nobody-chooses' | 'no-moment' | 'complaint' | 'long';

/** The length of a story that can be read aloud in two minutes. In words. */
const MAX_WORDS = 350;
/** Too little to say anything about. In words. */
const MIN_WORDS = 12;
/** Blame in more than one word of so many makes a complaint; a story may well say "never" once or twice. */
const BLAME_IN = 40;

interface Words {
  /** Somebody in whose place one can stand. */
  readonly self: RegExp;
  /** A day, an hour, something that is happening. */
  readonly moment: RegExp;
  /** How people speak of what others keep doing wrong. */
  readonly blame: RegExp;
  /** How people speak when there is something to choose. */
  readonly choice: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    self: /\b(?:ik|mij|me|mijn|wij|we|ons|onze)\b/iu,
    moment:
      /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|van(?:daag|morgen|ochtend|middag|avond|nacht)|gister\p{L}*|(?:over)?morgen|nu|zojuist|zonet|net|toen|opeens|ineens|(?:vorige|deze|volgende) (?:week|maand)|\d{1,2}[.:]\d\d|(?:half|kwart|om|over|voor) (?:\p{L}+ )?(?:uur|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2}))\b/iu,
    blame:
      /\b(?:altijd|nooit|steeds|alweer|weer eens|telkens|belachelijk\p{L}*|schandalig\p{L}*|waanzin\p{L}*|onacceptabel\p{L}*|zoals gewoonlijk|niemand luistert|ze luisteren niet|doen maar|snappen (?:er )?niets|geen respect|onzin)\b/giu,
    choice:
      /\b(?:twijfel\p{L}*|aarzel\p{L}*|kies|kiezen|(?:als|of|mag|moet|kan|zal|wil|durf) ik|(?:als|of|mogen|moeten|kunnen|zullen) (?:wij|we)|aan de (?:ene|andere) kant|tegelijk)\b/iu,
  },
  en: {
    self: /\b(?:i|me|my|we|us|our)\b/iu,
    moment:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|yesterday|tomorrow|now|just|then|suddenly|this (?:morning|afternoon|evening|week)|(?:last|next) (?:week|month|night)|\d{1,2}[.:]\d\d|(?:half|quarter|at|past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d{1,2}))\b/iu,
    blame:
      /\b(?:always|never|yet again|once again|every (?:single )?time|ridiculous|outrageous|madness|unacceptable|as usual|nobody listens|(?:they )?(?:do not|don't) listen|clueless|no respect|nonsense)\b/giu,
    choice:
      /\b(?:doubt\p{L}*|hesitat\p{L}*|choos\p{L}*|choice|(?:if|whether|may|must|can|should|shall|dare) (?:i|we)|on the (?:one|other) hand|at the same time)\b/iu,
  },
};

/** Everything worth saying about a story; empty when there is nothing. */
export function adviseStory(story: string, language: Language): StoryAdvice[] {
  const many = story.split(/\s+/u).filter(Boolean).length;
  if (many < MIN_WORDS) return [];
  const { self, moment, blame, choice } = words[language];
  const advice: StoryAdvice[] = [];
  const blamed = story.match(blame)?.length ?? 0;
  if (blamed > Math.max(1, many / BLAME_IN) && !choice.test(story)) advice.push('complaint');
  else if (!self.test(story)) advice.push('nobody-chooses');
  if (!moment.test(story)) advice.push('no-moment');
  if (many > MAX_WORDS) advice.push('long');
  return advice;
}
