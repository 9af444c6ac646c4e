import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

export const right = 'what the guides say about getting the program works as it stands, in a home of its own';

/** Getting the program: with npm, and without; and how each is removed. */
const parts = [
  ['npm install', /`(npm uninstall [^`]+)`/u],
  ['tar xzf', /`(rm -rf [^`]+)`/u],
];

export async function run({ run, folder, tree, tarball, env, home }) {
  for (const guide of ['gebruik.md', 'guide.en.md']) {
    const text = readFileSync(join(tree, 'docs', guide), 'utf8');
    assert.ok(text.includes(home), 'a release says where its files are');
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].map(([, code]) => code);
    for (const [part, removing] of parts) {
      const code = blocks.find((block) => block.includes(part));
      assert.ok(code, `${guide} has a block with ${part}`);
      const cwd = folder('guide');
      const own = { ...env, HOME: cwd, PATH: `${join(cwd, '.local', 'bin')}:${env.PATH}` };
      copyFileSync(tarball, join(cwd, basename(tarball)));
      const got = run('sh', ['-euc', code], { cwd, env: own });
      assert.equal(got.status, 0, got.stderr);
      const tried = run('driehoek', ['try', '--lang', guide.includes('.en') ? 'en' : 'nl'], { cwd, env: own });
      assert.equal(tried.status, 0, tried.stderr);
      assert.match(tried.stdout, /^---\n/u);
      const wrote = readdirSync(cwd, { recursive: true }).filter((name) =>
        /^(?!\.).*\d{4}-\d\d-\d\d-.*\.md$/u.test(name),
      );
      assert.equal(wrote.length, 1, `${wrote}`);
      const [, remove = 'false'] = removing.exec(text) ?? [];
      const removed = run('sh', ['-euc', remove], { cwd, env: own });
      assert.equal(removed.status, 0, removed.stderr);
      assert.deepEqual(readdirSync(join(cwd, '.local', 'bin')), []);
      rmSync(cwd, { recursive: true });
    }
  }
}
