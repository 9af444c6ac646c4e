import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { aRecord } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** What each session form of ours calls the step in which a look-back is agreed. */
const titles = (['nl', 'en'] as const).flatMap((language) => {
  const folder = packagePath('templates', 'protocols', language);
  return readdirSync(folder).flatMap((file) => {
    const title = /id: look-back\n {4}title: (.+)/u.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    return title === undefined ? [] : [{ language, title }];
  });
});

test('there are session forms with such a step', () => {
  expect(titles.length).toBeGreaterThan(10);
});

test('a look-back that was skipped with a reason is missed by nobody, whatever the step is called', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  for (const [at, { language, title }] of [...titles, { language: 'nl', title: 'Afspraken' } as const].entries())
    writeFileSync(
      join(cwd, 'records', `r${at}.md`),
      aRecord({ language, title: `Nummer ${at}` }, { skipped: `- ${title}: daar was geen tijd voor` }),
    );
  const { stdout } = await inProcess(['check', '--json'], { cwd });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
  const missed = findings.filter(({ rule }) => rule === 'look-back-missing').map(({ file }) => file);
  expect(missed).toEqual([`records/r${titles.length}.md`]);
});
