import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typedClosing, typedGroup } from '../../src/core/programme/typed-group.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const plan = [
  ...['programme', 'new', 'gw', '--leader', 'begeleider', '--answer-from', 'directie', '--answer-due', '2027-07-08'],
  ...['--group', 'a,8,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13', '--closing', '2027-06-10,13:30'],
];

/** A folder with a programme of one group, and a record of its first meeting. */
async function withProgramme() {
  const cwd = emptyFolder();
  const run = (...args: string[]) => inProcess(args, { cwd, env: { LANG: 'nl_NL.UTF-8' } });
  expect(await run(...plan)).toMatchObject({ code: 0 });
  const file = join(cwd, 'programmes', 'gw.yaml');
  mkdirSync(join(cwd, 'records'));
  const record = (name: string, id: string) => {
    const front = `format: driehoek/record@1\nid: ${id}\ntitle: Vuur\ndate: 2027-02-04\nprogramme: { id: gw, group: a, meeting: 1 }`;
    writeFileSync(join(cwd, 'records', name), `---\n${front}\n---\n\n# Vuur\n`);
  };
  record('een.md', '2027-02-04-aaaa');
  return { cwd, run, file, record };
}

describe('een plan zoals mensen het achterlaten', () => {
  test('dat niet te lezen is, verdwijnt niet uit de opvolging', async () => {
    const { run, file } = await withProgramme();
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('answer-due: 2027-07-08', 'answer-due: 8 juli'));
    const late = await run('follow-up', '--today', '2027-07-09', '--json');
    expect(JSON.parse(late.stdout).unread).toContainEqual(
      expect.objectContaining({ file: 'programmes/gw.yaml', line: expect.any(Number) }),
    );
    writeFileSync(file, before);
    renameSync(file, file.replace('.yaml', '.yml'));
    const found = JSON.parse((await run('follow-up', '--today', '2027-07-09', '--json')).stdout);
    expect(found.items).toContainEqual(expect.objectContaining({ kind: 'programme-answer', due: '2027-07-08' }));
    expect((await run('programme', 'show', 'gw')).code).toBe(0);
  });

  test('met twee verslagen van één bijeenkomst noemt beide, en houdt aan wat het kende', async () => {
    const { run, file, record } = await withProgramme();
    expect((await run('programme', 'open', 'gw', 'a', '1')).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toContain('2027-02-04-aaaa');
    record('0-nog-een.md', '2027-02-04-bbbb');
    const shown = await run('programme', 'show', 'gw');
    expect(shown.stderr).toContain('records/0-nog-een.md');
    expect(shown.stderr).toContain('records/een.md');
    expect((await run('programme', 'open', 'gw', 'a', '1')).stderr).toContain('records/een.md');
    expect(readFileSync(file, 'utf8')).toContain('2027-02-04-aaaa');
  });

  test('noemt het verslag dat niet te lezen is, waar er een gemist wordt', async () => {
    const { cwd, run } = await withProgramme();
    await run('programme', 'open', 'gw', 'a', '1');
    const path = join(cwd, 'records', 'een.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('id: 2027-02-04-aaaa', 'id: "2027-02-04-aaaa'));
    const shown = await run('programme', 'show', 'gw');
    expect(shown.stderr).toMatch(/records\/een\.md:\d+:\d+/u);
    const { unread } = JSON.parse((await run('programme', 'show', 'gw', '--json')).stdout);
    expect(unread).toHaveLength(1);
    rmSync(path);
    expect(JSON.parse((await run('programme', 'show', 'gw', '--json')).stdout).unread).toEqual([]);
  });

  test('met een eigen reeks ernaast blijft één traject', async () => {
    const { cwd, run } = await withProgramme();
    const meetings = '[{ n: 1, protocol: goed-werk-1, title: Een }]';
    const series = `format: driehoek/series@1\nid: r\ntitle: R\nlanguage: nl\nmeetings: ${meetings}\nclosing: slotbijeenkomst\n`;
    writeFileSync(join(cwd, 'programmes', 'reeks.yaml'), series);
    expect(await run('programme', 'show')).toMatchObject({ code: 0, stderr: '' });
    expect((await run('programme', 'invite')).code).toBe(0);
    // What does not say so is looked at: its faults are named.
    writeFileSync(join(cwd, 'programmes', 'reeks.yaml'), series.replace('series@1', 'serie@1'));
    expect((await run('programme', 'show')).stderr).toContain('programmes/reeks.yaml');
  });

  test('vindt het slot terug als de reeks daarna langer werd', async () => {
    const { cwd, run } = await withProgramme();
    const front = 'format: driehoek/record@1\nid: 2027-06-10-zzzz\ntitle: Slot\ndate: 2027-06-10';
    const text = `---\n${front}\nprogramme: { id: gw, meeting: 4 }\n---\n\n# Slot\n`;
    writeFileSync(join(cwd, 'records', 'slot.md'), text);
    const shown = JSON.parse((await run('programme', 'show', '--json')).stdout);
    expect(shown.programmes[0].closing).toMatchObject({ n: 5, state: 'held', record: 'records/slot.md' });
    expect(shown.notices).toEqual([]);
    expect((await run('programme', 'close')).stderr).toContain('records/slot.md');
  });

  test('een later antwoord zegt wat het vervangt', async () => {
    const { run, file } = await withProgramme();
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n# van ons\n`);
    const answer = (text: string, date: string) =>
      run('programme', 'answer', 'gw', '--text', text, '--date', date, '--json');
    const first = JSON.parse((await answer('Nee.', '2027-07-01')).stdout);
    expect(first.replaced).toBeNull();
    // The groups have not closed yet.
    expect(first.notices).toEqual([expect.stringContaining('slotbijeenkomst')]);
    expect(JSON.parse((await answer('Toch wel: één uur.', '2027-07-09')).stdout).replaced).toEqual({
      date: '2027-07-01',
      text: 'Nee.',
    });
    expect(readFileSync(file, 'utf8')).toMatch(/text: "Toch wel: één uur\."[\s\S]*# van ons\n$/u);
    const said = await run('programme', 'answer', 'gw', '--text', 'Een dag.', '--date', '2027-07-10');
    expect(said.stderr).toContain('Toch wel: één uur.');
  });

  test('twee bestanden van één naam zijn één traject', async () => {
    const { cwd, run, file } = await withProgramme();
    copyFileSync(file, join(cwd, 'programmes', 'gw.yml'));
    const { programmes } = JSON.parse((await run('programme', 'show', '--json')).stdout);
    expect(programmes).toHaveLength(1);
    expect(readdirSync(join(cwd, 'programmes')).sort()).toEqual(['gw.yaml', 'gw.yml']);
  });
});

describe('een plan dat niet meer bij de verslagen past', () => {
  test('met twee versies van een samenvoeging zegt dat het er twee zijn', async () => {
    const { run, file } = await withProgramme();
    const own = readFileSync(file, 'utf8');
    writeFileSync(file, `<<<<<<< HEAD\n${own}=======\nid: x\n>>>>>>> b\n`);
    const { code, stderr } = await run('programme', 'show', 'gw');
    expect(code).toBe(2);
    expect(stderr.match(/ fout +\S+/gu)).toEqual([expect.stringContaining('conflict-marker')]);
  });

  test('waarin een groep anders is gaan heten, noemt de verslagen die achterblijven', async () => {
    const { run, file } = await withProgramme();
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: "a"', 'id: west'));
    const { stderr } = await run('programme', 'show', 'gw');
    expect(stderr).toContain('records/een.md');
    expect(stderr).toContain('groep a ');
    const { notices } = JSON.parse((await run('programme', 'show', 'gw', '--json')).stdout);
    expect(notices).toHaveLength(1);
  });

  test('en waarvan een kopie dezelfde id heeft, noemt check', async () => {
    const { cwd, run, file } = await withProgramme();
    copyFileSync(file, join(cwd, 'programmes', 'ander.yaml'));
    expect((await run('check', 'programmes')).stdout).toMatch(/gw\.yaml:\d+:\d+ .*duplicate-id/u);
  });
});

describe('een groep in één regel', () => {
  const group = { id: 'a', people: 9, start: '09:30', dates: ['2027-02-04', '2027-03-04'] };

  test.each([
    ['a, medewerker, 9, 9.30, 2027-02-04, 2027-03-04', { ...group, position: 'medewerker' }],
    ['A;leidinggevenden;9;9:30u;4-2-2027;4/3/2027', { ...group, position: 'leidinggevend' }],
    ['2027-02-04', undefined],
    ['a 9 9.30u 2027-02-04 2027-03-04 mixed', { ...group, position: 'gemengd' }],
  ])('%s', (typed, wanted) => {
    const read = typedGroup(typed);
    expect(read.ok ? read.group : undefined).toEqual(wanted);
  });

  test.each([
    ['', 'name', ''],
    ['café,9,09:30,2027-02-04', 'name', 'café'],
    ['a', 'people', ''],
    ['a,2,09:30,2027-02-04', 'people', '2'],
    ['a,31,09:30,2027-02-04', 'people', '31'],
    ['a,9,9,09:30,2027-02-04', 'people', '9, 9'],
    ['a,9,2027-02-04', 'start', ''],
    ['a,9,09:30,10:30,2027-02-04', 'start', '09:30, 10:30'],
    ['a,9,09:30', 'dates', ''],
    ['a,9,25:00,2027-02-04', 'part', '25:00'],
    ['a b,9,09:30,2027-02-04', 'part', 'b'],
    ['a,9,09:30,2027-02-30', 'day', '2027-02-30'],
    ['a,staff,mixed,9,09:30,2027-02-04', 'part', 'mixed'],
  ])('zegt van "%s" wat er mankeert', (typed, what, said) => {
    expect(typedGroup(typed)).toEqual({ ok: false, fault: { what, said } });
  });

  test('het slot met een dag zoals mensen die schrijven', () => {
    expect(typedClosing('10-6-2027, 13.30 ')).toEqual({ date: '2027-06-10', start: '13:30' });
    for (const wrong of ['', '2027-06-10', '13:30', '2027-02-30, 13:30', '2027-06-10, 13:30, x'])
      expect(typedClosing(wrong)).toBeUndefined();
  });
});
