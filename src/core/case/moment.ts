import type { Language } from '../format/language.ts';

/** Words that set a story at one time: days, parts of the day, the clock, "then". */
const moments: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\b(?:vandaag|gisteren|eergisteren|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|zojuist|daarnet|straks|morgen|toen|ineens|opeens|plotseling)\b|\b(?:ochtend|middag|avond|nacht)\b|\b(?:vorige|afgelopen|volgende|deze) (?:week|maand|zomer|winter|herfst|lente|nacht|keer)\b|\b(?:om|rond|voor|over|half|kwart) (?:\d{1,2}|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:in|eind|begin|half) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/iu,
  en: /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:today|yesterday|tonight|tomorrow|just now|then|suddenly)\b|\b(?:morning|afternoon|evening|night|noon|midnight)\b|\b(?:last|this|next|that) (?:week|month|summer|winter|autumn|spring|night|time)\b|\b(?:at|around|half past|quarter to|quarter past) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:in|late|early) (?:january|february|march|april|june|july|august|september|october|november|december)\b/iu,
};

/** What people said aloud: only a moment has that. */
const speech = /["“„'‘][^"”'’\n]{8,300}["”'’]/u;

/** Whether a story is set at one moment. An honest guess. */
export function hasMoment(story: string, language: Language): boolean {
  return moments[language].test(story) || speech.test(story);
}
