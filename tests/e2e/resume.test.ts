import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Keys, runInPty } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { typist } from '../support/typist.ts';
import { emptyFolder, playedSession, program } from '../support/workroom.ts';

const SAME_CLOCK = { SOURCE_DATE_EPOCH: '1795600000' };

/** A session begun in a folder of its own, with somebody to type it. */
async function begun(name: Parameters<typeof playedSession>[0], ...more: string[]) {
  const played = await playedSession(name);
  const { answers, protocol, messages, language, case: own } = played;
  const cwd = emptyFolder();
  const args = [
    'review',
    String(answers.case).replace('library:', ''),
    '--lang',
    language,
    '--protocol',
    protocol.id,
    '--date',
    answers.date ?? '',
    ...more,
  ];
  const session = runInPty(process.execPath, [program, ...args], { cwd, env: SAME_CLOCK });
  const types = (on: typeof session) => typist(on, protocol, answers.answers, messages, own.options?.length);
  const resume = (...more: string[]) =>
    runInPty(process.execPath, [program, 'resume', ...more], { cwd, env: SAME_CLOCK });
  return { ...played, cwd, session, types, resume };
}

/** The record of the same answers when nothing went wrong: options typed in the room get ids from their titles. */
async function undisturbed(cwd: string, saved: string): Promise<string> {
  mkdirSync(join(cwd, 'again'));
  const ran = await spawned(['review', '--answers', saved, '--output', 'again'], { cwd, env: SAME_CLOCK });
  return readFileSync(join(cwd, ran.stdout.trim()), 'utf8');
}

function recordIn(cwd: string): string {
  const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
  return readFileSync(join(cwd, 'records', name), 'utf8');
}

describe('a session that stops goes on where it was', () => {
  test('after kill -9 in the middle, to the byte-identical record', { timeout: 60_000 }, async () => {
    const { cwd, session, types, resume, protocol, messages } = await begun('kort nl');
    await types(session).all('options');
    await session.see(messages.screen.rowsDone);
    session.pty.kill('SIGKILL');
    await session.exit();

    const listed = await spawned(['sessions'], { cwd });
    expect(listed.stdout).toContain('6 van 15 stappen gedaan; verder bij: Opties');
    const again = resume('--save-answers', 'a.yaml');
    await again.see(messages.screen.rowsDone);
    const rest = protocol.steps.slice(protocol.steps.findIndex(({ id }) => id === 'options'));
    for (const step of rest) if (step.when === undefined) await types(again).step(step);
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    expect(recordIn(cwd)).toBe(await undisturbed(cwd, 'a.yaml'));
  });

  test.each([
    ['Ctrl-C', Keys.ctrlC],
    ['Ctrl-D', Keys.ctrlD],
  ])('after %s: exit 130, the draft kept, and how to go on', { timeout: 30_000 }, async (_, key) => {
    const { cwd, session, types, resume, messages, protocol } = await begun('kort en');
    await types(session).all('question');
    await session.see('What is the question under this case?');
    session.type(' Or not');
    await session.see('tonight? Or not');
    session.type(key);
    expect(await session.exit()).toMatchObject({ code: 130 });
    await session.see(messages.sessions.kept);
    await session.see(/driehoek resume 2026-12-18-half-an-hour-on-the-terrace/u);
    expect(session.raw()).toContain('\u001b[?1049l');

    const again = resume();
    await again.see('step 3 of 15');
    await again.see('tonight? Or not');
    again.type(Keys.escape);
    await again.see(messages.menu.stop);
    again.type(`5${Keys.enter}`);
    expect(await again.exit()).toMatchObject({ code: 130 });
    expect(protocol.id).toBe('kort');
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual(['2026-12-18-half-an-hour-on-the-terrace.jsonl']);
  });

  test('back, the overview and skipping with a reason', { timeout: 30_000 }, async () => {
    const { session, types, messages } = await begun('kort nl');
    await types(session).all('facts');
    await session.see('Wat weten we zeker?');
    session.type(Keys.shiftTab);
    await session.see('Wat is de vraag onder deze casus?');
    await session.see('Mag ik de sluitingstijd vanavond een half uur laten gaan?');
    session.type(Keys.escape);
    await session.see(messages.menu.overview);
    session.type(`3${Keys.enter}`);
    await session.see(messages.menu.overviewAsk);
    await session.see(`Opening · ${messages.menu.settled}`);
    session.type(`1${Keys.enter}`);
    await session.see('Met hoeveel mensen zitten jullie aan tafel?');
    await session.see(/▏ 6\n/u);
    session.type(Keys.escape);
    await session.see(messages.menu.skip);
    session.type(`3${Keys.enter}`);
    await session.see(messages.menu.skipAsk);
    session.type(Keys.enter);
    await session.see(messages.faults.empty);
    session.type(`dat weten we al${Keys.enter}`);
    await session.see('Wat weten we zeker?');
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('with the record written but the draft still there: no second record', { timeout: 60_000 }, async () => {
    const { cwd, session, types, resume } = await begun('kort nl', '--keep-session');
    await types(session).all();
    expect(await session.exit()).toMatchObject({ code: 0 });
    const before = readdirSync(join(cwd, 'records'));
    const again = resume();
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'records'))).toEqual(before);
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
  });
});
