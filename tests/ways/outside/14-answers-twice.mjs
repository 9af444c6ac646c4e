import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'a folder of answers becomes five records, and the second time none';

export async function run({ run, folder, tree }) {
  const program = join(tree, 'bin', 'driehoek.js');
  const cwd = folder('answers');
  mkdirSync(join(cwd, 'antwoorden'));
  copyFileSync(join(tree, 'cases', 'nl', 'terras-na-elven.yaml'), join(cwd, 'terras.yaml'));
  const skeleton = readFileSync(join(tree, 'templates', 'answers', 'nl', 'kort.yaml'), 'utf8');
  for (const at of [1, 2, 3, 4, 5]) writeFileSync(join(cwd, 'antwoorden', `${at}.yaml`), `${skeleton}# ${at}\n`);
  const words = [program, 'review', '--answers', 'antwoorden', '--date', '2026-12-18', '--json'];
  const states = () => {
    const { status, stdout, stderr } = run(process.execPath, words, { cwd });
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout).records.map(({ state }) => state);
  };
  assert.deepEqual(states(), Array(5).fill('written'));
  assert.deepEqual(states(), Array(5).fill('there'));
  assert.equal(readdirSync(join(cwd, 'records')).filter((name) => name.endsWith('.md')).length, 5);
}
