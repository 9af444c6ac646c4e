import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/core/check/formats/registry.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { version } from '../../src/version.ts';
import { gitRoom } from '../support/git-room.ts';
import { inProcess } from '../support/in-process.ts';
import { baseEnv, emptyFolder, program } from '../support/workroom.ts';

const text = (...parts: string[]) => readFileSync(packagePath(...parts), 'utf8');
const built = packagePath('dist', 'alone.cjs');
const record = text('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md');
const tale = text('cases', 'nl', 'terras-na-elven.yaml');

/** A team with something wrong in every kind of file, and with the checker in its own repository. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'driehoek.config.yaml': text('driehoek.config.yaml'),
  'cases/goed.yaml': tale,
  'cases/mis.yaml': tale.replace(/^domain: .*$/mu, 'domain: uitvoring'),
  'cases/stuk.yaml': `${tale}\n  los: [een, twee\nlevel: "x\n`,
  'cases/entiteit.yaml': tale.replace(/^title: .*$/mu, 'title: Caf&eacute; &amp; terras &#65;'),
  'cases/alias.yaml': `${tale}\nanders: &a [een]\nnog: *a\n`,
  'cases/eigen.yaml': text('tests', 'fixtures', 'check', 'case.yaml'),
  'cases/tale.yaml': text('tests', 'fixtures', 'check', 'case-en.yaml'),
  'protocols/eigen.yaml': text('tests', 'fixtures', 'check', 'protocol.yaml'),
  'lenses/eigen.yaml': text('templates', 'lenses', 'nl', readdirSync(packagePath('templates/lenses/nl'))[0] ?? ''),
  'records/goed.md': record,
  'records/bieb.md': record.replace(/library:[a-z-]+/u, 'library:bestaat-niet'),
  'records/vorm.md': record.replace(/^protocol: .*$/mu, 'protocol: bestaat-niet'),
  'records/mis.md': text('tests', 'fixtures', 'check', 'record.md'),
  'records/miss.md': text('tests', 'fixtures', 'check', 'record-en.md'),
  'records/entiteit.md': record.replace(/\n## /u, '\nCaf&eacute; &lt;b&gt; &nbsp;\n\n## '),
  'antwoorden.yaml': text('templates', 'answers', 'nl', 'kort.yaml').replace(/^( {2})([a-z-]+):/mu, '$1geen-stap:'),
};

function teamRoom() {
  const room = gitRoom(files);
  mkdirSync(join(room.cwd, '.driehoek'), { recursive: true });
  copyFileSync(built, join(room.cwd, '.driehoek', 'check.cjs'));
  room.write('cases/nieuw.yaml', files['cases/mis.yaml'] ?? '');
  room.write('records/goed.md', files['records/bieb.md'] ?? '');
  room.git('add', 'cases', 'records');
  room.write('cases/goed.yaml', files['cases/stuk.yaml'] ?? '');
  return room;
}

interface Wanted {
  readonly cwd: string;
  readonly input?: string;
}

function run(file: string, words: readonly string[], { cwd, input = '' }: Wanted) {
  const env = { ...baseEnv(), LANG: 'nl_NL.UTF-8', SOURCE_DATE_EPOCH: '1797638400' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { cwd, env, input });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const named = (stderr: string) => stderr.replaceAll('node .driehoek/check.cjs', 'driehoek');

/** The same of what is installed: its code is run here, which is what its bundle is made of. */
async function installedRun(words: readonly string[], { cwd, input = '' }: Wanted) {
  const { code, stdout, stderr } = await inProcess(words, { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' }, input });
  return { status: code, stdout, stderr };
}

/** What the installed program says, after it was found that the one file says the same. */
async function compared(words: readonly string[], wanted: Wanted) {
  const installed = await installedRun(['check', ...words], wanted);
  const alone = run('.driehoek/check.cjs', ['check', ...words], wanted);
  expect({ ...alone, stderr: named(alone.stderr) }).toEqual(installed);
  return installed;
}

describe('the checker as one file', () => {
  const { cwd } = teamRoom();

  test.each(formatNames.map((name) => [name]))('gives the same report as the installed program: %s', async (name) => {
    const { status, stdout } = await compared(['--format', name], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(name === 'github' ? '::error' : 'wrong-value');
  });

  test.each<[string, number, ...string[]]>([
    ['cases/nieuw.yaml', 1, '--staged'],
    ['library:bestaat-niet', 1, '--base', 'HEAD'],
    ['There is no', 1, '--lang', 'en'],
    ['wrong-value', 1, '--json', '--no-cache', '--jobs', '3'],
    ['', 0, '--quiet', '--rule', 'wrong-value=off', '--stdin-filename', 'cases/goed.yaml'],
    ['', 2, 'nergens.yaml'],
    ['', 2, '--format', 'xml'],
  ])('does the same with options, and tells of "%s": %i', async (told, code, ...words) => {
    const { status, stdout } = await compared(words, { cwd, input: tale });
    expect(stdout).toContain(told);
    expect(status).toBe(code);
  });

  test('looks for what links lead to: cases of the library, session forms and their steps', async () => {
    const { stdout } = await compared(['--json', 'records', 'antwoorden.yaml'], { cwd });
    for (const wrong of ['library:bestaat-niet', 'bestaat-niet', 'geen-stap']) expect(stdout).toContain(wrong);
  });

  test('reads what an editor gives', async () => {
    const input = files['cases/stuk.yaml'] ?? '';
    expect((await compared(['--stdin-filename', 'cases/goed.yaml'], { cwd, input })).status).toBe(1);
    expect((await compared(['--fix', '--stdin-filename', 'cases/goed.yaml'], { cwd, input })).stdout).not.toBe('');
  });

  test.each([['--fix'], ['--fix=all']])('makes the same of the files: %s', (fix) => {
    const [one, other] = [emptyFolder(), emptyFolder()];
    for (const folder of [one, other]) cpSync(cwd, folder, { recursive: true });
    const installed = run(program, ['check', fix, '--json'], { cwd: one });
    const alone = run('.driehoek/check.cjs', ['check', fix, '--json'], { cwd: other });
    expect({ ...alone, stderr: named(alone.stderr) }).toEqual(installed);
    const [mended, own] = [one, other].map((folder) => Object.keys(files).map((name) => textIn(folder, name)));
    expect(own).toEqual(mended);
    expect(own).not.toEqual(Object.keys(files).map((name) => textIn(cwd, name)));
  });

  test('says how it is called in what it advises', () => {
    const { stdout, stderr } = run('.driehoek/check.cjs', ['check'], { cwd });
    expect(stderr).toContain('node .driehoek/check.cjs check --fix');
    expect(stdout + stderr).not.toMatch(/driehoek check --/u);
    const below = run('../.driehoek/check.cjs', ['check', '--flup'], { cwd: join(cwd, 'cases') });
    expect(below).toMatchObject({ status: 2, stderr: expect.stringContaining('node ../.driehoek/check.cjs --help') });
  });

  test.each([
    [['--today', '2027-01-30']],
    [['--week', '--format', 'markdown', '--today', '2027-01-30']],
    [['--all', '--format', 'mail', '--lang', 'en']],
    [['--json', '--fail-overdue', 'records/goed.md']],
    [['--ics', '-']],
  ])('follows up as the installed program does: %j', async (words) => {
    const installed = await installedRun(['follow-up', ...words], { cwd });
    const alone = run('.driehoek/check.cjs', ['follow-up', ...words], { cwd });
    expect({ ...alone, stderr: named(alone.stderr) }).toEqual(installed);
    expect(alone.stdout).toMatch(/terugkoppeling vragen|get word back|word-back/u);
  });

  test.each([[[]], [['show', 'x']], [['cases/goed.yaml']]])('only checks and follows up: %j', (words) => {
    const { status, stdout, stderr } = run('.driehoek/check.cjs', words, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^Fout: Dit bestand kan alleen nakijken en opvolgen: node \.driehoek\/check\.cjs check en node \.driehoek\/check\.cjs follow-up\. [^\n]*\.tgz\.\n$/u,
    );
  });

  test('tells its version and its help', () => {
    expect(run('.driehoek/check.cjs', ['--version'], { cwd })).toMatchObject({ status: 0, stdout: `${version}\n` });
    const help = run('.driehoek/check.cjs', ['--help'], { cwd });
    expect(help).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('check|controleer') });
    expect(help.stdout).not.toContain('driehoek review');
  });

  test('begins with what it is, and holds nothing but ASCII', () => {
    const own = readFileSync(built, 'latin1');
    expect(own.split('\n')[0]).toBe(`/* driehoek ${version} check.cjs */`);
    expect(/[^\n\r\t -~]/u.exec(own)).toBeNull();
  });

  test('that was cut short does not pass for a check', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'check.cjs'), readFileSync(built).subarray(0, 600_000));
    writeFileSync(join(folder, 'casus.yaml'), tale);
    const { status, stderr } = run('check.cjs', ['check', 'casus.yaml'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('SyntaxError');
  });
});

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
