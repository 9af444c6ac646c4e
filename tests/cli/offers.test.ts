import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import type { Ran } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const told = [
  ...['--role', 'inspecteur', '--domain', 'toezicht', '--level', 'team', '--question', 'Mag dat?'],
  ...['--situation-file', 'verhaal.txt', '-o', '-'],
];
const record = 'records/2026-12-18-een-terras.md';

/** A command line that goes well with a sound value, for everything that takes one of a closed set. */
const lines: Readonly<Record<string, (value: string) => readonly string[]>> = {
  '--lang': (value) => ['schema', 'case', '--lang', value],
  help: (value) => ['help', value],
  'review --protocol': (value) => ['review', 'terras-na-elven', '--protocol', value],
  answers: (value) => ['answers', value],
  'answers --case': (value) => ['answers', '--case', value],
  'protocols show': (value) => ['protocols', 'show', value],
  'protocols time': (value) => ['protocols', 'time', value],
  'protocols copy': (value) => ['protocols', 'copy', value],
  'lenses show': (value) => ['lenses', 'show', value],
  'new --domain': (value) => ['new', 'x', ...told, '--domain', value],
  'new --level': (value) => ['new', 'x', ...told, '--level', value],
  'new --position': (value) => ['new', 'x', ...told, '--position', value],
  'new --from': (value) => ['new', '-o', '-', '--from', value],
  'cases --theme': (value) => ['cases', '--json', '--theme', value],
  'cases --side': (value) => ['cases', '--json', '--side', value],
  'cases --domain': (value) => ['cases', '--json', '--domain', value],
  'cases --level': (value) => ['cases', '--json', '--level', value],
  'cases show': (value) => ['cases', 'show', value],
  'cases random --theme': (value) => ['cases', 'random', '--theme', value],
  'cases random --side': (value) => ['cases', 'random', '--side', value],
  'cases random --domain': (value) => ['cases', 'random', '--domain', value],
  'cases random --level': (value) => ['cases', 'random', '--level', value],
  show: (value) => ['show', value],
  'check --format': (value) => ['check', '--format', value],
  'check --rule': (value) => ['check', '--rule', value],
  rules: (value) => ['rules', value],
  share: (value) => ['share', value, '-o', '-'],
  'share --as': (value) => ['share', record, '-o', '-', '--as', value],
  'share --to': (value) => ['share', record, '-o', `kopie-${value}.x`, '--to', value],
  'init --ci': (value) => ['init', '--dry-run', '--ci', value],
  schema: (value) => ['schema', value],
  completion: (value) => ['completion', value],
  'list --kind': (value) => ['list', '--kind', value],
  'list --domain': (value) => ['list', '--domain', value],
  'list --status': (value) => ['list', '--status', value],
  'list --outcome': (value) => ['list', '--outcome', value],
  'list --side': (value) => ['list', '--side', value],
  'look-back': (value) => ['look-back', value, '--skeleton'],
  'report --format': (value) => ['report', '-o', `rapport-${value}`, '--format', value],
};

/** One of every closed set there is. */
const values = [
  ...[
    'toezicht',
    'individu',
    'medewerker',
    'professie-politiek',
    'besluit',
    'closed',
    'case',
    'sarif',
    'gitlab',
    'html',
  ],
  ...['docx', 'shareable', 'bash', 'none', 'en', 'encoding', 'label-unknown=off', 'list-result', 'review'],
  ...['terras-na-elven', 'kort', 'pressures', 'beleid-praktijk', record],
];

function project(): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, record), sample('record'));
  writeFileSync(join(cwd, 'verhaal.txt'), 'Er gebeurde iets.\n');
  return cwd;
}

async function offered(taker: string, cwd: string): Promise<string[]> {
  const ran = await inProcess(['complete', ...[...taker.split(' '), ''].map((word) => `.${word}`)], { cwd });
  return ran.stdout
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((value) => value !== '');
}

/** The complaint is the first line; what is wrong otherwise, such as that nobody can be asked, does not name the value. */
function isRefused({ code, stderr }: Ran, value: string): boolean {
  return code === 2 && (stderr.split('\n')[0] ?? '').includes(value.split('=')[0] ?? value);
}

describe.each(Object.entries(lines))('what is offered for %s', (taker, line) => {
  test('is taken, and nothing else of any closed set', async () => {
    const cwd = project();
    const all = await offered(taker, cwd);
    const known = all.filter((value) => value !== ':files');
    expect(known.length).toBeGreaterThan(0);
    // Of the settings of rules and the cases of the library some will do.
    for (const value of known.filter((_, at) => known.length < 25 || at % 9 === 0))
      expect(isRefused(await inProcess(line(value), { cwd }), value), `${taker} ${value} refused`).toBe(false);
    for (const value of values.filter((one) => !all.includes(one) && !(one === record && all.includes(':files'))))
      expect(isRefused(await inProcess(line(value), { cwd }), value), `${taker} ${value} taken`).toBe(true);
  });
});
