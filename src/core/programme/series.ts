import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { field, formatLine, id, language, line } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';

export const SERIES_FORMAT = 'driehoek/series@1';

/** A form by its id, or by its file. */
const protocol = v.pipe(line, v.maxLength(200));

const meeting = v.strictObject({
  n: field(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    'De hoeveelste bijeenkomst dit is.',
    'Which meeting this is.',
  ),
  protocol: field(protocol, 'De werkvorm: een id, of een bestand.', 'The session form: an id, or a file.'),
  title: field(v.pipe(line, v.maxLength(60)), 'De naam van de bijeenkomst.', 'The name of the meeting.'),
});

/** The one definition of a series: which form each meeting has, and which one all groups close with. */
export const seriesSchema = v.strictObject({
  format: formatLine(SERIES_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de reeks.', 'The name of the series.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  meetings: field(
    v.pipe(v.array(meeting), v.minLength(1), v.maxLength(12)),
    'De bijeenkomsten van elke groep, op volgorde.',
    'The meetings of each group, in order.',
  ),
  closing: field(
    protocol,
    'De werkvorm waarmee alle groepen samen afsluiten.',
    'The session form with which all groups close together.',
  ),
});

export type Series = v.InferOutput<typeof seriesSchema>;

/** A series from its text, or every fault with its place. */
export function parseSeries(text: string, file: string, messages: Messages): FormatRead<Series> {
  return readFormat<Series>(text, { schema: seriesSchema, format: SERIES_FORMAT, file, messages });
}
