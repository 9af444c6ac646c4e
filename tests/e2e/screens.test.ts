import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/width.ts';
import { begin } from '../support/begun.ts';
import { Keys } from '../support/pty.ts';
import { SAVING, writtenOnce } from '../support/written-once.ts';

const sizes = [
  [80, 24],
  [120, 40],
  [40, 20],
] as const;

/** Screens that hide the wall for a moment. */
const besides = ['the menu', 'the overview', 'the last look', 'why skip', 'menu'];

interface Known {
  /** The moral question, once it is asked. */
  question?: string;
  /** Of the options. */
  titles: readonly string[];
}

function expectFits(text: string, what: string, columns: number, rows: number): void {
  const lines = text.split('\n');
  expect(lines.length, what).toBeLessThanOrEqual(rows);
  for (const line of lines) expect(widthOf(line), what).toBeLessThanOrEqual(columns);
}

/** From the question on every wall holds it, and that of the talk every option. */
function expectHolds(text: string, what: string, { question, titles }: Known): void {
  const words = text.replace(/\s+/gu, ' ');
  if (question !== undefined && !besides.includes(what)) expect(words, what).toContain(`» ${question.slice(0, 30)}`);
  if (!what.startsWith('a note, dialogue')) return;
  for (const title of titles) expect(words, what).toContain(title.slice(0, 20));
}

describe.each([
  ['nl', 'bewust-vakmanschap nl'],
  ['en', 'bewust-vakmanschap en'],
] as const)('the screens in %s', (_, name) => {
  test.each(sizes)('at %i × %i', { timeout: 60_000 }, async (columns, rows) => {
    const seen = new Map<string, string>();
    const screens: Known & { now: () => string } = { now: () => '', titles: [] };
    const onScreen = (what: string) => {
      const text = screens.now();
      expectFits(text, what, columns, rows);
      if (columns >= 80) expectHolds(text, what, screens);
      if (!seen.has(what)) seen.set(what, text);
    };
    const begun = await begin(name, { columns, rows, onScreen, args: SAVING });
    const { session, types, messages, protocol, answers } = begun;
    screens.now = session.screen;
    screens.titles = (answers.answers.options as { title: string }[]).map(({ title }) => title);
    const { menu, faults, wall } = messages;
    const look = async (what: string, text: string | RegExp) => {
      await session.see(text);
      onScreen(what);
    };
    const placement = protocol.steps.find(({ id }) => id === 'placement')?.ask ?? '';
    const { question } = answers.answers.question as { question: string };

    await types.all({ until: 'question' });
    await session.see(/^ *4 /mu);
    session.type(`${Keys.ctrlU}hoe kan dit toch, en waarom natuurlijk niet`);
    await session.see('natuurlijk niet');
    await look('advice on the question', 'Tip:');
    session.type(Keys.escape);
    await look('the menu', menu.overview);
    session.type(`3${Keys.enter}`);
    await look('the overview', menu.overviewAsk);
    session.type(Keys.escape);
    await session.see(menu.overview);
    session.type(`1${Keys.enter}`);
    await session.see('natuurlijk niet');

    await types.all({ from: 'question', until: 'placement' });
    screens.question = question;
    await session.see(placement);
    session.type(Keys.enter);
    await session.see(wall.in(0, (answers.answers.opening as { participants: number }).participants));
    session.type('3 425');
    await session.see('› 3 •••');
    session.type(Keys.enter);
    await look('a card that is refused', faults.wrongSum(11).slice(0, 14));
    session.type(Keys.ctrlU);
    await session.gone('› 3 •••');
    session.type(Keys.shiftTab);
    await session.see(placement);

    await types.all({ from: 'placement' });
    const record = await writtenOnce(begun);
    if (columns === 80) expect(record).toMatchSnapshot('record');
    expect([...seen].map(([what, text]) => `── ${what}\n${text}`).join('\n\n')).toMatchSnapshot();
  });
});
