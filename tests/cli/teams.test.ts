import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRecord } from '../support/archive.ts';
import { sample } from '../support/example-files.ts';
import { type GitRoom, gitRoom } from '../support/git-room.ts';
import { inProcess } from '../support/in-process.ts';

const casus = sample('case');

/** What a team may have set, each with an effect on the files below. */
const settings = fc.record(
  {
    rules: fc.constantFrom('{ wrong-value: off }', '{ question-advice: error }', '{ link-case: warning }'),
    privacy: fc.constantFrom('{ organisations: [Bakkerij Zonneveld] }', '{ allow: [bakker@zonneveld.nl] }'),
    themes: fc.constant('[eigen-thema]'),
    paths: fc.constantFrom('{ cases: zaken }', '{ records: ../archief-%team% }'),
  },
  { requiredKeys: [] },
);

const casesOf = {
  sound: casus,
  wrong: casus.replace('level: team', 'level: teem'),
  advised: casus.replace('question: Mag ik', 'question: Hoe mag ik'),
  named: casus.replace(/^question: .*/mu, 'question: Mag ik Bakkerij Zonneveld een half uur extra geven?'),
  mail: casus.replace(/^question: .*/mu, 'question: Mag ik bakker@zonneveld.nl een half uur extra geven?'),
  themed: casus.replace(/^themes: .*/mu, 'themes: [eigen-thema]'),
  loose: 'title: Zonder vorm\n',
} as const;

const team = fc.record({
  settings,
  cases: fc.dictionary(fc.constantFrom('terras', 'dak', 'map/terras'), fc.constantFrom(...Object.values(casesOf)), {
    maxKeys: 3,
  }),
  linked: fc.constantFrom('../cases/terras.yaml', '../zaken/dak.yaml', '../../b/cases/dak.yaml'),
});

type Team = typeof team extends fc.Arbitrary<infer T> ? T : never;

function filesOf(name: string, { settings: set, cases, linked }: Team): Record<string, string> {
  const lines = Object.entries(set).map(([key, value]) => `${key}: ${value.replace('%team%', name)}\n`);
  const folder = set.paths?.includes('zaken') ? 'zaken' : 'cases';
  const records = set.paths?.includes('archief') ? `teams/archief-${name}` : `teams/${name}/records`;
  return {
    [`teams/${name}/driehoek.config.yaml`]: `format: driehoek/config@1\n${lines.join('')}`,
    [`${records}/2026-12-18-terras.md`]: aRecord({ case: linked }),
    ...Object.fromEntries(
      Object.entries(cases).map(([id, text]) => [`teams/${name}/${folder}/${id}.yaml`, text] as const),
    ),
  };
}

interface Told {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

async function told({ cwd }: GitRoom, ...args: string[]): Promise<{ code: number | null; all: string[] }> {
  const { code, stdout } = await inProcess([...args, '--json', '--no-cache'], {
    cwd,
    env: { SOURCE_DATE_EPOCH: '1797638400' },
  });
  const { findings } = JSON.parse(stdout) as { findings: Told[] };
  return { code, all: findings.map(({ file, ...own }) => `${file} ${JSON.stringify(own)}`) };
}

describe('two teams in one repository', () => {
  test('are each judged as in their own folder, from wherever one checks', async () => {
    await fc.assert(
      fc.asyncProperty(team, team, async (a, b) => {
        const room = gitRoom({ 'lees.md': '# x\n' });
        for (const [name, text] of Object.entries({ ...filesOf('a', a), ...filesOf('b', b) })) room.write(name, text);
        const seen = async (name: string) =>
          (await told(room, '-C', `teams/${name}`, 'check')).all.map((line) =>
            line.startsWith('../') ? `teams/${line.slice(3)}` : `teams/${name}/${line}`,
          );
        const own = [...(await seen('a')), ...(await seen('b'))].sort();
        const code = own.some((line) => line.includes('"severity":"error"')) ? 1 : 0;
        const same = async (...args: string[]) => {
          const { code: ended, all } = await told(room, ...args);
          expect(all.sort(), args.join(' ')).toEqual(own);
          expect(ended).toBe(code);
        };
        await same('check');
        await same('check', 'teams');
        await same('check', '--base', 'HEAD');
        room.git('add', '-A');
        await same('check', '--staged');
      }),
      { numRuns: 12 },
    );
  });
});

describe('the settings of a team', () => {
  const named = casesOf.named;
  const strict = 'format: driehoek/config@1\nprivacy: { organisations: [Bakkerij Zonneveld] }\n';

  test('hold for a file of theirs, named from anywhere, unless --config names others', async () => {
    const room = gitRoom({
      'teams/b/driehoek.config.yaml': strict,
      'teams/b/cases/terras.yaml': named,
      'mild.yaml': 'format: driehoek/config@1\n',
    });
    for (const args of [['teams/b/cases/terras.yaml'], ['-C', 'teams', 'b'], ['teams/**/t*.yaml'], []])
      expect(await room.found(...args), args.join(' ')).toHaveLength(1);
    expect(await room.found('--config', 'mild.yaml', 'teams/b/cases')).toEqual([]);
    const { stdout } = await inProcess(['check', '--stdin-filename', 'teams/b/cases/x.yaml'], {
      cwd: room.cwd,
      input: named,
    });
    expect(stdout).toContain('privacy-organisation');
  });

  test('end at another repository within theirs', async () => {
    const room = gitRoom({ 'driehoek.config.yaml': strict, 'lees.md': '# x\n' });
    gitRoom({ 'cases/terras.yaml': named }, join(room.cwd, 'eigen'));
    expect(await room.found('eigen/cases/terras.yaml')).toEqual([]);
  });

  test.each([
    ['rules: { encoding: hard }', /wrong-value/u],
    ['rules: { encodign: off }', /unknown-rule/u],
    ['rules: [', /yaml-syntax|driehoek\.config\.yaml:/u],
  ])('that are broken (%s) are told, and another team is checked', async (line, why) => {
    const broken = `format: driehoek/config@1\n${line}\n`;
    const room = gitRoom({
      'teams/a/driehoek.config.yaml': broken,
      'teams/a/cases/terras.yaml': casesOf.wrong,
      'teams/b/driehoek.config.yaml': strict,
      'teams/b/cases/terras.yaml': named,
    });
    for (const args of [[], ['teams'], ['--base', 'HEAD'], ['--staged']]) {
      room.write('teams/a/cases/terras.yaml', `${casesOf.wrong}# ${args.join('')}\n`);
      room.write('teams/b/cases/terras.yaml', `${named}# ${args.join('')}\n`);
      if (args[0] === '--staged') room.git('add', '-A');
      const { code, stdout, stderr } = await room.check(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/De instellingen in teams\/a\/driehoek\.config\.yaml kloppen niet/u);
      expect(stderr).toMatch(why);
      expect(stdout).toContain('teams/b/cases/terras.yaml:');
      expect(stdout).not.toContain('teams/a/cases');
    }
    expect((await room.check('-C', 'teams/a')).code).toBe(2);
  });

  test('are kept apart in what is remembered', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`teams/b/cases/n${n}.yaml`, named]));
    const room = gitRoom({ 'lees.md': '# x\n', ...many, 'teams/b/driehoek.config.yaml': strict });
    for (const team of ['a', 'b', 'a']) {
      room.write('teams/b/driehoek.config.yaml', team === 'b' ? strict : 'format: driehoek/config@1\n');
      expect((await room.found()).length, team).toBe(team === 'b' ? 60 : 0);
    }
  });
});

describe('a path in a report for CI', () => {
  const outlets = ['github', 'sarif', 'junit', 'codeclimate'];
  const files = {
    'driehoek.config.yaml': 'format: driehoek/config@1\n',
    'cases/a.yaml': casesOf.wrong,
    'cases/b/a.yaml': casesOf.wrong,
    'cases/c.yaml': 'format: driehoek/case@1\ntitle: caf\ufffd\n',
  };

  test.each(outlets)('%s: is the same wherever the program is started', async (format) => {
    const room = gitRoom(files);
    symlinkSync(join(room.cwd, 'cases'), join(room.cwd, 'zaken'));
    writeFileSync(join(room.cwd, 'cases/c.yaml'), Buffer.from('format: driehoek/case@1\ntitle: caf\xe9\n', 'latin1'));
    const from = async (...args: string[]) => (await room.check('--format', format, ...args)).stdout;
    const own = await from();
    expect(own).toContain('cases/b/a.yaml');
    for (const folder of ['cases', 'cases/b', 'zaken']) expect(await from('-C', folder), folder).toBe(own);
    const inside = await inProcess(['check', '--format', format], { cwd: join(room.cwd, 'cases', 'b') });
    expect(inside.stdout).toBe(own);
  });

  test('stays whole where it lies outside the repository', async () => {
    const room = gitRoom({ 'in/lees.md': '# x\n' });
    const outside = gitRoom({ 'cases/a.yaml': casesOf.wrong });
    const { stdout } = await room.check('--format', 'sarif', join(outside.cwd, 'cases'));
    expect(stdout).toMatch(/"uri": "file:\/\/\/.*cases\/a\.yaml"/u);
  });
});
