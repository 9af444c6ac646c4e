import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from '../../src/files/package-files.ts';
import { gitRoom } from './git-room.ts';
import { baseEnv } from './workroom.ts';

/** As far as these pages and templates use it. */
export interface GitlabJob {
  readonly extends?: string;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly artifacts?: { readonly reports: Readonly<Record<string, string>> };
}

/** A case in which nothing is wrong, and one with a word that cannot be. */
export const soundCase = readFileSync(packagePath('cases', 'nl', 'brief-van-maart.yaml'), 'utf8');
export const faultyCase = soundCase.replace('domain: beleid', 'domain: uitvoring');

/** A team's repository with the checker as one file, and one case. */
export function teamWith(caseText: string) {
  return gitRoom({
    '.driehoek/check.cjs': readFileSync(packagePath('dist', 'alone.cjs'), 'utf8'),
    'cases/dak.yaml': caseText,
  });
}

/** The lines of a job in one shell that stops at the first that fails, as GitHub and GitLab run them. */
export function runLines(shell: 'sh' | 'bash', lines: readonly string[], cwd: string) {
  return spawnSync(shell, ['-e', '-c', lines.join('\n')], { cwd, env: baseEnv(), encoding: 'utf8' });
}

/** The one job of a `.gitlab-ci.yml`. */
export function gitlabJob(text: string): GitlabJob {
  const jobs = parse(text) as Record<string, GitlabJob>;
  const job = jobs.driehoek ?? Object.values(jobs)[0];
  if (job === undefined) throw new Error('no job');
  const base: Partial<GitlabJob> = job.extends === undefined ? {} : (jobs[job.extends] ?? {});
  return { ...base, ...job, script: [...(base.before_script ?? []), ...job.script] };
}
