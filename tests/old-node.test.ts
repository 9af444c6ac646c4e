import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { baseEnv, emptyFolder } from './support/workroom.ts';

const startFiles = [
  ['the program', packagePath('dist', 'start.cjs')],
  ['the checker as one file', packagePath('dist', 'alone.cjs')],
] as const;

/** This Node with another number. Run with Node 12.22, 16.20 and 18.20 themselves as well, which say the same. */
function withOld(file: string, version: string) {
  const cwd = emptyFolder();
  const text = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  writeFileSync(join(cwd, 'old.cjs'), text);
  return spawnSync(process.execPath, ['-r', './old.cjs', file, 'check'], { cwd, encoding: 'utf8', env: baseEnv() });
}

test.each(startFiles)('%s says on an old Node which one it needs, in one line', (_, file) => {
  for (const version of ['12.22.9', '16.20.2', '18.20.4']) {
    const { status, stdout, stderr } = withOld(file, version);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `driehoek: dit is Node ${version}; nodig is Node 20.19 of nieuwer. · This is Node ${version}; Node 20.19 or newer is needed.\n`,
    );
  }
  expect(withOld(file, '20.19.0').stderr).not.toContain('20.19');
});

test.each(startFiles)('%s begins in words that Node 12 can read', (_, file) => {
  const [head = ''] = readFileSync(file, 'utf8').split('\n/*PROGRAM\n');
  expect(head.length).toBeLessThan(20_000);
  expect(head).not.toMatch(/\?\.(?!\d)|\?\?|\|\|=|&&=/u);
  expect(readFileSync(packagePath('bin', 'driehoek.js'), 'utf8')).not.toMatch(/^(?!\/\/).*\bawait\b/mu);
});
