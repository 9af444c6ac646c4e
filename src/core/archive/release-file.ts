import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, formatLine, id, layerIds, line, needIds, teamPositions } from '../format/fields.ts';
import { MAX_SENTENCE } from '../record/hand-over.ts';
import { rowId } from '../record/schema.ts';
import { count } from '../results/result.ts';
import { sideIds } from '../triangle/placement.ts';
import { periodSchema } from './period-schema.ts';

export const RELEASE_FORMAT = 'driehoek/release@1';

/** How the teams of a half-year are told apart: not at all, by kind of work, or by whom they are made of. */
export const cuts = ['none', 'domain', 'position'] as const;
export type Cut = (typeof cuts)[number];

const range = v.strictTuple([count, count]);

/** In how many teams, from and to, both included. Nothing where a group has too few teams to say. */
const inTeams = field(
  v.nullable(range),
  'In hoeveel teams: van en tot en met. Niets bij te weinig teams.',
  'In how many teams: from and up to, both included. Nothing with too few teams.',
);

const wordRange = field(
  range,
  'In hoeveel teams: van en tot en met.',
  'In how many teams: from and up to, both included.',
);

const pulses = v.strictObject({
  teams: field(count, 'Hoeveel teams een peiling gaven.', 'How many teams handed over a pulse.'),
  statements: field(
    v.array(v.nullable(v.strictObject({ agree: wordRange, disagree: wordRange, split: wordRange }))),
    'Per stelling, op volgorde. Niets waar de bereiken samen zouden verraden om hoeveel teams het gaat.',
    'For each statement, in order. Nothing where the ranges together would tell how many teams it is.',
  ),
});

export const groupId = v.picklist(['all', ...domains, ...teamPositions]);

const group = v.strictObject({
  id: field(groupId, 'Welke teams: allemaal, of die van één soort.', 'Which teams: all, or those of one kind.'),
  teams: field(count, 'Hoeveel teams.', 'How many teams.'),
  scale: field(v.array(range), 'De vaste bereiken bij zoveel teams.', 'The fixed ranges with so many teams.'),
  themes: field(
    v.array(
      v.strictObject({
        id: field(id, 'Het thema.', 'The theme.'),
        title: v.exactOptional(
          field(line, 'De naam van een thema dat erbij kwam.', 'The name of a theme that was added.'),
        ),
        teams: inTeams,
        side: field(
          v.nullable(v.picklist(sideIds)),
          'De zijde die eruit springt, als er een is.',
          'The side that stands out, where one does.',
        ),
      }),
    ),
    'De thema’s, het meest gehoorde bereik eerst, dan op alfabet.',
    'The themes, the range heard most first, then by alphabet.',
  ),
  first: field(
    v.nullable(id),
    'Het thema dat duidelijk het meest klinkt, als er een is.',
    'The theme clearly heard most, where there is one.',
  ),
  needs: field(
    v.array(v.strictObject({ id: field(v.picklist(needIds), 'Wat nodig is.', 'What is needed.'), teams: inTeams })),
    'Wat teams nodig hebben.',
    'What teams need.',
  ),
  dissent: inTeams,
  looked_back: inTeams,
  moved: inTeams,
  pulse: v.exactOptional(
    field(pulses, 'Wat teams bij de twaalf stellingen antwoordden.', 'What teams answered to the twelve statements.'),
  ),
});

/** How often something was asked of a layer, by what came of it. */
export const askedOf = <const L extends readonly string[]>(layers: L) =>
  v.strictObject({
    layer: field(v.picklist(layers), 'Aan wie is gevraagd.', 'Of whom it was asked.'),
    yes: field(count, 'Antwoord op tijd.', 'Word back in time.'),
    late: field(count, 'Antwoord, maar te laat.', 'Word back, but late.'),
    no: field(count, 'Geen antwoord, zegt het team.', 'None, says the team.'),
    open: field(count, 'Nog niets gehoord.', 'Nothing heard yet.'),
  });

/**
 * What is published of a half-year, once: all views of the organisation's report are made from it. Counts are of teams, in
 * fixed ranges; a team carries something that is in at least a quarter of its released sessions. What was asked of the
 * organisation itself is exact, over all half-years so far.
 */
export const releaseSchema = v.strictObject({
  format: formatLine(RELEASE_FORMAT),
  period: field(periodSchema, 'Het half jaar.', 'The half-year.'),
  cut: field(v.picklist(cuts), 'Hoe de teams zijn verdeeld.', 'How the teams are told apart.'),
  groups: field(v.array(group), 'Per groep van teams; zonder verdeling één.', 'By group of teams; one without a cut.'),
  too_few: field(
    v.array(v.picklist([...domains, ...teamPositions])),
    'Soorten met te weinig teams: daarover staat hier niets.',
    'Kinds with too few teams: nothing is said about them.',
  ),
  pulse_too_few: v.exactOptional(
    field(
      v.array(groupId),
      'Soorten met te weinig teams met een peiling: over die peilingen staat hier niets.',
      'Kinds with too few teams with a pulse: nothing is said about those pulses.',
    ),
  ),
  asked: field(
    v.array(askedOf(layerIds)),
    'Gevraagd en beantwoord, per laag, tot nu toe.',
    'Asked and answered, by layer, so far.',
  ),
  sentences: field(
    v.array(
      v.strictObject({
        row: field(rowId, 'De regel waar de zin uit komt.', 'The row the sentence comes from.'),
        theme: field(id, 'Het thema.', 'The theme.'),
        domain: field(
          v.nullable(v.picklist(domains)),
          'Het soort werk, als minstens drie teams dat doen.',
          'The kind of work, where at least three teams do it.',
        ),
        sentence: field(
          v.nullable(v.pipe(line, v.maxLength(MAX_SENTENCE))),
          'De zin; niets als het team hem terugnam.',
          'The sentence; nothing where the team took it back.',
        ),
      }),
    ),
    'Wat teams hebben gezegd, hooguit twee per thema.',
    'What teams said, two a theme at most.',
  ),
});

export type ReleaseFile = DeepReadonly<v.InferOutput<typeof releaseSchema>>;
export type ReleaseGroup = ReleaseFile['groups'][number];
/** From and up to, both included. */
export type TeamRange = readonly [number, number];
