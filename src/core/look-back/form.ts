import type { Messages } from '../../language/messages.ts';
import { centreWords, points } from '../draw/words.ts';
import { type FormField, PROTOCOL_FORMAT, type Protocol, type StepOf } from '../protocol/schema.ts';
import { itemsOf, type RecordDocument } from '../record/document.ts';
import { placesNow, wordsBack } from './held.ts';
import { promiseLines, remainingTexts, short, wordBackLine } from './promise.ts';
import { fates, type Subjects } from './subjects.ts';

/**
 * The questions of a look-back on one record, as a session form: so prompts, an answers file, going back, stopping and
 * resuming are what they are in any session. `messages` in the language of the record.
 */
export function lookBackForm(record: RecordDocument, { agreements, views }: Subjects, messages: Messages): Protocol {
  const { lookBack } = messages.afterwards;
  const steps = [
    happenedStep(record, messages),
    ...manyStep(
      'actions',
      Object.entries(agreements).map(([id, text]) => agreementField(id, text, messages)),
      messages,
    ),
    wordBackStep(record, messages),
    ...manyStep(
      'dissent',
      Object.entries(views).map(([id, text]) => viewField(id, text, record, messages)),
      messages,
    ),
    ...placeStep(record, messages),
    remainingStep(record, messages),
    nextStep(messages),
  ];
  return {
    format: PROTOCOL_FORMAT,
    id: 'look-back',
    title: lookBack.heading,
    language: record.front.language,
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    for: { min: 1, max: 10 },
    steps,
  };
}

type Form = StepOf<'form'>;
type StepName = keyof Messages['afterwards']['lookBack']['steps'];

function form(id: StepName, minutes: number, fields: FormField[], { afterwards: { lookBack } }: Messages): Form {
  const { title, why, ask } = lookBack.steps[id];
  return { id, title, why, ask, minutes, kind: 'form', speaks: 'allen', section: 'look-back', fields };
}

function happenedStep(record: RecordDocument, messages: Messages): Form {
  const { asks, hints, promise } = messages.afterwards.lookBack;
  const say = promiseLines(record, messages);
  const step = form(
    'happened',
    4,
    [
      { id: 'happened', kind: 'long-text', ask: asks.happened },
      { id: 'differently', kind: 'long-text', required: false, ask: asks.differently, hint: hints.mayStayEmpty },
    ],
    messages,
  );
  return { ...step, ask: promise(messages.day(record.front.date)), ...(say.length === 0 ? {} : { say }) };
}

/** A step with one question for each of many; none where there are none. */
function manyStep(id: 'actions' | 'dissent', fields: FormField[], messages: Messages): Form[] {
  return fields.length === 0 ? [] : [form(id, 2, fields, messages)];
}

function agreementField(id: string, text: string, { afterwards: { lookBack } }: Messages): FormField {
  const choices = fates.map((fate) => ({ id: fate, label: lookBack.fates[fate] }));
  return { id, kind: 'choice', ask: lookBack.asks.agreement(short(text)), choices };
}

function viewField(
  id: string,
  text: string,
  record: RecordDocument,
  { afterwards: { lookBack } }: Messages,
): FormField {
  const needs = itemsOf(record, 'dissent').find((item) => item.text === text)?.parts[0]?.text ?? '';
  const choices = (['heeded', 'open'] as const).map((one) => ({ id: one, label: lookBack.heeding[one] }));
  return { id, kind: 'choice', ask: lookBack.asks.view(short(needs)), hint: lookBack.hints.view(short(text)), choices };
}

function wordBackStep(record: RecordDocument, messages: Messages): Form {
  const { asks, hints, wordBack } = messages.afterwards.lookBack;
  const [asked] = wordBackLine(record, messages);
  const choices = wordsBack.map((id) => ({ id, label: wordBack[id] }));
  const heard = { id: 'word-back', kind: 'choice', choices } as const;
  return form(
    'word-back',
    2,
    [
      asked === undefined ? { ...heard, ask: asks.toldOthers } : { ...heard, ask: asks.heard, hint: asked },
      { id: 'answer', kind: 'long-text', required: false, ask: asks.answer, hint: hints.answer },
    ],
    messages,
  );
}

/** Only where the case was placed. */
function placeStep({ front: { triangle } }: RecordDocument, messages: Messages): Form[] {
  if (triangle === undefined) return [];
  const { asks, hints, place } = messages.afterwards.lookBack;
  const { before, after = before, group } = triangle;
  const where = group === undefined ? centreWords(after, messages) : messages.words.group(points(group, messages));
  const fields: FormField[] = [
    {
      id: 'place',
      kind: 'choice',
      ask: asks.place,
      hint: where === undefined ? hints.place : hints.placed(where),
      choices: placesNow.map((id) => ({ id, label: place[id] })),
    },
    { id: 'place-why', kind: 'long-text', required: false, ask: asks.placeWhy, hint: hints.mayStayEmpty },
  ];
  return [form('place', 2, fields, messages)];
}

function remainingStep(record: RecordDocument, messages: Messages): Form {
  const { asks, hints, thenRemained } = messages.afterwards.lookBack;
  const [then] = remainingTexts(record);
  const hint = then === undefined ? hints.remaining : thenRemained(short(then));
  return form(
    'remaining',
    2,
    [{ id: 'remaining', kind: 'long-text', required: false, ask: asks.remaining, hint }],
    messages,
  );
}

function nextStep(messages: Messages): Form {
  const { asks, hints, statuses } = messages.afterwards.lookBack;
  const choices = (['open', 'closed'] as const).map((id) => ({ id, label: statuses[id] }));
  return form(
    'next',
    1,
    [
      { id: 'next', kind: 'date', required: false, ask: asks.next, hint: hints.mayStayEmpty },
      { id: 'status', kind: 'choice', ask: asks.status, choices },
    ],
    messages,
  );
}
