import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/core/format/language.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys } from '../support/pty.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const catalogues = { nl, en };

/** A folder with a programme of two groups, and the record of the last meeting of each. */
async function beforeClosing(language: Language): Promise<string> {
  const cwd = emptyFolder();
  const options = [
    ...['west', 'oost'].flatMap((id) => ['--group', `${id},8,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13`]),
    ...['--closing', '2027-06-10,13:30', '--answer-from', 'directie', '--answer-due', '2027-07-08'],
  ];
  await inProcess(['programme', 'new', 'gw', '--leader', 'begeleider', ...options], { cwd });
  mkdirSync(join(cwd, 'records'));
  const lines = { west: ['zin b', 'zin c'], oost: ['zin a', 'zin d'] };
  for (const [group, own] of Object.entries(lines)) {
    const front = `format: driehoek/record@1\ntitle: ${group}\ndate: 2027-05-13\nlanguage: ${language}\nid: "2027-05-13-${group}"`;
    const label = language === 'nl' ? 'Wat de leiding moet weten' : 'What the leadership must know';
    const text = `---\n${front}\nprogramme: { id: gw, group: ${group}, meeting: 4 }\n---\n\n<!-- driehoek:escalation -->\n\n**${label}:**\n\n`;
    writeFileSync(join(cwd, 'records', `${group}.md`), `${text}${own.map((line) => `- ${line}`).join('\n')}\n`);
  }
  return cwd;
}

/** What is typed at each step, by its id. */
const typed: readonly (readonly [step: string, ...lines: string[]])[] = [
  ['opening', '16', '3'],
  ['lines', ''],
  ['reading', ''],
  ['merge', 'm 1 3 samen', ''],
  ['tables', '1 5 2', '2 5', '3 5 4', ''],
  ['go-up', ''],
  ['break', ''],
  // An empty line too early leaves no message behind.
  ['messages', '1 r1 / a1 / l1', '', '2 r2 / a2 / l2', '3 r3 / a3 / l3', ''],
  ['dissent', 'v1 / n1', ''],
  ['remaining', 'w1 / k1'],
  ['bring', 'directie / begeleider / 2027-06-17 / 2027-07-08'],
  ['aloud', ''],
  ['leadership', 'q1', ''],
  ['evaluation', '1', 'h1'],
];

function heldIn(cwd: string): string {
  const [record = ''] = readdirSync(join(cwd, 'records')).filter((name) => name.startsWith('2027-06-10'));
  const text = readFileSync(join(cwd, 'records', record), 'utf8');
  const id = /^id: (.*)$/mu.exec(text)?.[1];
  expect(readFileSync(join(cwd, 'programmes', 'gw.yaml'), 'utf8')).toContain(`closing: ${id}`);
  for (const said of ['samen', 'zin b', 'zin d', 'r1', 'a2', 'l3', 'v1', 'n1', 'w1', 'k1', 'q1', 'h1'])
    expect(text).toContain(said);
  return text;
}

test.each(languages)('a closing session is typed line by line, in %s', { timeout: 60_000 }, async (language) => {
  const cwd = await beforeClosing(language);
  const { closing } = catalogues[language].programme;
  const input = `${[...typed.flatMap(([, ...lines]) => lines), '1'].join('\n')}\n`;
  const args = ['--plain', '--lang', language, 'programme', 'close', '--date', '2027-06-10'];
  const { code, stderr } = await spawned(args, { cwd, input });
  expect(code, stderr).toBe(0);
  heldIn(cwd);
  // Who cannot see the wall hears the numbers to choose from, and the messages to read aloud.
  expect(stderr).toContain(closing.merged(5, 'samen'));
  const stepOf = (id: string) => {
    const { steps } = formOnShelf(language, 'slotbijeenkomst');
    const at = steps.findIndex((step) => step.id === id);
    const from = stderr.indexOf(`${at + 1} ${language === 'nl' ? 'van' : 'of'} ${steps.length}: ${steps[at]?.title}`);
    return stderr.slice(from, stderr.indexOf(`: ${steps[at + 1]?.title}`, from));
  };
  for (const id of ['tables', 'reading']) expect(stepOf(id)).toContain('2 zin b');
  expect(stepOf('tables')).toContain('5 samen (1 + 3)');
  for (const said of ['zin d', 'r2', 'a3', 'l1']) expect(stepOf('aloud')).toContain(said);
  expect(stderr).not.toMatch(/[?!]\./u);
});

test.each([
  ['nl', 80, 24],
  ['en', 80, 24],
  ['en', 60, 20],
] as const)('it is typed at a terminal, in %s at %d by %d', { timeout: 120_000 }, async (language, columns, rows) => {
  const cwd = await beforeClosing(language);
  const args = ['--lang', language, 'programme', 'close', '--date', '2027-06-10'];
  const shell = inShell(args, { cwd, columns, rows });
  const { steps } = formOnShelf(language, 'slotbijeenkomst');
  for (const [id, ...lines] of typed) {
    const at = steps.findIndex((step) => step.id === id);
    await shell.see(new RegExp(`^ *${at + 1} ${steps[at]?.title.replace('?', '\\?')}`, 'mu'), 20_000);
    for (const line of lines) {
      const before = shell.raw().length;
      shell.type(`${line}${Keys.enter}`);
      await drawn(shell, before);
    }
  }
  await shell.see(/^ *1 {2}\S+ (?:het verslag|the record)$/mu);
  shell.type(`1${Keys.enter}`);
  const { code, terminal } = await shell.ended();
  expect([code, terminal]).toEqual([0, IN_ORDER]);
  heldIn(cwd);
});

/** Waits until the program has drawn something, and stops. */
async function drawn(shell: { raw(): string }, before: number): Promise<void> {
  for (let last = before; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    const now = shell.raw().length;
    if (now > before && now === last) return;
    last = now;
  }
}
