import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/core/results/check.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { type Problem, problemsIn, type Task } from '../support/problem-matcher.ts';
import { spawned } from '../support/spawned.ts';
import { baseEnv, emptyFolder, program } from '../support/workroom.ts';

/** A team's folder as `init` lays it down, with files that people broke. */
async function faulty(language: string): Promise<string> {
  const cwd = emptyFolder();
  expect(await inProcess(['init', '--lang', language], { cwd })).toMatchObject({ code: 0 });
  mkdirSync(join(cwd, 'cases', 'oud: 2:1'), { recursive: true });
  const record = sample('record');
  const files: Record<string, string> = {
    'cases/terras é.yaml': sample('case').replace('level: team', 'nivo: team\nlevel: groep'),
    'cases/oud: 2:1/leeg.yml': '',
    'cases/quote.yaml': "format: driehoek/case@1\ntitle: 'x\n",
    'records/2026-12-18-a.md': record
      .replace('status: open', 'status: half')
      .replace('## Opties', '## 😀 [x]: error: y')
      .replace('Half twaalf is al te laat.', 'Mevrouw De Wit belt 06-12345678 elke dag.'),
    'records/2026-12-19-b.md': record.replace(/^date: .*\n/mu, ''),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
  return cwd;
}

function taskIn(cwd: string, label: string): Task {
  const { tasks } = JSON.parse(readFileSync(join(cwd, '.vscode', 'tasks.json'), 'utf8')) as { tasks: Task[] };
  const task = tasks.find((one) => one.label === label);
  if (task === undefined) throw new Error(`There is no task ${label}`);
  return task;
}

/** With a `driehoek` on the path. */
function withProgram(): Readonly<Record<string, string>> {
  const bin = emptyFolder();
  symlinkSync(program, join(bin, 'driehoek'));
  return { ...baseEnv(), PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/** What `check` finds, as the editor is to mark it. */
async function wanted(cwd: string, language: string): Promise<Problem[]> {
  const { stdout } = await inProcess(['check', '--json', '--lang', language], { cwd });
  const { findings } = JSON.parse(stdout) as CheckResult;
  return findings.map(({ file, rule, severity, line, column, endLine, endColumn, message }) => ({
    file: join(cwd, file),
    severity,
    line,
    column,
    endLine,
    endColumn,
    message: expect.stringContaining(message),
    code: rule,
  }));
}

describe.each(['nl', 'en'])('the tasks that init lays down, in %s', (language) => {
  const env = { LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' };

  test('mark every finding at its file, line and column', async () => {
    const cwd = await faulty(language);
    const { command, args, problemMatcher } = taskIn(cwd, 'driehoek check');
    const ran = await spawned([], {
      cwd,
      env: { ...withProgram(), ...env },
      shell: `${command} ${args.join(' ')} 2>&1`,
    });
    const findings = await wanted(cwd, language);
    expect(findings.length).toBeGreaterThan(8);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
    expect(problemsIn(ran.stdout, problemMatcher, cwd)).toEqual(findings);
  });

  test('mark them anew when something is saved', async () => {
    const cwd = await faulty(language);
    const { command, args, problemMatcher } = taskIn(cwd, 'driehoek check --watch');
    const child = spawn(command, [...args], { cwd, env: { ...withProgram(), ...env } });
    let output = '';
    const ends = new RegExp(problemMatcher.background?.endsPattern ?? '', 'gmu');
    const seen = (times: number) => expect.poll(() => output.match(ends)?.length ?? 0, { timeout: 20_000 }).toBe(times);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    try {
      await seen(1);
      expect(problemsIn(output, problemMatcher, cwd)).toEqual(await wanted(cwd, language));
      writeFileSync(join(cwd, 'cases', 'quote.yaml'), sample('case'));
      await seen(2);
      const left = await wanted(cwd, language);
      expect(left.some(({ file }) => file.endsWith('quote.yaml'))).toBe(false);
      expect(problemsIn(output, problemMatcher, cwd)).toEqual(left);
    } finally {
      child.kill();
    }
  });
});

test.each(['--fix', '--staged', '--base=x', '--stdin-filename=x'])(
  'what goes on is not for one time: %s',
  async (flag) => {
    const ran = await inProcess(['check', '--watch', flag], { cwd: emptyFolder() });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(`--watch en ${flag.split('=')[0]} `) });
  },
);
