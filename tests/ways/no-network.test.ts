import { expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { spawned } from '../support/spawned.ts';
import { expectEach } from '../support/tally.ts';
import { emptyFolder } from '../support/workroom.ts';
import { writings } from '../support/writing.ts';

const env = { NODE_OPTIONS: `--import ${packagePath('tests', 'support', 'no-network.mjs')}` };
const looking = [
  '--help',
  '--version',
  'cases',
  'list',
  'rules',
  'protocols',
  'lenses',
  'check',
  'report',
  'try',
  'sessions',
];

const runs = [
  ...writings,
  ...looking.map((word) => ({ name: word, args: [word], input: '', room: emptyFolder })),
  { name: 'show', args: ['show', 'terras-na-elven'], input: '', room: emptyFolder },
];

test('no command opens a connection or looks up a name', { timeout: 300_000 }, async () => {
  await expectEach(runs, async ({ name, args, input = '', room }) => {
    const { stderr } = await spawned(args, { cwd: await room(), env, input });
    return stderr.includes('NETWORK') ? `${name}: ${stderr.trim().slice(-300)}` : undefined;
  });
});

test('the guard sees a connection that is tried', async () => {
  const script = `"$NODE" -e 'require("node:http").get("http://127.0.0.1:9/")'`;
  const { stderr } = await spawned([], { cwd: emptyFolder(), env, shell: script });
  expect(stderr).toContain('NETWORK connect');
});
