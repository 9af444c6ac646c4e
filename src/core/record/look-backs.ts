import { meantDay, writtenDays } from '../text/day.ts';
import type { Passage } from '../text/passage.ts';
import { type Meanable, meanableAgreements, meanableViews, numberMeant } from './meant.ts';
import { note, type RecordReading, unplace } from './notes.ts';
import { readDay } from './read-day.ts';
import {
  type Agreement,
  type Dissent,
  type Field,
  fieldOf,
  type LookBack,
  type PlaceNow,
  passageOf,
  type Section,
  type WordBack,
} from './review.ts';
import { saysNotHeld, saysNothing, yesOrNo } from './words.ts';

/** What was chosen where a look-back asks for one of a few answers, in all languages. */
const wordBackWords: Readonly<Record<string, WordBack>> = {
  ja: 'yes',
  yes: 'yes',
  'een deel': 'partly',
  'in part': 'partly',
  'nog niet': 'no',
  nee: 'no',
  'not yet': 'no',
  no: 'no',
};
const placeWords: Readonly<Record<string, PlaceNow>> = {
  'op dezelfde plek': 'same',
  'in the same place': 'same',
  'ergens anders': 'elsewhere',
  'somewhere else': 'elsewhere',
  'dat weten we niet': 'unsure',
  'we do not know': 'unsure',
};

/** The look-backs of a record, in the order of the file; one that says nothing was not held. */
export function readLookBacks(
  sections: readonly Section[],
  agreements: readonly Agreement[],
  { views }: Dissent,
  reading: RecordReading,
): LookBack[] {
  const held = sections.filter(({ id, fields }) => id === 'look-back' && fields.some(saysSomething));
  for (const { fields } of held) unplaceDays(fields, reading);
  const promised = meanableAgreements(agreements);
  const seen = meanableViews(views);
  return held.map((section) => {
    const text = (field: 'day' | 'next' | 'word-back' | 'place') => {
      const own = fieldOf(section, field);
      return own && passageOf(own);
    };
    const listed = (field: 'dropped' | 'heeded' | 'let-go') => pointsOrText(fieldOf(section, field));
    const wordBack = wordBackIn(text('word-back'));
    const place = chosen(text('place'), placeWords);
    return {
      day: readDay(text('day'), reading),
      ...(wordBack === undefined ? {} : { wordBack }),
      ...(place === undefined ? {} : { place }),
      next: readDay(text('next'), reading),
      dropped: found(listed('dropped'), promised, reading),
      heeded: found(listed('heeded'), seen, reading),
      letGo: found(listed('let-go'), seen, reading),
      at: section.at,
    };
  });
}

/** Where it does not say when the team meets again, a day without a label, or under one that nobody knows, may be just that. */
function unplaceDays(fields: readonly Field[], reading: RecordReading): void {
  if (fields.some(({ field }) => field === 'next')) return;
  for (const own of fields) {
    const text = own.field === undefined ? passageOf({ text: own.text }) : undefined;
    if (text === undefined) continue;
    if (own.label === undefined) {
      if (writtenDays(text.plain, reading.language).length > 0) unplace(reading, 'passage-unplaced', own.at);
    } else if (meantDay(text.plain, reading.language) !== undefined) unplace(reading, 'label-unknown', own.label.at);
  }
}

/** Anything but that it is still to come. */
function saysSomething({ field, text, items = [], isOther }: Field): boolean {
  return field !== undefined || isOther === true || items.length > 0 || text.some(({ plain }) => !saysNotHeld(plain));
}

/** What stands there as a list; typed by hand it may be a sentence. */
function pointsOrText(own: Field | undefined): readonly Passage[] {
  return (
    own?.items?.flatMap((item) => item.text.slice(0, 1)) ?? own?.text.filter(({ plain }) => !saysNothing(plain)) ?? []
  );
}

/** One of the answers there are, or one that begins with yes or no, or says that it lapses: "Ja, op 3 januari". */
function wordBackIn(own: Passage | undefined): WordBack | undefined {
  if (own !== undefined && /^(?:vervalt|dropped)(?:[,:. ]|$)/iu.test(own.plain.trim())) return 'dropped';
  return chosen(own, wordBackWords) ?? (own && yesOrNo(own.plain));
}

function chosen<T>(own: Passage | undefined, words: Readonly<Record<string, T>>): T | undefined {
  const word = own?.plain.trim().replace(/[.!]$/u, '').toLowerCase() ?? '';
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The numbers of what is meant; a point that means nothing in the record is said. */
function found(texts: readonly Passage[], among: Meanable, reading: RecordReading): number[] {
  return texts.flatMap((own) => {
    const number = numberMeant(own.plain, among);
    if (number === undefined && !saysNothing(own.plain)) note(reading, 'look-back-unmatched', own.at);
    return number === undefined ? [] : [number];
  });
}
