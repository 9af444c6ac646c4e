import type { Messages } from '../../language/messages.ts';
import { lastWords } from '../draw/words.ts';
import { type FormField, PROTOCOL_FORMAT, type Protocol, type StepOf } from '../protocol/schema.ts';
import { type Agreement, placesNow, type Review, type View } from '../record/review.ts';
import type { DatedReview } from './dated.ts';
import { promiseLines, remainingTexts, shortPromise, wordBackLine } from './promise.ts';
import { type AskedAbout, agreementsAsked, awaitedIn, fates, viewsAsked } from './subjects.ts';

/**
 * The questions of a look-back on one record, as a session form: so prompts, an answers file, going back, stopping and
 * resuming are what they are in any session. `messages` in the language of the record.
 */
export function lookBackForm(review: DatedReview, messages: Messages): Protocol {
  const { lookBack } = messages.afterwards;
  const steps = [
    happenedStep(review, messages),
    ...manyStep(
      'actions',
      agreementsAsked(review).map((asked) => agreementField(asked, messages)),
      messages,
    ),
    wordBackStep(review, messages),
    ...manyStep(
      'dissent',
      viewsAsked(review).map((asked) => viewField(asked, messages)),
      messages,
    ),
    ...placeStep(review, messages),
    remainingStep(review, messages),
    nextStep(messages),
  ];
  return {
    format: PROTOCOL_FORMAT,
    id: 'look-back',
    title: lookBack.heading,
    language: review.front.language ?? 'nl',
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

function happenedStep(review: DatedReview, messages: Messages): Form {
  const { asks, hints, promise } = messages.afterwards.lookBack;
  const say = promiseLines(review, messages);
  const step = form(
    'happened',
    4,
    [
      { id: 'happened', kind: 'long-text', ask: asks.happened },
      { id: 'differently', kind: 'long-text', required: false, ask: asks.differently, hint: hints.mayStayEmpty },
    ],
    messages,
  );
  return { ...step, ask: promise(messages.day(review.front.date)), ...(say.length === 0 ? {} : { say }) };
}

/** A step with one question for each of many; none where there are none. */
function manyStep(id: 'actions' | 'dissent', fields: FormField[], messages: Messages): Form[] {
  return fields.length === 0 ? [] : [form(id, 2, fields, messages)];
}

function agreementField([id, { text }]: AskedAbout<Agreement>, { afterwards: { lookBack } }: Messages): FormField {
  const choices = fates.map((fate) => ({ ...fate, label: lookBack.fates[fate.id] }));
  return { id, kind: 'choice', ask: lookBack.asks.agreement(shortPromise(text.text)), choices };
}

function viewField([id, { view, needs }]: AskedAbout<View>, { afterwards: { lookBack } }: Messages): FormField {
  const { heeding } = lookBack;
  const choices = [
    ...(['heeded', 'open'] as const).map((one) => ({ id: one, label: heeding[one] })),
    { id: 'dropped', label: heeding.dropped, more: 'reason' as const },
  ];
  const ask = lookBack.asks.view(shortPromise(needs?.text ?? ''));
  return { id, kind: 'choice', ask, hint: lookBack.hints.view(shortPromise(view.text)), choices };
}

function wordBackStep(review: Review, messages: Messages): Form {
  const { asks, hints, wordBack } = messages.afterwards.lookBack;
  const [asked] = wordBackLine(review, messages);
  const known = (['yes', 'partly', 'no'] as const).map((id) => ({ id, label: wordBack[id] }));
  const dropped = { id: 'dropped', label: wordBack.dropped, more: 'reason' } as const;
  const choices = awaitedIn(review) === undefined ? known : [...known, dropped];
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
function placeStep({ front: { triangle } }: Review, messages: Messages): Form[] {
  if (triangle === undefined) return [];
  const { asks, hints, place } = messages.afterwards.lookBack;
  const where = lastWords(triangle, messages);
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

function remainingStep(review: Review, messages: Messages): Form {
  const { asks, hints, thenRemained } = messages.afterwards.lookBack;
  const [then] = remainingTexts(review);
  const hint = then === undefined ? hints.remaining : thenRemained(shortPromise(then));
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
