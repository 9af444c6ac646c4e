import type fc from 'fast-check';
import type { Step } from '../../../src/core/protocol/schema.ts';
import { saysNothing } from '../../../src/core/record/words.ts';
import { madeAnswers } from '../made-answers.ts';
import { formOf, lensesOf, withOwnLabels } from './forms.ts';
import { type Agreed, type Asked, dueNow, isOpenView, isView, type Said } from './said.ts';
import { answerTo, type Told, told } from './told.ts';

/** The day of the talk. */
const TALK = '2026-12-18';

/** A session as an answers file, and what a team said in it. */
export interface Beginning {
  /** The answers file. */
  readonly file: object;
  /** The file of a session form of the team's own, where it is one. */
  readonly form?: string;
  readonly title: string;
  readonly said: Said;
}

/** A session in any of the bundled forms, with answers of every kind. */
export const beginning: fc.Arbitrary<Beginning> = told.map(begun);

function begun(own: Told): Beginning {
  const { form, title, hasOwnLabels, skipped } = own;
  const { language } = form;
  const shipped = formOf(form);
  const protocol = hasOwnLabels ? withOwnLabels(shipped) : shipped;
  const made = madeAnswers(protocol, lensesOf(language), own);
  const steps = protocol.steps.filter(({ id }) => id in made.answers);
  const write = writer(own.texts);
  const given = steps.map((step) => [step.id, write(answerTo(step, made.answers[step.id], own))] as const);
  const answers = Object.fromEntries(
    given.map(([id, answer]) => [id, id === skipped?.step ? { skip: skipped.reason } : answer]),
  );
  const subject = { title, role: 'handhaver' };
  return {
    file: { format: 'driehoek/answers@1', protocol: protocol.id, language, date: TALK, case: subject, answers },
    ...(hasOwnLabels ? { form: JSON.stringify(protocol) } : {}),
    title,
    said: { ...saidIn(steps, answers), hasOwnLabels },
  };
}

/** Typed text in the place of every text that was made, one after the other. */
function writer(texts: readonly string[]) {
  let count = 0;
  const write = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('geschreven bij')) {
      count += 1;
      return texts[count % texts.length];
    }
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, write(one)]));
  };
  return write;
}

function saidIn(steps: readonly Step[], answers: Readonly<Record<string, unknown>>): Said {
  const given = (is: (step: Step) => boolean): unknown => {
    const step = steps.find(is);
    const answer = step && answers[step.id];
    return typeof answer === 'object' && answer !== null && 'skip' in answer ? undefined : answer;
  };
  const rows = (given(({ kind }) => kind === 'actions') ?? []) as Told['actions'];
  const views = (given(({ section }) => section === 'dissent') ?? []) as Told['dissent'];
  const seen = views.filter(isView).map((own) => ({ ...own, isHeeded: false }));
  const next = given((step) => step.kind === 'date' && step.sets === 'look-back') as string | undefined;
  const outcome = given(({ id }) => id === 'outcome') as { readonly outcome?: string } | undefined;
  const wordBack = askedIn(
    given(({ section, kind }) => section === 'escalation' && kind === 'form'),
    outcome?.outcome === 'opschalen',
  );
  return {
    today: TALK,
    status:
      rows.length > 0 || seen.some(isOpenView) || next !== undefined || wordBack !== undefined ? 'open' : 'closed',
    agreements: rows.map((own): Agreed => ({ ...own, isDone: false, isDropped: false })),
    views: seen,
    toldDue: dueNow(rows),
    wordBack,
    next,
    held: [],
    isBare: false,
    hasOwnLabels: false,
    hasStory: ['moment', 'question'].every((own) => steps.some(({ id }) => id === own)),
    hasTriangle: steps.some((step) => step.kind === 'silent' && step.asks.includes('place')),
  };
}

/** Whom word is to come back from. Where nobody was asked about it, an outcome may say that it goes up. */
function askedIn(answer: unknown, goesUp: boolean): Asked | undefined {
  const { escalate, to = '', by = '', feedback = null, waiting } = (answer ?? {}) as Readonly<Record<string, string>>;
  const asked = { to, by, day: feedback, hasAnswered: false };
  if (waiting) return saysNothing(waiting) ? undefined : { ...asked, to: waiting };
  return escalate === 'yes' || (escalate === undefined && goesUp) ? asked : undefined;
}
