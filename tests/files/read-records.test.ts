import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COPY_MARKER } from '../../src/core/record/sections.ts';
import { UserError } from '../../src/core/user-error.ts';
import { openProject, type Project } from '../../src/files/project.ts';
import { readRecords } from '../../src/files/read-records.ts';
import { recordPlaces } from '../../src/files/record-places.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, layOut } from '../support/archive.ts';
import { emptyFolder } from '../support/workroom.ts';

/** Each file with what became of it: what is wrong with it, or else its title. */
function read(cwd: string, ...places: string[]): string[] {
  return [
    ...readRecords(
      places.map((one) => join(cwd, one)),
      { cwd, repository: cwd, home: join(cwd, 'records') },
      nl,
    ),
  ].map(({ file, review, findings: [first] }) => `${file}: ${first?.message ?? review?.front.title}`);
}

describe('many records', () => {
  test('are read by name, a folder among its files, and each once', () => {
    const cwd = emptyFolder();
    const titled = (title: string) => aRecord({ title });
    layOut({ 'r/b.md': titled('B'), 'r/a/x.md': titled('X'), 'r/é (1).MD': titled('E'), 'r/a.md': titled('A') }, cwd);
    expect(read(cwd, 'r', 'r/b.md', 'r')).toEqual(['r/a/x.md: X', 'r/a.md: A', 'r/b.md: B', 'r/é (1).MD: E']);
  });

  test('leave other Markdown, hidden folders and node_modules alone, but not a file that is named', () => {
    const cwd = emptyFolder();
    layOut(
      {
        'r/README.md': '# x',
        'r/.git/x.md': aRecord(),
        'r/node_modules/x.md': aRecord(),
        'r/.x.md': aRecord(),
        'r/x.txt': aRecord(),
      },
      cwd,
    );
    expect(read(cwd, 'r')).toEqual([]);
    expect(read(cwd, 'r/README.md')).toEqual([`r/README.md: ${nl.check.noFrontMatter}`]);
    expect(read(cwd, 'r/x.txt')).toEqual(['r/x.txt: Een terras na elven']);
  });

  test('name what means to be a record and is none', () => {
    const cwd = emptyFolder();
    layOut(
      {
        'r/a.md': aRecord().replace('driehoek/record@1', 'driehoek/record@9'),
        'r/b.md': aRecord({}, { choice: 'x' }).replace('format:', '#'),
      },
      cwd,
    );
    writeFileSync(join(cwd, 'r', 'c.md'), Buffer.from([0xff, 0xfe, 0x2d, 0x00]));
    mkdirSync(join(cwd, 'r', 'd.md'));
    writeFileSync(join(cwd, 'r', 'e.md'), aRecord() + 'x'.repeat(5 * 1024 * 1024));
    execFileSync('mkfifo', [join(cwd, 'r', 'f.md')]);
    expect(read(cwd, 'r')).toEqual([
      `r/a.md: ${nl.check.otherFormat('driehoek/record@9', 'driehoek/record@1', 'driehoek/record@1')}`,
      `r/b.md: ${nl.check.noFormat('driehoek/record@1')}`,
      `r/c.md: ${nl.files.notUtf8('r/c.md', true)}`,
      `r/e.md: ${nl.files.tooLarge('r/e.md', 4)}`,
      `r/f.md: ${nl.files.notAFile('r/f.md')}`,
    ]);
  });

  test('of which a part of the front matter is wrong are read, and those in which two versions stand mixed up are not', () => {
    const cwd = emptyFolder();
    const actions = '- [ ] a: x\n<<<<<<< HEAD\n- [ ] b: y\n=======\n- [ ] c: z\n>>>>>>> x';
    layOut({ 'r/a.md': aRecord({ date: 'gisteren' }), 'r/b.md': aRecord({}, { actions }), 'r/c.md': aRecord() }, cwd);
    const around = { cwd, repository: cwd, home: join(cwd, 'records') };
    const found = [...readRecords([join(cwd, 'r')], around, nl)];
    expect(found.map(({ file, review }) => [file, review?.front.date])).toEqual([
      ['r/a.md', undefined],
      ['r/b.md', undefined],
      ['r/c.md', '2026-12-18'],
    ]);
    expect(found.map(({ review }) => review?.front.title)).toEqual([
      'Een terras na elven',
      undefined,
      'Een terras na elven',
    ]);
    expect(found.map(({ findings: [first] }) => [first?.rule, first?.line])).toEqual([
      ['wrong-value', 4],
      ['conflict-marker', 19],
      [undefined, undefined],
    ]);
  });

  test('are never read through a link, and a link in a circle ends', () => {
    const cwd = emptyFolder();
    layOut({ 'r/a.md': aRecord(), 'elders/b.md': aRecord() }, cwd);
    symlinkSync(join(cwd, 'elders'), join(cwd, 'r', 'b'));
    symlinkSync(join(cwd, 'r'), join(cwd, 'r', 'c'));
    symlinkSync(join(cwd, 'elders', 'b.md'), join(cwd, 'r', 'd.md'));
    symlinkSync(join(cwd, 'weg'), join(cwd, 'r', 'e'));
    symlinkSync(join(cwd, 'r', 'f.md'), join(cwd, 'r', 'f.md'));
    const { isLink } = nl.check;
    expect(read(cwd, 'r')).toEqual([
      'r/a.md: Een terras na elven',
      `r/b: ${isLink}`,
      `r/d.md: ${isLink}`,
      `r/f.md: ${isLink}`,
    ]);
  });
});

test('a copy for others counts for nothing beside its original, also when it is named or lies among the records', () => {
  const cwd = emptyFolder();
  const copy = `${COPY_MARKER}\n\n# Een terras\n\n<!-- driehoek:choice -->\n\nx\n`;
  layOut({ 'records/a.md': aRecord(), 'records/kopie.md': copy, 'r/kopie.md': `\ufeff${copy}` }, cwd);
  expect(read(cwd, 'records', 'r', 'r/kopie.md')).toEqual(['records/a.md: Een terras na elven']);
});

test('in the folder of records everything is meant as one, but the README', () => {
  const cwd = emptyFolder();
  layOut({ 'records/readme.md': '# x', 'records/x.md': '# x', 'records/leeg.md': '', 'r/x.md': '# x' }, cwd);
  const { noFrontMatter } = nl.check;
  expect(read(cwd, 'records', 'r')).toEqual([`records/leeg.md: ${noFrontMatter}`, `records/x.md: ${noFrontMatter}`]);
});

describe('the place of the records', () => {
  const projectIn = async (cwd: string) => (await openProject(cwd, undefined, nl)) as Project;

  test('is the folder of the project, or none while there is none', async () => {
    const cwd = emptyFolder();
    expect(recordPlaces([], await projectIn(cwd), cwd, nl)).toEqual([]);
    mkdirSync(join(cwd, 'records'));
    expect(recordPlaces([], await projectIn(cwd), cwd, nl)).toEqual([join(cwd, 'records')]);
  });

  test('is not out of the project, unless the config says so', async () => {
    const cwd = emptyFolder();
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(cwd, 'records'));
    const project = await projectIn(cwd);
    expect(() => recordPlaces([], project, cwd, nl)).toThrow(UserError);
    const meant = { ...project, paths: { ...project.paths, records: elsewhere } };
    expect(recordPlaces([], meant, cwd, nl)).toEqual([elsewhere]);
  });

  test('is no file, and nothing that is not there', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'records'), 'x');
    const project = await projectIn(cwd);
    expect(() => recordPlaces([], project, cwd, nl)).toThrow(nl.files.notAFolder(join(cwd, 'records')));
    expect(() => recordPlaces(['weg'], project, cwd, nl)).toThrow(nl.files.notFound('weg'));
  });
});
