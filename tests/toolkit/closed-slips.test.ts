import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { loadMessages } from '../../src/language/load.ts';
import { Keys } from '../support/pty.ts';
import { inShell } from '../support/shell.ts';
import { slipOf } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const people = 8;
const order = Array.from({ length: 30 }, (_, at) => at + 1);
/** All alike; and one that would take every mark away. */
const forms = {
  values: { slip: (at: number) => slipOf(at, order, '*13'), other: slipOf(1, [...order].reverse(), '*12') },
  pulse: { slip: (at: number) => `${at} ${'5'.repeat(12)} *11`, other: `1 ${'1'.repeat(12)} *9` },
} as const;

function filesIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((own) => own.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

const each = languages.flatMap((language) =>
  (['values', 'pulse'] as const).map((command) => [command, language] as const),
);

test.each(each)('of %s in %s a slip cannot be typed again once they are counted', async (command, language) => {
  const { slip, other } = forms[command];
  const { closed, closedTyped } = (await loadMessages(language)).toolkit.slip;
  const [back, skip, yes] = language === 'nl' ? ['/terug', '/overslaan', 'j'] : ['/back', '/skip', 'y'];
  const typed = Array.from({ length: people }, (_, at) => slip(at + 1));
  const run = async (again: readonly string[]) => {
    const cwd = emptyFolder();
    const input = [String(people), ...typed, '', ...again, '', yes, '', yes, '', yes].join('\n');
    const args = ['--plain', '--lang', language, command, '--date', '2027-02-04'];
    const { code, stdout, stderr } = await spawned(args, { cwd, input: `${input}\n` });
    return { code, said: stdout + stderr, kept: filesIn(join(cwd, command)) };
  };
  const once = await run([]);
  const again = await run([back, other, '']);
  expect(once.kept).toContain(`people: ${people}`);
  expect(again).toMatchObject({ code: once.code, kept: once.kept });
  expect(again.said).toContain(closed);
  expect(again.said).toContain(closedTyped);
  expect(again.said).not.toContain(other);
  expect(once.said).not.toContain(closed);

  // Also where the count itself was skipped since.
  const skipped = await run([back, skip, 'zomaar', back, other, '']);
  expect(skipped.said).toContain(closedTyped);
  expect(skipped.said).not.toContain(other);
  expect(skipped.kept).toBe('');
});

test('slips stay closed in a session that goes on later, on the screen too', async () => {
  const cwd = emptyFolder();
  const messages = await loadMessages('nl');
  const { slip, sort } = messages.toolkit;
  const { slip: line, other } = forms.values;
  const typed = Array.from({ length: people }, (_, at) => line(at + 1));
  const input = `${[String(people), ...typed, '', '/stop'].join('\n')}\n`;
  await spawned(['--plain', 'values'], { cwd, input });
  const shell = inShell(['resume'], { cwd });
  await shell.see(sort.headings.first({ first: 10, last: 10 }));
  shell.type(Keys.escape);
  await shell.see(messages.menu.back);
  shell.type('2');
  await shell.see(/› 2/u);
  shell.type(Keys.enter);
  await shell.see(slip.closed.slice(0, 40));
  shell.type(other);
  await shell.see(/› \S/u);
  shell.type(Keys.enter);
  await shell.see(slip.closedTyped.slice(0, 40));
  shell.type(Keys.enter);
  await shell.see(sort.headings.first({ first: 10, last: 10 }));
  shell.type(Keys.ctrlC);
  await shell.ended();
  expect(shell.everything()).not.toContain(other.slice(0, 12));
  expect(filesIn(join(cwd, '.driehoek'))).not.toContain(other.slice(0, 12));
});
