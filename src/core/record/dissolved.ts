import type { Language } from '../format/language.ts';

interface Words {
  /** Words that say the tension is over. */
  readonly over: RegExp;
  /** Words that, shortly before those, say the opposite. */
  readonly not: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    over: /\b(?:opgelost|van de baan|van tafel|weggenomen|opgeheven|geen spanning(?: meer)?|spanning (?:is )?(?:weg|verdwenen|voorbij)|niets (?:meer )?schuurt|(?:blijft|is) (?:er )?niets (?:meer )?over(?= *(?:[.,;!?]|$))|schuurt (?:nu )?(?:niets|niet) meer)\b/giu,
    not: /\b(?:niet|nooit|nog|geen|niets|zonder|onopgelost|nauwelijks|deels|half)\b[^.;!?]{0,24}$/iu,
  },
  en: {
    over: /\b(?:resolved|solved|off the table|no tension(?: left| remains)?|tension (?:is )?(?:gone|over)|nothing (?:is )?(?:left|chafes|remains)|no longer chafes)\b/giu,
    not: /\b(?:not|never|no|nothing|without|hardly|partly|half|cannot|isn't|wasn't)\b[^.;!?]{0,24}$/iu,
  },
};

/** Where a text says that the tension is over; the method is that tensions stay. An honest guess. */
export function saysDissolved(text: string, language: Language): string | undefined {
  const { over, not } = words[language];
  for (const match of text.matchAll(over)) {
    if (!not.test(text.slice(Math.max(0, match.index - 60), match.index))) return match[0];
  }
  return undefined;
}
