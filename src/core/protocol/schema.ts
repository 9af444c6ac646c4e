import * as v from 'valibot';
import { field, formatLine, id, language, line, prose } from '../format/fields.ts';
import { answeredSections } from '../record/sections.ts';
import { tidyLine } from '../text/tidy.ts';
import { sideIds } from '../triangle/placement.ts';

export const PROTOCOL_FORMAT = 'driehoek/protocol@1';

/** What an answer can establish for the front matter of the record, and for later steps that depend on it. */
const factIds = [
  'participants',
  'tables',
  'leader-card',
  'keep-placements',
  'outcome',
  'choice',
  'escalate',
  'escalated-to',
  'escalated-layer',
  'escalated-by',
  'by-when',
  'word-back',
  'waiting',
  'needs',
  'look-back',
  ...sideIds,
] as const;
export type FactId = (typeof factIds)[number];

/** Who has the floor; in `groep` the others talk while the case owner only listens. */
export const speakers = ['inbrenger', 'allen', 'groep', 'stil', 'gespreksleider'] as const;

/** A label stands before a colon in the record, and may stand in a comment, so it holds no sign of either. */
const label = v.pipe(
  line,
  v.maxLength(60),
  v.regex(/^(?![\s\S]*--)[^:*>]+$/u, 'label'),
  v.check((text) => tidyLine(text) !== '', 'empty'),
);

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** What a wall can show besides the step itself. */
const panelIds = [
  'case',
  'question',
  'facts',
  'stakeholders',
  'values',
  'discussion',
  'placement',
  'tension',
  'options',
  'votes',
  'choice',
  'agreements',
  'marks',
  'pulse',
  'lines',
  'raised',
] as const;
export type PanelId = (typeof panelIds)[number];

function seconds(nl: string, en: string) {
  return v.exactOptional(field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(14_400)), nl, en));
}

/** "step", or "step.field" for one field of a form. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/u, 'not-name'));
const was = v.exactOptional(
  field(
    v.array(name),
    'Onder welke naam een antwoordenbestand dit eerder had: "stap" of "stap.veld". Leeg: een bestand van eerder hoeft het niet te hebben.',
    'By which name an answers file had this before: "step" or "step.field". Empty: a file of before need not have it.',
  ),
);

/** Asked only where an earlier answer makes it apply. */
const when = field(
  v.strictObject({
    fact: field(
      v.picklist([...factIds, 'cards']),
      'Het gegeven waar het van afhangt; cards is hoeveel kaartjes er zijn.',
      'The fact it depends on; cards is how many cards there are.',
    ),
    in: v.exactOptional(field(v.array(line), 'Bij deze antwoorden.', 'With these answers.')),
    below: v.exactOptional(field(v.number(), 'Onder dit getal.', 'Below this number.')),
  }),
  'Alleen vragen als een eerder antwoord daar aanleiding toe geeft.',
  'Ask only where an earlier answer gives reason to.',
);

const choices = field(
  v.pipe(
    v.array(
      v.strictObject({
        id: field(id, 'Vaste korte naam van de keuze.', 'Fixed short name of the choice.'),
        label: field(line, 'De keuze zoals die op het scherm staat.', 'The choice as shown on the screen.'),
        more: v.exactOptional(
          field(
            v.picklist(['day', 'reason']),
            'Wat er bij deze keuze nog gevraagd wordt: een dag, of een reden.',
            'What is asked besides with this choice: a day, or a reason.',
          ),
        ),
      }),
    ),
    v.minLength(2),
  ),
  'Waaruit te kiezen is.',
  'What there is to choose from.',
);

const shared = {
  id: field(id, 'Vaste korte naam van de stap.', 'Fixed short name of the step.'),
  ask: field(prose, 'De vraag zoals die op het scherm staat.', 'The question as shown on the screen.'),
  hint: v.exactOptional(field(line, 'Een aanwijzing onder de vraag.', 'A hint below the question.')),
  label: v.exactOptional(
    field(label, 'Hoe het antwoord in het verslag heet.', 'What the answer is called in the record.'),
  ),
  required: v.exactOptional(
    field(
      v.boolean(),
      'Of een antwoord nodig is; anders mag het leeg blijven.',
      'Whether an answer is needed; otherwise it may stay empty.',
    ),
  ),
  when: v.exactOptional(when),
};

const step = {
  ...shared,
  title: field(v.pipe(line, v.maxLength(60)), 'De naam van de stap.', 'The name of the step.'),
  why: v.exactOptional(field(line, 'Waarom deze stap, in één regel.', 'Why this step, in one line.')),
  say: v.exactOptional(field(v.array(line), 'Wat de gespreksleider hardop zegt.', 'What the leader says aloud.')),
  minutes: field(minutes, 'De tijd voor deze stap, in minuten.', 'The time for this step, in minutes.'),
  speaks: field(v.picklist(speakers), 'Wie er aan het woord is.', 'Who speaks.'),
  each: seconds('Hoe lang ieder spreekt, in seconden.', 'How long each person speaks, in seconds.'),
  talk: seconds('Hoe lang er gesproken wordt, in seconden.', 'How long people speak, in seconds.'),
  shows: v.exactOptional(
    field(v.array(v.picklist(panelIds)), 'Wat er nog meer op de wand staat.', 'What else stands on the wall.'),
  ),
  wall: v.exactOptional(
    field(
      id,
      'De stappen ernaast met dezelfde naam delen één wand en één klok.',
      'Neighbouring steps of the same name share one wall and one clock.',
    ),
  ),
  was,
  assignment: v.exactOptional(
    field(id, 'Van welke opdracht de stap een deel is.', 'Of which assignment the step is a part.'),
  ),
  section: v.exactOptional(
    field(
      v.picklist(answeredSections),
      'In welk deel van het verslag het antwoord komt.',
      'The section of the record the answer lands in.',
    ),
  ),
};

const sets = v.exactOptional(
  field(
    v.picklist(factIds),
    'Welk gegeven van het verslag het antwoord vult.',
    'Which fact of the record the answer fills.',
  ),
);
const prefills = ['situation', 'question', 'options'] as const;
const prefill = v.exactOptional(
  field(v.picklist(prefills), 'Wat uit de casus alvast is ingevuld.', 'What is filled in from the case.'),
);
const rowPrefill = v.exactOptional(
  field(
    v.picklist(['stakeholders', 'lines', 'raised']),
    'Wat er alvast in de eerste kolom staat: wie er volgens de casus belang bij heeft, de zinnen van de groepen, of wat de tafels kozen.',
    'What stands in the first column already: those who have a stake according to the case, the lines of the groups, or what the tables chose.',
  ),
);
const advice = v.exactOptional(
  field(v.picklist(['question']), 'Welke schrijfregels meekijken.', 'Which writing rules look along.'),
);
const from = v.exactOptional(
  field(v.picklist(['options', 'outcomes']), 'Waar de mogelijkheden vandaan komen.', 'Where the choices come from.'),
);

const open = v.exactOptional(
  field(v.boolean(), 'Of een eigen antwoord ook mag.', 'Whether an answer of one’s own will do too.'),
);

/** What is to be answered, and how it is asked. */
function kind<const K extends string>(name: K) {
  return field(v.literal(name), 'Het soort vraag.', 'The kind of question.');
}

const min = v.exactOptional(field(count, 'Hoeveel er minstens moeten zijn.', 'How many there must be at least.'));
const max = v.exactOptional(field(count, 'Hoeveel het er hooguit zijn.', 'How many there may be at most.'));

/** Kinds that stand on their own and can be a field of a form. */
const simpleKinds = {
  text: { kind: kind('text'), prefill, advice, sets },
  'long-text': { kind: kind('long-text'), prefill, sets },
  choice: { kind: kind('choice'), choices: v.exactOptional(choices), from, open, sets },
  list: { kind: kind('list'), min },
  date: { kind: kind('date'), sets },
  number: { kind: kind('number'), min, max, sets },
};

const formField = v.variant('kind', [
  v.strictObject({ ...shared, was, ...simpleKinds.text }),
  v.strictObject({ ...shared, was, ...simpleKinds['long-text'] }),
  v.strictObject({ ...shared, was, ...simpleKinds.choice }),
  v.strictObject({ ...shared, was, ...simpleKinds.list }),
  v.strictObject({ ...shared, was, ...simpleKinds.date }),
  v.strictObject({ ...shared, was, ...simpleKinds.number }),
]);

const column = v.strictObject({
  id: field(id, 'Vaste korte naam van de kolom.', 'Fixed short name of the column.'),
  label: field(label, 'Hoe de kolom in het verslag heet.', 'What the column is called in the record.'),
  ask: field(line, 'De vraag bij deze kolom.', 'The question for this column.'),
  required: v.exactOptional(
    field(v.boolean(), 'Of elke rij hier iets moet hebben.', 'Whether every row must have something here.'),
  ),
  sets,
});

const fields = field(v.pipe(v.array(formField), v.minLength(1)), 'De vragen samen.', 'The questions together.');
/** The first names the row. Behind it two of one name cannot be told apart in a record, by people either. */
function areNamedApart([, ...rest]: v.InferOutput<typeof column>[]): boolean {
  return new Set(rest.map(({ label }) => tidyLine(label).toLowerCase())).size === rest.length;
}

const columns = field(
  v.pipe(v.array(column), v.minLength(1), v.check(areNamedApart, 'columns-alike')),
  'De kolommen.',
  'The columns.',
);
const round = field(
  v.picklist(['before', 'after', 'group']),
  'Vóór het gesprek, erna, of het team samen.',
  'Before the talk, after it, or the team together.',
);
const lenses = field(
  v.pipe(v.array(id), v.minLength(1)),
  'Uit welke brillen te kiezen is.',
  'Which lenses to choose from.',
);

/** Where notes of a talk go. */
const slot = v.strictObject({
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  key: v.exactOptional(
    field(
      v.pipe(v.string(), v.regex(/^[1-9?~!+=-]$/u, 'not-sign')),
      'Het teken waarmee een notitie hier komt; zonder teken gaan notities naar het eerste vak.',
      'The sign that sends a note here; without a sign notes go to the first slot.',
    ),
  ),
  label: v.exactOptional(field(label, 'Hoe dit in het verslag heet.', 'What this is called in the record.')),
  ask: v.exactOptional(field(line, 'De vraag bij dit vak.', 'The question for this slot.')),
  as: v.exactOptional(
    field(
      v.picklist(['list', 'text']),
      'Altijd een lijst, of altijd tekst; anders een lijst vanaf twee notities.',
      'Always a list, or always text; else a list from two notes on.',
    ),
  ),
  max: v.exactOptional(field(count, 'Hoeveel notities het er hooguit zijn.', 'How many notes there may be at most.')),
  from: v.exactOptional(
    field(
      v.picklist(['options', 'cards', 'statements']),
      'Notities bij de opties, de waardenkaarten of de stellingen, met hun nummer.',
      'Notes on the options, the value cards or the statements, by their number.',
    ),
  ),
  sets,
});
const slots = v.exactOptional(
  field(v.pipe(v.array(slot), v.minLength(1)), 'Waar notities terechtkomen.', 'Where notes go.'),
);

const most = field(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  'Hoeveel zinnen een tafel hooguit kiest, of hoeveel er omhoog gaan.',
  'How many lines a table chooses at most, or how many go up.',
);

const cardParts = ['place', 'choose', 'write'] as const;
export type CardPart = (typeof cardParts)[number];
const silent = {
  asks: field(
    v.pipe(v.array(v.picklist(cardParts)), v.minLength(1)),
    'Wat er op het kaartje komt: plaatsen, kiezen, schrijven.',
    'What goes on the card: place, choose, write.',
  ),
  round: v.exactOptional(round),
  who: v.exactOptional(
    field(
      v.picklist(['all', 'without-owner']),
      'Of de inbrenger ook een kaartje legt.',
      'Whether the case owner lays a card too.',
    ),
  ),
  quiet: seconds('Hoe lang het stil is, in seconden.', 'How long it is quiet, in seconds.'),
  starters: v.exactOptional(
    field(v.array(line), 'Hoe de zin begint die ieder opschrijft.', 'How the sentence begins that each writes.'),
  ),
};

/** What needs nothing of the session it stands in, but perhaps its options. */
const plainSteps = [
  v.strictObject({ ...step, ...simpleKinds.text }),
  v.strictObject({ ...step, ...simpleKinds['long-text'] }),
  v.strictObject({ ...step, ...simpleKinds.list }),
  v.strictObject({ ...step, kind: kind('pause') }),
  v.strictObject({ ...step, kind: kind('talk'), slots, prefill }),
] as const;

/** What an assignment is made of. What is written in its silence stays with its writer: it has no cards. */
export const partSchema = v.variant('kind', [
  ...plainSteps,
  v.strictObject({
    ...step,
    kind: kind('silent'),
    asks: field(v.pipe(v.array(v.picklist(['write'])), v.length(1)), 'Alleen schrijven.', 'Writing alone.'),
    quiet: silent.quiet,
  }),
]);

const ownSteps = [
  ...plainSteps,
  v.strictObject({ ...step, kind: kind('silent'), ...silent }),
  v.strictObject({ ...step, ...simpleKinds.choice }),
  v.strictObject({ ...step, ...simpleKinds.date }),
  v.strictObject({ ...step, ...simpleKinds.number }),
  v.strictObject({ ...step, kind: kind('form'), fields }),
  v.strictObject({
    ...step,
    kind: kind('table'),
    one: v.exactOptional(field(line, 'Hoe één rij heet.', 'What one row is called.')),
    columns,
    min,
    prefill: rowPrefill,
  }),
  v.strictObject({ ...step, kind: kind('place'), round }),
  v.strictObject({ ...step, kind: kind('vote') }),
  v.strictObject({ ...step, kind: kind('options'), min, prefill }),
  v.strictObject({ ...step, kind: kind('actions'), min }),
  v.strictObject({ ...step, kind: kind('lens'), lenses }),
  v.strictObject({ ...step, kind: kind('hand-over') }),
  v.strictObject({
    ...step,
    kind: kind('sort'),
    deck: field(id, 'Welke waardenkaarten er gesorteerd zijn.', 'Which value cards were sorted.'),
  }),
  v.strictObject({
    ...step,
    kind: kind('pulse'),
    statements: field(id, 'Welke stellingen er op het briefje staan.', 'Which statements are on the slip.'),
  }),
  v.strictObject({ ...step, kind: kind('merge') }),
  v.strictObject({ ...step, kind: kind('table-cards'), most }),
  v.strictObject({ ...step, kind: kind('go-up'), most }),
] as const;

const stepSchema = v.variant('kind', [...ownSteps]);

/** Its title, its questions and what it keeps are those of the assignment. */
const assignmentStep = v.strictObject({
  id: step.id,
  kind: kind('assignment'),
  uses: field(id, 'Welke opdracht: de id ervan.', 'Which assignment: its id.'),
  minutes: field(
    minutes,
    'De tijd voor deze stap: zo lang als de opdracht duurt.',
    'The time for this step: as long as the assignment takes.',
  ),
  was,
});

/** What a look-back says belongs to the session it looks back on: it is no session of its own in any count. */
const purposes = ['session', 'look-back', 'closing'] as const;

/** The one definition of a protocol: a session as data. */
export const protocolSchema = v.strictObject({
  format: formatLine(PROTOCOL_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de werkvorm.', 'The name of the session form.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  minutes: field(minutes, 'De duur van de hele sessie, in minuten.', 'The length of the whole session, in minutes.'),
  for: field(
    v.strictObject({
      min: field(count, 'Met minstens zoveel mensen.', 'With at least this many people.'),
      max: field(count, 'Met hooguit zoveel mensen.', 'With at most this many people.'),
    }),
    'Voor hoeveel mensen.',
    'For how many people.',
  ),
  purpose: v.exactOptional(
    field(
      v.picklist(purposes),
      'Een gesprek over een casus (session), een terugblik op een eerder gesprek (look-back), of het slot van een traject (closing).',
      'A session on a case (session), a look back on an earlier one (look-back), or the closing of a programme (closing).',
    ),
  ),
  about: v.exactOptional(field(prose, 'Waar de werkvorm voor is.', 'What the session form is for.')),
  source: v.exactOptional(field(line, 'Waar de werkvorm vandaan komt.', 'Where the session form comes from.')),
  dropped: v.exactOptional(
    field(
      v.array(name),
      'Stappen of velden van eerder: een antwoord daarop is een waarschuwing.',
      'Steps or fields of before: an answer to one is a warning.',
    ),
  ),
  steps: field(
    v.pipe(v.array(v.variant('kind', [...ownSteps, assignmentStep])), v.minLength(1)),
    'De stappen, in volgorde.',
    'The steps, in order.',
  ),
});

/** As its file has it: an assignment is one step. */
export type WrittenProtocol = v.InferOutput<typeof protocolSchema>;
export type WrittenStep = WrittenProtocol['steps'][number];

/** As it is played: each assignment is the steps it is made of. */
export interface Protocol extends Omit<WrittenProtocol, 'steps'> {
  steps: Step[];
}
export type Step = v.InferOutput<typeof stepSchema>;
export type StepKind = Step['kind'];
export const stepKinds: readonly StepKind[] = stepSchema.options.map(({ entries }) => entries.kind.pipe[0].literal);
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
export type FormField = v.InferOutput<typeof formField>;
export type FieldKind = FormField['kind'];
/** What a simple kind needs to know to read an answer: a whole step, or one field of a form. */
export type FieldQuestion<K extends FieldKind = FieldKind> = Extract<Step | FormField, { kind: K }>;
export type Column = v.InferOutput<typeof column>;
export type Slot = v.InferOutput<typeof slot>;
