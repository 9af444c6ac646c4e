import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, SAME_CLOCK } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { linesUntil } from '../support/plain-script.ts';
import { Keys } from '../support/pty.ts';
import { emptyFolder, playedSession } from '../support/workroom.ts';

const { enter } = Keys;
const own = { 'kort nl': 'a', 'kort en': 'o' } as const;

function recordIn(cwd: string): string {
  const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
  return readFileSync(join(cwd, 'records', name), 'utf8');
}

/** What the front matter says of it. */
function frontIn(record: string): string {
  return /\nhand-over:[\s\S]*?(?=\n---)/u.exec(record)?.[0].replace(/\s+/gu, ' ').trim() ?? '';
}

describe.each(['kort nl', 'kort en'] as const)('what the organisation may hear, in %s', (name) => {
  test('Enter alone keeps the themes of the case and gives nothing away', { timeout: 60_000 }, async () => {
    const { cwd, session, messages } = await begin(name, { from: 'hand-over' });
    const { handOverStep, ending } = messages;
    const { themesAsk, sentenceHint, needsAsk, releaseAsk } = handOverStep;
    for (const asked of [themesAsk, sentenceHint, needsAsk, releaseAsk]) {
      await session.see(asked.slice(0, 60));
      session.type(enter);
    }
    await session.see(ending.ask);
    session.type(`1${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    const record = recordIn(cwd);
    expect(frontIn(record)).toBe('hand-over: release: none');
    expect(record).toContain('\nthemes: [maatwerk-willekeur, uniformiteit-ruimte]\n');
    expect(record).not.toContain('driehoek:hand-over');
  });

  test('a sentence that says there is none is none: it is not read back, and cannot go along', async () => {
    const { session, messages } = await begin(name, { from: 'hand-over' });
    const { handOverStep, needNames, releaseNames } = messages;
    await session.see(handOverStep.themesAsk);
    session.type(enter);
    await session.see(handOverStep.sentenceHint.slice(0, 60));
    session.type(`${name === 'kort nl' ? 'Geen' : 'Nothing'}.${enter}`);
    await session.see(needNames.rugdekking);
    session.type(enter);
    await session.see(handOverStep.releaseHint.slice(0, 60));
    expect(session.screen()).not.toContain(releaseNames.quotable.slice(0, 20));
    session.type(`${Keys.ctrlC}`);
    await session.exit();
  });

  test('a sentence that is too long stays, and back leads through the questions', { timeout: 60_000 }, async () => {
    const { cwd, session, messages } = await begin(name, { from: 'hand-over' });
    const { handOverStep, needNames, releaseNames, check, ending, layerNames } = messages;
    await session.see(handOverStep.themesAsk);
    session.type(`4 ${own[name]} drukte${enter}`);
    await session.see(handOverStep.sentenceHint.slice(0, 60));
    session.type('x'.repeat(201) + enter);
    await session.see(check.tooLong(200, 201));
    session.type(Keys.left + Keys.backspace);
    await session.see(handOverStep.room(0));
    session.type(enter);
    await session.see(needNames.rugdekking);
    session.type(Keys.shiftTab);
    await session.see('xxxx');
    session.type(`${Keys.ctrlU.repeat(4)}Geef ons een grens.${enter}`);
    await session.see(needNames.rugdekking);
    session.type(`13${enter}`);
    await session.see(layerNames.bestuur);
    session.type(`3${enter}`);
    await session.see(releaseNames.quotable.slice(0, 30));
    await session.see('Geef ons een grens.');
    session.type(`3${enter}`);
    await session.see(ending.ask);
    session.type(`1${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    const record = recordIn(cwd);
    expect(frontIn(record)).toBe('hand-over: release: quotable needs: [tijd, rugdekking] needs-from: bestuur');
    expect(record).toContain('\nthemes: [politiek-vakmanschap, own]\n');
    expect(record).toContain(`**${handOverStep.labels.words}:** drukte\n`);
    expect(record).toContain(`**${handOverStep.labels.sentence}:** Geef ons een grens.\n`);
  });

  test('kill -9 in the middle of the sentence costs nothing', { timeout: 60_000 }, async () => {
    const { cwd, session, resume, messages } = await begin(name, { from: 'hand-over' });
    const { handOverStep } = messages;
    await session.see(handOverStep.themesAsk);
    session.type(`2${enter}`);
    await session.see(handOverStep.sentenceHint.slice(0, 60));
    session.type('Half een zin');
    const [draft = ''] = readdirSync(join(cwd, '.driehoek', 'sessions')).filter((file) => file.endsWith('.jsonl'));
    const kept = () => readFileSync(join(cwd, '.driehoek', 'sessions', draft), 'utf8');
    await expect.poll(kept).toContain('Half een zin');
    session.pty.kill('SIGKILL');
    await session.exit();
    const again = resume().session;
    await again.see(/2\/4/u);
    await again.see('› Half een zin');
    again.type(Keys.ctrlC);
    expect(await again.exit()).toMatchObject({ code: 130 });
    expect(readdirSync(join(cwd, 'records'))).toEqual([]);
  });

  test('line by line, where every key is said', async () => {
    const played = await playedSession(name);
    const { language, messages } = played;
    const { handOverStep, releaseNames, needNames } = messages;
    const cwd = emptyFolder();
    const lines = [...linesUntil('hand-over', played, '.'), '11', `1 ${own[name]} drukte`, 'Geef ons een grens.'];
    const input = `${[...lines, '2', '', '2', '1'].join('\n')}\n`;
    const args = ['--plain', '--lang', language, 'review', 'terras-na-elven', '--protocol', 'kort'];
    const ran = await inProcess(args, { cwd, env: SAME_CLOCK, input });
    expect(ran.code, ran.stderr.slice(-800)).toBe(0);
    const { ownKey, noneKey, ownWords, noTheme } = handOverStep;
    for (const words of [
      `10. ${messages.library.themes['kennis-verkopen']}.`,
      `${ownKey}. ${ownWords}.`,
      `${noneKey}. ${noTheme}.`,
      handOverStep.notThere('11', 10, [ownKey, noneKey]),
      `2. ${needNames.regel}.`,
      handOverStep.releaseSentence('Geef ons een grens.'),
      releaseNames.counted,
    ])
      expect(ran.stderr).toContain(words);
    expect(frontIn(recordIn(cwd))).toBe('hand-over: release: counted needs: [regel]');
  });
});
