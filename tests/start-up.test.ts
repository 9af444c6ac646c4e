import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { accountOf, loadedBy, packagesOf, reachedBy } from './support/bundle-account.ts';
import { baseEnv, emptyFolder } from './support/workroom.ts';

const [program, alone] = await Promise.all([accountOf('programSettings'), accountOf('aloneSettings')]);

/** What runs before a command does. */
const always = ['src/main.ts', 'src/language/nl.ts', 'src/language/en.ts'];

const prompts = ['inquirer', '@inquirer/core', 'chrono-node-nl', 'chrono-node-en'];
const drawing = ['marked', 'marked-terminal', 'chalk'];

describe('a command loads only what it draws with', () => {
  test('help and version load no prompts, no drawing and no YAML', () => {
    const loaded = loadedBy(always, program);
    expect(packagesOf(loaded)).toEqual(['commander']);
    expect(loaded).not.toContain('late:yaml');
  });

  test('an answers file can load YAML and the template language, and nothing that draws', () => {
    const reached = packagesOf(
      reachedBy([...always.slice(1), 'src/cli/review.ts'], program, ['src/cli/session/guide.ts']),
    );
    expect(reached).toEqual(expect.arrayContaining(['yaml', 'mustache']));
    for (const heavy of [...prompts, ...drawing]) expect(reached).not.toContain(heavy);
    expect(packagesOf(reachedBy(['src/cli/review.ts'], program))).toEqual(expect.arrayContaining(['@inquirer/core']));
  });

  test('show can load no prompts', () => {
    const reached = packagesOf(reachedBy(['src/cli/show.ts'], program));
    expect(reached).toContain('marked-terminal');
    for (const heavy of prompts) expect(reached).not.toContain(heavy);
  });

  test('share loads what makes Word documents for those alone, and asks only who is there to answer', () => {
    const fronts = ['src/terminal/plain/front.ts', 'src/terminal/screen/front.ts'];
    const loaded = packagesOf(loadedBy(['src/cli/share.ts'], program));
    const reached = packagesOf(reachedBy(['src/cli/share.ts'], program, fronts));
    const others = packagesOf(reachedBy(['src/cli/share.ts'], program, [...fronts, 'src/core/share/page-word.ts']));
    expect(reached).toContain('docx');
    expect(others).not.toContain('docx');
    for (const heavy of [...prompts, 'marked-terminal', 'mustache']) {
      expect(loaded).not.toContain(heavy);
      expect(reached).not.toContain(heavy);
    }
  });
});

describe('check is one file', () => {
  const read = [
    // What is late stands out, in lines that fit the screen.
    'chalk',
    'commander',
    'fast-string-truncated-width',
    'fast-string-width',
    'fastest-levenshtein',
    'markdown-it',
    // Which letters are signs, and a list of functions that the parsers do not call.
    'mdurl',
    'picomatch',
    'uc.micro',
    'valibot',
  ];

  test('without prompts, drawing or templates', () => {
    expect(packagesOf(Object.keys(alone))).toEqual([...read, 'entities', 'yaml'].sort());
  });

  test('that reads YAML with a fault and text with an entity by libraries that nothing else loads', () => {
    expect(packagesOf(reachedBy(['src/check-main.ts'], alone, ['late:yaml', 'late:entities']))).toEqual(read);
    expect(packagesOf(loadedBy(['src/check-main.ts'], alone))).toEqual(['commander']);
  });

  test('that is whole: it asks for nothing but Node itself', () => {
    const asked = Object.values(alone).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect(asked).not.toEqual([]);
    for (const { path } of asked) expect(path).toMatch(/^node:/u);
  });

  test('that looks up no module of Node that a clean check does not need', () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'spy.cjs'),
      `const had = new Set(process.moduleLoadList);
      process.on('exit', () => {
        const added = process.moduleLoadList.filter((one) => !had.has(one)).join();
        for (const name of ['crypto', 'child_process', 'worker_threads']) if (added.includes('NativeModule ' + name)) process._rawDebug('LOADED ' + name);
        if (!added.includes('NativeModule vm')) process._rawDebug('SAW NOTHING');
      });`,
    );
    copyFileSync(packagePath('dist', 'alone.cjs'), join(cwd, 'check.cjs'));
    writeFileSync(join(cwd, 'casus.yaml'), readFileSync(packagePath('cases', 'nl', 'terras-na-elven.yaml')));
    const { stderr } = spawnSync(process.execPath, ['-r', './spy.cjs', 'check.cjs', 'check', 'casus.yaml'], {
      cwd,
      encoding: 'utf8',
      env: { ...baseEnv(), LANG: 'nl_NL.UTF-8' },
    });
    expect(stderr).toBe('1 bestand nagekeken: alles in orde.\n');
  });
});

test('nothing in the program is fetched by import(), which a script that V8 gives back does not have', () => {
  for (const name of ['main.cjs', 'alone.cjs'])
    expect(/(?<![\w.$])import\(/u.exec(readFileSync(packagePath('dist', name), 'utf8'))).toBeNull();
});

test('nothing looks for localStorage, of which Node 25 and later tell people that it is not there', () => {
  expect(readFileSync(packagePath('dist', 'late-docx.cjs'), 'utf8')).not.toContain('localStorage');
});

test('the package is whole: it depends on nothing that is to be installed beside it', () => {
  const text = readFileSync(packagePath('package.json'), 'utf8');
  expect(JSON.parse(text)).not.toHaveProperty('dependencies');
});
