import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/core/format/language.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Github {
  readonly permissions: unknown;
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
}

interface Gitlab {
  readonly driehoek: { readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>> };
}

/** How far a job comes: the codes of its steps, until one fails. */
function codesOf(steps: readonly Step[], cwd: string): (number | null)[] {
  const codes: (number | null)[] = [];
  for (const { run = '', env = {} } of steps) {
    const { status } = spawnSync('sh', ['-e', '-c', run], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
    codes.push(status);
    if (status !== 0) break;
  }
  return codes;
}

describe.each(languages)('the jobs that init lays down in %s', (language) => {
  let cwd = '';
  let github: Github;
  const jobs: Step[][] = [];

  beforeAll(async () => {
    cwd = emptyFolder();
    await inProcess(['init', '--yes', '--lang', language], { cwd });
    github = parse(readFileSync(join(cwd, '.github', 'workflows', 'driehoek.yml'), 'utf8')) as Github;
    const { driehoek } = parse(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')) as Gitlab;
    jobs.push(github.jobs.check.steps.filter(({ run }) => run !== undefined));
    jobs.push(driehoek.script.map((run) => ({ run, env: driehoek.variables })));
  });

  test('take actions by the hash of a commit, no credentials, and may only read', () => {
    const used = github.jobs.check.steps.filter(({ uses }) => uses !== undefined);
    expect(used).toHaveLength(2);
    for (const { uses } of used) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/u);
    expect(used[0]?.with).toEqual({ 'persist-credentials': false });
    expect(github.permissions).toEqual({ contents: 'read' });
  });

  test('check with Node alone, and do not run a checker that somebody changed', () => {
    for (const steps of jobs) expect(codesOf(steps, cwd)).toEqual([0, 0]);
    writeFileSync(join(cwd, 'cases', 'fout.yaml'), sample('case').replace('level: team', 'level: teem'));
    for (const steps of jobs) expect(codesOf(steps, cwd)).toEqual([0, 1]);
    appendFileSync(join(cwd, '.driehoek', 'check.cjs'), '\n');
    for (const steps of jobs) expect(codesOf(steps, cwd)).toEqual([1]);
  });
});
