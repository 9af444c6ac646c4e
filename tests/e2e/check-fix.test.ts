import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { Keys, runInPty } from '../support/pty.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const good = sample('case');
const slipped = good.replace('domain: toezicht', 'domain: toezciht').replace('level: team', 'level: teem');

function opened(...args: readonly string[]) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'cases'));
  const path = join(cwd, 'cases', 'een-terras.yaml');
  writeFileSync(path, slipped);
  const session = runInPty(process.execPath, [program, 'check', ...args], { cwd });
  return { session, text: () => readFileSync(path, 'utf8') };
}

test('at a terminal people are asked about each proposal, with the line as it would read', async () => {
  const { session, text } = opened('--fix');
  await session.see('> domain: toezicht');
  expect(session.screen()).toContain('| domain: toezciht');
  session.type(`n${Keys.enter}`);
  await session.see('> level: team');
  session.type(`j${Keys.enter}`);
  expect((await session.exit()).code).toBe(1);
  expect(text()).toBe(slipped.replace('teem', 'team'));
  // The report comes after the questions, on the terminal that people had.
  expect(session.screen()).toMatch(/fout {2}wrong-value[\s\S]*1 ding verbeterd in 1 bestand\./u);
  expect(session.screen()).not.toContain(nl.checking.fixing.ask);
});

test.each([
  ['Esc', Keys.escape],
  ['Ctrl-C', Keys.ctrlC],
])('%s stops: nothing is written, and what is wrong is told', async (_, key) => {
  const { session, text } = opened('--fix');
  await session.see(nl.checking.fixing.ask);
  session.type(key);
  expect((await session.exit()).code).toBe(1);
  expect(text()).toBe(slipped);
  expect(session.screen()).toContain('2 fouten');
});

test('--fix=all asks nothing', async () => {
  const { session, text } = opened('--fix=all', 'cases');
  expect((await session.exit()).code).toBe(0);
  expect(text()).toBe(good);
  expect(session.raw()).not.toContain(nl.checking.fixing.ask);
});
