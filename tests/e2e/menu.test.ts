import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const KORT = ['review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18', '--lang', 'nl'];
const PEOPLE = 'Hoeveel mensen krijgen een kaartje?';
const READERS = 'Wie mag het verslag lezen?';
const MOMENT = 'Vertel over het moment zelf.';
const { wall, gate } = nl;

function journals(cwd: string): string[] {
  const folder = join(cwd, '.driehoek', 'sessions');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
}

/** Opens the menu, and takes the way on that begins with these words. */
async function chooseInMenu(session: Session, words: string): Promise<void> {
  session.type(Keys.escape);
  await session.see(nl.menu.title);
  const rows = session.screen().split('\n');
  const number = rows.map((row) => /^\D*(\d)\.? .*/u.exec(row)).find((row) => row?.[0].includes(words))?.[1];
  session.type(`${number ?? ''}${Keys.enter}`);
}

test('on the screen: more people, the pages of the wall, and a session that is stopped and erased', async () => {
  const cwd = emptyFolder();
  const session = runInPty(process.execPath, [program, ...KORT], { cwd });
  await session.see(PEOPLE);
  session.type(`6${Keys.enter}`);
  await session.see(READERS);
  session.type(`1${Keys.enter}`);
  await session.see(MOMENT);
  expect(session.screen()).not.toContain('familie en vrienden');
  for (let page = 0; page < 4 && !session.screen().includes('familie en vrienden'); page += 1) {
    const before = session.screen();
    session.type('\t');
    await expect.poll(() => session.screen()).not.toBe(before);
  }
  await session.see('familie en vrienden');

  await chooseInMenu(session, wall.people.title);
  await session.see(wall.people.ask);
  session.type(`7${Keys.enter}`);
  await session.see(MOMENT);
  const [name = ''] = journals(cwd);
  expect(readFileSync(join(cwd, '.driehoek', 'sessions', name), 'utf8')).toMatch(/"type":"people".*7/u);

  await chooseInMenu(session, wall.safety.title);
  await session.see(gate.erase);
  session.type('3');
  // Said before it is done.
  await session.see(gate.eraseDetail);
  session.type(Keys.enter);
  expect(await session.exit()).toEqual({ code: 0, signal: 0 });
  expect(session.screen()).toContain(gate.erased.slice(0, 30));
  expect(journals(cwd)).toEqual([]);
  expect(readdirSync(join(cwd, 'records'))).toEqual([]);
});

test('line by line: the same, and what stands on the wall', async () => {
  const cwd = emptyFolder();
  const lines = ['6', '1', '/mensen', '7', '/vraag', '/alles', '/onveilig', '1', '/feiten', '/onveilig', '3'];
  const { code, stdout, stderr } = await spawned(['--plain', ...KORT], { cwd, input: `${lines.join('\n')}\n` });
  expect(code, stderr).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(wall.people.ask);
  expect(stderr).toContain('familie en vrienden');
  expect(stderr.split(MOMENT).length - 1).toBeGreaterThanOrEqual(3);
  expect(stderr).toContain(gate.eraseDetail);
  expect(stderr).toContain(gate.erased);
  expect(journals(cwd)).toEqual([]);
});
