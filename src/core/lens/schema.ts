import * as v from 'valibot';
import { field, formatLine, id, language, line } from '../format/fields.ts';

export const LENS_FORMAT = 'driehoek/lens@1';

/** The one definition of a lens: another way to look at the same case, as questions. */
export const lensSchema = v.strictObject({
  format: formatLine(LENS_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de bril.', 'The name of the lens.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  about: field(line, 'Wat je met deze bril ziet, in één regel.', 'What this lens shows, in one line.'),
  source: field(line, 'Waar de bril vandaan komt.', 'Where the lens comes from.'),
  questions: field(
    v.pipe(
      v.array(
        v.strictObject({
          id: field(id, 'Vaste korte naam van de vraag.', 'Fixed short name of the question.'),
          label: field(
            v.pipe(line, v.maxLength(60), v.regex(/^[^:*]+$/u, 'label')),
            'Hoe het antwoord in het verslag heet.',
            'What the answer is called in the record.',
          ),
          ask: field(line, 'De vraag.', 'The question.'),
        }),
      ),
      v.minLength(1),
    ),
    'De vragen, in volgorde.',
    'The questions, in order.',
  ),
});

export type Lens = v.InferOutput<typeof lensSchema>;
