import { mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { writeReportFiles } from '../../src/files/report-files.ts';
import { nl } from '../../src/language/nl.ts';
import { ARCHIVE_DAY, archiveFolder } from '../support/report-run.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const hook = (name: string) => ({ NODE_OPTIONS: `--import ${packagePath('tests', 'support', name)}`, ...ARCHIVE_DAY });
const old = '<!-- driehoek/report@1 -->\n\n# Het oude rapport\n';

/** A report with its drawings, made anew over an older one in a folder of its own. */
async function reportWith(fault: string, cwd: string) {
  const folder = mkdtempSync(join(cwd, 'uit-'));
  writeFileSync(join(folder, 'rapport.md'), old);
  const env = { ...hook('fault-fs.mjs'), FAULT: fault, FAULT_WITHIN: folder };
  const ran = await spawned(['report', 'archief', '--format', 'markdown', '-o', join(folder, 'rapport.md')], {
    cwd,
    env,
  });
  const names = readdirSync(folder);
  const files = new Map(
    names.filter((name) => !name.endsWith('.tmp')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const calls = Number(/FAULT CALLS (\d+)/u.exec(ran.stderr)?.[1] ?? 0);
  return { ...ran, files, calls, left: names.length - files.size };
}

test('every file of a report is whole, whatever call to the disk fails or is broken off', {
  timeout: 120_000,
}, async () => {
  const cwd = archiveFolder({ records: 60, teams: 6 });
  const sound = await reportWith('0:none', cwd);
  expect(sound).toMatchObject({ code: 0, left: 0 });
  expect(sound.files.size).toBeGreaterThan(3);
  const bad: string[] = [];
  const one = async (fault: string) => {
    const { code, files, left, stderr } = await reportWith(fault, cwd);
    const isBroken = /kill|SIG/u.test(fault);
    const whole = [...files].every(([name, text]) => text === sound.files.get(name) || text === old);
    const told = isBroken || (code === 0) === (files.get('rapport.md') !== old);
    const swept = isBroken || stderr.includes('FAULT HIT rmSync') || left === 0;
    if (!(whole && told && swept && files.has('rapport.md'))) bad.push(`${fault}: ${code} ${stderr}`);
  };
  // The hunt tries more of them.
  const every = Math.ceil(sound.calls / (process.env.MODE === 'hunt' ? 60 : 3));
  const calls = Array.from({ length: sound.calls }, (_, at) => at + 1).filter((n) => n % every === 0 || n <= 1);
  const tries = ['ENOSPC', 'EIO', 'kill-before', 'kill-after', 'SIGINT'].flatMap((kind) =>
    calls.map((call) => `${call}:${kind}`),
  );
  for (let at = 0; at < tries.length; at += 3) await Promise.all(tries.slice(at, at + 3).map(one));
  expect(bad).toEqual([]);
});

describe('what is there already', () => {
  const isReport = (head: string) => head.includes('driehoek/report');

  test('is left alone where it is no report, or a link, and then nothing is written', () => {
    const cwd = emptyFolder();
    const path = (name: string) => join(cwd, name);
    writeFileSync(path('brief.md'), 'Beste mensen');
    writeFileSync(path('echt.md'), old);
    symlinkSync(path('echt.md'), path('link.md'));
    for (const taken of ['brief.md', 'link.md'])
      expect(
        writeReportFiles(
          [path('nieuw.svg'), path(taken)].map((one) => ({ path: one, text: 'x' })),
          isReport,
        ),
      ).toBe(path(taken));
    expect(readdirSync(cwd).sort()).toEqual(['brief.md', 'echt.md', 'link.md']);
    expect(readFileSync(path('echt.md'), 'utf8')).toBe(old);
  });
});

describe('a record that is saved while it is read', () => {
  async function busy(times: number) {
    const cwd = realpathSync(archiveFolder({ records: 12, teams: 1 }));
    const [name = ''] = readdirSync(join(cwd, 'archief'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.md'),
    );
    const env = { ...hook('busy-fs.mjs'), BUSY: join(cwd, 'archief', name), BUSY_TIMES: String(times) };
    const ran = await spawned(['report', 'archief', '--json'], { cwd, env });
    return { ...ran, told: JSON.parse(ran.stdout) };
  }

  test('is read again, and counted as it is then', async () => {
    expect(await busy(2)).toMatchObject({ code: 0, told: { left_out: {} } });
  });

  test('is left out and named where there is no end to it', async () => {
    const { code, told, stderr } = await busy(99);
    expect({ code, told }).toMatchObject({ code: 1, told: { left_out: { changed: 1 } } });
    expect(stderr).toContain(nl.report.cli.reasons.changed);
  });
});

test('a report that nobody reads on is no error', async () => {
  const cwd = archiveFolder({ records: 60, teams: 6 });
  const shell = '"$NODE" "$PROGRAM" report archief --format html | head -c 10 >/dev/null; echo "$PIPESTATUS"';
  expect(await spawned([], { cwd, shell, env: ARCHIVE_DAY })).toEqual({ code: 0, stdout: '0\n', stderr: '' });
});
