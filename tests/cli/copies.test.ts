import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCopy } from '../../src/core/record/claims.ts';
import { readTextFile } from '../../src/files/text-file.ts';
import { nl } from '../../src/language/nl.ts';
import { archive, layOut } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** An archive in which a copy for others stands beside a record, as `share` made it. */
async function withCopy(): Promise<{ cwd: string; copy: string }> {
  const cwd = emptyFolder();
  layOut(archive, cwd);
  const before = readdirSync(join(cwd, 'records'));
  const ran = await inProcess(['share', 'records/2026-12-18-terras.md'], { cwd });
  expect(ran.code, ran.stderr).toBe(0);
  const [name = ''] = readdirSync(join(cwd, 'records')).filter((one) => !before.includes(one));
  const copy = join('records', name);
  expect(isCopy(readTextFile(join(cwd, copy), nl))).toBe(true);
  return { cwd, copy };
}

describe('a copy that share made, beside its original', () => {
  const day = { SOURCE_DATE_EPOCH: '1805000000' };

  test.each([
    ['list', ['list', '--json']],
    ['follow-up', ['follow-up', '--json', '--today', '2027-03-14']],
    ['log', ['log']],
    ['report', ['report', '--json']],
    ['look-back, which asks for one', ['look-back']],
    ['check', ['check', '--today', '2027-03-14']],
  ])('makes no difference to %s', async (_, args) => {
    const { cwd, copy } = await withCopy();
    const own = emptyFolder();
    layOut(archive, own);
    const ran = await inProcess(args, { cwd, env: day });
    expect(ran).toEqual(await inProcess(args, { cwd: own, env: day }));
    expect(ran.stderr + ran.stdout).not.toContain(copy);
    for (const root of [cwd, own]) expect(existsSync(join(root, 'records', 'README.md'))).toBe(true);
  });

  test('makes none either when it is named, or has been saved with a byte-order mark', async () => {
    const { cwd, copy } = await withCopy();
    writeFileSync(join(cwd, copy), `\ufeff${readTextFile(join(cwd, copy), nl)}`);
    const args = ['list', '--json', 'records', copy];
    expect(JSON.parse((await inProcess(args, { cwd })).stdout)).toMatchObject({ entries: { length: 3 }, unread: [] });
    expect(await inProcess(['list', '--json'], { cwd })).toMatchObject({ code: 0 });
  });
});
