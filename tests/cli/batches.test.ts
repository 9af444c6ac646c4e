import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import { type Ran, spawned } from '../support/spawned.ts';
import { withoutMark } from '../support/without-mark.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

// With this line its mark begins with a letter, so that the front matter has it without quotes.
const kort = `${readFileSync(sessions['kort nl'], 'utf8')}# bij de test\n`;
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
    .filter((one) => /\.md$/iu.test(one))
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
  const others = 'answers: 0123456789abcdef';
  const top = (lines: string) => (text: string) => text.replace(/^([\s\S]*?---[ \t]*(?:\r\n?|\n))/u, `$1${lines}`);
  const mark = (write: (own: string) => string) => (text: string) =>
    text.replace(/^(["']?)answers\1:[ \t]*["']?([0-9a-fA-F]{16})["']?/mu, (_, __, own: string) => write(own));
  /** What people and tools do to a record; each also to what another left. */
  const byHand: Readonly<Record<string, (text: string) => string>> = {
    'with CRLF': (text) => text.replace(/\r\n?|\n/gu, '\r\n'),
    'with CR alone': (text) => text.replace(/\r\n?|\n/gu, '\r'),
    'with a byte-order mark': (text) => `\ufeff${text.replace(/^\ufeff/u, '')}`,
    'with another title': (text) => text.replace(/^title: [^\r\n]*/mu, 'title: Anders'),
    'with the mark in quotes': mark((own) => `answers:  "${own}"`),
    'with the mark in single quotes': mark((own) => `answers: '${own}'`),
    'with the key in quotes': mark((own) => `"answers": ${own}`),
    'with the mark in capitals': mark((own) => `answers: ${own.toUpperCase()}`),
    'with a remark behind the mark': mark((own) => `answers: ${own}  # laat staan`),
    'with the keys in another order': (text) =>
      text.replace(/---[ \t]*(\r\n?|\n)([\s\S]*?)(?:\r\n?|\n)---/u, (_, end: string, yaml: string) => {
        const keys = yaml
          .split(/\r\n?|\n/u)
          .join('\n')
          .split(/\n(?=\S)/u);
        return `---${end}${keys.reverse().join('\n')}\n---`;
      }),
    'with keys of other tools on top': top(`tags: [overleg]\ncssclasses:\n  - breed\nx-own: |\n  ${others}\n`),
    'with more in front than eight KiB': top(`x-long: [${'"een notitie van het team", '.repeat(500)}]\n`),
    'with a comment in the front matter': top('# Let op.\n\n'),
    'with a comment above the front matter': (text) => `<!-- Let op. -->\n<!-- Nog een. -->\n\n${text}`,
    'with blank lines above the front matter': (text) => `\n \n${text}`,
    'with blanks behind the dashes': (text) => text.replace(/---[ \t]*(?=[\r\n])/u, '---  '),
    'with a ticked agreement': (text) => text.replace('- [ ]', '- [x]'),
    'with a look-back': (text) => `${text}\n## Terugblik 2027-03-05 <!-- driehoek:look-back -->\n\nHet ging goed.\n`,
    'with another mark in the body': (text) => `${text}\n---\n${others}\n---\n`,
    'with nothing below the front matter': (text) => {
      const [front = ''] = /^[\s\S]*?---[ \t]*[\r\n][\s\S]*?[\r\n]---[ \t]*(?:\r\n?|\n)/u.exec(text) ?? [];
      return front;
    },
  };
  const names = Object.keys(byHand);

  test.each(names)('%s', async (kind) => {
    const { cwd, run } = await afterOne();
    const before = readFileSync(join(cwd, made), 'utf8');
    rewrite(join(cwd, made), byHand[kind] ?? String);
    const after = readFileSync(join(cwd, made), 'utf8');
    expect(after).not.toBe(before);
    expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
    expect(recordsIn(cwd)).toEqual([`${name}.md`]);
    expect(readFileSync(join(cwd, made), 'utf8')).toBe(after);
  });

  const elsewhere = [join('2026', `${name}.md`), join('2026', 'december', 'X.MD'), 'heel-anders.md'];
  test.each(elsewhere)('where the record was moved to %s', async (to) => {
    const { cwd, run } = await afterOne();
    mkdirSync(dirname(join(cwd, 'records', to)), { recursive: true });
    renameSync(join(cwd, made), join(cwd, 'records', to));
    expect(await run('--answers', 'a.yaml')).toMatchObject({ code: 0, stdout: `${join('records', to)}\n` });
    expect(recordsIn(cwd)).toEqual([to]);
  });

  test('after all of that, in any order and wherever it went', async () => {
    const { cwd, run } = await afterOne();
    const text = readFileSync(join(cwd, made), 'utf8');
    const holds = async (kinds: readonly string[], to: string) => {
      rmSync(join(cwd, 'records'), { recursive: true });
      mkdirSync(dirname(join(cwd, 'records', to)), { recursive: true });
      const edited = kinds.reduce((own, kind) => byHand[kind]?.(own) ?? '', text);
      writeFileSync(join(cwd, 'records', to), edited);
      expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${join('records', to)}\n`, stderr: '' });
    };
    const places = fc.constantFrom(`${name}.md`, ...elsewhere);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(names), places, holds), { numRuns: 40 });
  });

  test('among what is no record', async () => {
    const { cwd, run } = await afterOne();
    const at = (own: string) => join(cwd, 'records', own);
    mkdirSync(at('0-map.md'));
    symlinkSync(at('nergens.md'), at('0-dood.md'));
    writeFileSync(at('0-utf-16.md'), Buffer.from('\ufeff---\ntitle: x\n---\n', 'utf16le'));
    writeFileSync(at('README.md'), '# Verslagen\n');
    expect(spawnSync('mkfifo', [at('0-pijp.md')]).status).toBe(0);
    expect(await run('--answers', 'a.yaml')).toEqual({ code: 0, stdout: `${made}\n`, stderr: '' });
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

  test('where only a copy for others is left', async () => {
    const { cwd, run } = await afterOne();
    expect(await inProcess(['share', made, '-o', 'kopie.md'], { cwd })).toMatchObject({ code: 0 });
    const copy = readFileSync(join(cwd, 'kopie.md'), 'utf8');
    const [marker = ''] = copy.split('\n');
    writeFileSync(join(cwd, made), `${marker}\n${readFileSync(join(cwd, made), 'utf8')}`);
    writeFileSync(join(cwd, 'records', 'kopie.md'), copy);
    expect(await run('--answers', 'a.yaml')).toMatchObject({ code: 0, stdout: `${second}\n` });
  });

  const unmarked: Readonly<Record<string, (text: string) => string>> = {
    'is empty': () => '',
    'does not close its front matter': (text) => text.replace(/\n---\n/u, '\n'),
    'has the mark of others': (text) => text.replace(/^answers: .*/mu, 'answers: 0123456789abcdef'),
    'has more behind its mark': (text) => text.replace(/^answers: \S*/mu, '$&00'),
    'has its mark in a comment': (text) => text.replace(/^answers: /mu, '# $&'),
    'has its mark in a code block': (text) =>
      text.replace(/^(answers: .*\n)([\s\S]*)/mu, '$2\n```yaml\n---\n$1---\n```\n'),
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

  test('of answers that have changed since the record of before was moved, and that is named', async () => {
    const { cwd, run } = await afterOne();
    mkdirSync(join(cwd, 'records', '2026'));
    const moved = join('records', '2026', `${name}.md`);
    renameSync(join(cwd, made), join(cwd, moved));
    writeFileSync(join(cwd, 'a.yaml'), changed);
    expect((await run('--answers', 'a.yaml', '--no-svg')).stderr).toContain(`van andere antwoorden: ${moved}.`);
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
    expect((await run('--answers', 'a.yaml', '-o', '-')).stdout).toMatch(
      new RegExp(`^answers: "?${markOf(kort)}"?$`, 'mu'),
    );
    expect(recordsIn(cwd)).toEqual([`${name}-2.md`, `${name}.md`]);
  });
});

describe('in one call', () => {
  test('what comes in may be named twice, and hidden files of a folder are not', async () => {
    const { cwd } = await afterOne();
    mkdirSync(join(cwd, 'map'));
    writeFileSync(join(cwd, 'map', '._b.yaml'), '\0');
    writeFileSync(join(cwd, 'map', 'b.yaml'), kort);
    const ran = await inProcess(['review', '--answers', '-', 'map', '-'], { cwd, input: kort });
    expect(ran).toEqual({ code: 0, stdout: `${made}\n${made}\n${made}\n`, stderr: '' });
  });

  test('a file that cannot be played does not stop the others', async () => {
    const { cwd, run } = await afterOne();
    writeFileSync(join(cwd, 'b.yaml'), 'format: driehoek/answers@1\n');
    writeFileSync(join(cwd, 'c.yaml'), Buffer.from(kort, 'utf16le'));
    const ran = await run('--answers', 'b.yaml', 'c.yaml', 'weg.yaml', 'a.yaml', '--json');
    const { records } = JSON.parse(ran.stdout) as { records: { state: string; findings: unknown[] }[] };
    expect(records.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed', 'there']);
    expect(records.map(({ findings }) => findings.length > 0)).toEqual([true, true, true, false]);
    expect(ran.code).toBe(2);
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
  expect((await inProcess(['check', 'records'], { cwd })).stdout).toContain('Deze id is al van een ander verslag');
  rewrite(join(cwd, second), (text) => text.replace(/^id: .*\n/mu, ''));
  expect((await inProcess(['check', 'records'], { cwd })).stdout).not.toContain('record-twice');
});

test('a record that check has no front matter of is still that of its answers', async () => {
  const { cwd, run } = await afterOne();
  rewrite(join(cwd, made), (text) => `<!-- Let op. -->\n\n${text}`);
  expect((await inProcess(['check', 'records'], { cwd })).stdout).toContain(`${name}.md:1:1  fout  no-front-matter`);
  expect(await run('--answers', 'a.yaml')).toMatchObject({ code: 0, stdout: `${made}\n` });
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
      withoutMark(readFileSync(join(cwd, `${own}.md`), 'utf8')).replaceAll(`${own}.svg`, 'x.svg'),
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

describe('what the system does not give', () => {
  /** Whoever may not do everything: to root no folder is closed. */
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  test('a folder that may not be written to is named, and nothing is left of a record', async () => {
    const { cwd } = await afterOne(changed);
    writeFileSync(join(cwd, 'b.yaml'), kort);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'records'), 0o555);
    const before = readdirSync(join(cwd, 'records'));
    const ran = await spawned(['review', '--answers', 'b.yaml', 'a.yaml'], { cwd, ...nobody });
    expect(ran).toMatchObject({ code: 2, stdout: `${made}\n` });
    expect(ran.stderr).toMatch(/b\.yaml[\s\S]*records\/\S+ is niet te schrijven[^\n]*EACCES/u);
    expect(readdirSync(join(cwd, 'records'))).toEqual(before);
  });

  test('a record that may not be read is none one knows of', async () => {
    const { cwd } = await afterOne();
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, made), 0o000);
    chmodSync(join(cwd, 'records'), 0o777);
    const ran = await spawned(['review', '--answers', 'a.yaml'], { cwd, ...nobody });
    expect(ran).toMatchObject({ code: 0, stdout: `${second}\n` });
  });

  const comesIn = {
    'empty is said to be': { shell: '-', says: /<stdin>[\s\S]*leeg/u },
    'closed is as good as empty': { shell: '- <&-', says: /<stdin>[\s\S]*leeg/u },
    'in UTF-16 is no text': { shell: '- <u.yaml', says: /<stdin>[\s\S]*UTF-16[\s\S]*UTF-8/u },
  };
  test.each(Object.entries(comesIn))('what comes in %s', async (_, { shell, says }) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'u.yaml'), Buffer.from(`\ufeff${kort}`, 'utf16le'));
    const ran = await spawned([], { cwd, shell: `"$NODE" "$PROGRAM" review --answers ${shell}` });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(readdirSync(cwd)).toEqual(['u.yaml']);
  });
});
