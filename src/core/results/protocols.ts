import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { languages } from '../format/language.ts';
import { speakers, stepKinds } from '../protocol/schema.ts';
import { findings } from './finding.ts';
import { count, path, result } from './result.ts';

/** What every session form and lens has. */
export const formLine = {
  id: field(v.string(), 'De naam waarmee je hem kiest.', 'The name to choose it by.'),
  title: field(v.string(), 'De titel.', 'The title.'),
  language: field(v.picklist(languages), 'De taal.', 'The language.'),
};
export const ownFile = field(
  v.nullable(path),
  'Het eigen bestand van het team; null voor wat is meegeleverd.',
  'The team’s own file; null for what ships with the program.',
);

const size = v.strictObject({
  min: field(count, 'Met minstens zoveel mensen.', 'With at least this many people.'),
  max: field(count, 'Met hooguit zoveel mensen.', 'With at most this many people.'),
});

const form = {
  ...formLine,
  minutes: field(count, 'Hoe lang het duurt, in minuten.', 'How long it takes, in minutes.'),
  for: field(size, 'Voor hoeveel mensen.', 'For how many people.'),
  about: field(v.nullable(v.string()), 'Waar de werkvorm voor is.', 'What the session form is for.'),
  source: field(v.nullable(v.string()), 'Waar de werkvorm vandaan komt.', 'Where the session form comes from.'),
};

const protocolRow = v.strictObject({
  ...form,
  steps: field(count, 'Hoeveel stappen.', 'How many steps.'),
  file: ownFile,
});

export const protocolsResult = result('protocols-result', ['De werkvormen.', 'The session forms.'], {
  protocols: field(
    v.array(protocolRow),
    'De werkvormen, die van het team zelf eerst.',
    'The forms, the team’s own first.',
  ),
  findings,
});

const question = v.strictObject({
  id: field(
    v.string(),
    'Hoe een antwoordenbestand de vraag noemt: "stap" of "stap.onderdeel".',
    'What an answers file calls the question: "step" or "step.part".',
  ),
  ask: field(v.string(), 'De vraag.', 'The question.'),
  choices: field(
    v.array(
      v.strictObject({
        id: field(v.string(), 'De naam van de keuze.', 'The name of the choice.'),
        label: field(v.string(), 'De keuze.', 'The choice.'),
      }),
    ),
    'Waaruit te kiezen is; leeg als dat niet vastligt.',
    'What there is to choose from; empty where that is not fixed.',
  ),
});

const step = v.strictObject({
  id: field(v.string(), 'De naam van de stap.', 'The name of the step.'),
  kind: field(v.picklist(stepKinds), 'Het soort stap.', 'The kind of step.'),
  title: field(v.string(), 'De titel.', 'The title.'),
  minutes: field(count, 'De tijd, in minuten.', 'The time, in minutes.'),
  clock: field(
    v.string(),
    'Hoe laat de stap begint: op de klok met --start, anders vanaf het begin.',
    'When the step begins: by the clock with --start, else from the start.',
  ),
  speaks: field(v.picklist(speakers), 'Wie er aan het woord is.', 'Who speaks.'),
  ask: field(v.string(), 'Wat er op het scherm staat.', 'What stands on the screen.'),
  why: field(v.nullable(v.string()), 'Waarom deze stap.', 'Why this step.'),
  always: field(v.boolean(), 'Of de stap altijd aan de orde is.', 'Whether the step always comes up.'),
  assignment: field(
    v.nullable(v.string()),
    'Van welke opdracht de stap een deel is.',
    'Of which assignment the step is a part.',
  ),
  lenses: field(v.array(v.string()), 'Uit welke brillen te kiezen is.', 'Which lenses to choose from.'),
  questions: field(v.array(question), 'Wat er te beantwoorden is.', 'What there is to answer.'),
});

export const protocolsShowResult = result('protocols-show-result', ['Eén werkvorm.', 'One session form.'], {
  ...form,
  steps: field(v.array(step), 'De stappen, op volgorde.', 'The steps, in order.'),
});

export type ProtocolsResult = DeepReadonly<v.InferOutput<typeof protocolsResult>>;
export type ProtocolsShowResult = DeepReadonly<v.InferOutput<typeof protocolsShowResult>>;
