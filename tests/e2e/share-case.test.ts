import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { shareQuestions } from '../../src/core/share/questions.ts';
import { en } from '../../src/language/en.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
import { caseIn, records } from '../support/shared.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const { enter } = Keys;

function roomWith(text: string): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, 'records', 'r.md'), text);
  return cwd;
}

const told = {
  nl: 'Iemand vroeg om meer tijd. De burgemeester keek toe. Ik twijfelde.',
  en: 'Somebody asked for more time. The mayor was watching. I hesitated.',
};

/** The sentence that is rewritten when it is read back. */
const office = { nl: 'De »burgemeester« keek toe.', en: 'The »mayor« was watching.' };

/** Lines of options and tension, of which only the first option stays. */
async function tellLines(session: Session, { retell }: Messages, story: string): Promise<void> {
  for (const name of [retell.lines.title, retell.lines.role]) {
    await session.see(retell.lineAsk(name ?? ''));
    session.type(`1${enter}`);
  }
  await session.see(retell.oldTitle);
  session.type(enter);
  await session.see(retell.tellAsk);
  session.paste(story);
  session.type(enter + enter);
  await session.see(retell.lineAsk(retell.lines.question ?? ''));
  session.type(`1${enter}`);
  for (const name of [retell.lines.tension, retell.option(1), retell.option(2), retell.option(3)]) {
    await session.see(`${retell.lineAsk(name ?? '')}`);
    session.type(`3${enter}`);
  }
}

async function answerTen(session: Session, { retell }: Messages): Promise<void> {
  for (const question of shareQuestions) {
    await session.see(retell.questions[question].slice(0, 50));
    session.type(`1${enter}`);
  }
}

describe('a case told anew, on the screen', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)(
    'old text in sight, ten questions, every sentence read back (%s)',
    { timeout: 90_000 },
    async (language, messages) => {
      const { retell } = messages;
      const cwd = roomWith(records[language]);
      const session = runInPty(
        process.execPath,
        [program, 'share', 'records/r.md', '--as', 'case', '--lang', language],
        {
          cwd,
          rows: 30,
        },
      );
      await tellLines(session, messages, told[language]);
      await answerTen(session, messages);
      for (const n of [1, 2, 3]) {
        await session.see(messages.screen.part(n, 6));
        session.type(`1${enter}`);
      }
      await session.see(office[language]);
      session.type(`2${enter}`);
      await session.see(retell.rewriteAsk);
      session.type(`${Keys.ctrlU}Iedereen keek toe.${enter}`);
      await session.see('Iedereen keek toe.');
      session.type(`1${enter}`);
      for (const n of [5, 6]) {
        await session.see(messages.screen.part(n, 6));
        session.type(`1${enter}`);
      }
      expect(await session.exit()).toMatchObject({ code: 0 });
      const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.yaml'));
      const { value, findings } = parseCase(readFileSync(join(cwd, 'records', name), 'utf8'), name, messages);
      expect(findings).toEqual([]);
      expect(value?.situation).toBe(
        told[language].replace(office[language].replaceAll(/[»«]/gu, ''), 'Iedereen keek toe.'),
      );
      expect(value?.options).toBeUndefined();
      expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    },
  );

  test.each([
    ['Ctrl-C', Keys.ctrlC],
    ['Ctrl-D', Keys.ctrlD],
  ])(
    '%s while typing loses nothing: it is kept, named, and there the next time',
    { timeout: 90_000 },
    async (_, keys) => {
      const cwd = roomWith(records.nl);
      const shell = inShell(['share', 'records/r.md', '--as', 'case'], { cwd, rows: 30 });
      for (const name of ['title', 'role']) {
        await shell.see(nl.retell.lineAsk(nl.retell.lines[name] ?? ''));
        shell.type(`1${enter}`);
      }
      await shell.see(nl.retell.oldTitle);
      shell.type(enter);
      await shell.see(nl.retell.tellAsk);
      shell.type('Een half verhaal');
      await shell.see('Een half verhaal');
      shell.type(keys);
      const { code, terminal } = await shell.ended();
      expect({ code, terminal }).toEqual({ code: 130, terminal: IN_ORDER });
      const [name = ''] = readdirSync(join(cwd, '.driehoek', 'sessions'));
      await shell.see(name);
      expect(readFileSync(join(cwd, '.driehoek', 'sessions', name), 'utf8')).toContain('Een half verhaal');
      expect(readdirSync(join(cwd, 'records'))).toEqual(['r.md']);
      const again = runInPty(process.execPath, [program, 'share', 'records/r.md', '--as', 'case'], { cwd, rows: 30 });
      await again.see(nl.retell.resumed.slice(0, 40));
      again.type(Keys.ctrlC);
      expect(await again.exit()).toMatchObject({ code: 130 });
    },
  );
});

describe('what is typed for a case told anew', () => {
  const start = (cwd: string) =>
    runInPty(process.execPath, [program, 'share', 'records/r.md', '--as', 'case'], { cwd, rows: 30 });
  const draftIn = (cwd: string) => {
    const folder = join(cwd, '.driehoek', 'sessions');
    // Not one that is still being written under another name.
    const kept = () => readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return () => kept().map((name) => readFileSync(join(folder, name), 'utf8'))[0];
  };

  test('is on disk when people stop to think, and the program is killed then', { timeout: 60_000 }, async () => {
    const cwd = roomWith(records.nl);
    const session = start(cwd);
    await session.see(nl.retell.lineAsk(nl.retell.lines.title ?? ''));
    session.type(`2${enter}`);
    await session.see(nl.retell.rewriteAsk);
    session.type(`${Keys.ctrlU}Een uitzondering`);
    await expect.poll(draftIn(cwd)).toContain('Een uitzondering');
    session.pty.kill('SIGKILL');
    await session.exit();
    const again = start(cwd);
    await again.see(nl.retell.resumed.slice(0, 40));
    again.type(enter);
    await again.see('Een uitzondering');
    again.type(Keys.ctrlC);
    await again.exit();
  });

  test('is there again after back, for a line and for a sentence, and kept on a stop', {
    timeout: 60_000,
  }, async () => {
    const cwd = roomWith(records.nl);
    const session = start(cwd);
    const { retell } = nl;
    await session.see(retell.lineAsk(retell.lines.title ?? ''));
    session.type(`2${enter}`);
    await session.see(retell.rewriteAsk);
    session.type(`${Keys.ctrlU}Half een titel`);
    await session.see('Half een titel');
    session.type(Keys.escape);
    await session.gone('Half een titel');
    session.type(`2${enter}`);
    await session.see('Half een titel');
    session.type(Keys.escape);
    await session.gone('Half een titel');
    await tellLines(session, nl, told.nl);
    await answerTen(session, nl);
    await session.see(nl.screen.part(1, 6));
    session.type(`2${enter}`);
    await session.see(retell.rewriteAsk);
    session.type(`${Keys.ctrlU}Half een zin`);
    await session.see('Half een zin');
    session.type(Keys.escape);
    await session.gone('Half een zin');
    session.type(`2${enter}`);
    await session.see('Half een zin');
    session.type(' erbij');
    await session.see('Half een zin erbij');
    session.type(Keys.ctrlC);
    expect(await session.exit()).toMatchObject({ code: 130 });
    expect(draftIn(cwd)()).toContain('Half een zin erbij');
  });
});

describe('a case told anew, in lines', () => {
  const lines = ['1', '1', '', told.nl, '.', '1', '3', '3', '3', '3'];
  const ten = shareQuestions.map(() => '1');

  test('from a pipe: nothing skipped, what is marked is heard', { timeout: 60_000 }, async () => {
    const cwd = roomWith(records.nl);
    const input = `${[...lines, ...ten, '1', '1', '1', '3', '1', '1'].join('\n')}\n`;
    const ran = await inProcess(['--plain', 'share', 'records/r.md', '--as', 'case'], { cwd, input });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toContain('»burgemeester«');
    expect(ran.stderr).toContain(caseIn(records.nl).situation.split('\n')[0]);
    const text = readFileSync(join(cwd, ran.stdout.trim()), 'utf8');
    expect(text).not.toContain('burgemeester');
    expect(text).toContain('Ik twijfelde.');
  });

  test('the story that was copied is no story of one’s own', { timeout: 60_000 }, async () => {
    const cwd = roomWith(records.nl);
    const copied = caseIn(records.nl).situation.replace(/\s+/gu, ' ');
    const input = `${['1', '1', '', copied, '.'].join('\n')}\n`;
    const ran = await inProcess(['--plain', 'share', 'records/r.md', '--as', 'case'], { cwd, input });
    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain(nl.retell.same);
    expect(existsSync(join(cwd, 'records', 'een-half-uur-op-het-terras.yaml'))).toBe(false);
  });

  test('a draft that was broken is named, and stays', async () => {
    const cwd = roomWith(records.nl);
    const args = ['--plain', 'share', 'records/r.md', '--as', 'case'];
    await inProcess(args, { cwd, input: '1\n' });
    const folder = join(cwd, '.driehoek', 'sessions');
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'format: driehoek/share-answers@1\ntexts: 3\n');
    const ran = await inProcess(args, { cwd, input: '1\n' });
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain(name);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('texts: 3');
  });
});
