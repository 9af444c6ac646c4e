import * as v from 'valibot';
import {
  domains,
  field,
  formatLine,
  id,
  isoDate,
  language,
  layerIds,
  levels,
  line,
  needIds,
  positions,
  releases,
} from '../format/fields.ts';
import { readPlacement, sideIds } from '../triangle/placement.ts';

export const RECORD_FORMAT = 'driehoek/record@1';

export const outcomes = ['besluit', 'voorlopig', 'geen-overeenstemming', 'opschalen', 'eerst-uitzoeken'] as const;
export type Outcome = (typeof outcomes)[number];

/** Outcomes that rest on one of the options. */
export const outcomesWithChoice: readonly Outcome[] = ['besluit', 'voorlopig'];

export const statuses = ['open', 'closed'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

const placement = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number()]),
  v.check((raw) => readPlacement(raw).ok, 'placement'),
);

/** What is kept of a round in a small group: the placements themselves could be traced to people. */
const roundSummary = v.strictObject({
  placed: field(count, 'Hoeveel mensen de casus plaatsten.', 'How many people placed the case.'),
  centre: v.exactOptional(
    field(v.strictTuple([points, points, points]), 'Het midden van de plaatsingen.', 'The centre of the placements.'),
  ),
  spread: field(points, 'Hoeveel punten zij gemiddeld uit elkaar lagen.', 'How many points they lay apart on average.'),
});
const round = v.union([v.array(placement), roundSummary]);

/** The day and four characters by which a record is known, wherever it goes. */
export const recordId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9]{4}$/u, 'not-record-id'));

/** Hex digits by which a row of a hand-over is known, wherever it goes. */
export const rowId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u, 'not-row'));

const handOver = v.strictObject({
  release: field(
    v.picklist(releases),
    'Wat de organisatie hiervan mag hebben: niets, wat te tellen is, of ook de zin.',
    'What the organisation may have of it: nothing, what can be counted, or the sentence too.',
  ),
  row: v.exactOptional(
    field(rowId, 'De regel in het bestand voor de organisatie.', 'The row in the file for the organisation.'),
  ),
  needs: v.exactOptional(field(v.array(v.picklist(needIds)), 'Wat er nodig was.', 'What was needed.')),
  'needs-from': v.exactOptional(field(v.picklist(layerIds), 'Van wie dat moet komen.', 'From whom it has to come.')),
});

/** Which meeting of a programme it was; the closing session is of all groups. */
export const inProgramme = v.strictObject({
  id: field(id, 'De vaste korte naam van het traject.', 'The fixed short name of the programme.'),
  group: v.exactOptional(field(id, 'De groep.', 'The group.')),
  meeting: field(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    'De hoeveelste bijeenkomst.',
    'Which meeting.',
  ),
});
export type InProgramme = v.InferOutput<typeof inProgramme>;

/** The one definition of a record's front matter: the facts a machine needs. */
export const frontSchema = v.strictObject({
  format: formatLine(RECORD_FORMAT),
  title: field(line, 'De titel van de casus.', 'The title of the case.'),
  date: field(isoDate, 'De dag van het gesprek.', 'The day of the session.'),
  language: field(language, 'De taal van het verslag.', 'The language of the record.'),
  status: field(v.picklist(statuses), 'Of er nog iets openstaat.', 'Whether anything is still open.'),
  outcome: v.exactOptional(field(v.picklist(outcomes), 'De uitkomst van het gesprek.', 'The outcome of the session.')),
  case: v.exactOptional(field(line, 'Het casusbestand, of library:<id>.', 'The case file, or library:<id>.')),
  protocol: field(id, 'De werkvorm.', 'The session form.'),
  domain: v.exactOptional(field(v.picklist(domains), 'Het soort werk.', 'The kind of work.')),
  level: v.exactOptional(field(v.picklist(levels), 'Het niveau van het dilemma.', 'The level of the dilemma.')),
  position: v.exactOptional(
    field(v.picklist(positions), 'Uit wiens werk de casus komt.', 'From whose work the case comes.'),
  ),
  themes: v.exactOptional(field(v.array(id), 'Thema’s.', 'Themes.')),
  participants: v.exactOptional(field(count, 'Hoeveel mensen meededen.', 'How many people took part.')),
  minutes: v.exactOptional(
    field(count, 'Hoe lang het gesprek duurde, in minuten.', 'How long the session took, in minutes.'),
  ),
  triangle: v.exactOptional(
    field(
      v.strictObject({
        before: v.exactOptional(field(round, 'Vóór het gesprek.', 'Before the talk.')),
        after: v.exactOptional(field(round, 'Na het gesprek.', 'After the talk.')),
        group: v.exactOptional(field(placement, 'Waar het team de casus plaatst.', 'Where the team places the case.')),
        moved: v.exactOptional(
          field(
            count,
            'Hoeveel kaartjes de tweede keer elders lagen. Telt alleen met paired: true.',
            'How many cards lay elsewhere the second time. Counts only with paired: true.',
          ),
        ),
        kept: v.exactOptional(
          field(
            v.boolean(),
            'Of het team goed vindt dat hier losse plaatsingen staan, ook met minder dan vijf mensen.',
            'Whether the team agrees that single placements stand here, also with fewer than five people.',
          ),
        ),
        paired: v.exactOptional(
          field(
            v.boolean(),
            'Of elk kaartje van de tweede keer bij een kaartje van de eerste hoort, met hetzelfde nummer.',
            'Whether every card of the second time belongs to one of the first, with the same number.',
          ),
        ),
      }),
      'Punten van tien voor professie, politiek en maatschappij; zonder namen, in vaste volgorde.',
      'Points out of ten for professie, politiek and maatschappij; without names, in a fixed order.',
    ),
  ),
  tensions: v.exactOptional(
    field(v.array(v.picklist(sideIds)), 'De zijden waarop het schuurt.', 'The sides where it chafes.'),
  ),
  values: v.exactOptional(field(v.array(id), 'De waarden die hier botsen.', 'The values that clash here.')),
  choice: v.exactOptional(field(id, 'De gekozen optie.', 'The option chosen.')),
  dissent: field(count, 'Hoeveel afwijkende meningen er staan.', 'How many dissenting views there are.'),
  'look-back': v.exactOptional(field(isoDate, 'Wanneer het team hierop terugkomt.', 'When the team returns to it.')),
  answers: v.exactOptional(
    field(
      v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u, 'not-mark')),
      'Het merk van het antwoordenbestand waar dit verslag van is gemaakt: daarvan komt geen tweede.',
      'The mark of the answers file this record was made from: there will be no second one of it.',
    ),
  ),
  id: v.exactOptional(
    field(
      recordId,
      'Hoe dit verslag blijft heten, ook als het bestand een andere naam krijgt: de dag en vier tekens.',
      'What this record stays known by, also when the file gets another name: the day and four characters.',
    ),
  ),
  programme: v.exactOptional(
    field(
      inProgramme,
      'Van welk traject dit een bijeenkomst was, en van welke groep.',
      'Of which programme this was a meeting, and of which group.',
    ),
  ),
  'hand-over': v.exactOptional(
    field(handOver, 'Wat de organisatie van dit gesprek mag horen.', 'What the organisation may hear of this session.'),
  ),
});

export type FrontMatter = v.InferOutput<typeof frontSchema>;
