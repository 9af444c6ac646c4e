import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import { playAnswers } from '../../src/core/answers/play.ts';
import { printAnswers } from '../../src/core/answers/print.ts';
import { answersSkeleton } from '../../src/core/answers/skeleton.ts';
import type { FieldQuestion as Asked } from '../../src/core/protocol/schema.ts';
import type { Deed } from '../../src/core/session/events.ts';
import { fold, minutesSpent, type Session } from '../../src/core/session/fold.ts';
import { choice } from '../../src/core/session/kinds/choice.ts';
import { contextOf, nextStep, stepBefore, stepsThatApply } from '../../src/core/session/steps.ts';
import { type Question, type Reply, walk } from '../../src/core/session/walk.ts';
import { openedSession } from '../support/opened.ts';
import { type Played, playedSession, sessions } from '../support/workroom.ts';

const START = Date.parse('2026-11-26T10:00:00.000Z');

function following(session: Session, ...deeds: (Deed & { minute?: number })[]): Session {
  return deeds.reduce(
    (state, { minute = 0, ...deed }) =>
      fold(state, { ...(deed as Deed), at: new Date(START + minute * 60_000).toISOString() }),
    session,
  );
}

async function kort(): Promise<{ played: Played; session: Session }> {
  const played = await playedSession('kort nl');
  return { played, session: openedSession(played) };
}

describe('a session is a fold of its events', () => {
  test('the next step is the first that is open', async () => {
    const { session, played } = await kort();
    const { answers } = played.answers;
    expect(nextStep(session, played.messages)?.id).toBe('opening');
    const opened = following(session, { type: 'answer', step: 'opening', value: answers.opening });
    expect(nextStep(opened, played.messages)?.id).toBe('moment');
    expect(nextStep(following(opened, { type: 'skip', step: 'moment', reason: 'x' }), played.messages)?.id).toBe(
      'facts',
    );
  });

  test('going somewhere comes first, until that step is answered', async () => {
    const { session, played } = await kort();
    const gone = following(session, { type: 'go', step: 'look-back' });
    expect(nextStep(gone, played.messages)?.id).toBe('look-back');
    expect(
      nextStep(following(gone, { type: 'answer', step: 'look-back', value: '2027-01-01' }), played.messages)?.id,
    ).toBe('opening');
  });

  test('an answer that no longer holds is asked again', async () => {
    const { session, played } = await kort();
    const { answers } = played.answers;
    const settled = following(
      session,
      ...['opening', 'options', 'silent-choice'].map((step) => ({
        type: 'answer' as const,
        step,
        value: answers[step],
      })),
      ...['moment', 'facts', 'question', 'tension'].map((step) => ({ type: 'skip' as const, step, reason: 'x' })),
    );
    expect(nextStep(settled, played.messages)?.id).toBe('dialogue');
    const fewer = (answers.options as unknown[]).slice(1);
    const without = following(settled, { type: 'answer', step: 'options', value: fewer });
    expect(nextStep(without, played.messages)?.id).toBe('options');
    const other = { id: 'iets-anders', title: 'Iets anders' };
    const replaced = following(settled, { type: 'answer', step: 'options', value: [other, ...fewer] });
    expect(nextStep(replaced, played.messages)?.id).toBe('silent-choice');
  });

  test('a round that is closed stays closed when people come or go', async () => {
    const { session, played } = await kort();
    const { answers } = played.answers;
    const cards = answers['silent-choice'] as { place: unknown }[];
    const closed = { of: 6, cards };
    const skipped = ['moment', 'facts', 'question', 'tension'].map((step) => ({
      type: 'skip' as const,
      step,
      reason: 'x',
    }));
    for (const count of [5, 7]) {
      const settled = following(
        session,
        { type: 'answer', step: 'opening', value: answers.opening },
        { type: 'answer', step: 'options', value: answers.options },
        { type: 'answer', step: 'silent-choice', value: closed },
        ...skipped,
        { type: 'people', count, dealt: 7, from: 6 },
      );
      expect(nextStep(settled, played.messages)?.id).toBe('dialogue');
    }
  });

  test('steps with a condition come and go with the answer they hang on', async () => {
    const { session, played } = await kort();
    const ids = (participants: number) =>
      stepsThatApply(
        following(session, {
          type: 'answer',
          step: 'opening',
          value: { ...(played.answers.answers.opening as object), participants },
        }),
      ).map(({ id }) => id);
    expect(ids(6)).not.toContain('small-group');
    expect(ids(4)).toContain('small-group');
  });

  test('a draft is kept, and counts for nothing', async () => {
    const { session, played } = await kort();
    const left = following(
      session,
      { type: 'draft', step: 'opening', value: { participants: 6 } },
      { type: 'go', step: 'moment' },
    );
    expect(left.drafts.get('opening')).toEqual({ participants: 6 });
    expect(left.answers.size).toBe(0);
    expect(nextStep(following(left, { type: 'answer', step: 'moment', value: 'x' }), played.messages)?.id).toBe(
      'opening',
    );
  });

  test('the step before is the one before among those that apply', async () => {
    const { session } = await kort();
    const steps = stepsThatApply(session);
    expect(stepBefore(session, steps[0] as never)).toBeUndefined();
    expect(stepBefore(session, steps[3] as never)?.id).toBe(steps[2]?.id);
  });
});

describe('agreements', () => {
  const long = 'medewerker vergunningen en handhaving van de omgevingsdienst';
  test.each([
    ['adj. secretaris', 'bellen (volgende week)', []],
    ['b.o.a.', 'de brief beantwoorden (brief van 3 november 2026)', []],
    [long, 'bellen', []],
    [`${long} Noord`, 'bellen', ['actions 0 role']],
    ['Wij. Allemaal', 'bellen', ['actions 0 role']],
    ['wie?', 'bellen', ['actions 0 role']],
    ['rol: a', 'bellen', ['actions 0 role']],
    ['rol', 'bellen (2027-01-04)', ['actions 0 what']],
    ['rol (3/5/2027)', 'bellen', ['actions 0 role']],
  ])('are read from the record as they were given, or asked again: %s, %s', async (role, what, wanted) => {
    const { played, session } = await kort();
    const answers = { ...played.answers.answers, actions: [{ role, what, due: '2027-01-08' }] };
    const paths: string[] = [];
    const locate = (path: readonly (string | number)[]) => {
      paths.push(path.slice(1).join(' '));
      return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    };
    const { findings } = await playAnswers(session, { ...played.answers, answers }, { locate }, 'x', played.messages);
    expect(findings).toHaveLength(wanted.length);
    expect(paths).toEqual(wanted);
  });
});

describe('time at the table', () => {
  test('leaves out pauses, stops, sleep and a clock that was set back', async () => {
    const { session } = await kort();
    expect(minutesSpent(following(session, { type: 'draft', step: 'moment', value: '', minute: 10 }))).toBe(10);
    expect(
      minutesSpent(
        following(
          session,
          { type: 'pause', minute: 10 },
          { type: 'resume', minute: 500 },
          { type: 'draft', step: 'moment', value: '', minute: 505 },
        ),
      ),
    ).toBe(15);
    expect(
      minutesSpent(
        following(session, { type: 'draft', step: 'moment', value: '', minute: 10 }, { type: 'resume', minute: 90 }),
      ),
    ).toBe(10);
    expect(minutesSpent(following(session, { type: 'away', milliseconds: 60 * 60_000, minute: 70 }))).toBe(10);
    expect(
      minutesSpent(
        following(
          session,
          { type: 'draft', step: 'moment', value: '', minute: 10 },
          { type: 'draft', step: 'moment', value: '', minute: 4 },
        ),
      ),
    ).toBe(10);
  });
});

describe('the walk', () => {
  const save = async (deed: Deed) => ({ ...deed, at: new Date(START).toISOString() });

  test('asks again with what was wrong and what was typed', async () => {
    const { session, played } = await kort();
    const seen: Question[] = [];
    const replies: Reply[] = [
      { type: 'answer', raw: { participants: 0, audience: 'b' } },
      { type: 'answer', raw: { participants: 6, audience: 'b' } },
      { type: 'stop' },
    ];
    const ask = async (question: Question) => {
      seen.push(question);
      return replies[seen.length - 1] as Reply;
    };
    const { finished } = await walk(session, played.messages, { ask, save });
    expect(finished).toBe(false);
    expect(seen.map(({ step }) => step.id)).toEqual(['opening', 'opening', 'moment']);
    expect(seen[1]).toMatchObject({
      faults: [{ path: ['participants'], message: 'Hier hoort een heel getal van 1 tot en met 30.' }],
      raw: { participants: 0 },
    });
  });

  test('keeps what was typed on a step that is left, and shows it on return', async () => {
    const { session, played } = await kort();
    const kept: Deed[] = [];
    const seen: Question[] = [];
    const ask = async (question: Question): Promise<Reply> => {
      seen.push(question);
      if (seen.length === 1) return { type: 'go', step: 'moment', draft: { participants: 6 } };
      if (seen.length === 2) return { type: 'go', step: 'opening', draft: 'half een verhaal' };
      return { type: 'stop' };
    };
    await walk(session, played.messages, {
      ask,
      save: async (deed) => {
        kept.push(deed);
        return save(deed);
      },
    });
    expect(kept.map(({ type }) => type)).toEqual(['draft', 'go', 'draft', 'go', 'pause']);
    expect(seen[2]?.raw).toEqual({ participants: 6 });
  });
});

describe('a choice', () => {
  const asked = (yes: string, no: string): Asked<'choice'> => ({
    id: 'escalate',
    kind: 'choice',
    sets: 'escalate',
    ask: 'x',
    label: 'Opschalen',
    choices: [
      { id: 'yes', label: yes },
      { id: 'no', label: no },
    ],
  });

  test.each([
    ['Ja', 'Nee, dit kan het team zelf', 'Ja', 'Nee, dit kan het team zelf'],
    ['Dat moet', 'Niet nodig', 'Ja: Dat moet', 'Nee: Niet nodig'],
    ['Nee, nog niet', 'Jazeker', 'Ja: Nee, nog niet', 'Nee: Jazeker'],
  ])('to escalate says yes or no in the record, also as %j and %j', async (yes, no, ofYes, ofNo) => {
    const { session, played } = await kort();
    const context = contextOf(session, played.messages);
    const said = (value: string) => choice.entries(value, asked(yes, no), context);
    expect([said('yes'), said('no')]).toMatchObject([[{ text: ofYes }], [{ text: ofNo }]]);
  });

  test('is known by its id before any label', async () => {
    const { session, played } = await kort();
    const context = contextOf(session, played.messages);
    const read = (raw: string) => choice.read(raw, asked('no', 'Liever niet'), context);
    expect(read('no')).toEqual({ ok: true, value: 'no' });
    expect(read('LIEVER NIET')).toEqual({ ok: true, value: 'no' });
    expect(read('No')).toEqual({ ok: true, value: 'yes' });
  });
});

type Cards = readonly { readonly card: number }[];

describe('an answers file', () => {
  const locate = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });

  test.each(Object.keys(sessions) as (keyof typeof sessions)[])(
    'of a played session plays to the same answers: %s',
    async (name) => {
      const played = await playedSession(name);
      const { messages, answers } = played;
      const { session, findings } = await playAnswers(openedSession(played), answers, { locate }, 'x', messages);
      expect(findings).toEqual([]);
      const text = printAnswers(session, 'library:x');
      const again = parseAnswers(text, 'y', messages);
      const replayed = await playAnswers(openedSession(played), again.value as never, { locate }, 'y', messages);
      expect(replayed.findings).toEqual([]);
      expect(printAnswers(replayed.session, 'library:x')).toBe(text);
    },
  );

  test('keeps nothing of the order in which cards came in, nor of whose number was whose', async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const { answers } = played.answers;
    const order = [6, 2, 4, 0, 5, 1, 3];
    const turned = Object.fromEntries(
      ['placement', 'placement-after', 'silent-choice'].map((id) => {
        const raw = answers[id] as Cards | { readonly cards: Cards };
        const cards = 'cards' in raw ? raw.cards : raw;
        const own = order.flatMap((at) => cards[at] ?? []).map(({ card, ...said }) => ({ ...said, card: 8 - card }));
        return [id, 'cards' in raw ? { ...raw, cards: own } : own];
      }),
    );
    const printed = async (own: Record<string, unknown>) =>
      printAnswers(
        (
          await playAnswers(
            openedSession(played),
            { ...played.answers, answers: own },
            { locate },
            'x',
            played.messages,
          )
        ).session,
        'x',
      );
    expect(await printed({ ...answers, ...turned })).toBe(await printed(answers));
  });

  test('that is an empty skeleton has every answer missing, each at its own place', async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const { messages } = played;
    const { options: _, ...own } = played.case;
    const text = answersSkeleton(openedSession({ ...played, case: own }), 'library:x', messages);
    const read = parseAnswers(text, 'x.yaml', messages);
    expect(read.findings).toEqual([]);
    const { findings } = await playAnswers(openedSession(played), read.value as never, read, 'x.yaml', messages);
    const missing = findings.filter(({ severity }) => severity === 'error');
    expect(missing.map(({ line }) => text.split('\n')[line - 1]?.trim().replace(':', ''))).toEqual([
      'participants',
      'audience',
      'decides',
      'placement',
      'responsibilities',
      'options',
      'silent-choice',
      'placement-after',
      'outcome',
      'because',
      'despite',
      'need',
      'what',
      'escalate',
      'look-back',
    ]);
    expect(new Set(missing.map(({ line, column }) => `${line}:${column}`)).size).toBe(missing.length);
    const lines = text.split('\n');
    for (const { line, column } of missing) expect(lines[line - 1]?.slice(column - 1)).toMatch(/^[a-z-]+:$/u);
  });
});
