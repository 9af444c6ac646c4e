import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, id, language } from '../format/fields.ts';
import { type PieceSize, perPage, sheetIds } from '../kit/sheet.ts';
import { count, path, result } from './result.ts';

const sizes = Object.keys(perPage) as [PieceSize, ...PieceSize[]];

export const kitResult = result(
  'kit-result',
  ['Wat er op tafel komt, om af te drukken.', 'What goes on the table, to be printed.'],
  {
    protocol: field(id, 'De werkvorm.', 'The session form.'),
    title: field(v.string(), 'De naam van de werkvorm.', 'The name of the session form.'),
    language: field(language, 'De taal van de werkvorm.', 'The language of the session form.'),
    people: field(count, 'Voor hoeveel mensen.', 'For how many people.'),
    to: field(v.picklist(['html', 'pdf']), 'In welke vorm.', 'In what form.'),
    case: field(v.nullable(v.string()), 'De casus, als er een bij is.', 'The case, if there is one.'),
    file: field(v.nullable(path), 'Het bestand; null waar er geen is.', 'The file; null where there is none.'),
    text: field(
      v.nullable(v.string()),
      'De HTML zelf, waar die niet in een bestand is.',
      'The HTML itself, where it is in no file.',
    ),
    sheets: field(
      v.array(
        v.strictObject({
          sheet: field(v.picklist(sheetIds), 'Welk blad.', 'Which sheet.'),
          size: field(v.picklist(sizes), 'Hoe groot een stuk is na het snijden.', 'How large a piece is once cut.'),
          leaves: field(count, 'Hoeveel vellen A4.', 'How many sheets of A4 paper.'),
          pieces: field(count, 'Hoeveel stuks na het snijden.', 'How many pieces once cut.'),
        }),
      ),
      'De bladen, in volgorde.',
      'The sheets, in order.',
    ),
    leaves: field(count, 'Hoeveel vellen A4 samen.', 'How many sheets of A4 paper in all.'),
  },
);

export type KitResult = DeepReadonly<v.InferOutput<typeof kitResult>>;
