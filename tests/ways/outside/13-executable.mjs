import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'the executable does all of it by itself: no Node, no files beside it, an empty environment';

export async function run(room) {
  const folder = room.folder('executable');
  const file = join(folder, 'driehoek');
  // The Node that goes into it may have to be fetched, once: not with the dead address.
  const env = { ...room.env, npm_config_registry: process.env.npm_config_registry ?? '' };
  if (env.npm_config_registry === '') delete env.npm_config_registry;
  const words = ['.ci/executable.mjs', '--output', file];
  const made = room.run(process.execPath, words, { cwd: room.source, env });
  if (made.status === 2) {
    return { skipped: `no executable was made, and nothing of it was tried. ${made.stderr.trim()}` };
  }
  assert.equal(made.status, 0, made.stderr);
  const cwd = room.folder('leeg');
  const bare = (args, input = '') => room.run(file, args, { cwd, env: {}, input });
  const does = (args, status = 0, input = '') => {
    const ran = bare(args, input);
    assert.equal(ran.status, status, `${args.join(' ')}\n${ran.stderr}`);
    assert.doesNotMatch(ran.stderr, /Warning|node:/u, args.join(' '));
    return ran.stdout;
  };
  assert.equal(does(['--version']), `${room.version}\n`);
  const record = does(['try', '--date', '2026-01-05']);
  assert.match(record, /^---\nformat: driehoek\/record@1\n/u);
  const tree = (args) =>
    room.run(process.execPath, [join(room.tree, 'bin', 'driehoek.js'), ...args], { cwd, env: room.env });
  const own = tree(['try', '--date', '2026-01-05', '--lang', 'nl', '-C', room.folder('ernaast')]);
  assert.equal(record, own.stdout);

  writeFileSync(join(cwd, 'verslag.md'), record);
  writeFileSync(join(cwd, 'casus.yaml'), 'format: driehoek/case@1\nlanguage: nl\ndomain: uitvoring\n');
  assert.match(does(['cases']), /terras-na-elven/u);
  const found = does(['check', '--json', 'casus.yaml', 'verslag.md'], 1);
  assert.match(found, /"rule": "wrong-value"/u);
  assert.equal(found, tree(['check', '--json', 'casus.yaml', 'verslag.md']).stdout);
  assert.match(does(['init', '--dry-run']), /driehoek\.config\.yaml/u);
  assert.equal(existsSync(join(cwd, 'driehoek.config.yaml')), false);
  const team = room.folder('team-zonder-node');
  does(['init', '--yes', '-C', team]);
  const checker = readFileSync(join(team, '.driehoek', 'check.cjs'), 'utf8');
  assert.equal(checker, readFileSync(join(room.tree, 'dist', 'alone.cjs'), 'utf8'));
  does(['share', 'verslag.md', '--to', 'docx', '--output', 'kopie.docx']);
  assert.equal(readFileSync(join(cwd, 'kopie.docx')).toString('latin1', 0, 2), 'PK');
  assert.notEqual(does(['report', '--json', 'verslag.md']), '');
  for (const [name, ...args] of [
    ['show-result@1', 'show', 'terras-na-elven', '--json'],
    ['json-schema.org', 'schema', 'record', '--lang', 'en'],
    ['complete', 'completion', 'bash'],
    ['kort', 'answers', 'kort'],
    ['kort', 'protocols'],
  ])
    assert.match(does(args), new RegExp(name, 'u'), args.join(' '));
  assert.match(
    does(['protocols', 'copy', 'kort']) + readFileSync(join(cwd, 'protocols', 'kort.yaml'), 'utf8'),
    /kort/u,
  );

  copyFileSync(file, join(cwd, 'driehoek'));
  assert.match(bare(['check', '--flup']).stderr, /driehoek --help/u);
}
