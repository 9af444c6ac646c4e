import fc from 'fast-check';
import { rewrites } from '../rewrites.ts';
import { sameHtml } from '../same-html.ts';
import { toldCase, toldTexts } from '../told-case.ts';
import { agree, tick } from './hand-steps.ts';
import { lookBack } from './look-back-step.ts';
import { dueNow } from './said.ts';
import { laterThan, type Step } from './step.ts';

const isHunt = process.env.MODE === 'hunt';

const bare = rewrites.filter(({ keepsComments }) => !keepsComments);

/** A program that formats the file. Where it changes what people see, it is not our reading that is at stake. */
const format = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...rewrites) }, fc.constantFrom(...bare)).map(
  (rewrite): Step => ({
    run: async (said, room) => {
      const text = room.read();
      const after = await rewrite.run(text);
      const isLost = said.hasOwnLabels && !rewrite.keepsComments;
      if (isLost || !sameHtml(text, after)) return said;
      room.write(after);
      return { ...said, isBare: said.isBare || !rewrite.keepsComments };
    },
    toString: () => `format by ${rewrite.name}`,
  }),
);

/** `check --fix`, after which there is nothing left to fix. */
const fix: Step = {
  run: async (said, room) => {
    await room.run(said.today, ['check', '--fix', '.']);
    const once = room.read();
    await room.run(said.today, ['check', '--fix', '.']);
    if (room.read() !== once) throw new Error('a second --fix has changed the record');
    return { ...said, isBare: false, toldDue: dueNow(said.agreements) };
  },
  toString: () => 'check --fix',
};

const reading = fc
  .constantFrom(
    ['log'],
    ['share', '--output', 'kopie.md'],
    ['share', '--output', 'kopie.html'],
    ['follow-up', '--ics', 'agenda.ics'],
    ['report'],
    ['show'],
  )
  .map(
    (args): Step => ({
      isReading: true,
      run: async (said, room) => {
        const [command = '', ...rest] = args;
        const named = command === 'share' || command === 'show' ? [room.file] : [];
        const ran = await room.run(said.today, [command, ...named, ...rest]);
        if (ran.code !== 0) throw new Error(`${args.join(' ')} gave ${ran.code}\n${ran.stderr}`);
        return said;
      },
      toString: () => args.join(' '),
    }),
  );

/** A case that is told anew: the first try names the digest of what was told. */
const tellCase: Step = {
  isReading: true,
  run: async (said, room) => {
    if (!said.hasStory) return said;
    const args = ['share', room.file, '--as', 'case', '--answers', '-', '--output', 'cases/kopie.yaml'];
    const { title, role, situation, question } = toldTexts;
    const told = { title, role, situation, question };
    const asked = await room.run(said.today, args, toldCase(told, ['digest'], ''));
    const digest = /[0-9a-f]{64}/u.exec(asked.stderr)?.[0] ?? '';
    const ran = await room.run(said.today, args, toldCase(told, [], digest));
    if (ran.code !== 0) throw new Error(`share --as case gave ${ran.code}\n${asked.stderr}\n${ran.stderr}`);
    return said;
  },
  toString: () => 'share --as case',
};

const wait = fc.constantFrom(1, 60, 200).map(
  (days): Step => ({
    run: async (said) => ({ ...said, today: laterThan(said.today, days) }),
    toString: () => `wait ${days} days`,
  }),
);

/** Look-backs among anything else that may be done to a record. */
export const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: lookBack },
    { weight: 3, arbitrary: format },
    { weight: 2, arbitrary: tick },
    { weight: 2, arbitrary: fc.constant(fix) },
    { weight: 1, arbitrary: agree },
    { weight: 1, arbitrary: fc.oneof({ weight: 6, arbitrary: reading }, fc.constant(tellCase)) },
    { weight: 1, arbitrary: wait },
  ),
  { minLength: 2, maxLength: isHunt ? 9 : 6 },
);
