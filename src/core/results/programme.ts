import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, id, isoDate } from '../format/fields.ts';
import { unread } from './finding.ts';
import { count, notices, path, result } from './result.ts';

const meetingStates = ['held', 'gone', 'late', 'planned'] as const;

const file = field(path, 'Het bestand van het traject.', 'The file of the programme.');
const ofProgramme = field(id, 'Het traject.', 'The programme.');

const meeting = v.strictObject({
  n: field(count, 'De hoeveelste bijeenkomst.', 'Which meeting.'),
  title: field(v.string(), 'De naam van de bijeenkomst.', 'The name of the meeting.'),
  date: field(v.nullable(isoDate), 'De dag; null zonder dag.', 'The day; null without one.'),
  state: field(
    v.picklist(meetingStates),
    'Gehouden, gehouden maar het verslag is weg, de dag is voorbij, of gepland.',
    'Held, held but the record is gone, the day is past, or planned.',
  ),
  record: field(
    v.nullable(v.string()),
    'Het verslag; van een verslag dat weg is, hoe het heet.',
    'The record; of a record that is gone, what it is known by.',
  ),
});

const programme = v.strictObject({
  id: ofProgramme,
  title: field(v.string(), 'De naam van het traject.', 'The name of the programme.'),
  file,
  groups: field(
    v.array(
      v.strictObject({
        id: field(id, 'De groep.', 'The group.'),
        people: field(count, 'Met hoeveel mensen de groep is.', 'How many people the group has.'),
        promises: field(
          count,
          'Hoeveel er in de verslagen van de groep nog openstaat.',
          'How much is still open in the records of the group.',
        ),
        meetings: field(v.array(meeting), 'De bijeenkomsten, op volgorde.', 'The meetings, in order.'),
      }),
    ),
    'De groepen.',
    'The groups.',
  ),
  closing: field(meeting, 'De slotbijeenkomst.', 'The closing session.'),
  answer: field(
    v.strictObject({
      from: field(v.string(), 'Wie antwoord geeft.', 'Who gives the answer.'),
      due: field(isoDate, 'Wanneer het er is.', 'When it is there.'),
      date: field(v.nullable(isoDate), 'Wanneer het kwam; null als het er nog niet is.', 'When it came; null before.'),
      text: field(v.nullable(v.string()), 'Wat het antwoord is.', 'What the answer is.'),
      overdue: field(
        v.boolean(),
        'Of de dag voorbij is zonder antwoord.',
        'Whether the day is past without an answer.',
      ),
    }),
    'Het antwoord van boven.',
    'The answer of the top.',
  ),
});

export const programmeNewResult = result(
  'programme-new-result',
  ['Het traject dat is gemaakt.', 'The programme that was made.'],
  { id: ofProgramme, file, notices },
);

export const programmeShowResult = result(
  'programme-show-result',
  ['Hoe het met de trajecten staat.', 'How the programmes stand.'],
  {
    today: field(isoDate, 'De dag van vandaag.', 'The day of today.'),
    programmes: field(v.array(programme), 'De trajecten.', 'The programmes.'),
    notices,
    unread,
  },
);

export const programmeInviteResult = result(
  'programme-invite-result',
  ['De uitnodigingen die zijn gemaakt.', 'The invitations that were made.'],
  {
    id: ofProgramme,
    letters: field(
      v.array(path),
      'Een brief per groep, en een voor het slot.',
      'A letter per group, and one to close.',
    ),
    calendar: field(path, 'De agenda met herinneringen.', 'The calendar with reminders.'),
  },
);

export const programmePageResult = result(
  'programme-page-result',
  ['De ene pagina voor de leiding.', 'The one page for the top.'],
  {
    id: ofProgramme,
    file: field(
      v.nullable(path),
      'Waar de pagina staat; null als die nergens staat.',
      'Where the page is; null where it is in no file.',
    ),
    words: field(count, 'Hoeveel woorden het zijn.', 'How many words it has.'),
    text: field(v.string(), 'De pagina, als Markdown.', 'The page, as Markdown.'),
    notices,
  },
);

export const programmeAnswerResult = result(
  'programme-answer-result',
  ['Het antwoord dat is genoteerd.', 'The answer that was noted.'],
  {
    id: ofProgramme,
    file,
    date: field(isoDate, 'De dag waarop het kwam.', 'The day it came.'),
    text: field(v.string(), 'Wat het antwoord is.', 'What the answer is.'),
    replaced: field(
      v.nullable(
        v.strictObject({
          date: field(isoDate, 'De dag waarop het eerdere antwoord kwam.', 'The day the earlier answer came.'),
          text: field(v.string(), 'Wat het eerdere antwoord was.', 'What the earlier answer was.'),
        }),
      ),
      'Een eerder antwoord waar dit voor in de plaats komt; null zonder.',
      'An earlier answer that this takes the place of; null without one.',
    ),
    notices,
  },
);

export type MeetingProgress = DeepReadonly<v.InferOutput<typeof meeting>>;
export type ProgrammeProgress = DeepReadonly<v.InferOutput<typeof programme>>;
export type ProgrammeNewResult = DeepReadonly<v.InferOutput<typeof programmeNewResult>>;
export type ProgrammeShowResult = DeepReadonly<v.InferOutput<typeof programmeShowResult>>;
export type ProgrammeInviteResult = DeepReadonly<v.InferOutput<typeof programmeInviteResult>>;
export type ProgrammePageResult = DeepReadonly<v.InferOutput<typeof programmePageResult>>;
export type ProgrammeAnswerResult = DeepReadonly<v.InferOutput<typeof programmeAnswerResult>>;
