import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { SAME_CLOCK } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { plainScript } from '../support/plain-script.ts';
import { runInPty } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { withoutMark } from '../support/without-mark.ts';
import { emptyFolder, type Played, playedSession, program, sessions } from '../support/workroom.ts';

const names = Object.keys(sessions) as (keyof typeof sessions)[];

function commandLine({ answers, language, protocol }: Played, saved = 'a.yaml'): string[] {
  const id = String(answers.case).replace('library:', '');
  const to = ['--protocol', protocol.id, '--date', answers.date ?? '', '--save-answers', saved];
  return ['--plain', '--lang', language, 'review', id, ...to];
}

function recordIn(folder: string): string {
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return withoutMark(readFileSync(join(folder, name), 'utf8'));
}

/** The record that the saved answers give. */
async function recordFromAnswers(cwd: string): Promise<string> {
  mkdirSync(join(cwd, 'again'));
  await inProcess(['review', '--answers', 'a.yaml', '--output', 'again'], { cwd, env: SAME_CLOCK });
  return recordIn(join(cwd, 'again'));
}

describe('a whole session in lines', () => {
  test.each(names)('%s through a pipe, all lines at once', { timeout: 30_000 }, async (name) => {
    const played = await playedSession(name);
    const cwd = emptyFolder();
    const input = `${plainScript(played, '.').join('\n')}\n`;
    const ran = await spawned(commandLine(played), { cwd, env: SAME_CLOCK, input });
    expect(ran.code, ran.stderr.slice(-800)).toBe(0);
    expect(ran.stdout + ran.stderr).not.toMatch(/[.?!]"\./u);
    expect(recordIn(join(cwd, 'records'))).toBe(await recordFromAnswers(cwd));
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(ran.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[│─┌▸◆·●○◎]/u);
  });

  test('to the standard output gives the record itself, and keeps the session', { timeout: 30_000 }, async () => {
    const played = await playedSession('kort nl');
    const cwd = emptyFolder();
    const input = `${plainScript(played, '.').join('\n')}\n`;
    const ran = await spawned([...commandLine(played), '--output', '-'], { cwd, env: SAME_CLOCK, input });
    const again = await inProcess(['review', '--answers', 'a.yaml', '--output', '-'], { cwd, env: SAME_CLOCK });
    expect(ran.code, ran.stderr.slice(-800)).toBe(0);
    expect(withoutMark(ran.stdout)).toBe(withoutMark(again.stdout));
    expect(ran.stdout).toMatch(/^---\nformat: driehoek\/record@1\n/u);
    expect(readdirSync(cwd).sort()).toEqual(['.driehoek', 'a.yaml']);
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toHaveLength(1);
  });

  test('with its answers to the standard output gives those alone', { timeout: 30_000 }, async () => {
    const played = await playedSession('kort nl');
    const cwd = emptyFolder();
    const input = `${plainScript(played, '.').join('\n')}\n`;
    const ran = await spawned(commandLine(played, '-'), { cwd, env: SAME_CLOCK, input });
    expect(ran.code, ran.stderr.slice(-800)).toBe(0);
    const again = await spawned(['review', '--answers', '-', '-o', '-'], { cwd, env: SAME_CLOCK, input: ran.stdout });
    expect(again.code, again.stderr).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['.driehoek', 'records']);
  });

  test.each(names)('%s typed at a terminal', { timeout: 60_000 }, async (name) => {
    const played = await playedSession(name);
    const cwd = emptyFolder();
    const session = runInPty(process.execPath, [program, ...commandLine(played)], { cwd, env: SAME_CLOCK });
    let at = 0;
    for (const line of plainScript(played, '')) {
      await session.prompted(at);
      at = session.raw().length;
      session.type(`${line}\r`);
    }
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(recordIn(join(cwd, 'records'))).toBe(await recordFromAnswers(cwd));
  });
});

describe('what is heard in lines is what stands on the wall', () => {
  const lines = [
    '6',
    '1',
    '',
    'feit een',
    '?onbekend',
    '/feiten',
    '',
    '',
    'ik zelf',
    '2 de dochter',
    '/spanning',
    '',
    '/stop',
  ];
  test('the story, the cards, the sides by their numbers, the options with what they bring', async () => {
    const args = ['--plain', '--lang', 'nl', 'review', 'terras-na-elven', '--protocol', 'kort'];
    const { stderr } = await inProcess(args, { cwd: emptyFolder(), input: `${lines.join('\n')}\n` });
    const heard = [
      nl.wall.deal(6),
      'Het is donderdag, tien over elf.',
      'Weten we: feit een.',
      'Weten we niet: onbekend.',
      '3. Wat het bestuur wil en wat mensen nodig hebben.',
      'Wat je vak vraagt en wat mensen nodig hebben: de dochter.',
      '2. Het terras nu laten leegmaken. Levert op:',
    ];
    let from = 0;
    for (const words of heard) {
      const at = stderr.indexOf(words, from);
      expect(at, words).toBeGreaterThan(-1);
      from = at;
    }
  });
});

const kort = ['--plain', '--lang', 'nl', 'review', 'terras-na-elven', '--protocol', 'kort'];

/** Types lines in a terminal of so many columns, each behind a prompt of its own. */
async function typedAt(columns: number, typed: readonly string[], cwd = emptyFolder(), args = kort) {
  const session = runInPty(process.execPath, [program, ...args], { cwd, columns, env: SAME_CLOCK });
  let at = 0;
  for (const line of typed) {
    await session.prompted(at);
    at = session.raw().length;
    session.type(`${line}\r`);
  }
  return session;
}

test('a case has a title and a role: "n.v.t." is not offered for those', async () => {
  const { stderr } = await inProcess(['--plain', '--lang', 'nl', 'new'], {
    cwd: emptyFolder(),
    input: '\nDe poort\n\n',
  });
  expect(stderr.split(nl.faults.blank)).toHaveLength(3);
  expect(stderr).not.toContain('n.v.t.');
});

test('who sits alone and leads has card 1', async () => {
  const alone = ['--plain', '--lang', 'nl', 'review', 'terras-na-elven', '--protocol', 'bewust-vakmanschap'];
  const { stderr } = await inProcess(alone, { cwd: emptyFolder(), input: '1\n1\n1\n/stop\n' });
  expect(stderr).toContain(nl.wall.deal(1));
});

describe('in a terminal', () => {
  test('our sentences break between words; in a pipe each stays one line', { timeout: 30_000 }, async () => {
    const typed = ['6', '1', '', '', '', 'de teamleider', '', 'ja', '/alles', '/stop'];
    const piped = await inProcess(kort, { cwd: emptyFolder(), env: SAME_CLOCK, input: `${typed.join('\n')}\n` });
    const session = await typedAt(44, typed);
    await session.exit();
    const rows = session.raw().split(/\r?\n/u).slice(0, -4);
    expect(rows.filter((row) => row.length > 44)).toEqual([]);
    const words = (text: string) => text.split(/\s+/u);
    const said = words(piped.stderr.split('/stop')[0] ?? '').filter((word) => word !== '>');
    const missing = said.filter((word) => !words(session.raw()).includes(word));
    expect(missing).toEqual([]);
  });

  test('a command is no line that was not whole yet, neither on the way back nor after a stop', async () => {
    const cwd = emptyFolder();
    const before = ['6', '1', '', '', 'ja', '', 'de teamleider'];
    const session = await typedAt(80, [...before, '/terug', '', '', '?', '/onzin', '/stop'], cwd);
    await session.exit();
    expect(session.raw()).not.toContain('nog niet af');
    const again = await typedAt(80, ['/stop'], cwd, ['--plain', '--lang', 'nl', 'resume']);
    await again.exit();
    expect(again.raw()).toContain('De spanning');
    expect(again.raw()).not.toContain('nog niet af');
    expect(again.raw()).not.toContain(`${nl.plain.standing('/')}`);
  });

  test('a text that stood there is not replaced by a command', async () => {
    const cwd = emptyFolder();
    await (await typedAt(80, ['6', '1', '', '', 'ja', '/tijd', '/stop'], cwd)).exit();
    const again = await typedAt(80, ['/stop'], cwd, ['--plain', '--lang', 'nl', 'resume']);
    await again.exit();
    expect(again.raw()).toContain(nl.plain.standing('Mag ik de sluitingstijd vanavond een half uur laten gaan?'));
  });

  test('every line that is typed is answered: no choice, a command that is of no use, staying at a step', async () => {
    const session = await typedAt(80, ['6', '', '1', '', '', '', 'ja', '/stop']);
    await session.exit();
    expect(session.raw()).toContain(nl.wall.staysHere);
  });
});
