import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import type { Ran } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const kort = readFileSync(sessions['kort nl'], 'utf8');
const name = '2026-12-18-een-half-uur-op-het-terras';
const made = join('records', `${name}.md`);
const second = join('records', `${name}-2.md`);
const changed = kort.replace(/^minutes: .*/mu, 'minutes: 33');

const markOf = (bytes: string) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** A folder with answers in it, from which a record was made already. */
async function afterOne(bytes = kort): Promise<{ cwd: string; run: (...args: string[]) => Promise<Ran> }> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'a.yaml'), bytes);
  const run = (...args: string[]) => inProcess(['review', ...args], { cwd });
  expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
  return { cwd, run };
}

const recordsIn = (cwd: string) =>
  readdirSync(join(cwd, 'records'), { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.md'))
    .sort();

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('a record has the beginning of the SHA-256 of the bytes of its answers', async () => {
  for (const bytes of [kort, `\ufeff${kort}`, kort.replaceAll('\n', '\r\n')]) {
    const { cwd } = await afterOne(bytes);
    expect(readFileSync(join(cwd, made), 'utf8')).toMatch(new RegExp(`^answers: "?${markOf(bytes)}"?$`, 'mu'));
  }
});

describe('the same answers do not become a second record', () => {
  const asItIs = (text: string) => text;
  const byHand: Readonly<Record<string, (text: string) => string>> = {
    'as it was made': asItIs,
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'with a byte-order mark': (text) => `\ufeff${text}`,
    'with CRLF and a byte-order mark': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    'with another title': (text) => text.replace(/^title: .*/mu, 'title: Anders'),
    'with the mark in quotes': (text) => text.replace(/^answers: (.*)/mu, "answers: '$1'"),
    'with a remark behind the mark': (text) => text.replace(/^answers: .*/mu, '$&  # laat staan'),
    'with the mark on top': (text) =>
      text.replace(/^answers: .*\n/mu, '').replace('---\n', `---\nanswers: ${markOf(kort)}\n`),
    'with a comment above the front matter': (text) => `<!-- Let op. -->\n<!-- Nog een. -->\n\n${text}`,
    'with a comment in the front matter': (text) => text.replace('---\n', '---\n# Let op.\n'),
    'with nothing below the front matter': (text) => text.replace(/\n---\n[\s\S]*/u, '\n---\n'),
  };

  test.each(Object.entries(byHand))('%s', async (_, change) => {
    const { cwd, run } = await afterOne();
    rewrite(join(cwd, made), change);
    const before = readFileSync(join(cwd, made), 'utf8');
    expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
    expect(recordsIn(cwd)).toEqual([`${name}.md`]);
    expect(readFileSync(join(cwd, made), 'utf8')).toBe(before);
  });

  const elsewhere = [join('2026', `${name}.md`), join('2026', 'december', 'x.md'), 'heel-anders.md'];
  test.each(elsewhere)('where the record was moved to %s', async (to) => {
    const { cwd, run } = await afterOne();
    mkdirSync(dirname(join(cwd, 'records', to)), { recursive: true });
    renameSync(join(cwd, made), join(cwd, 'records', to));
    expect(await run('--answers', 'a.yaml')).toMatchObject({ code: 0, stdout: `${join('records', to)}\n` });
    expect(recordsIn(cwd)).toEqual([to]);
  });

  test('whatever the answers file is called, and where it is', async () => {
    const { cwd, run } = await afterOne();
    mkdirSync(join(cwd, 'ver', 'weg'), { recursive: true });
    renameSync(join(cwd, 'a.yaml'), join(cwd, 'ver', 'weg', 'b.yml'));
    expect(await run('--answers', 'ver')).toMatchObject({ code: 2 });
    expect(await run('--answers', join('ver', 'weg'))).toMatchObject({ code: 0, stdout: `${made}\n` });
    const typed = await inProcess(['review', '--answers', '-'], { cwd, input: kort });
    expect(typed).toMatchObject({ code: 0, stdout: `${made}\n` });
    expect(recordsIn(cwd)).toEqual([`${name}.md`]);
  });

  test('nor in a folder that is named', async () => {
    const { cwd, run } = await afterOne();
    mkdirSync(join(cwd, 'uit'));
    expect(await run('--answers', 'a.yaml', '-o', 'uit')).toMatchObject({ stdout: `${join('uit', `${name}.md`)}\n` });
    expect(await run('--answers', 'a.yaml', '-o', 'uit')).toMatchObject({ stdout: `${join('uit', `${name}.md`)}\n` });
    expect(readdirSync(join(cwd, 'uit'))).toHaveLength(2);
  });

  test('of two files with the same bytes in one call', async () => {
    const { cwd, run } = await afterOne();
    rmSync(join(cwd, 'records'), { recursive: true });
    copyFileSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
    const { stdout } = await run('--answers', 'a.yaml', 'b.yaml', '--json');
    const { records } = JSON.parse(stdout) as { records: { state: string; record: string }[] };
    expect(records).toMatchObject([
      { state: 'written', record: made },
      { state: 'there', record: made },
    ]);
  });

  test('a folder of answers twice gives what was there, in the same order', async () => {
    const cwd = emptyFolder();
    for (const n of [1, 2, 3, 4, 5]) {
      const own = kort.replace(/^case: .*/mu, `case: { title: Casus ${n}, situation: Iets. }`);
      writeFileSync(join(cwd, `${n}.yaml`), own);
    }
    const args = ['review', '--answers', '.', '--json'];
    const [first, again] = [await inProcess(args, { cwd }), await inProcess(args, { cwd })];
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(first.stdout.replaceAll('"written"', '"there"').replace(/"svg": ".*"/gu, '"svg": null'));
    expect(recordsIn(cwd)).toHaveLength(5);
  });
});

describe('a record is made', () => {
  test('where that of these answers is gone', async () => {
    const { cwd, run } = await afterOne();
    for (const file of readdirSync(join(cwd, 'records'))) rmSync(join(cwd, 'records', file));
    expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
  });

  const unmarked: Readonly<Record<string, (text: string) => string>> = {
    'has lost its mark': (text) => text.replace(/^answers: .*\n/mu, ''),
    'has a mark that is none': (text) => text.replace(/^answers: .*/mu, 'answers: xyz'),
    'has the mark only in its text': (text) => text.replace(/^(answers: .*)\n([\s\S]*)/mu, '$2\n$1\n'),
    'has the mark of something deeper': (text) => text.replace(/^answers: /mu, 'own:\n  answers: '),
  };
  test.each(Object.entries(unmarked))('where the one that is there %s', async (_, change) => {
    const { cwd, run } = await afterOne();
    rewrite(join(cwd, made), change);
    expect(await run('--answers', 'a.yaml')).toMatchObject({ code: 0, stdout: `${second}\n` });
  });

  test('of answers that have changed since, and the earlier one is named', async () => {
    const { cwd, run } = await afterOne();
    writeFileSync(join(cwd, 'a.yaml'), changed);
    const ran = await run('--answers', 'a.yaml');
    expect(ran).toMatchObject({ code: 0, stdout: `${second}\n` });
    expect(ran.stderr).toContain(`van andere antwoorden: ${made}. Dat staat er nog.`);
    expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${second}\n`, stderr: '' });
  });

  test('of two files in one call, and neither is called the earlier', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), kort);
    writeFileSync(join(cwd, 'b.yaml'), changed);
    const ran = await inProcess(['review', '--answers', 'a.yaml', 'b.yaml'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: `${made}\n${second}\n`, stderr: '' });
  });

  test('with --again, and where a file or the output is named', async () => {
    const { cwd, run } = await afterOne();
    expect(await run('--answers', 'a.yaml', '--again')).toEqual({ code: 0, stdout: `${second}\n`, stderr: '' });
    expect(await run('--answers', 'a.yaml', '-o', 'x.md')).toMatchObject({ code: 0, stdout: 'x.md\n' });
    expect((await run('--answers', 'a.yaml', '-o', '-')).stdout).toContain(`answers: ${markOf(kort)}`);
    expect(recordsIn(cwd)).toEqual([`${name}-2.md`, `${name}.md`]);
  });
});

test('of two records of the same answers check says so, at the second', async () => {
  const { cwd, run } = await afterOne();
  await run('--answers', 'a.yaml', '--again');
  const ran = await inProcess(['check', 'records', '--json'], { cwd });
  const { findings } = JSON.parse(ran.stdout) as { findings: { rule: string; file: string; message: string }[] };
  const twice = findings.filter(({ rule }) => rule === 'record-twice');
  expect(twice).toHaveLength(1);
  expect([made, second]).toContain(twice[0]?.file);
  rewrite(join(cwd, second), (text) => text.replace(/^answers: .*\n/mu, ''));
  expect((await inProcess(['check', 'records'], { cwd })).stdout).not.toContain('record-twice');
});

test.each(['xyz', '3F9C2A71D04BE865', '3f9c2a71d04be8', '1234567890123456'])('%s is no mark for check', async (own) => {
  const { cwd } = await afterOne();
  rewrite(join(cwd, made), (text) => text.replace(/^answers: .*/mu, `answers: ${own}`));
  const ran = await inProcess(['check', 'records'], { cwd });
  expect(ran).toMatchObject({ code: 1 });
  expect(ran.stdout).toMatch(new RegExp(`${name}\\.md:\\d+:10 {2}fout {2}wrong-(?:value|type)`, 'u'));
});

test('a look-back keeps what stands under answers, and adds none', async () => {
  const asked = ['happened', 'actions', 'word-back', 'dissent', 'place', 'remaining', 'next'];
  const answers = Object.fromEntries(asked.map((step) => [step, { skip: 'geen tijd' }]));
  const looked = JSON.stringify({ format: 'driehoek/answers@1', date: '2027-04-01', answers });
  for (const own of [`answers: ${markOf(kort)}\n`, 'answers: xyz # van mij\n', '']) {
    const { cwd } = await afterOne();
    rewrite(join(cwd, made), (text) => text.replace(/^answers: .*\n/mu, own));
    writeFileSync(join(cwd, 'terug.yaml'), looked);
    const ran = await inProcess(['look-back', made, '--answers', 'terug.yaml'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: `${made}\n` });
    const front = readFileSync(join(cwd, made), 'utf8').split('\n---\n')[0] ?? '';
    expect(front.match(/^answers:.*$/gmu) ?? []).toEqual(own === '' ? [] : [own.trimEnd()]);
  }
});

describe('a case of the library need not be in the file', () => {
  const ways: Readonly<Record<string, { line: string; named: readonly string[] }>> = {
    'library: and the id': { line: 'case: library:terras-na-elven', named: [] },
    'the id alone': { line: 'case: terras-na-elven', named: [] },
    'nothing, and the id on the command line': { line: '', named: ['terras-na-elven'] },
    'nothing, and library: and the id on the command line': { line: '', named: ['library:terras-na-elven'] },
  };
  test.each(Object.entries(ways))('%s', async (_, { line, named }) => {
    const cwd = emptyFolder();
    const file = join('ver', 'weg', 'a.yaml');
    mkdirSync(join(cwd, 'ver', 'weg'), { recursive: true });
    writeFileSync(join(cwd, file), kort.replace(/^case: .*\n/mu, line === '' ? '' : `${line}\n`));
    expect(await inProcess(['check', file, '--max-warnings', '0'], { cwd })).toMatchObject({ code: 0 });
    const ran = await inProcess(['review', ...named, '--answers', file], { cwd });
    expect(ran).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
    expect(readFileSync(join(cwd, made), 'utf8')).toContain('\ncase: library:terras-na-elven\n');
  });
});

describe('the answers as they were played', () => {
  test('stay away where the record cannot be written', async () => {
    const { cwd, run } = await afterOne();
    rmSync(join(cwd, 'records'), { recursive: true });
    writeFileSync(join(cwd, 'records'), '');
    expect(await run('--answers', 'a.yaml', '--save-answers', 'b.yaml')).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'records']);
  });

  test('go to a file, which plays to the same record but for its mark', async () => {
    const { cwd, run } = await afterOne();
    expect(await run('--answers', 'a.yaml', '--save-answers', 'b.yaml', '-o', 'een.md')).toMatchObject({ code: 0 });
    expect(await run('--answers', 'b.yaml', '-o', 'twee.md')).toMatchObject({ code: 0 });
    const [one, two] = ['een', 'twee'].map((own) =>
      readFileSync(join(cwd, `${own}.md`), 'utf8')
        .replace(/^answers: .*\n/mu, '')
        .replaceAll(`${own}.svg`, 'x.svg'),
    );
    expect(two).toBe(one);
  });

  test('are all there is on the output with "-"', async () => {
    const { cwd, run } = await afterOne();
    const { code, stdout, stderr } = await run('--answers', 'a.yaml', '--again', '--save-answers', '-');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${second}\n` });
    const again = await inProcess(['review', '--answers', '-', '--json', '--save-answers', '-'], {
      cwd,
      input: stdout,
    });
    const { records } = JSON.parse(again.stdout) as { records: { state: string; answers: string }[] };
    expect(records).toMatchObject([{ state: 'written', answers: stdout }]);
  });

  const refused: readonly { args: readonly string[]; why: string }[] = [
    { args: ['--answers', 'a.yaml', 'a.yaml', '--save-answers', 'b.yaml'], why: 'maar één antwoordenbestand' },
    { args: ['--answers', 'a.yaml', '-o', '-', '--save-answers', '-'], why: 'gaan niet samen' },
    { args: ['-o', '-', '--save-answers', '-'], why: 'gaan niet samen' },
    { args: ['--answers', 'a.yaml', '--save-answers', 'a.yaml'], why: 'a.yaml bestaat al' },
    { args: ['terras-na-elven', '--save-answers', 'a.yaml'], why: 'a.yaml bestaat al' },
  ];
  test.each(refused)('are refused where they cannot go: $args', async ({ args, why }) => {
    const { cwd, run } = await afterOne();
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(why);
    expect(recordsIn(cwd)).toEqual([`${name}.md`]);
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'records']);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(kort);
  });
});
