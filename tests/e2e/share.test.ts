import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
import { recordWith, withPeople } from '../support/shared.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const { enter } = Keys;
const { share } = nl;

function roomWith(text: string): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, 'records', 'r.md'), text);
  return cwd;
}

function sharing(cwd: string, ...more: readonly string[]): Session {
  return runInPty(process.execPath, [program, 'share', 'records/r.md', ...more], { cwd, rows: 30 });
}

const asked = (n: number, of: number, found: string) => `Vraag ${n} van ${of}. "${found}" lijkt op`;

/** Puts something else in the place of what is asked about. */
async function replace(session: Session, text: string): Promise<void> {
  await session.see(share.replace);
  session.type(`1${enter}`);
  await session.see('Wat komt er in plaats van');
  session.type(Keys.ctrlU + text + enter);
}

describe('the guided check', () => {
  test('asks about everything in its sentence; people replace, let stand, go back and replace again', {
    timeout: 60_000,
  }, async () => {
    const cwd = roomWith(withPeople);
    const session = sharing(cwd);
    await session.see(asked(1, 5, 'Jan de Vries'));
    await replace(session, 'Een collega');
    await session.see(asked(2, 5, 'Mark'));
    await session.see('een naam, en hier hoort een rol');
    session.type(`1${enter}`);
    await session.see('In dit verslag staan: handhaver en teamleider.');
    session.type(`handhaver${enter}`);
    await session.see(asked(3, 5, 'Mevrouw De Wit'));
    await session.see('In deze zin: »Mevrouw De Wit« vraagt om een half uur.');
    await replace(session, 'De eigenaar');
    await session.see(asked(4, 5, 'mevrouw De Wit'));
    session.type(Keys.escape);
    await session.see(asked(3, 5, 'Mevrouw De Wit'));
    await replace(session, 'De uitbater');
    await session.see(asked(4, 5, 'mevrouw De Wit'));
    await replace(session, 'Jan de Boer');
    await session.see('Dit lijkt zelf op een persoonsnaam.');
    session.type(`${Keys.ctrlU}de uitbater${enter}`);
    await session.see(asked(5, 5, 'tap@voorbeeld.nl'));
    session.type(`2${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    await session.see('Vervangen: vier. Laten staan: één.');
    const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('deelbaar.md'));
    const text = readFileSync(join(cwd, 'records', name), 'utf8');
    expect(text).toContain('De uitbater vraagt om een half uur.');
    expect(text).toContain('de uitbater al gemaild had via tap\\@voorbeeld.nl');
    expect(text).toContain('Een collega zei het al.');
    expect(text).toContain('- [ ] handhaver: bij');
    expect(text).not.toMatch(/De Wit|Vries|Mark/u);
  });

  test('offers what the same words became before', { timeout: 60_000 }, async () => {
    const cwd = roomWith(
      recordWith(['De eigenaar vraagt', 'Jan de Vries vraagt'], ['Of de bewoner', 'Of Jan de Vries']),
    );
    const session = sharing(cwd, '--to', 'html', '-o', 'kopie.html');
    await session.see(asked(1, 2, 'Jan de Vries'));
    await replace(session, 'de eigenaar');
    await session.see('Weer: de eigenaar');
    session.type(`weer${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'kopie.html'), 'utf8')).not.toContain('Vries');
  });

  test.each([
    ['by choice', `3${enter}`],
    ['with Ctrl-C', Keys.ctrlC],
    ['with Ctrl-D', Keys.ctrlD],
  ])('stops %s: exit 130, nothing written, the terminal in order', { timeout: 60_000 }, async (_, keys) => {
    const cwd = roomWith(withPeople);
    const shell = inShell(['share', 'records/r.md'], { cwd, rows: 30 });
    await shell.see(asked(1, 5, 'Jan de Vries'));
    shell.type(keys);
    const { code, terminal } = await shell.ended();
    expect({ code, terminal }).toEqual({ code: 130, terminal: IN_ORDER });
    await shell.see(share.stopped);
    expect(readdirSync(join(cwd, 'records'))).toEqual(['r.md']);
  });

  test('does not ask where there is nothing to ask', { timeout: 60_000 }, async () => {
    const cwd = roomWith(recordWith());
    const session = sharing(cwd);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(session.raw()).not.toContain('\u001b[?1049h');
  });

  test('in lines, typed at a terminal', { timeout: 60_000 }, async () => {
    const cwd = roomWith(recordWith(['De eigenaar vraagt', 'Mevrouw De Wit vraagt']));
    const session = sharing(cwd, '--plain', '-o', 'kopie.md');
    let at = 0;
    for (const line of ['/terug', '1', '/terug', '1', 'De eigenaar']) {
      await session.prompted(at);
      at = session.raw().length;
      session.type(line + enter);
    }
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(session.everything()).toContain('»Mevrouw De Wit«');
    expect(readFileSync(join(cwd, 'kopie.md'), 'utf8')).toContain('De eigenaar vraagt');
  });

  test('in lines, from a pipe; what ends too early writes nothing', { timeout: 60_000 }, async () => {
    const cwd = roomWith(withPeople);
    const lines = ['1', '', '1', 'handhaver', '1', 'De eigenaar', '1', 'de eigenaar', '2'];
    const args = ['--plain', 'share', 'records/r.md', '-o', 'kopie.md'];
    const early = await inProcess(args, { cwd, input: `${lines.slice(0, 5).join('\n')}\n` });
    expect(early.code).toBe(130);
    expect(existsSync(join(cwd, 'kopie.md'))).toBe(false);
    const ran = await spawned(args, { cwd, input: `${lines.join('\n')}\n` });
    expect(ran.code, ran.stderr).toBe(0);
    const text = readFileSync(join(cwd, 'kopie.md'), 'utf8');
    expect(text).toContain('een betrokkene zei het al');
    expect(text).toContain('tap\\@voorbeeld.nl');
    expect(text).not.toMatch(/De Wit|Vries|Mark/u);
  });
});
