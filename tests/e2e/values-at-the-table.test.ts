import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/language/load.ts';
import { Keys, type Session } from '../support/pty.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { emptyFolder } from '../support/workroom.ts';

const PILES = '111122222233333333334444445555';
const people = 8;
const line = (at: number) => `${at} ${PILES.slice(at * 2)}${PILES.slice(0, at * 2)} +${(at % 3) + 1} -17 *13`;
const lines = Array.from({ length: people }, (_, at) => line(at + 1));

/** On the screen a line and Enter in one go would be a paste. */
async function enter(session: Session, text: string) {
  session.type(text);
  if (text !== '') await session.see(/› \S/u);
  session.type(Keys.enter);
}

/** By ear a prompt waits first. */
async function say(session: Session, text: string, after: number) {
  await session.prompted(after);
  const from = session.raw().length;
  session.type(`${text}${Keys.enter}`);
  return from;
}

/** Everything below a folder that holds a session. */
function drafts(cwd: string): string {
  const folder = join(cwd, '.driehoek', 'sessions');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe.each(['nl', 'en'] as const)('values at the table in %s', (language) => {
  test('survive kill -9 at five slips, and leave none of them behind', async () => {
    const { toolkit } = await loadMessages(language);
    const { forms, slip, sort } = toolkit;
    const cwd = emptyFolder();
    const env = { SOURCE_DATE_EPOCH: '1796641200' };
    const first = inShell(['--lang', language, 'values'], { cwd, env });
    await first.see(forms.values.people.ask);
    await enter(first, String(people));
    await first.see(forms.values.steps.slips.ask);
    for (const [at, own] of lines.slice(0, 5).entries()) {
      await enter(first, own);
      await first.see(slip.isIn(at + 1, []));
    }
    expect(first.everything()).not.toContain(PILES.slice(0, 10));
    process.kill(first.programId(), 'SIGKILL');
    expect((await first.ended()).code).toBe(137);
    expect(drafts(cwd)).not.toContain(PILES.slice(0, 10));

    const again = inShell(['--lang', language, 'resume'], { cwd, env });
    await again.see('5');
    await enter(again, line(2));
    await again.see(slip.again(2));
    for (const own of lines.slice(5, 7)) {
      await enter(again, own);
      await again.see(slip.isIn(Number(own[0]), []));
    }
    await enter(again, line(8));
    await again.see(slip.allIn(people));
    await enter(again, '');
    await again.see(sort.starHeading);
    expect(drafts(cwd)).not.toContain('"draft","step":"slips"');
    await enter(again, '13 pas');
    await again.see(language === 'nl' ? 'Moed: pas' : 'Courage: pas');
    await enter(again, '');
    expect(await again.ended()).toEqual({ code: 0, terminal: IN_ORDER });

    const [name = '', ...others] = readdirSync(join(cwd, 'values')).filter((one) => one.endsWith('.md'));
    expect(others).toEqual([]);
    const text = readFileSync(join(cwd, 'values', name), 'utf8');
    expect(text).toContain('people: 8');
    expect(text).toContain('stars: [moed]');
    expect(text.replace(/\b7 [dD]ecember/u, '')).not.toMatch(/\b[5-7]\b(?!-)/u);
  });

  test('are told at once by ear', async () => {
    const { toolkit } = await loadMessages(language);
    const cwd = emptyFolder();
    const shell = inShell(['--lang', language, '--plain', 'values'], { cwd });
    let from = await say(shell, String(people), 0);
    for (const own of lines) from = await say(shell, own, from);
    from = await say(shell, '', from);
    await shell.see(`${toolkit.sort.headings.first({ first: 10, last: 10 })}:`);
    await shell.see(`${toolkit.sort.starHeading}: 13`);
    expect(shell.everything()).not.toContain(PILES.slice(0, 10));
    for (const key of ['', language === 'nl' ? 'j' : 'y']) from = await say(shell, key, from);
    expect((await shell.ended()).code).toBe(0);
  });
});
