import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, SAME_CLOCK } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys } from '../support/pty.ts';
import { withoutMark } from '../support/without-mark.ts';

/** The record of the same answers when nothing goes wrong. */
async function undisturbed(cwd: string, saved: string): Promise<string> {
  mkdirSync(join(cwd, 'again'));
  const ran = await inProcess(['review', '--answers', saved, '--output', 'again'], { cwd, env: SAME_CLOCK });
  return withoutMark(readFileSync(join(cwd, ran.stdout.trim()), 'utf8'));
}

function recordIn(cwd: string): string {
  const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
  return readFileSync(join(cwd, 'records', name), 'utf8');
}

/** The first event of the only draft. */
function journalIn(cwd: string): { readonly recordId: string } {
  const folder = join(cwd, '.driehoek', 'sessions');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return JSON.parse(readFileSync(join(folder, name), 'utf8').split('\n')[0] ?? '');
}

describe('a session that stops goes on where it was', () => {
  test('after kill -9 in the middle, to the byte-identical record', { timeout: 60_000 }, async () => {
    const { cwd, session, types, resume } = await begin('kort nl', { from: 'facts' });
    await types.all({ from: 'facts', until: 'options' });
    await session.see('Wat kun je doen?');
    session.pty.kill('SIGKILL');
    await session.exit();

    const listed = await inProcess(['sessions'], { cwd });
    expect(listed.stdout).toContain('5 van 15 stappen gedaan; verder bij: Opties');
    const drawn = journalIn(cwd).recordId;
    const again = resume('--save-answers', 'a.yaml');
    await again.types.all({ from: 'options' });
    expect(await again.session.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    const record = recordIn(cwd);
    expect(record).toContain(`\nid: "${drawn}"\n`);
    expect(withoutMark(record)).toBe(await undisturbed(cwd, 'a.yaml'));
  });

  test.each([
    ['Ctrl-C', Keys.ctrlC],
    ['Ctrl-D', Keys.ctrlD],
  ])('after %s: exit 130, the draft kept, and how to go on', { timeout: 30_000 }, async (_, key) => {
    const { cwd, session, resume, messages } = await begin('kort en', { from: 'question' });
    await session.see('What is the question underneath this case?');
    session.type(' Or not');
    await session.see('tonight? Or not');
    session.type(key);
    expect(await session.exit()).toMatchObject({ code: 130 });
    await session.see(messages.sessions.kept);
    await session.see(/driehoek resume 2026-12-18-half-an-hour-on-the-terrace/u);
    expect(session.raw()).toContain('\u001b[?1049l');

    const again = resume().session;
    await again.see('4 The question 1/2');
    await again.see('tonight? Or not');
    again.type(Keys.escape);
    await again.see(messages.menu.stop);
    again.type(`${messages.menu.stop}${Keys.enter}`);
    expect(await again.exit()).toMatchObject({ code: 130 });
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual(['2026-12-18-half-an-hour-on-the-terrace.jsonl']);
  });

  test('back, the overview and skipping with a reason', { timeout: 30_000 }, async () => {
    const { session, messages } = await begin('kort nl', { from: 'tension' });
    await session.see('Wat botst hier met wat?');
    session.type(Keys.shiftTab);
    await session.see('Wat is de vraag onder deze casus?');
    await session.see('Mag ik de sluitingstijd vanavond een half uur laten gaan?');
    session.type(Keys.escape);
    await session.see(messages.menu.overview);
    session.type(`${messages.menu.overview}${Keys.enter}`);
    await session.see(messages.menu.overviewAsk);
    await session.see(`Het moment · ${messages.menu.settled}`);
    session.type(`1${Keys.enter}`);
    await session.see('Hoeveel mensen krijgen een kaartje?');
    await session.see(/› 6\n/u);
    session.type(Keys.escape);
    await session.see(messages.menu.skip);
    session.type(`${messages.menu.skip}${Keys.enter}`);
    await session.see(messages.menu.skipAsk);
    session.type(Keys.enter);
    await session.see(messages.faults.blank);
    session.type(`dat weten we al${Keys.enter}`);
    await session.see('Wat botst hier met wat?');
    session.type(Keys.ctrlC);
    await session.exit();
  });

  test('with the record written but the draft still there: no second record', { timeout: 60_000 }, async () => {
    const { cwd, session, types, resume, messages } = await begin('kort nl', {
      from: 'look-back',
      args: ['--keep-session'],
    });
    await types.all({ from: 'look-back' });
    expect(await session.exit()).toMatchObject({ code: 0 });
    const before = readdirSync(join(cwd, 'records'));
    const again = resume().session;
    await again.see(messages.ending.ask);
    again.type(`schrijf${Keys.enter}`);
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'records'))).toEqual(before);
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
  });
});
