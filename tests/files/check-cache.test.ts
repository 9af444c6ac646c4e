import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { prepare } from '../support/command-row.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { type Ran, spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const good = sample('case');
const wrong = good.replace('level: team', 'level: teem');
const names = Array.from({ length: 60 }, (_, n) => `cases/c${n}.yaml`);

let cwd = '';
const cache = () => join(cwd, '.driehoek', 'cache', 'check.txt');
const check = (...args: string[]): Promise<Ran> => spawned(['check', ...args], { cwd });
const checkHere = (...args: string[]): Promise<Ran> => inProcess(['check', ...args], { cwd });

beforeEach(() => {
  const files = Object.fromEntries(names.map((name, n) => [name, n === 7 ? wrong : good]));
  cwd = prepare({ name: '', args: [], files, code: 0 });
});

describe('what check remembers', () => {
  test('gives the same as a run without, and is kept out of git', async () => {
    const cold = await check('--no-cache');
    expect(existsSync(cache())).toBe(false);
    expect(await check()).toEqual(cold);
    expect(existsSync(cache())).toBe(true);
    expect(readFileSync(join(cwd, '.driehoek', '.gitignore'), 'utf8')).toContain('/cache/\n');
    expect(await check()).toEqual(cold);
  });

  test('is used: a line that says otherwise is believed', async () => {
    await check();
    const lines = readFileSync(cache(), 'utf8').split('\n');
    writeFileSync(cache(), lines.map((line) => line.replaceAll('"wrong-value"', '"wrong-type"')).join('\n'));
    expect((await check()).stdout).toContain('wrong-type');
  });

  test.each<[string, () => void]>([
    ['a file changes', () => writeFileSync(join(cwd, names[7] ?? ''), good)],
    ['a file changes back', () => writeFileSync(join(cwd, names[3] ?? ''), wrong)],
    [
      'the rules change',
      () =>
        writeFileSync(
          join(cwd, 'driehoek.config.yaml'),
          'format: driehoek/config@1\nrules: { wrong-value: warning }\n',
        ),
    ],
    ['the file is torn', () => truncateSync(cache(), 2000)],
    ['the file is cut to nothing', () => truncateSync(cache(), 0)],
    ['the file is something else', () => writeFileSync(cache(), 'hallo\n\0\n'.repeat(100))],
  ])('is left aside when %s', async (_, change) => {
    await checkHere();
    change();
    const warm = await checkHere();
    expect(warm).toEqual(await checkHere('--no-cache'));
    expect(await checkHere()).toEqual(warm);
  });

  test('is shared by runs at the same time', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => check()));
    for (const ran of runs) expect(ran).toEqual(runs[0]);
    expect(readdirSync(join(cwd, '.driehoek', 'cache'))).toEqual(['check.txt']);
    expect(await check()).toEqual(runs[0]);
  });

  test('knows nothing of the day or of other files', async () => {
    await check();
    writeFileSync(join(cwd, 'cases', 'c61.yaml'), good);
    expect((await check('cases', '--today', '2030-01-01')).stderr).toMatch(/^61 bestanden/u);
  });
});

test('parts on machines of their own find together what one run finds', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `d${n}.yaml`);
  const files = Object.fromEntries(names.map((name, n) => [`cases/${name}`, n % 8 === 0 ? wrong : good]));
  const own = prepare({ name: '', args: [], files: { ...files, 'cases/oud/d7.yaml': good }, code: 0 });
  const findingsOf = async (...words: string[]) => {
    const { stdout } = await spawned(['check', '--no-cache', '--json', ...words], { cwd: own });
    return (JSON.parse(stdout) as { findings: { file: string; rule: string }[] }).findings;
  };
  const parts = await Promise.all([1, 2, 3].map((part) => findingsOf('--shard', `${part}/3`)));
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  expect(parts.flat().sort(byFile)).toEqual((await findingsOf()).sort(byFile));
  expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(1);
  expect(parts.flat().map(({ rule }) => rule)).toContain('duplicate-id');
});

test('threads take a share of 8,000 files, and of 7,999 not', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'cases'));
  const add = (n: number) => writeFileSync(join(cwd, 'cases', `notitie-${n}.md`), 'geen casus');
  for (let n = 1; n < 8000; n += 1) add(n);
  const spy = join(cwd, 'spy.cjs');
  const tell =
    "process.on('exit', () => process._rawDebug(process.moduleLoadList.includes('NativeModule worker_threads')))";
  writeFileSync(spy, `require('node:os').availableParallelism = () => 2; ${tell};`);
  const env = { NODE_OPTIONS: `--require "${spy}"` };
  const toldBy = async () => (await spawned(['check', 'cases', '--no-cache'], { cwd, env })).stderr;
  expect(await toldBy()).toContain('false');
  add(8000);
  expect(await toldBy()).toContain('true');
});

test('threads find what one finds, in the same order', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 310 }, (_, n) => [`cases/d${n}.yaml`, n % 50 === 0 ? wrong : good]),
  );
  const own = prepare({ name: '', args: [], files, code: 0 });
  const one = await spawned(['check', '--no-cache', '--jobs', '1'], { cwd: own });
  const three = await spawned(['check', '--no-cache', '--jobs', '3'], { cwd: own });
  expect(three).toEqual(one);
  expect(one.stdout.match(/wrong-value\n {2}\|/gu)).toHaveLength(7);
});

test('no sentence of a record is kept, also where it should read otherwise', async () => {
  const own = prepare({ name: '', args: [], files: {}, code: 0 });
  const folder = packagePath('docs', 'voorbeeld');
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.md'));
  const record = readFileSync(join(folder, name), 'utf8').replace(/^ {2}- privacy.*\n/mu, '');
  const stale = record.replace('bespraken zes mensen', 'bespraken vijf mensen');
  expect(stale).not.toBe(record);
  const why = '<!-- driehoek-ignore session-ahead: omdat wij dit verslag alvast voor de volgende week schreven -->';
  mkdirSync(join(own, 'records'));
  for (let n = 0; n < 60; n += 1)
    writeFileSync(join(own, 'records', `r${n}.md`), n === 7 ? stale : n === 8 ? `${record}\n${why}\n` : record);
  const { stdout } = await inProcess(['check', '--json'], { cwd: own });
  expect(stdout).toContain('summary-differs');
  const kept = readFileSync(join(own, '.driehoek', 'cache', 'check.txt'), 'utf8').replaceAll('\\n', ' ');
  expect(kept).toContain('records/r9.md');
  const words = `${record} ${why}`.split(/\s+/u);
  const sentences = words
    .map((_, at) => words.slice(at, at + 6).join(' '))
    .filter((one) => /^(?:[\p{L},.]+ ?){6}$/u.test(one));
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((one) => kept.includes(one))).toEqual([]);
});
