import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/language/load.ts';
import { begin } from '../support/begun.ts';
import { Keys, type PtyWishes, runInPty, type Session } from '../support/pty.ts';
import { IN_ORDER, inShell, type Shell } from '../support/shell.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const messages = await loadMessages('nl');
const KORT = ['review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18', '--lang', 'nl'];
const PEOPLE = 'Hoeveel mensen krijgen een kaartje?';
const READERS = 'Wie mag het verslag lezen?';
const MOMENT = 'Vertel over het moment zelf.';

const causes: readonly (readonly [string, (shell: Shell) => void, code: number])[] = [
  ['Ctrl-C', (shell) => shell.type(Keys.ctrlC), 130],
  ['Ctrl-D', (shell) => shell.type(Keys.ctrlD), 130],
  ['SIGINT', (shell) => process.kill(shell.programId(), 'SIGINT'), 130],
  ['SIGTERM', (shell) => process.kill(shell.programId(), 'SIGTERM'), 143],
  ['SIGHUP', (shell) => process.kill(shell.programId(), 'SIGHUP'), 129],
];

function start(cwd: string, wishes: Omit<PtyWishes, 'cwd'> = {}, args: readonly string[] = []): Shell {
  return inShell([...args, ...KORT], { cwd, ...wishes });
}

describe('whatever ends a session: the terminal is as it was, the draft is kept, and the exit code is that of the signal', () => {
  test.each(causes)('%s on the screen', async (_, cause, code) => {
    const cwd = emptyFolder();
    const shell = start(cwd);
    await shell.see(PEOPLE);
    shell.type(`6${Keys.enter}`);
    await shell.see(READERS);
    shell.type(`1${Keys.enter}`);
    await shell.see(MOMENT);
    shell.type('de half getypte teamleider');
    await shell.see('de half getypte teamleider');
    cause(shell);
    expect(await shell.ended()).toEqual({ code, terminal: IN_ORDER });
    expect(shell.screen()).toContain('driehoek resume 2026-12-18-een-half-uur-op-het-terras');
    const left = shell.raw().slice(shell.raw().lastIndexOf('\u001b[?2004l'));
    expect(left).toContain('\u001b[?25h');
    expect(left).toContain('\u001b[?1049l');

    const again = runInPty(process.execPath, [program, 'resume'], { cwd });
    await again.see('de half getypte teamleider');
    again.type(Keys.ctrlC);
    await again.exit();
  });

  test.each(causes)('%s line by line', async (_, cause, code) => {
    const cwd = emptyFolder();
    const shell = start(cwd, {}, ['--plain']);
    await shell.see(PEOPLE);
    shell.type(`6${Keys.enter}`);
    await shell.see(READERS);
    shell.type(`1${Keys.enter}`);
    await shell.see(MOMENT);
    shell.type('half getypt');
    await shell.see('> half getypt');
    cause(shell);
    expect(await shell.ended()).toEqual({ code, terminal: IN_ORDER });

    const again = runInPty(process.execPath, [program, '--plain', 'resume'], { cwd });
    await again.see('Een regel was nog niet af: half getypt');
    again.type(Keys.ctrlC);
    await again.exit();
  });

  test('the end of a pipe', async () => {
    const cwd = emptyFolder();
    const ran = await spawned(['--plain', ...KORT], { cwd, input: '6\n4\nhet te' });
    expect(ran).toMatchObject({ code: 130, stdout: '' });
    expect(ran.stderr).toContain('driehoek --plain resume 2026-12-18-een-half-uur-op-het-terras');
  });

  test('stdin that is closed', async () => {
    const cwd = emptyFolder();
    const ran = await spawned([], { cwd, shell: `"$NODE" "$PROGRAM" ${KORT.join(' ')} <&-` });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(messages.cli.noTerminal);
    const plain = await spawned([], { cwd, shell: `"$NODE" "$PROGRAM" --plain ${KORT.join(' ')} <&-` });
    expect(plain.code).toBe(130);
  });

  test('a window that is closed: nothing typed is lost', async () => {
    const cwd = emptyFolder();
    const session = runInPty(process.execPath, [program, ...KORT], { cwd });
    await session.see(PEOPLE);
    session.type('12');
    await session.see(/› 12/u);
    const folder = join(cwd, '.driehoek', 'sessions');
    const isKept = () => readdirSync(folder).some((name) => readFileSync(join(folder, name), 'utf8').includes('"12"'));
    await expect.poll(isKept).toBe(true);
    session.pty.kill('SIGKILL');
    await session.exit();
    const again = runInPty(process.execPath, [program, 'resume'], { cwd });
    await again.see(/› 12/u);
    again.type(Keys.ctrlC);
    await again.exit();
  });
});

describe('a program that sleeps', () => {
  test('Ctrl-Z gives the terminal back, fg goes on where it was', async () => {
    const cwd = emptyFolder();
    const shell = runInPty('bash', ['--norc', '--noprofile', '-i'], { cwd, env: { PS1: 'schelp$ ', HISTFILE: '' } });
    await shell.see('schelp$');
    shell.type(`'${process.execPath}' '${program}' ${KORT.join(' ')}\r`);
    await shell.see(PEOPLE);
    shell.type('1');
    await shell.see(/› 1/u);
    shell.type('\u001a');
    await shell.see(/Stopped|Gestopt/u);
    shell.type('stty -a | grep -oE -- "-?(echo|icanon)\\b" | tr "\\n" "_"\r');
    await shell.see('icanon_echo_');
    shell.type('fg\r');
    await shell.see(/› 1/u);
    shell.type(`2${Keys.enter}`);
    await shell.see(READERS);
    shell.type(Keys.ctrlC);
    await shell.see(messages.sessions.kept);
    shell.type('exit\r');
    await shell.exit();
  });

  test('stopped and continued from outside: no key counts twice', async () => {
    const cwd = emptyFolder();
    const session = runInPty(process.execPath, [program, ...KORT], { cwd });
    await session.see(PEOPLE);
    session.pty.kill('SIGSTOP');
    session.pty.kill('SIGCONT');
    session.type('8');
    await session.see(/› 8/u);
    expect(session.screen()).not.toContain('88');
    session.type(Keys.ctrlC);
    await session.exit();
  });
});

describe('a window that changes', () => {
  test('to 10 columns and back: the same screen, nothing lost', async () => {
    const { session } = await begin('kort nl', { from: 'facts' });
    await session.see('Vraag tot je het voor je ziet.');
    session.type('half');
    await session.see('› half');
    const before = session.screen();
    session.resize(10, 5);
    await session.gone('Vraag tot je het voor je ziet.');
    session.type('uur');
    session.resize(80, 24);
    await session.see('› halfuur');
    session.type(Keys.backspace.repeat(3));
    await session.gone('› halfuur');
    await expect.poll(() => session.screen()).toBe(before);
    session.type(Keys.ctrlC);
    await session.exit();
  });
});

describe('a window that changes and is back at once', () => {
  test('is drawn whole, also where the program hears of it only afterwards', async () => {
    const { session } = await begin('kort nl', { from: 'facts' });
    await session.see('Vraag tot je het voor je ziet.');
    const before = session.screen();
    for (let time = 0; time < 5; time += 1) {
      session.resize(10, 5);
      session.resize(80, 24);
      await expect.poll(() => session.screen()).toBe(before);
    }
    session.type(Keys.ctrlC);
    await session.exit();
  });
});

describe('terminals that can do little', () => {
  test('TERM=dumb: line by line, without a single control sequence', async () => {
    const shell = start(emptyFolder(), { env: { TERM: 'dumb' } });
    await shell.see(PEOPLE);
    shell.type(`7${Keys.backspace}6${Keys.enter}`);
    await shell.see(READERS);
    expect(shell.raw()).not.toContain('\u001b');
    shell.type(Keys.ctrlC);
    expect(await shell.ended()).toEqual({ code: 130, terminal: IN_ORDER });
  });

  test('NO_COLOR: no colour', async () => {
    const { session, types } = await begin('kort nl', { env: { NO_COLOR: '1' } });
    await types.all({ until: 'question' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(session.raw()).not.toMatch(/\u001b\[[0-9;]*3[0-9]m/u);
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('no Unicode: the drawing in ASCII', async () => {
    const { session } = await begin('kort nl', { from: 'silent-choice', env: { LANG: 'C', LC_ALL: 'C' } });
    await session.see('Schrijf op je kaartje.');
    session.type(Keys.enter);
    await session.see('nummer opnieuw');
    session.type('3 424 1');
    await session.see('> 3 ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for
    expect(session.screen().replace(/[é…]/gu, '')).toMatch(/^[\u0000-\u007f]*$/u);
    session.type(Keys.ctrlC);
    await session.exit();
  });
});

/** A session at its first notes, without what the case gave. */
async function atStory(wishes: Parameters<typeof begin>[1] = {}) {
  const begun = await begin('kort nl', wishes);
  await begun.types.all({ until: 'moment' });
  await begun.session.see(MOMENT);
  const moment = begun.protocol.steps.find(({ id }) => id === 'moment');
  if (moment) await begun.types.clear(moment);
  return begun;
}

/** The only note of the moment, once people went on to the next step. */
async function noted(session: Session, cwd: string): Promise<string> {
  session.type(Keys.enter);
  // The line is empty again: it is on the wall.
  await session.see(/^ *› ?$/mu, 30_000);
  session.type(Keys.enter);
  await session.see('Vraag tot je het voor je ziet.', 30_000);
  const { moment } = answerIn(cwd, 'moment') as unknown as { readonly moment: readonly string[] };
  expect(moment).toHaveLength(1);
  return moment[0] ?? '';
}

/** What the journal holds as the answer to a step. */
function answerIn(cwd: string, step: string): string {
  const folder = join(cwd, '.driehoek', 'sessions');
  const [name = ''] = readdirSync(folder);
  const events = readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return events.findLast((event) => event.type === 'answer' && event.step === step)?.value;
}

describe('what people type and paste', () => {
  test('2 MB pasted arrives whole, and none of it in the next question', { timeout: 60_000 }, async () => {
    const { session, cwd } = await atStory();
    const line = 'Een regel van een heel lang stuk, met é en 😀.';
    const lines = Array.from({ length: Math.ceil(2_000_000 / (line.length + 8)) }, (_, at) => `${at}: ${line}`);
    session.paste(`${lines.join('\r')}\r\rslot`);
    await session.see(/slot$/mu, 30_000);
    expect(await noted(session, cwd)).toBe(`${lines.join('\n')}\n\nslot`);
    await session.see(/^ *› ?$/mu);
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('lines pasted where the terminal does not mark pastes', async () => {
    const { session, cwd } = await atStory();
    const text = 'eerste regel\nderde na een lege\n\nen de laatste';
    session.type(text.replaceAll('\n', '\r'));
    await session.see('en de laatste');
    expect(await noted(session, cwd)).toBe(text);
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('control characters, escape sequences and bidi marks never steer the terminal', async () => {
    const { session, cwd } = await atStory();
    session.paste('rood\u001b[31m \u001b]0;titel\u0007 links\u202erechts\u0000 en \u009b31m klaar');
    await session.see('klaar');
    for (const steering of ['\u001b[31m', '\u001b]0;', '\u202e', '\u009b'])
      expect(session.raw()).not.toContain(steering);
    session.type('\u0007\u0011\u001b[200;5~ slot');
    await session.see('klaar slot');
    const kept = await noted(session, cwd);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be kept
    expect(kept).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    expect(kept).toContain('linksrechts');
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('emoji, combining marks, wide characters and dead keys, also in halves', async () => {
    const { session, cwd } = await atStory();
    const bytes = Buffer.from('cafe\u0301 één 👩‍👩‍👧 日本語 ï');
    for (const byte of bytes) session.pty.write(Buffer.from([byte]) as unknown as string);
    await session.see('日本語 ï');
    session.type(Keys.backspace + Keys.backspace + Keys.left + Keys.left + Keys.left + Keys.backspace);
    session.type(Keys.backspace);
    await session.see('één 日本語');
    session.type('\u001b[F');
    expect((await noted(session, cwd)).normalize('NFC')).toBe('café één 日本語');
    session.type(Keys.ctrlC);
    await session.exit();
  });
});

describe('an editor of one’s own', () => {
  function editor(cwd: string, script: string): string {
    const path = join(cwd, 'mijn editor.sh');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o700);
    return `'${path}' --wait`;
  }

  test('Ctrl-O takes over what it saved, with LF line ends, and leaves no file behind', async () => {
    const tools = emptyFolder();
    const script = `stat -c '%a' "$2" > '${tools}/mode'; echo "$2" > '${tools}/pad'; printf 'uit de editor\\r\\nmet é' > "$2"`;
    const { session, cwd } = await atStory({ env: { EDITOR: editor(tools, script) } });
    session.type('\u000f');
    await session.see(/uit de editor\s+met é/u);
    expect(await noted(session, cwd)).toBe('uit de editor\nmet é');
    expect(readFileSync(join(tools, 'mode'), 'utf8')).toBe('600\n');
    expect(existsSync(readFileSync(join(tools, 'pad'), 'utf8').trim())).toBe(false);
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('one that fails changes nothing', async () => {
    const { session } = await atStory({ env: { EDITOR: editor(emptyFolder(), `printf 'weg' > "$2"; exit 3`) } });
    session.type('dit blijft');
    await session.see('dit blijft');
    session.type('\u000f');
    await session.see(messages.screen.editorFailed);
    await session.see('dit blijft');
    session.type(Keys.ctrlC);
    await session.exit();
  });
});
