import type { Language } from '../format/language.ts';
import type { Span } from '../text/span.ts';

type ToldRound = 'before' | 'after';

/** A number that a sentence on the triangle gives. */
export interface ToldFigure extends Span {
  readonly what: 'people' | 'spread' | 'moved';
  readonly round: ToldRound;
  readonly value: number;
}

const numbers: Readonly<Record<Language, readonly string[]>> = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
const none = new Set(['geen', 'niemand', 'geen enkel', 'none', 'nobody', 'no']);

const count = '(\\d{1,3}|\\p{L}{2,8})';
const people = `(?<![\\p{L}\\d])${count} (?:mensen|deelnemers|personen|collega['’]s|people|participants|persons|colleagues)(?!\\p{L})`;
const hasPeople = /mensen|deelnemers|personen|collega|people|participants|persons|colleagues/u;
const hasPlacing = /plaats|verdeel|place|divide/u;
const isPlacing = (text: string) => hasPeople.test(text) && hasPlacing.test(text);
const peopleIn = new RegExp(people, 'giu');
const apart =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)(?: punt(?:en)?| points?)?(?: van de (?:10|tien)(?: punten)?| (?:out )?of the (?:10|ten)(?: points)?)? (?:punten )?(?:uit elkaar|(?:points )?apart)/giu;
const wasApart =
  /(?:eerst was dat|was eerst|first that was|that was|was first|vóór het gesprek was dat|before that was) (\d{1,2}(?:[.,]\d{1,2})?)/giu;
const movedIn = new RegExp(
  `(?<![\\p{L}\\d])${count} (?:van hen|van de (?:${count})|van de kaartjes|kaartjes|kaartje|mensen|of them|of the ${count}|cards?|people)(?: [\\p{L}]{1,12}){0,4} (?:elders|ergens anders|anders dan eerst|verplaatst|elsewhere|somewhere else)`,
  'giu',
);
const movedLed = new RegExp(
  `(?:lagen|lag|legden|legde|verplaatsten|moved|placed) ${count} (?:van hen|kaartjes?|mensen|of them|cards?|people)(?: [\\p{L}]{1,12}){0,4} (?:elders|ergens anders|anders|elsewhere)`,
  'giu',
);

// Most sentences have none of these, and then there is nothing to look for.
const hasApart = /uit elkaar|apart/u;
const hasFirst = /eerst|dat|that|first/u;
const hasMoved = /elders|anders|verplaatst|elsewhere|somewhere/u;

/** The numbers that prose about two rounds gives, each with the round it is about; as far as that is said in usual words. */
export function toldFigures(text: string): ToldFigure[] {
  if (!isPlacing(text) && !hasApart.test(text) && !hasMoved.test(text)) return [];
  const found: ToldFigure[] = [];
  let round: ToldRound = 'before';
  for (const { 0: sentence, index } of text.matchAll(/[^.;]{1,2000}(?:[.](?=\d)[^.;]{0,2000})*[.;]?/gu)) {
    round = roundIn(sentence) ?? round;
    found.push(
      ...figuresIn(sentence, round).map((own) => ({ ...own, start: own.start + index, end: own.end + index })),
    );
  }
  return found;
}

function figuresIn(sentence: string, round: ToldRound): ToldFigure[] {
  const all = (pattern: RegExp, what: ToldFigure['what'], own: ToldRound) =>
    [...sentence.matchAll(pattern)].flatMap((match) => figureOf(match, what, own));
  const found = [
    ...(isPlacing(sentence) ? all(peopleIn, 'people', round) : []),
    ...(hasApart.test(sentence) ? all(apart, 'spread', round) : []),
    ...(hasFirst.test(sentence) ? all(wasApart, 'spread', 'before') : []),
    ...(hasMoved.test(sentence) ? [...all(movedIn, 'moved', 'after'), ...all(movedLed, 'moved', 'after')] : []),
  ];
  return found.filter((own, at) => found.findIndex(({ start }) => start === own.start) === at);
}

function figureOf(match: RegExpExecArray, what: ToldFigure['what'], round: ToldRound): ToldFigure[] {
  const [whole, word = ''] = match;
  const value = numberOf(word);
  const start = match.index + whole.indexOf(word);
  return value === undefined ? [] : [{ what, round, value, start, end: start + word.length }];
}

function roundIn(sentence: string): ToldRound | undefined {
  if (/na het gesprek|de tweede keer|after the talk|the second time|afterwards/iu.test(sentence)) return 'after';
  return /(?:vóór|voor) het gesprek|de eerste keer|before the talk|the first time/iu.test(sentence)
    ? 'before'
    : undefined;
}

function numberOf(word: string): number | undefined {
  const low = word.toLowerCase().replaceAll('é', 'e');
  if (none.has(low)) return 0;
  if (/^\d/u.test(low)) return Number(low.replace(',', '.'));
  const own = Math.max(numbers.nl.indexOf(low), numbers.en.indexOf(low));
  return own === -1 ? undefined : own;
}

/** A number in the way another one was written: in words or in digits, with a comma or a point. */
export function writtenLike(value: number, told: string, language: Language): string {
  const word = numbers[language][value];
  if (!/^\d/u.test(told) && word !== undefined)
    return /^\p{Lu}/u.test(told) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const digits = String(Math.round(value * 10) / 10);
  return language === 'nl' ? digits.replace('.', ',') : digits;
}
