import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { nl } from '../../src/language/nl.ts';
import { begin } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { linesUntil, plainScript } from '../support/plain-script.ts';
import { Keys } from '../support/pty.ts';
import { playedTable } from '../support/records.ts';
import { emptyFolder } from '../support/workroom.ts';

const { enter } = Keys;
const DIALOGUE = { kort: 'dialogue' } as const;

function caseIn(language: Language) {
  const path = pathOnShelf('cases', language, 'terras-na-elven');
  const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
  const { discussion = [], stakeholders = [] } = value ?? {};
  expect(Math.min(discussion.length, stakeholders.length)).toBeGreaterThan(2);
  return { discussion, roles: stakeholders.map(({ role }) => role) };
}

const playedKort = (language: Language) =>
  playedTable({ language, id: 'kort', gathering: { people: 6, choose: 'first' } });

/** Words of a question that stand on one row of the screen. */
const begins = (question = '') => question.slice(0, 30);

describe('the questions of the case', () => {
  test.each(languages)(
    'come one at a time on a key, and never before, in %s',
    { timeout: 60_000 },
    async (language) => {
      const { discussion } = caseIn(language);
      const { session, messages } = await begin(await playedKort(language), { from: DIALOGUE.kort });
      await session.see(messages.wall.keys.spare);
      for (const question of discussion) expect(session.everything()).not.toContain(begins(question));
      for (const [at, question] of discussion.entries()) {
        session.type(`d${enter}`);
        await session.see(messages.wall.spare(at + 1, discussion.length));
        await session.see(begins(question));
        for (const other of discussion) if (other !== question) expect(session.screen()).not.toContain(begins(other));
      }
      session.type(`1 omdat het kan${enter}`);
      await session.see('omdat het kan');
      expect(session.screen()).toContain(messages.wall.spare(discussion.length, discussion.length));
      session.type(Keys.ctrlC);
      await session.exit();
    },
  );

  test.each(languages)('come by a command in lines, in %s', { timeout: 60_000 }, async (language) => {
    const { discussion } = caseIn(language);
    const played = await playedKort(language);
    const { messages } = played;
    const command = language === 'nl' ? '/doorvragen' : '/deeper';
    const before = linesUntil(DIALOGUE.kort, played, '.');
    const args = ['--plain', '--lang', language, 'review', 'terras-na-elven', '--protocol', 'kort'];
    const say = async (...lines: readonly string[]) => {
      const input = `${[...before, ...lines].join('\n')}\n`;
      return (await inProcess([...args, '--date', '2026-12-18'], { cwd: emptyFolder(), input })).stderr;
    };
    const unasked = await say('/alles', '1 omdat');
    for (const question of discussion) expect(unasked).not.toContain(question);
    const asked = await say(command, 'd', '1 omdat');
    expect(asked).toContain(`${messages.wall.spare(1, discussion.length)}: ${discussion[0]}`);
    expect(asked).toContain(`${messages.wall.spare(2, discussion.length)}: ${discussion[1]}`);
    expect(asked).not.toContain(discussion[2]);
    const cwd = emptyFolder();
    const elsewhere = await inProcess([...args, '--date', '2026-12-18'], { cwd, input: `${command}\n` });
    expect(elsewhere.stderr).toContain(messages.plain.noSpare);
  });
});

describe('who has a stake', () => {
  test.each(languages)(
    'stands in the first column, to fill in or strike, in %s',
    { timeout: 60_000 },
    async (language) => {
      const { roles } = caseIn(language);
      const played = await playedTable({ language, id: 'dilemmamethode', gathering: { people: 6, choose: 'first' } });
      const [before, after] = ['perspectives', 'options'].map((step) => linesUntil(step, played, '.'));
      const rest = plainScript(played, '.').slice(after?.length);
      const own = ['1 rust / stil zijn', '2x', '2', 'maat', 'luisteren', 'inbrenger / orde / optreden', ''];
      const cwd = emptyFolder();
      const args = ['--plain', '--lang', language, 'review', 'terras-na-elven', '--protocol', 'dilemmamethode'];
      const input = `${[...(before ?? []), ...own, ...rest].join('\n')}\n`;
      const ran = await inProcess([...args, '--date', '2026-12-18'], { cwd, input });
      expect(ran.code, ran.stderr.slice(-600)).toBe(0);
      const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
      const record = readFileSync(join(cwd, 'records', name), 'utf8');
      const [, section = ''] =
        /<!-- driehoek:responsibilities -->([\s\S]*?)(?:<!-- driehoek:(?!responsibilities)|$)/u.exec(record) ?? [];
      expect(section).toMatch(new RegExp(`${roles[0]}[\\s\\S]*rust[\\s\\S]*stil zijn`, 'u'));
      expect(section).toMatch(new RegExp(`${roles[2]}[\\s\\S]*maat[\\s\\S]*luisteren`, 'u'));
      expect(section).toMatch(/inbrenger[\s\S]*orde[\s\S]*optreden/u);
      // One was struck, and of the others nobody said anything.
      for (const role of [roles[1], ...roles.slice(3)]) expect(section).not.toContain(`- ${role}\n`);
    },
  );
});
