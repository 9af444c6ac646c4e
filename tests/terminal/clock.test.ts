import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fold, openSession, type Session } from '../../src/core/session/fold.ts';
import type { Question } from '../../src/core/session/walk.ts';
import { timingOf, wholeMinutes } from '../../src/terminal/clock.ts';
import { headOf, notesOf } from '../../src/terminal/screen/head.ts';
import { tableClock } from '../../src/terminal/table-clock.ts';
import { playedSession } from '../support/workroom.ts';

const MINUTE = 60_000;
const BEGIN = Date.parse('2026-12-18T09:00:00Z');
const { protocol, messages } = await playedSession('kort nl');

/** A session that has come to a step after so many minutes at the table. */
function sessionAt(step: string, minutes: number): Session {
  const at = (after: number) => new Date(BEGIN + after * MINUTE).toISOString();
  const opened = openSession({
    type: 'start',
    format: 'driehoek/session@1',
    id: 'x',
    at: at(0),
    date: '2026-12-18',
    language: 'nl',
    protocol,
    lenses: [],
    subject: { title: 'Iets' },
    record: { svg: true },
  });
  const before = protocol.steps.slice(
    0,
    protocol.steps.findIndex(({ id }) => id === step),
  );
  return before.reduce<Session>(
    (session, { id }) => fold(session, { type: 'skip', step: id, reason: 'x', at: at(minutes) }),
    opened,
  );
}

function questionAt(step: string, session: Session): Question & { readonly away: number[] } {
  const away: number[] = [];
  const found = protocol.steps.find(({ id }) => id === step);
  if (!found) throw new Error(step);
  return {
    session,
    step: found,
    faults: [],
    raw: undefined,
    keepDraft: async () => undefined,
    keepDraftQuietly: () => undefined,
    keepAway: (milliseconds) => void away.push(milliseconds),
    away,
  };
}

describe('the time at the table', () => {
  beforeEach(() => void vi.useFakeTimers({ now: BEGIN }));
  afterEach(() => void vi.useRealTimers());

  test('runs while people talk, and on when the same step is asked again', () => {
    const session = sessionAt('facts', 0);
    const clock = tableClock(() => new Date());
    const time = clock.on(questionAt('facts', session));
    vi.advanceTimersByTime(90_000);
    expect(time.spent()).toBe(90_000);
    expect(clock.on(questionAt('facts', session)).spentBefore).toBe(0);
    clock.stop();
  });

  test('does not count the hour that a laptop slept in the middle, and says so to the journal', () => {
    const question = questionAt('facts', sessionAt('facts', 0));
    const clock = tableClock(() => new Date());
    const time = clock.on(question);
    vi.advanceTimersByTime(30_000);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    vi.advanceTimersByTime(30_000);
    expect(time.spent()).toBe(60_000);
    expect(question.away).toEqual([60 * MINUTE]);
    clock.stop();
  });
});

describe('the drift of the whole session', () => {
  const timing = (step: string, minutes: number, onStep = 0) => {
    const session = sessionAt(step, minutes);
    return timingOf(session, questionAt(step, session).step, session.spent, session.spent + onStep);
  };

  test.each([
    ['on time when what is done took what was planned', 'facts', 5, 0, 0],
    ['behind by what took longer', 'facts', 9, 0, 4],
    ['ahead by what took shorter', 'facts', 2, 0, -3],
    ['not changed by the minutes that a step was given', 'facts', 5, 3 * MINUTE, 0],
    ['behind by what a step takes beyond them', 'facts', 5, 5 * MINUTE, 2],
  ])('%s', (_, step, minutes, onStep, drift) => {
    expect(wholeMinutes(timing(step, minutes, onStep).drift)).toBe(drift);
  });
});

describe('what the screen says of it', () => {
  const head = (minutes: number, onStep: number) => {
    const session = sessionAt('facts', minutes);
    const question = questionAt('facts', session);
    const time = { spentBefore: session.spent, spent: () => session.spent + onStep };
    const now = () => new Date(2026, 11, 18, 10, minutes);
    return { ...headOf({ question, time, messages, now }), notes: notesOf(question, time, {}, messages) };
  };
  const words = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join('');

  test('which step it is, who speaks and for how long, the time, the minutes left, the drift', () => {
    const { title, where, clock } = head(7, MINUTE);
    expect(title).toBe('3 Feiten · allen, ieder zo’n 20 s');
    expect(where).toBe('10:07 · nog 2 min');
    expect(words(clock)).toBe('');
    expect(words(head(12, MINUTE).clock)).toBe('samen 7 min uitgelopen');
    expect(head(5, 5 * MINUTE).where).toBe('10:05 · 2 min over tijd');
  });

  test('what could be shorter when it runs late, and never the choice, dissent or the agreements', () => {
    const late = head(12, 0).notes.find(({ look }) => look === 'late')?.text ?? '';
    expect(late).toBe(messages.screen.shorten(['Opties']));
    expect(head(8, 0).notes.map(({ text }) => text)).not.toContain(late);
  });
});
