import fc from 'fast-check';
import type { Step } from '../../../src/core/protocol/schema.ts';
import { squeezed } from '../../../src/core/record/meant.ts';
import { outcomes, outcomesWithChoice } from '../../../src/core/record/schema.ts';
import { asRole, isDeed } from '../texts.ts';
import { forms } from './forms.ts';
import { typedLine, typedProse } from './typed.ts';

const roles = ['handhaver', 'adj. secretaris', 'b.o.a.', 'hoofd I.C.T.', 'medewerker (bezwaar)', 'team 2'];

const row = fc.record({
  role: fc.oneof(fc.constantFrom(...roles), typedLine.map(asRole)),
  what: typedLine.filter(isDeed),
  due: fc.constantFrom('2027-01-08', '2027-03-01', '2027-06-30'),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** Agreements of which no two have the same words: what a look-back means of those is tested elsewhere. */
const agreements = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 3,
  selector: ({ role, what, due }) => squeezed(`${role}: ${what} (${due})`),
});

const mayBeSkipped = [
  'facts',
  'tension',
  'outcome',
  'dissent',
  'remaining',
  'escalation',
  'word-back',
  'actions',
  'look-back',
  'closing',
];

/** What is said in a session, in any of the forms. */
export const told = fc.record({
  form: fc.constantFrom(...forms),
  hasOwnLabels: fc.boolean(),
  people: fc.integer({ min: 2, max: 8 }),
  choose: fc.constantFrom('first', 'last'),
  outcome: fc.constantFrom(...outcomes),
  title: typedLine.filter((text) => text.length <= 200),
  texts: fc.array(typedProse, { minLength: 5, maxLength: 12 }),
  actions: fc.oneof({ weight: 4, arbitrary: agreements }, fc.constant<Row[]>([])),
  dissent: fc.uniqueArray(
    fc.record({ view: typedLine, needs: fc.oneof({ weight: 5, arbitrary: typedLine }, fc.constant('geen')) }),
    {
      maxLength: 2,
      selector: ({ view }) => squeezed(view),
    },
  ),
  escalation: fc.option(
    fc.record({
      to: typedLine,
      by: typedLine,
      'by-when': fc.constant('2027-01-15'),
      feedback: fc.constantFrom('2027-02-05', '2027-04-05'),
    }),
  ),
  next: fc.constantFrom('2027-01-10', '2027-03-05'),
  skipped: fc.option(fc.record({ step: fc.constantFrom(...mayBeSkipped), reason: typedLine }), { freq: 2 }),
});
export type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The answers that the test keeps account of, as they were thought up; any other as it was made. */
export function answerTo(step: Step, made: unknown, own: Told): unknown {
  if (step.kind === 'actions') return own.actions;
  if (step.kind === 'table' && step.section === 'dissent') return own.dissent;
  if (step.kind === 'date' && step.sets === 'look-back') return own.next;
  if (step.kind !== 'form') return made;
  const { escalation, outcome } = own;
  const fields = new Set(step.fields.map(({ id }) => id));
  const kept = made as Readonly<Record<string, unknown>>;
  if (fields.has('escalate')) {
    const message = fields.has('message') ? { message: kept.message } : {};
    return escalation === null ? { ...message, escalate: 'no' } : { ...message, escalate: 'yes', ...escalation };
  }
  if (fields.has('waiting')) return { ...kept, waiting: escalation?.to ?? null };
  if (!fields.has('outcome')) return made;
  const chosen = outcomesWithChoice.includes(outcome) ? { choice: 'een', limit: 'geschreven bij limit' } : {};
  return { ...kept, outcome, ...chosen };
}
