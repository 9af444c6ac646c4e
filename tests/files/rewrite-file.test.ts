import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/user-error.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { rewriteFile } from '../../src/files/rewrite-file.ts';
import { nl } from '../../src/language/nl.ts';
import { archive, layOut } from '../support/archive.ts';
import { faultsOf } from '../support/faults.ts';
import { inProcess } from '../support/in-process.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const old = '\ufeff# Ons team\r\n\r\nTekst.\r\n\r\n<!-- driehoek:log -->\r\n<!-- /driehoek:log -->\r\n\r\nSlot.';

async function logWith(fault: string) {
  const cwd = emptyFolder();
  layOut({ ...archive, 'records/README.md': old }, cwd);
  const env = {
    NODE_OPTIONS: `--import ${packagePath('tests', 'support', 'fault-fs.mjs')}`,
    FAULT: fault,
    FAULT_WITHIN: cwd,
  };
  const ran = await spawned(['log'], { cwd, env });
  const folder = join(cwd, 'records');
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  return {
    ...ran,
    text: readFileSync(join(folder, 'README.md'), 'utf8'),
    left,
    calls: Number(/FAULT CALLS (\d+)/u.exec(ran.stderr)?.[1] ?? 0),
  };
}

describe('a file that is replaced', () => {
  test('is the old one or the new one, whatever call to the disk fails', { timeout: 120_000 }, async () => {
    const sound = await logWith('0:none');
    expect(sound).toMatchObject({ code: 0, left: [] });
    expect(sound.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(sound.text).toMatch(
      /^\ufeff# Ons team\r\n\r\nTekst\.\r\n\r\n<!-- driehoek:log nl -->[\s\S]*<!-- \/driehoek:log -->\r\n\r\nSlot\.$/u,
    );
    expect(sound.calls).toBeGreaterThan(4);
    const bad: string[] = [];
    const one = async (fault: string) => {
      const { code, text, left, stderr } = await logWith(fault);
      const killed = fault.includes('kill');
      const whole = text === old || text === sound.text;
      const told = killed || (code === 0) === (text === sound.text);
      const swept = killed || stderr.includes('FAULT HIT rmSync') || left.length === 0;
      if (!(whole && told && swept)) bad.push(`${fault} ${code} ${stderr}`);
    };
    const tries = faultsOf(sound.calls, ['ENOSPC', 'EIO']);
    for (let at = 0; at < tries.length; at += 3) await Promise.all(tries.slice(at, at + 3).map(one));
    expect(bad).toEqual([]);
  });

  const inFolder = (text: string) => {
    const path = join(emptyFolder(), 'x.md');
    writeFileSync(path, text);
    return path;
  };

  test('keeps its rights', () => {
    const path = inFolder('a');
    chmodSync(path, 0o640);
    rewriteFile(path, 'b', 'a', 'x.md', nl);
    expect(readFileSync(path, 'utf8')).toBe('b');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('is left alone when it changed meanwhile, is a link, or is no file', () => {
    const path = inFolder('a');
    expect(() => rewriteFile(path, 'b', 'iets anders', 'x.md', nl)).toThrow(nl.files.changedMeanwhile('x.md'));
    const link = join(emptyFolder(), 'l.md');
    symlinkSync(path, link);
    expect(() => rewriteFile(link, 'b', 'a', 'l.md', nl)).toThrow(nl.files.isLink('l.md'));
    const folder = join(emptyFolder(), 'm.md');
    mkdirSync(folder);
    expect(() => rewriteFile(folder, 'b', 'a', 'm.md', nl)).toThrow(UserError);
    expect(readFileSync(path, 'utf8')).toBe('a');
  });
});

test('a second log changes nothing, not even the time of the file', async () => {
  const cwd = emptyFolder();
  layOut({ ...archive, 'records/README.md': old }, cwd);
  const path = join(cwd, 'records', 'README.md');
  await inProcess(['log'], { cwd });
  const { mtimeMs, ino } = statSync(path);
  expect(await inProcess(['log'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  expect(await inProcess(['log', '--check'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  writeFileSync(join(cwd, 'records', '2027-02-02-nieuw.md'), archive['records/2026-12-18-terras.md'] ?? '');
  expect(await inProcess(['log', '--check'], { cwd })).toMatchObject({ code: 1 });
});
