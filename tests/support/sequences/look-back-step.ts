import fc from 'fast-check';
import { placesNow } from '../../../src/core/record/review.ts';
import type { Room } from './room.ts';
import { type Agreed, dueNow, isOpen, isOpenView, type Said, type Seen } from './said.ts';
import { laterThan, type Step } from './step.ts';
import { typedLine, typedProse } from './typed.ts';

/** What a look-back answers on each agreement and view, one after the other; and all else. */
const answered = fc.record({
  later: fc.constantFrom(0, 30, 60),
  fates: fc.array(fc.constantFrom('done', 'open', 'dropped'), { minLength: 1, maxLength: 3 }),
  heeds: fc.array(fc.constantFrom('heeded', 'open'), { minLength: 1, maxLength: 2 }),
  wordBack: fc.constantFrom('yes', 'partly', 'no'),
  place: fc.constantFrom(...placesNow),
  texts: fc.array(fc.option(typedProse), { minLength: 6, maxLength: 6 }),
  happened: typedProse,
  next: fc.option(fc.constantFrom(1, 90)),
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
  const all = answersOf(own, said, { today, next });
  const skip = skipped !== null && skipped.step in all ? { [skipped.step]: { skip: skipped.reason } } : {};
  const given = Object.fromEntries(Object.entries(all).filter(([step]) => !(step in skip)));
  const after = { ...said, ...settled(said, given), next };
  const isClosed = closes && isAllSettled(after);
  if (closes && !isClosed) await expectRefused({ ...all, ...skip }, today, room);
  const status = isClosed ? 'closed' : 'open';
  const ran = await run({ ...all, ...skip, next: { next: next ?? null, status } }, today, room);
  if (ran.code !== 0) throw new Error(`look-back gave ${ran.code}\n${ran.stderr}`);
  return { ...after, toldDue: dueNow(after.agreements), today, status, held: [...said.held, today] };
}

function run(answers: Answers, today: string, room: Room) {
  const file = JSON.stringify({ format: 'driehoek/answers@1', answers });
  return room.run(today, ['look-back', room.file, '--answers', '-'], file);
}

/** A record is not closed over what is open in it. */
async function expectRefused(answers: Answers, today: string, room: Room): Promise<void> {
  const before = room.read();
  const ran = await run(answers, today, room);
  if (ran.code !== 2 || !ran.stderr.includes('closed-too-early') || room.read() !== before)
    throw new Error(`look-back closed a record with something open: ${ran.code}\n${ran.stderr}`);
}

function isAllSettled({ agreements, views, wordBack, next }: Said): boolean {
  const isAwaited = wordBack !== undefined && !wordBack.hasAnswered;
  return next === undefined && !isAwaited && !agreements.some(isOpen) && !views.some(isOpenView);
}

/** What the answers change in what was said before. */
function settled(
  { agreements, views, wordBack }: Said,
  given: Answers,
): Pick<Said, 'agreements' | 'views' | 'wordBack'> {
  const word = given['word-back']?.['word-back'];
  const hasWord = word === 'yes' || isDropped(word);
  return {
    agreements: agreements.map((one, at): Agreed => {
      const fate = given.actions?.[`agreement-${at + 1}`];
      const due = typeof fate === 'object' ? (fate?.open ?? one.due) : one.due;
      return { ...one, due, isDone: one.isDone || fate === 'done', isDropped: one.isDropped || isDropped(fate) };
    }),
    views: views.map((one, at): Seen => {
      const heed = given.dissent?.[`view-${at + 1}`];
      return { ...one, isHeeded: one.isHeeded || heed === 'heeded' || isDropped(heed) };
    }),
    wordBack: wordBack && { ...wordBack, hasAnswered: wordBack.hasAnswered || hasWord },
  };
}

function isDropped(answer: Answer): boolean {
  return answer === 'dropped' || (typeof answer === 'object' && answer?.dropped !== undefined);
}

type Answer = string | Readonly<Record<string, string>> | null | undefined;

/** By the name of a step, and of a question in it. */
type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

function answersOf(
  own: Answered,
  { agreements, views, wordBack, hasTriangle }: Said,
  { today, next }: { readonly today: string; readonly next: string | undefined },
): Answers {
  const [differently, answer, why, remaining] = own.texts;
  // Whatever happened is as good a reason as any; a file of before gives none.
  const dropped = { dropped: own.happened };
  const fates = {
    done: 'done',
    open: { open: laterThan(today, own.later) },
    dropped: own.later === 30 ? 'dropped' : dropped,
  } as const;
  const actions = agreements.flatMap((one, at) =>
    isOpen(one) ? [[`agreement-${at + 1}`, fates[own.fates[at % own.fates.length] ?? 'done']] as const] : [],
  );
  const heeds = { heeded: 'heeded', open: own.place === 'elsewhere' ? dropped : 'open' } as const;
  const dissent = views.flatMap((one, at) =>
    isOpenView(one) ? [[`view-${at + 1}`, heeds[own.heeds[at % own.heeds.length] ?? 'open']] as const] : [],
  );
  const isAwaited = wordBack !== undefined && !wordBack.hasAnswered;
  const word = own.wordBack === 'no' && own.place === 'same' && isAwaited ? dropped : own.wordBack;
  return {
    happened: { happened: own.happened, differently },
    ...(actions.length === 0 ? {} : { actions: Object.fromEntries(actions) }),
    'word-back': { 'word-back': word, answer },
    ...(dissent.length === 0 ? {} : { dissent: Object.fromEntries(dissent) }),
    ...(hasTriangle ? { place: { place: own.place, 'place-why': why } } : {}),
    remaining: { remaining },
    next: { next: next ?? null, status: own.closes ? 'closed' : 'open' },
  };
}
