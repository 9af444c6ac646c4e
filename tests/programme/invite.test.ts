import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

async function invited(groups: readonly string[], ...more: readonly string[]) {
  const cwd = emptyFolder();
  const run = (...args: readonly string[]) => inProcess(args, { cwd, env: { LANG: 'nl_NL.UTF-8' } });
  const days = '2027-02-04,2027-03-04,2027-04-01,2027-05-13';
  const options = [
    ...groups.flatMap((id) => ['--group', `${id},8,09:30,${days}`]),
    ...['--closing', '2027-06-10,13:30', '--answer-from', 'directie', '--answer-due', '2027-07-08', ...more],
  ];
  expect(await run('programme', 'new', 'gw', '--leader', 'begeleider', ...options)).toMatchObject({ code: 0 });
  const letter = (name: string) => join(cwd, 'programmes', 'gw', `${name}.md`);
  return { run, letter, folder: join(cwd, 'programmes', 'gw') };
}

test('een brief waar mensen iets bij schreven, blijft van hen', async () => {
  const { run, letter } = await invited(['west', 'oost']);
  expect((await run('programme', 'invite')).code).toBe(0);
  const own = `${readFileSync(letter('west'), 'utf8')}\nZaal 3, naast de kantine.\n`;
  writeFileSync(letter('west'), own);
  const again = await run('programme', 'invite');
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('programmes/gw/west.md');
  expect(readFileSync(letter('west'), 'utf8')).toBe(own);
  expect((await run('programme', 'invite', '--output', 'elders')).code).toBe(0);
});

test('een brief die git andere regeleinden gaf, wordt opnieuw gemaakt', async () => {
  const { run, letter } = await invited(['west']);
  await run('programme', 'invite');
  const made = readFileSync(letter('west'), 'utf8');
  writeFileSync(letter('west'), made.replaceAll('\n', '\r\n'));
  expect((await run('programme', 'invite')).code).toBe(0);
  expect(readFileSync(letter('west'), 'utf8')).toBe(made);
});

test('een groep die heet als de brief voor het slot, houdt haar eigen brief', async () => {
  const { run, letter, folder } = await invited(['slot', 'oost']);
  await run('programme', 'invite');
  expect(readdirSync(folder).sort()).toEqual(['gw-slot.md', 'gw.ics', 'oost.md', 'slot.md']);
  expect(readFileSync(letter('slot'), 'utf8')).toContain('groep slot');
});

test('wat mensen typten, staat er zoals zij het typten', async () => {
  const { run, letter } = await invited(['west'], '--title', 'Goed <b>werk</b> | *nu*');
  await run('programme', 'invite');
  expect(readFileSync(letter('west'), 'utf8')).toContain('# Goed &lt;b>werk&lt;/b> \\| \\*nu\\*: uitnodiging');
});
