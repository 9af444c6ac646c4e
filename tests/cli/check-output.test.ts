import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { expectRow, prepare, type Row } from '../support/command-row.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { offerThere } from '../support/offering-rule.ts';

offerThere();

const good = sample('case');
const offered = good.replace('level: team', 'Level: team');
const clean = good
  .replace('Vrijdagavond', 'Om')
  .replace('de hoek', 'straat')
  .replace('plein', 'pad')
  .replace('eerste', 'ene')
  .replace('raam', 'luik');
const wrong = clean
  .replace('domain: toezicht', 'domain: tuinieren')
  .replace('question: Mag ik', 'question: Hoe mag ik');

const rows: readonly Row[] = [
  {
    name: 'safe fixes only, and what else could be done',
    args: ['check', '--fix'],
    files: { 'cases/a.yaml': offered },
    code: 0,
    stderr:
      /^1 ding verbeterd in 1 bestand\.\n1 bestand nagekeken: 0 fouten, \d+ waarschuwingen\.\nMet driehoek check --fix=all neem je \d voorstellen over; [^\n]*\n$/u,
  },
  {
    name: 'a path behind --fix is a path',
    args: ['check', '--fix', 'cases/b.yaml'],
    files: { 'cases/a.yaml': offered, 'cases/b.yaml': clean },
    code: 0,
    stderr: '1 bestand nagekeken: alles in orde.\n',
  },
  {
    name: 'a word behind a sign that is no way to fix',
    args: ['check', '--fix=foo'],
    files: { 'cases/a.yaml': good },
    code: 2,
    stderr: /--fix=foo is er niet\. Schrijf --fix, of --fix=all/u,
  },
  {
    name: 'the same in English',
    args: ['check', '--fix=safe', '--lang', 'en'],
    files: { 'cases/a.yaml': good },
    code: 2,
    stderr: /There is no --fix=safe\. Write --fix, or --fix=all/u,
  },
  {
    name: 'what --fix would do is said without it',
    args: ['check'],
    files: { 'cases/a.yaml': clean.replace('level: team', 'Level: team') },
    code: 1,
    stderr: '1 bestand nagekeken: 1 fout, 0 waarschuwingen.\nMet driehoek check --fix is er 1 te verbeteren.\n',
  },
  {
    name: 'only errors',
    args: ['check', '--quiet'],
    files: { 'cases/a.yaml': wrong },
    code: 1,
    stdout: /^cases\/a\.yaml:5:9 {2}fout {2}wrong-value\n(?![\s\S]*question-advice)/u,
    stderr: /1 fout, 1 waarschuwing \(niet getoond\)/u,
  },
  {
    name: 'only errors, for programs too',
    args: ['check', '--quiet', '--json'],
    files: { 'cases/a.yaml': wrong },
    code: 1,
    stdout: /^(?![\s\S]*question-advice)[\s\S]*"wrong-value"/u,
  },
  {
    name: 'warnings that are not shown still count',
    args: ['check', '--quiet', '--max-warnings', '0'],
    files: { 'cases/a.yaml': clean.replace('question: Mag ik', 'question: Hoe mag ik') },
    code: 1,
    stdout: '',
    stderr: /meer waarschuwingen dan de 0/u,
  },
  {
    name: 'only the counts',
    args: ['check', '--summary'],
    files: { 'cases/a.yaml': wrong, 'cases/b.yaml': clean.replace('level: team', 'level: teem') },
    code: 1,
    stdout:
      'Per bestand:\n  2  fout          cases/a.yaml\n  1  fout          cases/b.yaml\n\nPer regel:\n  2  fout          wrong-value\n  1  waarschuwing  question-advice\n\n',
    stderr: /2 bestanden nagekeken: 2 fouten, 1 waarschuwing\./u,
  },
  {
    name: 'only the counts, of nothing',
    args: ['check', '--summary'],
    files: { 'cases/a.yaml': clean },
    code: 0,
    stdout: '',
    stderr: '1 bestand nagekeken: alles in orde.\n',
  },
  {
    name: 'counts are for people',
    args: ['check', '--summary', '--json'],
    files: { 'cases/a.yaml': good },
    code: 2,
    stderr: /--summary en --format json kunnen niet samen/u,
  },
  {
    name: 'no counts of a text that comes out fixed',
    args: ['check', '--fix', '--summary', '--stdin-filename', 'cases/a.yaml'],
    code: 2,
    stdout: '',
    stderr: /--fix --stdin-filename en --summary kunnen niet samen/u,
  },
  {
    name: 'never in order where something could not be read',
    args: ['check'],
    files: { 'cases/a.yaml': clean, 'cases/b.yaml': clean },
    before: (cwd) => {
      rmSync(join(cwd, 'cases/b.yaml'));
      execFileSync('mkfifo', [join(cwd, 'cases/b.yaml')]);
    },
    code: 2,
    stderr:
      /^(?![\s\S]*in orde)[\s\S]*1 bestand nagekeken: daarin geen fout\. Let op: 1 bestand kon niet, zie hierboven\.\n$/u,
  },
  {
    name: 'two findings of a file below its name',
    args: ['check'],
    files: { 'cases/a.yaml': wrong },
    code: 1,
    stdout: /^cases\/a\.yaml: 1 fout, 1 waarschuwing\n\ncases\/a\.yaml:5:9 {2}fout {2}wrong-value\n/u,
  },
];

describe('check for people', () => {
  test.each(rows)('$name', async (row) => {
    const cwd = prepare(row);
    expectRow(row, await inProcess(row.args, { cwd }), cwd);
  });

  test('has of a file no more than can be read, errors first, and counts them all at the end', async () => {
    const keys = Array.from({ length: 499 }, (_, at) => `onbekend${at}: x`).join('\n');
    const files = { 'cases/a.yaml': `${clean}${keys}\nquestion2: y\n`, 'cases/b.yaml': wrong };
    const { stdout, stderr } = await inProcess(['check'], { cwd: prepare({ name: '', args: [], code: 1, files }) });
    const heads = stdout.split('\n').filter((line) => /^cases\/\S+:\d+:\d+ {2}/u.test(line));
    expect(heads.filter((line) => line.startsWith('cases/a.yaml'))).toHaveLength(50);
    expect(stdout).toContain('\ncases/a.yaml: Nog 450 meldingen in dit bestand. Alles zien: --format json\n');
    expect(stdout).toContain(
      '\n\nPer regel:\n  500  fout          unknown-key\n    1  waarschuwing  question-advice\n    1  fout          wrong-value\n',
    );
    expect(stderr).toContain('501 fouten, 1 waarschuwing.');
  });

  test('prints an error at the end of a file before warnings at its beginning', async () => {
    const roles = Array.from({ length: 70 }, (_, at) => `  - role: Jan de Vries ${at}\n    stake: x\n`).join('');
    const text = clean
      .replace('stakeholders:\n', `stakeholders:\n${roles}`)
      .replace('values: [integriteit]', 'Values: [integriteit]');
    const cwd = prepare({ name: '', args: [], code: 1, files: { 'cases/a.yaml': text } });
    const { stdout } = await inProcess(['check', '--rule', 'role-name=warning'], { cwd });
    expect(stdout).toContain('fout  unknown-key');
    expect(stdout.match(/^cases\/a\.yaml:\d+/gmu)).toHaveLength(50);
  });
});

/** Lines typed at a terminal, each once the program asks. */
async function typing(cwd: string, lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const left = [...lines];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  let said = '';
  const stderr = {
    isTTY: true,
    columns: 80,
    on: () => undefined,
    write(text: string) {
      said += text;
      const line = text.endsWith('> ') ? left.shift() : undefined;
      if (line !== undefined) setImmediate(() => stdin.write(`${line}\r`));
    },
  };
  const out: string[] = [];
  const stdout = { write: (text: string) => out.push(text), on: () => undefined };
  const host = {
    stdin,
    stdout,
    stderr,
    env: { LANG: 'nl_NL.UTF-8', ...env },
    cwd: () => cwd,
    on: () => undefined,
    off: () => undefined,
  };
  const code = await main(['check', '--fix', '--plain'], host as never);
  return { code, said, left, text: (name: string) => readFileSync(join(cwd, 'cases', name), 'utf8') };
}

describe('check --fix at a terminal', () => {
  const files = { 'cases/a.yaml': offered, 'cases/b.yaml': good };
  const project = () => prepare({ name: '', args: [], code: 0, files });

  test('shows each proposal at its place, as it is and as it would read, and does what people say', async () => {
    const { said, text, left, code } = await typing(project(), ['n', 'j', 'nee', '2', 'alles']);
    expect(said).toContain('cases/a.yaml:9:3  waarschuwing  proposal\n  |   Vrijdagavond, kwart');
    expect(said).toContain('\n  Voorstel:\n  >   Zaterdagavond, kwart');
    expect(text('a.yaml')).toBe(good.replace('de hoek', 'de rand'));
    expect(text('b.yaml')).toContain('Zaterdagavond, kwart over elf. Ik sta op de rand');
    expect(said).toMatch(/6 dingen verbeterd in 2 bestanden\.\n2 bestanden nagekeken/u);
    expect({ left, code }).toEqual({ left: [], code: 0 });
  });

  test('asks nothing more once people stop, and still does what is safe', async () => {
    const { said, text } = await typing(project(), ['stop']);
    expect(said.match(/Zo verbeteren\?/gu)).toHaveLength(1);
    expect([text('a.yaml'), text('b.yaml')]).toEqual([good, good]);
  });

  test('asks nothing in CI', async () => {
    const { said, text } = await typing(project(), [], { CI: 'true' });
    expect(said).not.toContain('Zo verbeteren?');
    expect(text('a.yaml')).toBe(good);
  });

  test('--fix=all asks nothing, writes what it says, and has nothing left to do', async () => {
    const cwd = project();
    const first = await inProcess(['check', '--fix=all'], { cwd });
    expect(first.stderr).toMatch(/^9 dingen verbeterd in 2 bestanden\.\n/u);
    expect(readFileSync(join(cwd, 'cases/a.yaml'), 'utf8')).toMatch(/Zaterdagavond[\s\S]*de rand[\s\S]*deur/u);
    expect((await inProcess(['check', '--fix=all'], { cwd })).stderr).not.toContain('verbeterd');
  });

  test('--fix=all of what comes in asks nothing and gives the text', async () => {
    const args = ['check', '--fix=all', '--stdin-filename', 'cases/a.yaml'];
    const { stdout } = await inProcess(args, { cwd: project(), input: offered });
    expect(stdout).toBe(readFixed());
    function readFixed() {
      return good
        .replace('Vrijdagavond', 'Zaterdagavond')
        .replace('de hoek', 'de rand')
        .replace('raam', 'deur')
        .replace('eerste warme', 'eerste  warme');
    }
  });
});

describe('colour', () => {
  const ran = async (env: Readonly<Record<string, string>>, args: readonly string[] = [], isTTY = true) => {
    const out: string[] = [];
    const stream = (into: string[]) => ({
      isTTY,
      columns: 80,
      write: (text: string) => into.push(text),
      on: () => undefined,
    });
    const cwd = prepare({ name: '', args: [], code: 1, files: { 'cases/a.yaml': wrong } });
    const host = {
      stdin: new PassThrough(),
      stdout: stream(out),
      stderr: stream([]),
      env: { LANG: 'nl', ...env },
      cwd: () => cwd,
      on: () => undefined,
      off: () => undefined,
    };
    await main(['check', ...args], host as never);
    return out.join('');
  };
  const steers = (text: string) => text.includes('\u001b[');

  test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean, boolean]>([
    ['a terminal', {}, [], true, true],
    ['a pipe or the log of CI', {}, [], false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], true, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], true, false],
    ['--no-color', { FORCE_COLOR: '1' }, ['--no-color'], true, false],
    ['--plain', {}, ['--plain'], true, false],
    ['a form for programs', { FORCE_COLOR: '1' }, ['--json'], true, false],
  ])('%s', async (_, env, args, isTTY, wanted) => expect(steers(await ran(env, args, isTTY))).toBe(wanted));

  test('only adds to the text', async () => {
    const bare = await ran({ NO_COLOR: '1' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
    expect((await ran({})).replace(/\u001b\[\d+m/gu, '')).toBe(bare);
  });
});

describe('the page of a GitHub job', () => {
  const files = { 'cases/a.yaml': wrong, 'overzicht.md': 'Al iets.\n' };
  const ran = async (args: readonly string[], path: string, own = files) => {
    const cwd = prepare({ name: '', args, code: 1, files: own });
    const env = path === '' ? {} : { GITHUB_STEP_SUMMARY: join(cwd, path) };
    return {
      ...(await inProcess(['check', ...args], { cwd, env })),
      page: () => readFileSync(join(cwd, 'overzicht.md'), 'utf8'),
    };
  };

  test('gets an overview behind what stands there', async () => {
    const { page, stdout } = await ran(['--format', 'github'], 'overzicht.md');
    expect(page()).toMatch(/^Al iets\.\n## driehoek check\n\n1 fout en 1 waarschuwing in 1 bestand\.\n/u);
    expect(stdout).toContain('::error file=cases/a.yaml');
  });

  test.each<[string, readonly string[], string, typeof files]>([
    ['another form', ['--json'], 'overzicht.md', files],
    ['nothing wrong', ['--format', 'github'], 'overzicht.md', { ...files, 'cases/a.yaml': clean }],
    ['no page', ['--format', 'github'], '', files],
  ])('gets nothing with %s', async (_, args, path, own) => {
    expect((await ran(args, path, own)).page()).toBe('Al iets.\n');
  });

  test('that cannot be written is said', async () => {
    const { code, stderr } = await ran(['--format', 'github'], 'cases');
    expect(code).toBe(2);
    expect(stderr).toContain('niet te schrijven');
  });
});
