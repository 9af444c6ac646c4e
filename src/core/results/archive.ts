import * as v from 'valibot';
import { cuts, groupId } from '../archive/release-file.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, id } from '../format/fields.ts';
import { count, path, result } from './result.ts';

const archive = field(path, 'De map van het archief.', 'The folder of the archive.');
const period = field(v.string(), 'Het half jaar.', 'The half-year.');
const cut = v.picklist(cuts);

export const archiveResult = result('archive-result', ['Wat er in een archief staat.', 'What is in an archive.'], {
  archive,
  periods: field(
    v.array(
      v.strictObject({
        period,
        teams: field(count, 'Hoeveel teams.', 'How many teams.'),
        rows: field(count, 'Hoeveel regels.', 'How many rows.'),
        released: field(
          v.nullable(cut),
          'Hoe het is uitgebracht; null als dat nog niet is gebeurd.',
          'How it was released; null where it was not yet.',
        ),
      }),
    ),
    'De half jaren.',
    'The half-years.',
  ),
  problems: field(v.array(v.string()), 'Wat er te doen is.', 'What there is to do.'),
});

const leftOutCodes = [
  'not-json',
  'not-a-row',
  'twice',
  'other-format',
  'column',
  'not-together',
  'not-over',
  'two-teams',
  'released',
  'late-pulse',
  'personal',
  'other-team',
] as const;

export const archiveAddResult = result('archive-add-result', ['Wat erbij kwam.', 'What was added.'], {
  archive,
  files: field(
    v.array(
      v.strictObject({
        file: field(path, 'Het bestand.', 'The file.'),
        added: field(count, 'Nieuwe regels.', 'New rows.'),
        late: field(
          count,
          'Nieuwe regels die in een later half jaar tellen.',
          'New rows that count in a later half-year.',
        ),
        changed: field(count, 'Regels die anders werden.', 'Rows that changed.'),
        answers: field(count, 'Regels met een nieuw antwoord.', 'Rows with a new answer.'),
        same: field(count, 'Regels die er al waren.', 'Rows that were there.'),
      }),
    ),
    'Per bestand.',
    'By file.',
  ),
  leftOut: field(
    v.array(
      v.strictObject({
        file: field(path, 'Het bestand.', 'The file.'),
        line: field(count, 'De regel in dat bestand.', 'The line of that file.'),
        why: field(v.picklist(leftOutCodes), 'Waarom.', 'Why.'),
        message: field(v.string(), 'Dat in een zin.', 'That in a sentence.'),
      }),
    ),
    'Wat niet of niet heel is overgenomen.',
    'What was not taken, or not wholly.',
  ),
});

const exactCount = v.strictObject({
  period,
  theme: field(v.string(), 'Het thema.', 'The theme.'),
  teams: field(count, 'In hoeveel teams.', 'In how many teams.'),
});

export const archiveReleaseResult = result(
  'archive-release-result',
  ['Een half jaar, uitgebracht of geteld.', 'A half-year, released or counted.'],
  {
    archive,
    period,
    cut: field(cut, 'Hoe de teams zijn verdeeld.', 'How the teams are told apart.'),
    file: field(v.nullable(path), 'Wat is uitgebracht; null met --exact.', 'What was released; null with --exact.'),
    teams: field(count, 'Hoeveel teams.', 'How many teams.'),
    rows: field(count, 'Hoeveel regels.', 'How many rows.'),
    pulsesTooFew: field(
      v.array(groupId),
      'Soorten waarvan te weinig teams een peiling gaven: die peilingen staan er niet in.',
      'Kinds of which too few teams gave a pulse: those pulses are not in it.',
    ),
    problems: field(
      v.array(v.string()),
      'Regels van codes.csv die niets tellen; uitbrengen kan dan nog niet.',
      'Lines of codes.csv that count for nothing; then nothing can be released yet.',
    ),
    exact: field(
      v.nullable(v.array(exactCount)),
      'De tellingen voor de coördinator; null zonder --exact.',
      'The counts for the coordinator; null without --exact.',
    ),
    fewNewThemes: field(
      v.nullable(v.boolean()),
      'Of er weinig nieuwe thema’s te verwachten zijn; null zonder --exact.',
      'Whether few new themes are to be expected; null without --exact.',
    ),
  },
);

export const archiveWithdrawResult = result(
  'archive-withdraw-result',
  ['Een zin die een team terugnam.', 'A sentence that a team took back.'],
  {
    archive,
    team: field(id, 'Het team.', 'The team.'),
    row: field(v.string(), 'De regel.', 'The row.'),
    files: field(v.array(path), 'De bestanden die zijn veranderd.', 'The files that were changed.'),
  },
);

export const archiveLettersResult = result(
  'archive-letters-result',
  ['Een brief voor elk team.', 'A letter for each team.'],
  { archive, period, files: field(v.array(path), 'De brieven.', 'The letters.') },
);

export type ArchiveResult = DeepReadonly<v.InferOutput<typeof archiveResult>>;
export type ArchiveAddResult = DeepReadonly<v.InferOutput<typeof archiveAddResult>>;
export type ArchiveReleaseResult = DeepReadonly<v.InferOutput<typeof archiveReleaseResult>>;
export type ArchiveWithdrawResult = DeepReadonly<v.InferOutput<typeof archiveWithdrawResult>>;
export type ArchiveLettersResult = DeepReadonly<v.InferOutput<typeof archiveLettersResult>>;
