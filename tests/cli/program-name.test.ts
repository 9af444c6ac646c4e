import { expect, test } from 'vitest';
import { asTypedHere, resumeCommand } from '../../src/cli/program-name.ts';
import { commandTable } from '../../src/cli/table.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const clone = packagePath('.');

test.each([
  ['Maak er een met: driehoek values --slips a.txt', 'Maak er een met: node bin/driehoek.js values --slips a.txt'],
  [
    'Of regel voor regel: driehoek --plain look-back A.md',
    'Of regel voor regel: node bin/driehoek.js --plain look-back A.md',
  ],
  ['driehoek kan hier niets vragen.', 'driehoek kan hier niets vragen.'],
  ['in .driehoek/check.cjs, en ./driehoek check', 'in .driehoek/check.cjs, en ./driehoek check'],
  ['driehoek news, driehoek check-line', 'driehoek news, driehoek check-line'],
])('%j in a clone', (said, typed) => {
  expect(asTypedHere(said, clone, commandTable)).toBe(typed);
  expect(asTypedHere(said, emptyFolder(), commandTable)).toBe(said);
});

test.each([
  [true, {}, 'driehoek --plain resume'],
  [true, { DRIEHOEK_PLAIN: '1' }, 'driehoek resume'],
  [false, {}, 'driehoek resume'],
] as const)('who asked for lines (%j, %j) goes on in lines', (plainAsked, env, command) => {
  expect(resumeCommand({ host: { cwd: emptyFolder, env }, plainAsked })).toBe(command);
});

test.each([['share'], ['show', 'casus-die-er-niet-is']])(
  'a message in a clone names what works there: %j',
  async (...args) => {
    const { stderr, code } = await spawned(args, { cwd: clone });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/(?<![\w./-])driehoek (?:share|show|cases|list)/u);
    expect(stderr).toContain('node bin/driehoek.js');
  },
);
