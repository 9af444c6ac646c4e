import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, id, isoDate } from '../format/fields.ts';
import { NOT_TOLD } from '../toolkit/mark.ts';
import { valuesResultSchema } from '../values/result.ts';
import { count, path, result } from './result.ts';

const kept = v.omit(valuesResultSchema, ['format']);
const file = field(
  v.nullable(path),
  'Het bestand; null als er niets is bewaard.',
  'The file; null where nothing was kept.',
);
const svg = field(v.nullable(path), 'De tekening; null als die er niet is.', 'The drawing; null where there is none.');

const shiftOfList = v.union([
  v.strictObject({
    before: field(v.array(id), 'Alleen de vorige keer.', 'Only last time.'),
    now: field(v.array(id), 'Alleen nu.', 'Only now.'),
    both: field(v.array(id), 'Beide keren.', 'Both times.'),
  }),
  v.literal(NOT_TOLD),
]);

const shift = v.strictObject({
  date: field(isoDate, 'De dag van de vorige keer.', 'The day of last time.'),
  people: field(count, 'Hoeveel mensen er de vorige keer waren.', 'How many people there were last time.'),
  first: field(shiftOfList, 'De eerste twee stapels.', 'The first two piles.'),
  last: field(shiftOfList, 'De laatste twee stapels.', 'The last two piles.'),
  work: field(shiftOfList, 'Op het werk hoger dan thuis.', 'Higher at work than at home.'),
  home: field(shiftOfList, 'Thuis hoger dan op het werk.', 'Higher at home than at work.'),
});

export const valuesSortResult = result(
  'values-sort-result',
  ['Wat een groep vaak vooraan en achteraan legt.', 'What a group often puts first and last.'],
  {
    file,
    svg,
    people: field(count, 'Hoeveel briefjes er waren.', 'How many slips there were.'),
    missing: field(
      v.array(count),
      'Nummers van briefjes die zijn uitgedeeld en niet zijn ingeleverd.',
      'Numbers of slips that were dealt and not handed in.',
    ),
    values: field(
      v.nullable(kept),
      'De uitkomst; null met minder dan vijf mensen: dan laat niets zich tonen.',
      'What came of it; null with fewer than five people: then nothing can be shown.',
    ),
    shift: field(
      v.nullable(shift),
      'Wat is verschoven; null als er niet met een eerdere keer is vergeleken.',
      'What shifted; null where it was not compared with an earlier time.',
    ),
  },
);

export const valuesShowResult = result('values-show-result', ['Wat er is bewaard.', 'What was kept.'], {
  file: field(path, 'Het bestand.', 'The file.'),
  values: field(kept, 'De uitkomst.', 'What came of it.'),
});

const card = v.strictObject({
  n: field(count, 'Het nummer op de kaart.', 'The number on the card.'),
  id: field(id, 'De waarde.', 'The value.'),
  name: field(v.string(), 'De naam.', 'The name.'),
  meaning: field(v.string(), 'Wat die betekent.', 'What it means.'),
  civil: field(v.boolean(), 'Of het een ambtelijke waarde is.', 'Whether it is a value of the civil service.'),
  private: field(v.boolean(), 'Of de waarde privé is.', 'Whether the value is private.'),
});

export const valuesDeckResult = result(
  'values-deck-result',
  ['Waardenkaarten om mee te sorteren.', 'Value cards to sort with.'],
  {
    decks: field(
      v.array(
        v.strictObject({
          id: field(id, 'Waarmee je ze noemt.', 'What they are called by.'),
          title: field(v.string(), 'De naam.', 'The name.'),
          piles: field(v.array(count), 'Hoeveel kaarten op elke stapel.', 'How many cards on each pile.'),
          cards: field(v.array(card), 'De kaarten.', 'The cards.'),
          file: field(
            v.nullable(path),
            'Het eigen bestand van het team; null voor wat meekomt.',
            'The team’s own file; null for what comes with the program.',
          ),
        }),
      ),
      'De kaarten die er zijn, of die ene waar om is gevraagd.',
      'The decks there are, or the one that was asked for.',
    ),
  },
);

export const valuesForgetResult = result('values-forget-result', ['Wat is weggehaald.', 'What was removed.'], {
  files: field(v.array(path), 'De bestanden die weg zijn.', 'The files that are gone.'),
});

export type ValuesShift = DeepReadonly<v.InferOutput<typeof shift>>;
export type ShiftOfList = DeepReadonly<v.InferOutput<typeof shiftOfList>>;
export type ValuesSortResult = DeepReadonly<v.InferOutput<typeof valuesSortResult>>;
export type ValuesShowResult = DeepReadonly<v.InferOutput<typeof valuesShowResult>>;
export type ValuesDeckResult = DeepReadonly<v.InferOutput<typeof valuesDeckResult>>;
export type ValuesForgetResult = DeepReadonly<v.InferOutput<typeof valuesForgetResult>>;
