import { expect, test } from 'vitest';
import { commandTable } from '../../src/cli/table.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** The stand-in terminal is 80 columns wide. */
test.each([
  ['nl', []],
  ['en', []],
  ['nl', ['review']],
  ['en', ['check']],
  ['en', ['report']],
] as const)('help in %s of %j breaks no word at the edge of 80 columns', async (language, words) => {
  const { code, stdout } = await inProcess([...words, '--help', '--lang', language], { cwd: emptyFolder() });
  expect(code).toBe(0);
  // A usage line and a list of flags are not words to break.
  const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
});

const withArguments = commandTable.flatMap(({ name, takes, subs = [] }) => [
  ...(takes === undefined ? [] : [{ words: [name], takes }]),
  ...subs.flatMap((sub) => (sub.takes === undefined ? [] : [{ words: [name, sub.name], takes: sub.takes }])),
]);

test.each(withArguments)('help of $words says that it takes $takes', async ({ words, takes }) => {
  const { stdout } = await inProcess([...words, '--help'], { cwd: emptyFolder() });
  expect(stdout.split('\n')[0]).toContain(` ${takes} [opties]`);
});

test.each([['Waarden'], ['WAARDEN'], ['--plain', 'Waarden']])('%j is the command in capitals', async (...words) => {
  const { code, stdout } = await inProcess([...words, '--help', '--lang', 'nl'], { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(stdout).toContain('driehoek values|waarden');
});

test('help in capitals is help', async () => {
  const { stdout } = await inProcess(['HELP', 'waarden', '--lang', 'nl'], { cwd: emptyFolder() });
  expect(stdout).toContain('driehoek values|waarden');
});

test.each([
  ['help between a command and a subcommand', ['Waarden', 'Help', 'Show'], 'driehoek values show'],
  ['a subcommand in capitals', ['peiling', '--plain', 'TOON', '--help'], 'driehoek pulse show'],
  ['help behind a command', ['peiling', 'HELP'], 'driehoek pulse|peiling'],
  ['help before a command in capitals', ['Help', 'Peiling'], 'driehoek pulse|peiling'],
])('%s is understood', async (_, words, usage) => {
  const { code, stdout } = await inProcess([...words, '--lang', 'nl'], { cwd: emptyFolder() });
  expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(usage)]);
});

test('a subcommand there is not is named, with the nearest', async () => {
  const { code, stderr } = await inProcess(['waarden', 'shiw', '--lang', 'nl'], { cwd: emptyFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(nl.cli.unknownCommand('shiw', 'show'))]);
});

test('the value of an option keeps its capitals, though a subcommand is called so', async () => {
  const { stderr } = await inProcess(['values', '--deck', 'Show', '--slips', 'a.txt'], { cwd: emptyFolder() });
  expect(stderr).toContain('"Show"');
});

test('what stands behind a command keeps its capitals', async () => {
  const { stderr } = await inProcess(['show', 'List'], { cwd: emptyFolder() });
  expect(stderr).toContain('"List"');
});

test('the list of commands leaves out what every command has', async () => {
  const { stdout } = await inProcess(['--help', '--lang', 'nl'], { cwd: emptyFolder() });
  expect(stdout).toContain('\n  review|bespreek [case] ');
  expect(stdout).not.toContain('[options]');
});
