import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/core/check/formats/registry.ts';
import { layOut } from '../support/archive.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

/** Of nobody: a number that is never given out, and made-up people. */
const values = ['111222333', 'jan.jansen@voorbeeld.nl', 'Jan de Vries'] as const;

const config = 'format: driehoek/config@1\nlanguage: nl\nprivacy:\n  dossiers: ["Z-####-#####"]\n';
const dossier = 'Z-2024-00123';

function roomWith(files: Readonly<Record<string, string>>): string {
  const cwd = emptyFolder();
  layOut({ 'driehoek.config.yaml': config, '.git/HEAD': '', ...files }, cwd);
  return cwd;
}

interface Told {
  readonly code: number | null;
  readonly all: string;
}

async function run(cwd: string, ...args: string[]): Promise<Told> {
  const { code, stdout, stderr } = await inProcess(args, { cwd });
  return { code, all: `${stdout}\n${stderr}` };
}

/** Something was said, and nothing that may lead to a person was repeated. */
function expectHidden({ code, all }: Told, value: string, wanted: number): void {
  expect(code, all).toBe(wanted);
  const low = value.toLowerCase();
  expect(all.split('\n').filter((line) => line.toLowerCase().includes(low))).toEqual([]);
  expect(all.trim()).not.toBe('');
}

const record = sample('record');
const level = 'level: team\n';

/** Records and cases that cannot be read, each for a reason of its own. */
function unreadable(value: string): Record<string, string> {
  return {
    'records/2026-12-18-a.md': record.replace(level, `level: "${value}"\n`),
    'records/2026-12-18-b.md': record.replace(level, `level: [${value}\n`),
    'records/2026-12-18-c.md': record.replace('- [ ] handhaver', `<<<<<<< ${value}\n- [ ] handhaver`),
    'records/2026-12-18-d.md': `${value}\n\n${record}`,
    'records/2026-12-18-e.md': record.replace('2027-01-15', `"${value}"`),
    'records/2026-12-18-f.md': record.replace('- [x] teamleider', `Daarna belt ${value}.\n\n- [x] teamleider`),
    'cases/a.yaml': sample('case').replace(level, `level: "${value}"\n`),
    'cases/b.yaml': sample('case').replace(level, `"${value}": x\n"${value}": y\n`),
  };
}

describe.each([...values, dossier])('what commands say of files that cannot be read holds no %s', (value) => {
  test.each([
    ['follow-up', 1],
    ['follow-up --json', 1],
    ['list', 1],
    ['list --json', 1],
    ['log', 1],
    ['look-back records/2026-12-18-b.md', 2],
    ['look-back records/2026-12-18-d.md', 2],
    ['show records/2026-12-18-b.md', 2],
    ['show cases/b.yaml', 2],
    ['review cases/a.yaml --answers x.yaml', 2],
  ])('%s', async (words, code) => {
    const cwd = roomWith({ ...unreadable(value), 'x.yaml': readFileSync(sessions['kort nl'], 'utf8') });
    expectHidden(await run(cwd, ...words.split(' ')), value, code);
  });
});

const answers = readFileSync(sessions['kort nl'], 'utf8');
const form = readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8');
const question = '  question: Mag ik de sluitingstijd vanavond een half uur laten gaan?';

/** Answers with a fault where the value stands. */
const faults: readonly (readonly [name: string, from: string, to: (value: string) => string])[] = [
  ['a case that is not there', 'library:terras-na-elven', (v) => `"${v}"`],
  ['a file that is not there', 'library:terras-na-elven', (v) => `"../${v}.yaml"`],
  ['a session form that is not there', 'protocol: kort', (v) => `protocol: "${v}"`],
  ['a language', 'language: nl', (v) => `language: "${v}"`],
  ['a key', 'language: nl', (v) => `language: nl\n"${v}": x`],
  ['a step', question, (v) => `  "${v}": x\n${question}`],
  ['an answer that is no text', question, (v) => `  question: { "${v}": x }`],
  ['an answer that is a list', question, (v) => `  question: ["${v}"]`],
  ['a number as text', question, (v) => `  question: ${/^\d+$/u.test(v) ? v : 12}\n  "${v}": x`],
  ['a choice', 'choice: half-uur-geven', (v) => `choice: "${v}"`],
  ['an outcome', 'outcome: voorlopig', (v) => `outcome: "${v}"`],
  ['a day', 'look-back: 2027-03-05', (v) => `look-back: "${v}"`],
  ['a day of an agreement', 'due: 2027-01-08', (v) => `due: "${v}"`],
  ['a part of an agreement', '      due: 2027-01-08', (v) => `      due: 2027-01-08\n      "${v}": x`],
  ['a role with a colon', 'role: handhaver', (v) => `role: "${v}: x"`],
  ['a part of a form', '    kept: Elk', (v) => `    "${v}": x\n    kept: Elk`],
  ['options with one id', 'id: naar-binnen\n      title:', (v) => `id: half-uur-geven\n      title: ${v}. x #`],
  ['a list left open', 'minutes: 24', (v) => `minutes: [${v}`],
  ['an answer to a step that is left out', '  look-back:', (v) => `  small-group: "${v}"\n  look-back:`],
];

describe.each(values)('what `review` says of answers holds no %s', (value) => {
  test.each(faults)('%s', async (_, from, to) => {
    expect(answers).toContain(from);
    const cwd = roomWith({ 'x.yaml': answers.replace(from, () => to(value)) });
    const told = await run(cwd, 'review', '--answers', 'x.yaml', '-o', 'r.md');
    expectHidden(told, value, told.code === 0 ? 0 : 2);
    expect(told.all).toMatch(/fout|let op|waarschuwing/iu);
    const json = await run(cwd, 'review', '--answers', 'x.yaml', '--json', '-o', 'r.json.md');
    expectHidden(json, value, told.code === 0 ? 0 : 2);
  });

  test('nor of the case, the session form and the template they go with', async () => {
    const named = sample('case').replace('role: handhaver', `role: ${value === '111222333' ? 'Mark Wit' : value}`);
    const cwd = roomWith({
      'x.yaml': answers.replace('library:terras-na-elven', 'cases/a.yaml'),
      'cases/a.yaml': named.replace('title: Een', `title: ${value}, een`),
      'eigen.yaml': form.replace('sets: participants', `sets: "${value}"`),
      'twee.yaml': form.replace('  - id: question', `  - id: moment # ${value}`),
      'sjabloon.md': `{{${value}}}\n`,
    });
    const review = (...args: string[]) => run(cwd, 'review', '--answers', 'x.yaml', '-o', 'r.md', ...args);
    expectHidden(await review('--protocol', 'eigen.yaml'), value, 2);
    expectHidden(await review('--protocol', 'twee.yaml'), value, 2);
    expectHidden(await review('--template', 'sjabloon.md'), value, 2);
    const told = await review();
    expect(told.code).toBe(0);
    if (!value.includes('@')) expect(told.all).toContain('lijkt op een naam');
    expect(told.all).not.toMatch(/Mark Wit|rol "/u);
  });

  test('nor what `look-back` says of them', async () => {
    const lookBack = `format: driehoek/answers@1\nprotocol: look-back\nanswers:\n  "${value}": x\n  agreement-1: "${value}"\n`;
    const cwd = roomWith({ 'records/2026-12-18-a.md': record, 'x.yaml': lookBack });
    expectHidden(await run(cwd, 'look-back', 'records/2026-12-18-a.md', '--answers', 'x.yaml'), value, 2);
  });
});

describe('what `check` says of what is not in the words of a file', () => {
  /** Every report of one run. */
  async function reports(cwd: string, ...words: string[]): Promise<string[]> {
    const outputs = formatNames.flatMap((name) => ['--format', `${name}=out-${name}`]);
    const told = await run(cwd, 'check', ...words, ...outputs);
    return [told.all, ...formatNames.map((name) => readFileSync(join(cwd, `out-${name}`), 'utf8'))];
  }

  test.each(values)('holds no %s of a line that is no UTF-8', async (value) => {
    const cwd = roomWith({});
    mkdirSync(join(cwd, 'cases'));
    const text = sample('case').replace(level, `level: team # ${value} \u00e9\n`);
    writeFileSync(join(cwd, 'cases', 'a.yaml'), Buffer.from(text, 'latin1'));
    const all = await reports(cwd);
    for (const report of all) expect(report).not.toContain(value);
    expect(all[1]).toContain('encoding');
  });

  test.each(values)('holds no %s of what a link leads to', async (value) => {
    const cwd = roomWith({ [`elders/${value}/a.yaml`]: sample('case') });
    mkdirSync(join(cwd, 'cases'));
    symlinkSync(join('..', 'elders', value, 'a.yaml'), join(cwd, 'cases', 'a.yaml'));
    const outside = join(emptyFolder(), value);
    mkdirSync(outside);
    symlinkSync(outside, join(cwd, 'records'));
    const all = await reports(cwd, 'cases');
    for (const report of all) expect(report).not.toContain(value);
    expect(all[1]).toContain('file-link');
    expectHidden(await run(cwd, 'list'), value, 2);
  });

  test.each(values)('holds no %s of a config that is broken', async (value) => {
    for (const lines of [`rules:\n  "${value}": off\n`, `privacy:\n  allow: "${value}"\n`, `"${value}: x\n`]) {
      const cwd = roomWith({
        'driehoek.config.yaml': `${config.split('privacy')[0]}${lines}`,
        'cases/a.yaml': sample('case'),
      });
      for (const words of ['check', 'list', 'follow-up --json'])
        if (!lines.startsWith('rules') || words === 'check')
          expectHidden(await run(cwd, ...words.split(' ')), value, 2);
    }
  });
});
