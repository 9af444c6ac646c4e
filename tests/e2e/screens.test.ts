import { describe, expect, test } from 'vitest';
import { begin } from '../support/begun.ts';
import { Keys } from '../support/pty.ts';

const sizes = [
  [80, 24],
  [120, 40],
  [40, 20],
] as const;

describe.each([
  ['nl', 'bewust-vakmanschap nl'],
  ['en', 'bewust-vakmanschap en'],
] as const)('the screens in %s', (_, name) => {
  test.each(sizes)('at %i × %i', { timeout: 60_000 }, async (columns, rows) => {
    const seen = new Map<string, string>();
    const screens: { now: () => string } = { now: () => '' };
    const onScreen = (what: string) => {
      const text = screens.now();
      expect(text.split('\n').length, what).toBeLessThanOrEqual(rows);
      if (!seen.has(what)) seen.set(what, text);
    };
    const { session, types, messages } = await begin(name, { columns, rows, onScreen });
    screens.now = session.screen;
    const { screen, menu, faults } = messages;
    const look = async (what: string, text: string | RegExp) => {
      await session.see(text);
      onScreen(what);
    };
    const back = async (times: number, text: string) => {
      for (let time = 0; time < times; time += 1) session.type(Keys.shiftTab);
      await session.see(text);
    };

    await types.all({ until: 'question' });
    await session.see(screen.where(3, 21));
    session.type(`${Keys.ctrlU}hoe kan dit toch, en waarom natuurlijk niet`);
    await session.see('natuurlijk niet');
    await look('advice on the question', 'Tip:');
    session.type(Keys.escape);
    await look('the menu', menu.overview);
    session.type(`3${Keys.enter}`);
    await look('the overview', menu.overviewAsk);
    session.type(Keys.escape);
    await session.see(menu.overview);
    session.type(Keys.enter);
    await session.see(screen.where(3, 21));

    await types.all({ from: 'question', until: 'placement' });
    await session.see(screen.handIn);
    session.type(Keys.enter);
    await session.see(screen.keys.ready);
    session.type(Keys.enter);
    await session.see(messages.corners.maatschappij);
    session.type(Keys.up + Keys.left + Keys.left);
    await look('a point moved', /5 4 1|4 {1,2}polit/u);
    session.type(`4 2 5${Keys.enter}`);
    await look('eleven points', faults.wrongSum(11).slice(0, 14));
    session.type('p');
    await look('about to pass', screen.passing(screen.passWord).slice(0, 12));
    session.type(Keys.left);
    await session.gone(screen.passing(screen.passWord).slice(0, 12));
    await back(1, screen.keys.ready);
    await back(1, screen.handIn);

    await types.all({ from: 'placement' });
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect([...seen].map(([what, text]) => `── ${what}\n${text}`).join('\n\n')).toMatchSnapshot();
  });
});
