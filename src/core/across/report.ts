import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, formatLine, isoDate } from '../format/fields.ts';
import { sideIds } from '../triangle/placement.ts';
import { comparisonSchema } from './comparison.ts';
import { densitySchema } from './density.ts';
import { divisionSchema } from './division.ts';
import { meanSchema } from './means.ts';
import { periodSchema } from './periods.ts';
import { saturationSchema } from './saturation.ts';
import { selectionSchema } from './selection.ts';
import { pairSchema, themeSchema } from './themes.ts';
import { namedThing, shownWhole, whole } from './told.ts';

export const REPORT_FORMAT = 'driehoek/report-result@1';

const divisionsSchema = v.strictObject({
  domain: field(divisionSchema, 'Naar soort werk.', 'By kind of work.'),
  level: field(divisionSchema, 'Naar niveau.', 'By level.'),
  position: field(divisionSchema, 'Naar uit wiens werk de casus komt.', 'By from whose work the case comes.'),
  outcome: field(divisionSchema, 'Naar uitkomst.', 'By outcome.'),
  protocol: field(divisionSchema, 'Naar werkvorm.', 'By session form.'),
  language: field(divisionSchema, 'Naar taal.', 'By language.'),
  lens: field(divisionSchema, 'Naar bril.', 'By lens.'),
  change: field(
    divisionSchema,
    'Of de plaatsingen na het gesprek dichter bij elkaar lagen.',
    'Whether the placements lay closer together after the talk.',
  ),
  moved: field(divisionSchema, 'Wie de casus daarna elders plaatste.', 'Who placed the case elsewhere afterwards.'),
  dissent: field(divisionSchema, 'Of er tegenspraak was.', 'Whether there was dissent.'),
  needs: field(
    divisionSchema,
    'Of bij de tegenspraak staat wat er nodig is.',
    'Whether the dissent says what it needs.',
  ),
  revisited: field(divisionSchema, 'Of op de tegenspraak is teruggekomen.', 'Whether the dissent was returned to.'),
  escalated: field(divisionSchema, 'Of er is opgeschaald.', 'Whether it was escalated.'),
  wordBack: field(divisionSchema, 'Of er antwoord terugkwam.', 'Whether word came back.'),
  lookedBack: field(divisionSchema, 'Of er is teruggekeken.', 'Whether a look-back was held.'),
  lookBack: field(
    divisionSchema,
    'Hoe het staat met de terugblik die nog niet is gehouden.',
    'How it stands with look-backs not held yet.',
  ),
  action: field(divisionSchema, 'Hoe het staat met de afspraken.', 'How it stands with the agreements.'),
  length: field(
    divisionSchema,
    'Of het gesprek korter of langer duurde dan gepland.',
    'Whether the session was shorter or longer than planned.',
  ),
});
export type DivisionId = keyof typeof divisionsSchema.entries;

/** The one definition of what a report tells, as its JSON has it. */
export const reportSchema = v.strictObject({
  format: formatLine(REPORT_FORMAT),
  made: field(isoDate, 'De dag waarop dit rapport is gemaakt.', 'The day on which this report was made.'),
  selection: field(selectionSchema, 'Welke verslagen zijn gevraagd.', 'Which records were asked for.'),
  smallest: field(whole, 'Kleinere aantallen worden niet genoemd.', 'Smaller counts are not told.'),
  records: field(
    shownWhole,
    'Hoeveel verslagen; null als het er te weinig zijn om te noemen.',
    'How many records; null where they are too few to tell.',
  ),
  teams: field(
    shownWhole,
    'Uit hoeveel teams; null als het er te weinig zijn om te noemen.',
    'From how many teams; null where they are too few to tell.',
  ),
  leftOut: field(
    v.record(v.string(), whole),
    'Hoeveel bestanden niet meetellen, per reden.',
    'How many files are left out, by reason.',
  ),
  periods: field(v.array(periodSchema), 'De verslagen per periode.', 'The records by period.'),
  divisions: field(
    divisionsSchema,
    'Alles wat is geteld, verdeeld in delen.',
    'Everything that was counted, in parts.',
  ),
  density: field(
    v.strictObject({
      before: field(densitySchema, 'Plaatsingen vóór het gesprek.', 'Placements before the talk.'),
      after: field(densitySchema, 'Plaatsingen na het gesprek.', 'Placements after the talk.'),
      group: field(densitySchema, 'Waar teams de casus samen plaatsten.', 'Where teams placed the case together.'),
    }),
    'Waar de plaatsingen op de driehoek liggen.',
    'Where the placements lie on the triangle.',
  ),
  tensions: field(
    v.array(
      v.strictObject({
        id: field(v.picklist(sideIds), 'De zijde.', 'The side.'),
        n: field(
          shownWhole,
          'Bij hoeveel verslagen; null als het niet wordt genoemd.',
          'With how many records; null where it is withheld.',
        ),
      }),
    ),
    'De zijden waarop het schuurt.',
    'The sides where it chafes.',
  ),
  means: field(v.array(meanSchema), 'Gemiddelden.', 'Means.'),
  comparisons: field(v.array(comparisonSchema), 'Vergelijkingen tussen groepen.', 'Comparisons between groups.'),
  themes: field(
    v.strictObject({
      heard: field(
        shownWhole,
        'Hoeveel verschillende thema’s; null als het niet wordt genoemd.',
        'How many different themes; null where it is withheld.',
      ),
      named: field(v.array(themeSchema), 'De thema’s die vaak genoeg zijn gehoord.', 'The themes heard often enough.'),
      pairs: field(v.array(pairSchema), 'Thema’s die op een zijde terugkeren.', 'Themes that recur on a side.'),
    }),
    'Waar de gesprekken over gingen.',
    'What the sessions were about.',
  ),
  saturation: field(
    v.nullable(saturationSchema),
    'Hoeveel thema’s er na hoeveel verslagen zijn gehoord; null als er te weinig verslagen zijn.',
    'How many themes had been heard after how many records; null where there are too few records.',
  ),
  skipped: field(
    v.array(
      v.strictObject({
        id: field(namedThing, 'De stap.', 'The step.'),
        n: field(whole, 'Hoe vaak die is overgeslagen.', 'How often it was skipped.'),
      }),
    ),
    'Stappen die zijn overgeslagen.',
    'Steps that were skipped.',
  ),
});

/**
 * What may be told: every number in it is at least five, or cannot be traced, and what is withheld cannot be worked out from
 * the rest. The views draw only from this.
 */
export type ArchiveReport = DeepReadonly<v.InferOutput<typeof reportSchema>>;
