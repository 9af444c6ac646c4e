import fc from 'fast-check';
import { placesNow, wordsBack } from '../../../src/core/record/review.ts';
import type { Room } from './room.ts';
import { type Agreed, dueNow, isOpen, isOpenView, type Said, type Seen } from './said.ts';
import { laterThan, type Step } from './step.ts';
import { typedLine, typedProse } from './typed.ts';

/** What a look-back answers on each agreement and view, one after the other; and all else. */
const answered = fc.record({
  later: fc.constantFrom(0, 30, 60),
  fates: fc.array(fc.constantFrom('done', 'open', 'dropped'), { minLength: 1, maxLength: 3 }),
  heeds: fc.array(fc.constantFrom('heeded', 'open'), { minLength: 1, maxLength: 2 }),
  wordBack: fc.constantFrom(...wordsBack),
  place: fc.constantFrom(...placesNow),
  texts: fc.array(fc.option(typedProse), { minLength: 6, maxLength: 6 }),
  happened: typedProse,
  next: fc.option(fc.constantFrom(0, 1, 90)),
  closes: fc.boolean(),
  skipped: fc.option(
    fc.record({ step: fc.constantFrom('actions', 'word-back', 'dissent', 'remaining'), reason: typedLine }),
    { freq: 3 },
  ),
});
type Answered = typeof answered extends fc.Arbitrary<infer T> ? T : never;

export const lookBack: fc.Arbitrary<Step> = answered.map(
  (own): Step => ({
    run: (said, room) => lookedBack(own, said, room),
    toString: () => `look-back ${JSON.stringify(own)}`,
  }),
);

async function lookedBack(own: Answered, said: Said, room: Room): Promise<Said> {
  const { closes, skipped } = own;
  const today = laterThan(said.today, own.later);
  const next = own.next === null ? undefined : laterThan(today, own.next);
  const all = answersOf(own, said, next);
  const skip = skipped !== null && skipped.step in all ? { [skipped.step]: { skip: skipped.reason } } : {};
  const file = JSON.stringify({ format: 'driehoek/answers@1', answers: { ...all, ...skip } });
  const ran = await room.run(today, ['look-back', room.file, '--answers', '-'], file);
  if (ran.code !== 0) throw new Error(`look-back gave ${ran.code}\n${ran.stderr}`);
  const given = Object.fromEntries(Object.entries(all).filter(([step]) => !(step in skip)));
  return {
    ...said,
    ...settled(said, given),
    toldDue: dueNow(said.agreements),
    today,
    status: closes ? 'closed' : 'open',
    next,
    held: [...said.held, today],
  };
}

/** What the answers change in what was said before. */
function settled(
  { agreements, views, wordBack }: Said,
  given: Answers,
): Pick<Said, 'agreements' | 'views' | 'wordBack'> {
  const hasWord = given['word-back']?.['word-back'] === 'yes';
  return {
    agreements: agreements.map((one, at): Agreed => {
      const fate = given.actions?.[`agreement-${at + 1}`];
      return { ...one, isDone: one.isDone || fate === 'done', isDropped: one.isDropped || fate === 'dropped' };
    }),
    views: views.map((one, at): Seen => {
      const heed = given.dissent?.[`view-${at + 1}`];
      return { ...one, isHeeded: one.isHeeded || heed === 'heeded' };
    }),
    wordBack: wordBack && { ...wordBack, hasAnswered: wordBack.hasAnswered || hasWord },
  };
}

/** By the name of a step, and of a question in it. */
type Answers = Readonly<Record<string, Readonly<Record<string, string | null | undefined>>>>;

function answersOf(own: Answered, { agreements, views, hasTriangle }: Said, next: string | undefined): Answers {
  const [differently, answer, why, remaining] = own.texts;
  const actions = agreements.flatMap((one, at) =>
    isOpen(one) ? [[`agreement-${at + 1}`, own.fates[at % own.fates.length]] as const] : [],
  );
  const dissent = views.flatMap((one, at) =>
    isOpenView(one) ? [[`view-${at + 1}`, own.heeds[at % own.heeds.length]] as const] : [],
  );
  return {
    happened: { happened: own.happened, differently },
    ...(actions.length === 0 ? {} : { actions: Object.fromEntries(actions) }),
    'word-back': { 'word-back': own.wordBack, answer },
    ...(dissent.length === 0 ? {} : { dissent: Object.fromEntries(dissent) }),
    ...(hasTriangle ? { place: { place: own.place, 'place-why': why } } : {}),
    remaining: { remaining },
    next: { next: next ?? null, status: own.closes ? 'closed' : 'open' },
  };
}
