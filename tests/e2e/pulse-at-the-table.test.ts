import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedStatements } from '../../src/app/shelf/deck.ts';
import { loadMessages } from '../../src/language/load.ts';
import { Keys, type Session } from '../support/pty.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { emptyFolder } from '../support/workroom.ts';

const people = 7;
const ANSWERS = '453421115534';
const lines = Array.from({ length: people }, (_, at) => `${at + 1} ${ANSWERS} *11`);

/** On the screen a line and Enter in one go would be a paste. */
async function enter(session: Session, text: string) {
  session.type(text);
  if (text !== '') await session.see(/› \S/u);
  session.type(Keys.enter);
}

/** The one pulse that was kept. */
function kept(cwd: string): string {
  const names = readdirSync(join(cwd, 'pulse'));
  expect(names).toHaveLength(1);
  return readFileSync(join(cwd, 'pulse', names[0] ?? ''), 'utf8');
}

describe.each(['nl', 'en'] as const)('a pulse of seven at the table in %s', (language) => {
  test('shows a word for each statement, and keeps what was agreed', async () => {
    const { toolkit, wall } = await loadMessages(language);
    const { forms, slip, pulse } = toolkit;
    const cwd = emptyFolder();
    const shell = inShell(['--lang', language, 'pulse'], { cwd });
    await shell.see(forms.pulse.people.ask);
    await enter(shell, String(people));
    await shell.see(wall.in(0, people));
    for (const [at, own] of lines.entries()) {
      await enter(shell, own);
      await shell.see(wall.in(at + 1, people));
    }
    expect(shell.everything()).not.toContain(ANSWERS);
    await shell.see(slip.allIn(people));
    await enter(shell, '');
    await shell.see(forms.pulse.steps.wall.ask);
    await shell.see(`* 11`);
    for (const word of Object.values(pulse.words).slice(0, 2)) await shell.see(word);
    for (const note of ['een', 'twee', 'drie']) {
      await enter(shell, note);
      await shell.see(`· ${note}`);
    }
    // The whole table stays over the newest notes.
    await shell.see(`${wall.keys.panels} ${pulse.meaningHeading} · ${pulse.questions}`);
    for (const row of ['   1 ', '* 11 ', '  12 ', '· drie']) expect(shell.screen()).toContain(row);
    // With fewer rows what asks for talk does, and the table has a page.
    shell.resize(60, 20);
    await shell.see(`${wall.keys.panels} ${pulse.tab} · `);
    for (const row of ['* 11 ', '   3 ', '· drie']) expect(shell.screen()).toContain(row);
    expect(shell.screen()).not.toContain('   2 ');
    shell.resize(80, 24);
    await shell.see('   2 ');
    const asked = shippedStatements(language).statements[10]?.ask ?? '?';
    await enter(shell, '11');
    await shell.see(asked);
    await enter(shell, '30');
    await shell.see(slip.fault({ is: 'no-such-item', item: 30, items: 12 }));
    shell.type(Keys.ctrlU);
    await shell.gone('› 30');
    await enter(shell, '');
    await shell.see(forms.pulse.steps.actions.ask);
    await enter(
      shell,
      language === 'nl' ? 'teamleider: vraagt antwoord, 4 maart' : 'team leader: asks for an answer, 4 March',
    );
    await enter(shell, '');
    expect(await shell.ended()).toEqual({ code: 0, terminal: IN_ORDER });
    const text = kept(cwd);
    expect(text).toContain('people: 7');
    expect(text).toMatch(/^- \[ \] team ?le(?:id|ad)er: .* \(.*\)$/mu);
    expect(text).not.toContain(ANSWERS);
    expect(text).toContain('- een\n- twee\n- drie\n');
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
  });

  test('is told at once by ear', async () => {
    const { toolkit } = await loadMessages(language);
    const cwd = emptyFolder();
    const shell = inShell(['--lang', language, '--plain', 'pulse'], { cwd });
    let from = 0;
    for (const line of [String(people), ...lines, '']) {
      await shell.prompted(from);
      from = shell.raw().length;
      shell.type(`${line}${Keys.enter}`);
    }
    await shell.see(toolkit.forms.pulse.steps.wall.ask);
    expect(shell.everything()).toContain(toolkit.pulse.words.agree);
    expect(shell.everything()).not.toContain(ANSWERS);
    for (const line of ['11', '', language === 'nl' ? 'j' : 'y', '', language === 'nl' ? 'j' : 'y']) {
      await shell.prompted(from);
      from = shell.raw().length;
      shell.type(`${line}${Keys.enter}`);
    }
    expect((await shell.ended()).code).toBe(0);
    expect(shell.everything().replace(/\s+/gu, ' ')).toContain(shippedStatements(language).statements[10]?.ask);
    expect(kept(cwd)).toContain('stars: [s11]');
    expect(kept(cwd)).not.toMatch(/^- /mu);
  });
});
