import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawned } from '../support/spawned.ts';
import { expectHeld } from '../support/tally.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const WRITERS = 4;
const [rounds, each] = process.env.MODE === 'hunt' ? [5, 50] : [1, 8];
const answers = readFileSync(sessions['kort nl'], 'utf8');

/** Folders of answers, each file with a mark of its own. */
function folders(cwd: string): string[] {
  return Array.from({ length: WRITERS }, (_, writer) => {
    const folder = join(cwd, `antwoorden-${writer}`);
    mkdirSync(folder);
    for (let at = 0; at < each; at += 1) writeFileSync(join(folder, `${at}.yaml`), `${answers}# ${writer} ${at}\n`);
    return folder;
  });
}

test('four programs at once write each record once, and a second time none', { timeout: 1_800_000 }, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const cwd = emptyFolder();
    const own = folders(cwd);
    const run = () => Promise.all(own.map((folder) => spawned(['review', '--answers', folder], { cwd })));
    const ran = [...(await run()), ...(await run())];
    expect(ran.map(({ code, stderr }) => [code, code === 0 ? '' : stderr])).toEqual(Array(2 * WRITERS).fill([0, '']));
    const records = join(cwd, 'records');
    const marks = readdirSync(records)
      .filter((name) => name.endsWith('.md'))
      .map((name) => /^answers: (\S+)$/mu.exec(readFileSync(join(records, name), 'utf8'))?.[1] ?? `none in ${name}`);
    const twice = marks.filter((mark, at) => marks.indexOf(mark) !== at);
    const lost = WRITERS * each - new Set(marks).size;
    expectHeld(WRITERS * each, [...twice.map((mark) => `twice: ${mark}`), ...Array(lost).fill('lost')]);
  }
});
