import * as v from 'valibot';
import { periodSchema } from '../../archive/period-schema.ts';
import { askedOf } from '../../archive/release-file.ts';
import type { DeepReadonly } from '../../format/deep-readonly.ts';
import { field, id, isoDate, layerIds, needIds, releases } from '../../format/fields.ts';
import { outcomes } from '../../record/schema.ts';
import { count, path } from '../../results/result.ts';
import { sideIds } from '../../triangle/placement.ts';

const counted = <const T extends readonly string[]>(ids: T, nl: string, en: string) =>
  field(
    v.array(
      v.strictObject({
        id: field(v.picklist(ids), 'Wat er is geteld.', 'What was counted.'),
        n: field(count, 'Hoe vaak.', 'How often.'),
      }),
    ),
    nl,
    en,
  );

const places = (nl: string, en: string) =>
  field(
    v.array(
      v.strictObject({
        at: field(
          v.strictTuple([count, count, count]),
          'Punten voor professie, politiek en maatschappij.',
          'Points for professie, politiek and maatschappij.',
        ),
        n: field(count, 'Hoe vaak.', 'How often.'),
      }),
    ),
    nl,
    en,
  );

/** Everything that was counted of one half-year. */
export const halfSchema = v.strictObject({
  period: field(periodSchema, 'Het half jaar.', 'The half-year.'),
  sessions: field(count, 'Hoeveel gesprekken.', 'How many sessions.'),
  looked_back: field(count, 'Op hoeveel daarvan is teruggekeken.', 'How many of them were looked back on.'),
  dissent: field(
    v.strictObject({
      sessions: field(count, 'In hoeveel gesprekken.', 'In how many sessions.'),
      views: field(count, 'Hoeveel afwijkende meningen.', 'How many dissenting views.'),
      heeded: field(count, 'Met hoeveel daarvan iets is gedaan.', 'How many of them were acted on.'),
      waiting: field(count, 'Hoeveel nog wachten op wat zij nodig hebben.', 'How many still wait for what they need.'),
    }),
    'Tegenspraak.',
    'Dissent.',
  ),
  agreements: field(
    v.strictObject({
      done: field(count, 'Gedaan.', 'Done.'),
      dropped: field(count, 'Vervallen.', 'Dropped.'),
      late: field(count, 'Open, en de dag is voorbij.', 'Open, and the day is past.'),
      open: field(count, 'Open.', 'Open.'),
    }),
    'Afspraken.',
    'Agreements.',
  ),
  asked: field(
    v.array(askedOf([...layerIds, 'unknown'])),
    'Gevraagd en beantwoord, per laag.',
    'Asked and answered, by layer.',
  ),
  themes: field(
    v.array(
      v.strictObject({
        id: field(id, 'Het thema.', 'The theme.'),
        n: field(count, 'In hoeveel gesprekken.', 'In how many sessions.'),
      }),
    ),
    'De thema’s, het meest besproken eerst.',
    'The themes, the one discussed most first.',
  ),
  words: field(v.array(v.string()), 'Onderwerpen in eigen woorden.', 'Subjects in the team’s own words.'),
  sides: counted(sideIds, 'De zijden waarop het schuurde.', 'The sides where it chafed.'),
  outcomes: counted([...outcomes, 'none'], 'De uitkomsten.', 'The outcomes.'),
  needs: counted(needIds, 'Wat er nodig was.', 'What was needed.'),
  needs_from: counted(layerIds, 'Van wie dat moest komen.', 'From whom it had to come.'),
  released: counted(
    [...releases, 'unasked'],
    'Wat de organisatie van de gesprekken mag hebben.',
    'What the organisation may have of the sessions.',
  ),
  moved: field(
    v.strictObject({
      yes: field(
        count,
        'Hoeveel kaartjes de tweede keer elders lagen.',
        'How many cards lay elsewhere the second time.',
      ),
      of: field(count, 'Van hoeveel.', 'Of how many.'),
    }),
    'Wat er verschoof.',
    'What moved.',
  ),
  placed: field(
    v.strictObject({
      before: places('Vóór het gesprek.', 'Before the talk.'),
      after: places('Na het gesprek.', 'After the talk.'),
      group: places('Waar het team de casus samen plaatste.', 'Where the team placed the case together.'),
    }),
    'De plaatsingen op de driehoek.',
    'The placements on the triangle.',
  ),
  sentences: field(
    v.array(
      v.strictObject({
        file: field(path, 'Het verslag.', 'The record.'),
        date: field(isoDate, 'De dag van het gesprek.', 'The day of the session.'),
        sentence: field(v.string(), 'De zin.', 'The sentence.'),
        release: field(v.nullable(v.picklist(releases)), 'Of die mee mag.', 'Whether it may go along.'),
      }),
    ),
    'Wat de organisatie moest horen.',
    'What the organisation had to hear.',
  ),
});

export type Half = DeepReadonly<v.InferOutput<typeof halfSchema>>;
