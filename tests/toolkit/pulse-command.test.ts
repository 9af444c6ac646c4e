import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedStatements } from '../../src/app/shelf/deck.ts';
import { countPulse } from '../../src/core/pulse/count-pulse.ts';
import { printPulse } from '../../src/core/pulse/print-pulse.ts';
import { pulseResultOf } from '../../src/core/pulse/pulse-result.ts';
import { readPulse } from '../../src/core/pulse/read-pulse.ts';
import { readCsv } from '../../src/core/text/read-csv.ts';
import { nl } from '../../src/language/nl.ts';
import { spawned } from '../support/spawned.ts';
import { timeOf } from '../support/time-of.ts';
import { emptyFolder } from '../support/workroom.ts';

const list = shippedStatements('nl');

/** Slips of which the first four statements have so many who agree and disagree; the rest is in the middle. */
function slipLines(people: number, counts: readonly (readonly [agree: number, disagree: number])[]): string {
  return Array.from({ length: people }, (_, person) => {
    const answers = list.statements.map((__, at) => {
      const [agree, disagree] = counts[at] ?? [0, 0];
      return person < agree ? 5 : person < agree + disagree ? 1 : 3;
    });
    return `${person + 1} ${answers.join('')}\n`;
  }).join('');
}

const heads = list.statements.map(({ id }) => id);

function table(rows: readonly (readonly string[])[], extra: readonly string[] = [], delimiter = ';'): string {
  return `${[[...heads, ...extra], ...rows].map((cells) => cells.join(delimiter)).join('\r\n')}\r\n`;
}

const threes = heads.map(() => '3');

function staffAndHeads(staff: number, leaders: number): string {
  const rows = [...Array(staff + leaders).keys()].map((at) => [
    ...heads.map(() => (at < staff ? '5' : '1')),
    at < staff ? 'medewerker' : 'L',
  ]);
  return table(rows, ['position']);
}

const day = ['--date', '2027-02-04'];

function kept(cwd: string): string[] {
  return existsSync(join(cwd, 'pulse')) ? readdirSync(join(cwd, 'pulse')) : [];
}

describe('a pulse', () => {
  test('has a word for 5/5, 5/4, 7/0 and 4/3, and the file has it too', async () => {
    const cwd = emptyFolder();
    const input = slipLines(10, [
      [5, 5],
      [5, 4],
      [7, 0],
      [4, 3],
    ]);
    const { code, stdout } = await spawned(['pulse', '--slips', '-', '--json', ...day], { cwd, input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'pulse/2027-02-04.md',
      people: 10,
      words: { s1: 'split', s2: 'agree', s3: 'agree', s4: 'split' },
    });
    const again = await spawned(['peiling', '--slips', '-', ...day], { cwd, input });
    expect(again.stdout).toMatch(/ 1 {2}Wij zijn het eens over wat goed werk is\. +verdeeld\n {3}2 .+ eens\n/u);
    expect(kept(cwd).sort()).toEqual(['2027-02-04-2.md', '2027-02-04.md']);
    const shown = await spawned(['pulse', 'show', '--json'], { cwd });
    expect(JSON.parse(shown.stdout)).toMatchObject({ file: 'pulse/2027-02-04-2.md', words: { s3: 'agree' } });
  });

  test('has stars alone with six people, and nothing at all with four', async () => {
    const cwd = emptyFolder();
    const starred = (people: number) => slipLines(people, [[people, 0]]).replaceAll('\n', ' *11\n');
    const six = await spawned(['pulse', '--slips', '-', '--json', ...day], { cwd, input: starred(6) });
    expect(six.code).toBe(0);
    expect(JSON.parse(six.stdout)).toMatchObject({ words: null, stars: ['s11'], file: 'pulse/2027-02-04.md' });
    expect(readFileSync(join(cwd, 'pulse', '2027-02-04.md'), 'utf8')).not.toMatch(/\beens\b \||agree/u);
    const four = await spawned(['pulse', '--slips', '-', '--lang', 'en', '--date', '2027-02-05'], {
      cwd,
      input: starred(4),
    });
    expect(four).toMatchObject({ code: 0, stderr: 'Nothing has been kept.\n' });
    expect(four.stdout).toContain('With four people');
    expect(kept(cwd)).toEqual(['2027-02-04.md']);
  });

  test.each([';', ',', '\t'])('reads a table with "%s", and names every fault with its place', async (delimiter) => {
    const cwd = emptyFolder();
    const rows = [threes, threes, threes, threes.with(2, '6'), threes.with(11, 'ja'), threes.slice(0, 5)];
    writeFileSync(join(cwd, 'antwoorden.csv'), `\ufeff${table(rows, [], delimiter)}`);
    const { code, stderr } = await spawned(['pulse', '--csv', 'antwoorden.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('antwoorden.csv:5:3: s3 is 6; het is 1 tot en met 5, of 0.\n');
    expect(stderr).toContain('antwoorden.csv:6:12: s12 is ja; het is 1 tot en met 5, of 0.\n');
    expect(stderr).toContain('antwoorden.csv:7: 5 kolommen, het moeten er 12 zijn.\n');
    expect(kept(cwd)).toEqual([]);
  });

  test('names every wrong slip, and keeps nothing', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'b.txt'), `1 ${'3'.repeat(11)}\n2 ${'3'.repeat(12)}\n2 ${'3'.repeat(12)}\nx\n`);
    const { code, stderr } = await spawned(['pulse', '--slips', 'b.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('b.txt:1: Briefje 1: 11 cijfers, het moeten er 12 zijn.\n');
    expect(stderr).toContain('b.txt:3: Briefje 2 staat ook op regel 2. Haal een van de twee weg.\n');
    expect(stderr).toContain('b.txt:4: Begin met het nummer van het briefje');
    expect(kept(cwd)).toEqual([]);
  });

  test('is split only where each group has seven, and then has no whole', async () => {
    const run = (input: string) =>
      spawned(['pulse', '--csv', '-', '--cut', 'position', '--output', '-'], { cwd: emptyFolder(), input });
    const six = await run(staffAndHeads(20, 6));
    expect(six.code).toBe(0);
    expect(six.stderr).toContain('Er is niet gesplitst: bij leidinggevenden zijn er minder dan zeven mensen.');
    expect(six.stdout).toContain('|  | Stelling | nu |');
    expect(six.stdout).not.toContain('groups:');
    const seven = await run(staffAndHeads(20, 7));
    expect(seven.stdout).toContain('|  | Stelling | leidinggevenden | medewerkers |');
    expect(seven.stdout).toContain('over wat goed werk is. | oneens | eens |');
    expect(seven.stdout).not.toMatch(/^words:/mu);
  });

  test('takes the letter of a group at the end of a slip', async () => {
    const lines = slipLines(14, [[14, 0]])
      .split('\n')
      .filter(Boolean);
    const input = lines.map((line, at) => `${line} ${at < 7 ? 'm' : 'L'}`).join('\n');
    const args = ['pulse', '--slips', '-', '--cut', 'position', '--output', '-'];
    expect((await spawned(args, { cwd: emptyFolder(), input })).stdout).toContain('| leidinggevenden | medewerkers |');
    const { code, stderr } = await spawned(args, { cwd: emptyFolder(), input: lines.join('\n') });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'Fout: <stdin>:1: Briefje 1: zet aan het eind een van deze letters: L M.',
    ]);
  });

  test('has the time before beside it, but not of a sentence that was changed', async () => {
    const cwd = emptyFolder();
    const own = (text: string) =>
      `format: driehoek/pulse-statements@1\nid: eigen\ntitle: Eigen\nlanguage: nl\nstatements:\n${['tijd', 'rust']
        .map((id) => `  - id: ${id}\n    theme: binnen\n    text: ${id === 'tijd' ? text : 'Het is rustig.'}\n`)
        .join('')}`;
    const input = [...Array(8).keys()].map((at) => `${at + 1} 51`).join('\n');
    const args = ['pulse', '--slips', '-', '--statements', 'eigen.yaml', '--json'];
    writeFileSync(join(cwd, 'eigen.yaml'), own('Er is tijd.'));
    await spawned([...args, ...day], { cwd, input });
    writeFileSync(join(cwd, 'eigen.yaml'), own('Er is tijd genoeg.'));
    const { stdout } = await spawned([...args, '--again', 'pulse/2027-02-04.md', '--date', '2027-06-04'], {
      cwd,
      input,
    });
    const { again, notices } = JSON.parse(stdout);
    expect(again).toEqual({ date: '2027-02-04', words: { rust: 'disagree' } });
    expect(notices).toEqual([expect.stringContaining('Bij tijd is de zin sinds de vorige keer veranderd.')]);
    const text = readFileSync(join(cwd, 'pulse', '2027-06-04.md'), 'utf8');
    expect(text).toContain('| 1 | Er is tijd genoeg. | eens | – |');
    expect(text).toContain('| 2 | Het is rustig. | oneens | oneens |');
  });

  test('follows up what was agreed over it', async () => {
    const cwd = emptyFolder();
    await spawned(['pulse', '--slips', '-', ...day], { cwd, input: slipLines(7, [[7, 0]]) });
    const file = join(cwd, 'pulse', '2027-02-04.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('Geen afspraken.', '- [ ] teamleider: vraagt directie om antwoord (4 maart 2027)'),
    );
    const { stdout } = await spawned(['follow-up', '--json', '--today', '2027-03-05'], { cwd });
    expect(JSON.parse(stdout).items).toEqual([
      expect.objectContaining({ role: 'teamleider', due: '2027-03-04', overdue: true, file: 'pulse/2027-02-04.md' }),
    ]);
    expect(await spawned(['check', '.'], { cwd })).toMatchObject({ code: 0 });
  });
});

test('what is kept of any group of 7 to 14 is words, never counts, and reads back', () => {
  const slip = fc.record({
    answers: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
    star: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 7, maxLength: 14 }), (slips) => {
      const own = slips.map(({ answers, star }, at) => ({ card: at + 1, answers, ...(star ? { star } : {}) }));
      const result = pulseResultOf(countPulse(own, list), list, { date: '2027-02-04' });
      const text = printPulse(result, nl);
      expect(readPulse(text, 'x.md', nl)?.value).toEqual(result.front);
      const { people, texts, date, format, statements, ...rest } = result.front;
      expect(people).toBe(slips.length);
      // What depends on the answers holds no number besides those in ids.
      expect(JSON.stringify(rest).replace(/"s\d{1,2}"/gu, '')).not.toMatch(/\d/u);
      // Nobody's answers in another order give another file.
      const turned = pulseResultOf(countPulse([...own].reverse(), list), list, { date: '2027-02-04' });
      expect(printPulse(turned, nl)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('cells in quotes may hold signs that part, quotes and line ends; the line of a row stays right', () => {
  expect(readCsv('a,b\r\n"x, ""y""\nz",2\n\n3,4')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"\nz', '2'] },
    { line: 5, cells: ['3', '4'] },
  ]);
  for (const hostile of ['"', ',', '"",', '"\n', ';\r', '\t"']) {
    const spent = timeOf(() => {
      readCsv(hostile.repeat(262_144 / hostile.length));
    });
    expect(spent).toBeLessThan(1000);
  }
});

describe('a table with something wrong in it', () => {
  const read = async (input: string, ...more: readonly string[]) => {
    const cwd = emptyFolder();
    const ran = await spawned(['pulse', '--csv', '-', '-o', '-', ...more], { cwd, input });
    return { ...ran, lines: ran.stderr.split('\n').filter((line) => line.includes('<stdin>:')) };
  };
  const rowOf = (cells: readonly string[]) => cells.join(';');
  const secret = ['2', '4', '1', '5', '5', '2', '4', '1', '5', '5', '2', '4'];

  test.each([
    [
      'a mark that opens the first answer',
      (at: number) => (at % 2 === 0 ? `"${rowOf(secret)}` : rowOf(secret)),
      [2, 4, 6],
    ],
    ['in each row', () => `"${rowOf(secret)}`, [2, 3, 4, 5, 6, 7]],
    ['in the last one alone', (at: number) => (at === 5 ? `${rowOf(secret.slice(1))};"4` : rowOf(secret)), [7]],
    [
      'that closes in the row of somebody else',
      (at: number) =>
        at === 1 ? `${rowOf(secret.slice(1))};"4` : at === 2 ? `4";${rowOf(secret.slice(1))}` : rowOf(secret),
      [3],
    ],
    [
      'in an answer of words',
      (at: number) => (at === 0 ? `"helemaal, 24155;2";${rowOf(secret.slice(1))}` : rowOf(secret)),
      [2],
    ],
  ] as const)('%s: each row is named, and no answer of anybody', async (_, row, wrong) => {
    const { code, stderr, lines } = await read(
      `${rowOf(heads)}\n${Array.from({ length: 6 }, (__, at) => `${row(at)}\n`).join('')}`,
    );
    expect(code).toBe(2);
    expect(lines.map((line) => Number(/<stdin>:(\d+)/u.exec(line)?.[1]))).toEqual(wrong);
    expect(stderr).not.toMatch(/2;4|24155|helemaal/u);
  });

  test('says once that other signs part the columns', async () => {
    const { code, lines } = await read(table([threes, threes], [], '|'));
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Fout: <stdin>:1: de kolommen s1, .* en s12 ontbreken\. Tussen de kolommen staat \|\. Kolommen mogen/u,
    );
  });

  test.each([
    'leidinggevende',
    'Leidinggevenden',
    'een leidinggevende',
    'leidinggevend',
    'l',
    'Manager',
    'a manager',
    'managers',
  ])('%s is a position', async (said) => {
    const rows = [...Array(14).keys()].map((at) => [...threes, at < 7 ? said : 'member of  staff']);
    const { code, stdout, stderr } = await read(table(rows, ['position']), '--cut', 'position');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('| leidinggevenden | medewerkers |');
  });

  test('a letter of a group without --cut is told as one', async () => {
    for (const line of [`1 ${'3'.repeat(12)} L\n`, `1 ${'3'.repeat(12)} *3 m\n`]) {
      const { code, stderr } = await spawned(['pulse', '--slips', '-'], { cwd: emptyFolder(), input: line });
      expect(code).toBe(2);
      expect(stderr).toContain('Briefje 1: achteraan staat een letter.');
      expect(stderr).toContain('--cut position');
      expect(stderr).not.toMatch(/kaarten/u);
    }
  });
});
