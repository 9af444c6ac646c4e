import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../../src/files/package-files.ts';
import { faultyCase, gitlabJob, runLines, soundCase, teamWith } from '../support/ci-script.ts';
import { gitRoom } from '../support/git-room.ts';
import { inProcess } from '../support/in-process.ts';
import { gitlabFaults, readCommands, readJunit } from '../support/report-readers.ts';
import { emptyFolder } from '../support/workroom.ts';

interface Step {
  readonly run?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(packagePath('action.yml'), 'utf8')) as Record<'inputs' | 'outputs', object>;
const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, kind = '', code = '']) => ({ kind, code }));
const languages = [
  ['nl', 'check.md'],
  ['en', 'check.en.md'],
] as const;

describe.each(languages)('CI, in %s', (language, page) => {
  const text = readFileSync(packagePath('docs', page), 'utf8');
  const blocks = blocksOf(text);
  const blockWith = (part: string, kind = 'yaml') => {
    const found = blocks.filter(({ kind: own, code }) => own === kind && code.includes(part));
    expect(found.length, part).toBeGreaterThan(0);
    return found[0]?.code ?? '';
  };

  test('the job for GitHub shows what is wrong at its place', () => {
    const { jobs } = parse(blockWith('jobs:')) as { jobs: Record<string, { steps: readonly Step[] }> };
    const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const { status, stdout } = runLines('bash', lines, teamWith(faultyCase).cwd);
    expect(status).toBe(1);
    const place = expect.objectContaining({ file: 'cases/dak.yaml', line: '5', title: 'wrong-value' });
    expect(readCommands(stdout)).toContainEqual(expect.objectContaining({ name: 'error', properties: place }));
    expect(runLines('bash', lines, teamWith(soundCase).cwd).status).toBe(0);
  });

  test('the job for GitLab gives the reports that it names', () => {
    const { script, artifacts } = gitlabJob(blockWith('codequality:'));
    const { cwd } = teamWith(faultyCase);
    expect(runLines('sh', script, cwd)).toMatchObject({ status: 1, stdout: expect.stringContaining('wrong-value') });
    const reportOf = (kind: string) => readFileSync(join(cwd, artifacts?.reports[kind] ?? kind), 'utf8');
    const quality = JSON.parse(reportOf('codequality')) as readonly object[];
    expect(quality).toMatchObject([{ check_name: 'wrong-value', location: { path: 'cases/dak.yaml' } }]);
    expect(gitlabFaults(quality)).toEqual([]);
    expect(readJunit(reportOf('junit')).length).toBeGreaterThan(0);
    expect(runLines('sh', script, teamWith(soundCase).cwd).status).toBe(0);
  });

  test('the job for GitLab that init lays down runs as it stands', async () => {
    const { cwd } = gitRoom({ 'cases/dak.yaml': faultyCase });
    await inProcess(['init', '--yes', '--ci', 'gitlab', '--lang', language], { cwd });
    const { script: own, artifacts, variables = {} } = gitlabJob(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8'));
    const script = [...Object.entries(variables).map(([name, value]) => `export ${name}=${value}`), ...own];
    expect(runLines('sh', script, cwd)).toMatchObject({ status: 1, stdout: expect.stringContaining('wrong-value') });
    const quality = JSON.parse(readFileSync(join(cwd, artifacts?.reports.codequality ?? ''), 'utf8')) as object[];
    expect(quality).toMatchObject([{ check_name: 'wrong-value' }]);
    writeFileSync(join(cwd, 'cases', 'dak.yaml'), soundCase);
    expect(runLines('sh', script, cwd)).toMatchObject({ status: 0 });
  });

  test('the hook holds a commit', () => {
    const { cwd, git } = teamWith(soundCase);
    writeFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), blockWith('check.cjs check --staged', 'sh'), {
      mode: 0o755,
    });
    writeFileSync(join(cwd, 'cases', 'dak.yaml'), faultyCase);
    expect(() => git('commit', '-qam', 'Fout')).toThrow(/cases\/dak\.yaml:5:9/u);
    writeFileSync(join(cwd, 'cases', 'dak.yaml'), `# goed\n${soundCase}`);
    git('commit', '-qam', 'Goed');
    expect(git('log', '--format=%s', '-1').trim()).toBe('Goed');
  });

  // Without pre-commit vitest counts it among what was skipped; .ci/packages installs it.
  test.skipIf(!hasPreCommit)('pre-commit runs the file in the repository', () => {
    const { cwd, git } = teamWith(soundCase);
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), blockWith('repo: local'));
    writeFileSync(join(cwd, 'cases', 'dak.yaml'), faultyCase);
    git('add', '-A');
    const env = { ...process.env, PRE_COMMIT_HOME: emptyFolder() };
    const ran = spawnSync('pre-commit', ['run'], { cwd, env, encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 1, stdout: expect.stringMatching(/cases\/dak\.yaml:5:9 .* wrong-value/u) });
  });

  test('the action has the inputs and outputs that the page names, and no other', () => {
    const { steps } = parse(blockWith('uses: TEAM/driehoek@v%version%').replaceAll('%', '')) as { steps: Step[] };
    const own = steps.find(({ uses = '' }) => uses.startsWith('TEAM/driehoek@'));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? { none: '' })));
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(action.inputs));
    const read = [...text.matchAll(/steps\.(\w+)\.outputs\.([a-z-]+)/gu)].map(([, id, output]) => ({ id, output }));
    expect(read.length).toBeGreaterThan(0);
    for (const one of read) expect(one).toEqual({ id: own?.id, output: 'sarif' });
    for (const name of Object.keys(action.outputs)) expect(text).toContain(`\`${name}\``);
  });

  test('nothing is fetched by name, and every file has the version of today', () => {
    expect(text).not.toMatch(/(?:npx|dlx|bunx|npm (?:i|install|exec)).* "?driehoek(?:[@" ]|$)/mu);
    const files = [...text.matchAll(/driehoek-([\d.]+)\.tgz/gu)].map(([, own]) => own);
    expect(new Set(files)).toEqual(new Set([version]));
    for (const [, block = ''] of text.matchAll(/^<!-- home\n([\s\S]*?)^-->$/gmu))
      for (const [placeholder] of block.matchAll(/%\w+%/gu)) expect(['%home%', '%version%']).toContain(placeholder);
    expect(text.replace(/^<!-- home\n[\s\S]*?^-->$/gmu, '')).not.toMatch(/%\w+%/u);
  });
});

test('the pages show the same', () => {
  const [dutch, english] = languages.map(([, page]) => blocksOf(readFileSync(packagePath('docs', page), 'utf8')));
  const inCi = (blocks: typeof dutch = []) =>
    blocks.filter(({ kind }) => kind === 'yaml').map(({ code }) => parse(code.replaceAll('%', '')));
  const named = (value: unknown) =>
    JSON.stringify(value)
      .replace(/"name":"[^"]*"/gu, '')
      .replace(/\/case\.json/gu, '');
  expect(inCi(dutch).map(named)).toEqual(inCi(english).map(named));
});
