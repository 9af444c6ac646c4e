import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, isoDate, layerIds } from '../format/fields.ts';
import { agreementStates, placesNow, wordsBack } from '../record/review.ts';
import { frontSchema } from '../record/schema.ts';
import { sectionIds } from '../record/sections.ts';
import { count } from './result.ts';

const text = v.string();
const day = v.nullable(isoDate);

const part = v.strictObject({
  field: field(v.nullable(text), 'Wat het betekent; null als dat niet bekend is.', 'What it means; null if not known.'),
  label: field(v.nullable(text), 'Het label dat ervoor staat.', 'The label before it.'),
  text: field(v.array(text), 'De alinea’s.', 'The paragraphs.'),
  points: field(v.array(text), 'De punten, ook die eronder.', 'The points, those below them too.'),
});

const section = v.strictObject({
  id: field(v.picklist(sectionIds), 'Het onderdeel.', 'The section.'),
  heading: field(v.nullable(text), 'De kop die erboven staat.', 'The heading above it.'),
  parts: field(v.array(part), 'Wat erin staat.', 'What stands in it.'),
});

const agreement = v.strictObject({
  role: field(v.nullable(text), 'Wie het doet, als rol.', 'Who does it, as a role.'),
  what: field(text, 'Wat er is afgesproken.', 'What was agreed.'),
  due: field(day, 'De dag; null zonder dag die te lezen is.', 'The day; null without one that can be read.'),
  state: field(v.picklist(agreementStates), 'Hoe het ermee staat.', 'How it stands.'),
  remark: field(v.nullable(text), 'Wat er achter de dag staat.', 'What stands behind the day.'),
  partOf: field(
    v.nullable(count),
    'De afspraak waar het bij hoort: de plaats in deze lijst, vanaf 0.',
    'The agreement it is a part of: its place in this list, from 0.',
  ),
});

const view = v.strictObject({
  view: field(text, 'De mening.', 'The view.'),
  needs: field(v.nullable(text), 'Wat nodig is om mee te kunnen.', 'What is needed to go along.'),
  heeded: field(v.boolean(), 'Of er op een terugblik iets mee is gedaan.', 'Whether a look-back says it was acted on.'),
});

const escalation = v.strictObject({
  asked: field(v.picklist(['yes', 'no', 'unknown']), 'Of het naar boven gaat.', 'Whether it goes up.'),
  to: field(v.nullable(text), 'Naar wie.', 'To whom.'),
  layer: field(v.nullable(v.picklist(layerIds)), 'Welke laag dat is.', 'Which layer that is.'),
  by: field(v.nullable(text), 'Wie dat doet.', 'Who does that.'),
  byWhen: field(day, 'Voor welke dag.', 'By which day.'),
  wordBack: field(day, 'Wanneer het team hoort wat ervan kwam.', 'When the team hears what came of it.'),
  waiting: field(v.nullable(text), 'Wie nog op antwoord wacht.', 'Who still waits for an answer.'),
  answered: field(v.picklist([...wordsBack, 'unknown']), 'Of er antwoord kwam.', 'Whether word came back.'),
});

const lookBack = v.strictObject({
  day: field(day, 'De dag van de terugblik.', 'The day of the look-back.'),
  wordBack: field(v.nullable(v.picklist(wordsBack)), 'Of er antwoord was.', 'Whether there was word back.'),
  place: field(v.nullable(v.picklist(placesNow)), 'Waar de casus nu ligt.', 'Where the case lies now.'),
  next: field(day, 'Wanneer het team weer terugkijkt.', 'When the team looks back again.'),
});

const option = v.strictObject({
  id: field(v.nullable(text), 'De vaste korte naam.', 'The fixed short name.'),
  title: field(text, 'De optie in één regel.', 'The option in one line.'),
  gain: field(v.nullable(text), 'Wat het oplevert.', 'What it brings.'),
  harm: field(v.nullable(text), 'Wat het schaadt.', 'What it harms.'),
  repair: field(v.nullable(text), 'Wat die schade kleiner maakt.', 'What makes that harm smaller.'),
});

/** A record as it was read. It is for the team itself: the views stand in it. */
export const recordValueSchema = v.strictObject({
  front: field(
    v.partial(frontSchema),
    'De gegevens bovenaan, zonder die waar een fout in zit.',
    'The front matter, without the keys that have a fault.',
  ),
  sections: field(v.array(section), 'De onderdelen, in de volgorde van het bestand.', 'The sections, as in the file.'),
  options: field(v.array(option), 'De opties.', 'The options.'),
  agreements: field(v.array(agreement), 'De afspraken.', 'The agreements.'),
  dissent: field(
    v.strictObject({
      saysNone: field(
        v.boolean(),
        'Of er staat dat niemand het er niet mee eens was.',
        'Whether it says nobody dissented.',
      ),
      views: field(v.array(view), 'De afwijkende meningen.', 'The dissenting views.'),
    }),
    'De tegenspraak.',
    'The dissent.',
  ),
  escalation: field(
    v.nullable(escalation),
    'Opschalen; null als daar niets over staat.',
    'Escalating; null if not said.',
  ),
  handOver: field(
    v.strictObject({
      sentence: field(v.nullable(text), 'Wat de organisatie moet horen.', 'What the organisation must hear.'),
      themeWords: field(v.nullable(text), 'Waar het over ging, in eigen woorden.', 'What it was about, in own words.'),
    }),
    'Voor de organisatie; of het mee mag, staat bovenaan onder hand-over.',
    'For the organisation; whether it may go along stands in the front matter under hand-over.',
  ),
  lookBacks: field(v.array(lookBack), 'De terugblikken.', 'The look-backs.'),
  nextLookBack: field(day, 'Wanneer het team weer terugkijkt.', 'When the team looks back next.'),
  own: field(v.array(text), 'Wat er zelf is bijgezet, als Markdown.', 'What people added of their own, as Markdown.'),
});

export type RecordValue = DeepReadonly<v.InferOutput<typeof recordValueSchema>>;
