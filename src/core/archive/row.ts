import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, formatLine, id, layerIds, line, needIds, releases, teamPositions } from '../format/fields.ts';
import { MAX_SENTENCE, MAX_THEME_WORDS } from '../record/hand-over.ts';
import { rowId } from '../record/schema.ts';
import { sideIds } from '../triangle/placement.ts';
import { periodSchema } from './period-schema.ts';

export const HAND_OVER_FORMAT = 'driehoek/hand-over@1';

/** What came of a question to somebody above the team: by its day, after it, heard that there is none, or nothing yet. */
export const answerStates = ['yes', 'late', 'no', 'open'] as const;
export type AnswerState = (typeof answerStates)[number];

const bit = v.boolean();

/**
 * One session in what a team hands over: one line of JSON. No date, title, role, file name, placement, minutes or number of
 * people: what a team says may be counted by team, never traced to a table.
 */
export const handOverRowSchema = v.strictObject({
  format: formatLine(HAND_OVER_FORMAT),
  period: field(periodSchema, 'Het half jaar.', 'The half-year.'),
  team: field(id, 'Het team, zoals zijn instellingen het noemen.', 'The team, as its settings name it.'),
  domain: field(v.picklist(domains), 'Het soort werk van het team.', 'The kind of work of the team.'),
  position: field(v.picklist(teamPositions), 'Leidinggevenden, medewerkers of allebei.', 'Managers, staff or both.'),
  row: field(rowId, 'Waaraan deze regel te herkennen is.', 'By what this row is known.'),
  themes: field(
    v.pipe(v.array(id), v.maxLength(3)),
    'Waar het over ging; eigen woorden zijn own.',
    'What it was about; words of one’s own are own.',
  ),
  theme_words: field(v.nullable(v.pipe(line, v.maxLength(MAX_THEME_WORDS))), 'Die eigen woorden.', 'Those own words.'),
  sides: field(
    v.pipe(v.array(v.picklist(sideIds)), v.maxLength(3)),
    'De zijden waarop het schuurde.',
    'The sides where it chafed.',
  ),
  moved: field(
    v.nullable(bit),
    'Of de meesten de casus de tweede keer elders plaatsten; null als dat niet te zeggen is.',
    'Whether most placed the case elsewhere the second time; null where that cannot be said.',
  ),
  dissent: field(bit, 'Of iemand tegensprak.', 'Whether anybody dissented.'),
  looked_back: field(bit, 'Of het team terugkeek.', 'Whether the team looked back.'),
  needs: field(
    v.pipe(v.array(v.picklist(needIds)), v.maxLength(needIds.length)),
    'Wat er nodig was.',
    'What was needed.',
  ),
  needs_from: field(v.nullable(v.picklist(layerIds)), 'Van wie dat moet komen.', 'From whom it has to come.'),
  asked_of: field(v.nullable(v.picklist(layerIds)), 'Aan wie iets is gevraagd.', 'Of whom something was asked.'),
  answer: field(
    v.nullable(v.picklist(answerStates)),
    'Wat daarvan kwam: op tijd antwoord, te laat, geen antwoord, of nog open.',
    'What came of it: word back in time, late, none, or still open.',
  ),
  release: field(v.picklist(releases.slice(1) as ['counted', 'quotable']), 'Wat er mee mag.', 'What may go along.'),
  sentence: field(
    v.nullable(v.pipe(line, v.maxLength(MAX_SENTENCE))),
    'De zin, als die mee mag.',
    'The sentence, where it may go along.',
  ),
});

export type HandOverRow = DeepReadonly<v.InferOutput<typeof handOverRowSchema>>;
