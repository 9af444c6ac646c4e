import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { faultsOf } from '../support/faults.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const NAME = '2026-12-18-een-half-uur-op-het-terras';
const hook = packagePath('tests', 'support', 'fault-fs.mjs');

async function reviewWith(fault: string) {
  const cwd = emptyFolder();
  const env = { NODE_OPTIONS: `--import ${hook}`, FAULT: fault, FAULT_WITHIN: cwd };
  const ran = await spawned(['review', '--answers', sessions['kort nl']], { cwd, env });
  const folder = join(cwd, 'records');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const record = files.includes(`${NAME}.md`) ? readFileSync(join(folder, `${NAME}.md`), 'utf8') : undefined;
  return { ...ran, cwd, files, record, calls: Number(/FAULT CALLS (\d+)/u.exec(ran.stderr)?.[1] ?? 0) };
}

describe('a record is there whole, or not at all', () => {
  test('whatever call to the disk fails, or is the last before the power goes', { timeout: 120_000 }, async () => {
    const sound = await reviewWith('0:none');
    expect(sound).toMatchObject({ code: 0, files: [`${NAME}.md`, `${NAME}.svg`] });
    expect(sound.calls).toBeGreaterThan(10);

    const tries = faultsOf(sound.calls, ['ENOSPC', 'EIO', 'EACCES']);
    const bad: string[] = [];
    const one = async (fault: string) => {
      const { code, record, files, stderr } = await reviewWith(fault);
      const killed = fault.includes('kill');
      const whole = record === undefined || record === sound.record;
      const swept =
        killed || /FAULT HIT (?:rm|unlink)Sync/u.test(stderr) || files.every((name) => !name.endsWith('.tmp'));
      const told = killed || (code === 0) === (record !== undefined);
      const inWords = killed || code === 0 || /niet te schrijven|zou een map/u.test(stderr);
      if (!(whole && swept && told && inWords)) bad.push(`${fault}: code ${code}, ${files.join()} ${stderr}`);
    };
    for (let at = 0; at < tries.length; at += 4) await Promise.all(tries.slice(at, at + 4).map(one));
    process.stdout.write(`disk faults survived: ${tries.length - bad.length} of ${tries.length}\n`);
    expect(bad).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'whatever call to the disk a %s comes before: no temporary file stays behind',
    { timeout: 60_000 },
    async (signal) => {
      const sound = await reviewWith('0:none');
      const bad: string[] = [];
      const one = async (call: number) => {
        const { code, record, files, stderr } = await reviewWith(`${call}:${signal}`);
        const whole = record === undefined ? files.length === 0 : record === sound.record && files.length === 2;
        // The last calls come when everything is written: then the end may be first.
        const ended = code === 128 + constants.signals[signal] || (code === 0 && record !== undefined);
        if (!(whole && ended)) bad.push(`${call}: code ${code}, ${files.join()} ${stderr}`);
        return code;
      };
      const codes: (number | null)[] = [];
      for (let at = 1; at <= sound.calls; at += 4)
        codes.push(...(await Promise.all([at, at + 1, at + 2, at + 3].filter((n) => n <= sound.calls).map(one))));
      expect(bad).toEqual([]);
      expect(codes.filter((code) => code !== 0).length).toBeGreaterThan(10);
    },
  );

  test('what a killed run left behind is swept by the next', async () => {
    const killed = await reviewWith('3:kill-after');
    const [left = ''] = killed.files.filter((name) => name.endsWith('.tmp'));
    expect(left).not.toBe('');
    const anHourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(join(killed.cwd, 'records', left), anHourAgo, anHourAgo);
    expect(await spawned(['review', '--answers', sessions['kort nl']], { cwd: killed.cwd })).toMatchObject({ code: 0 });
    expect(readdirSync(join(killed.cwd, 'records')).sort()).toEqual([`${NAME}.md`, `${NAME}.svg`]);
  });

  test('four programs that write the same record at once all get a name of their own', async () => {
    const cwd = emptyFolder();
    const runs = await Promise.all(
      Array.from({ length: 4 }, () =>
        spawned(['review', '--answers', ...Array<string>(10).fill(sessions['kort nl']), '--again'], { cwd }),
      ),
    );
    const paths = runs.flatMap(({ stdout }) => stdout.trim().split('\n'));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(new Set(paths).size).toBe(40);
    expect(readdirSync(join(cwd, 'records'))).toHaveLength(80);
  });
});

describe('a disk that will not', () => {
  const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  test('a folder that may not be written to', async () => {
    const cwd = emptyFolder();
    const ran = await spawned(['review', '--answers', sessions['kort nl'], '--output', '/nergens.md'], {
      cwd,
      ...user,
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/niet te schrijven: je mag daar niet bij \(EACCES\)[\s\S]*andere plek/u);
  });

  test('output that nobody reads on, or that cannot be taken', async () => {
    const cwd = emptyFolder();
    const shell = (command: string) => spawned(['-e', ''], { cwd, shell: command });
    expect(
      await shell('"$NODE" "$PROGRAM" show terras-na-elven | head -1 >/dev/null; echo "$PIPESTATUS"'),
    ).toMatchObject({ stdout: '0\n', stderr: '' });
  });

  test('a file that may not grow', async () => {
    const cwd = emptyFolder();
    const ran = await spawned([], {
      cwd,
      shell: `ulimit -f 4; "$NODE" "$PROGRAM" review --answers "${sessions['kort nl']}"`,
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/niet te schrijven/u);
    expect(readdirSync(join(cwd, 'records'))).toEqual([]);
  });
});
