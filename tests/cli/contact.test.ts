import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsOn } from '../../src/files/shipped.ts';
import { loadMessages } from '../../src/language/load.ts';
import { aRecord } from '../support/archive.ts';
import { SAME_CLOCK } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { EXAMPLE, withExample } from '../support/look-back.ts';
import { plainScript } from '../support/plain-script.ts';
import { emptyFolder, playedSession } from '../support/workroom.ts';

const messages = await loadMessages('nl');
const { intake, ending, choosing, lookingBack, resuming, plain } = messages;
const ON_THE_DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-05T12:00:00Z') / 1000) };

/** Its number in the list: a case of one's own stands first. */
const terrace = String(idsOn('cases', 'nl').indexOf('terras-na-elven') + 2);

/** Lines typed with `--plain`. */
function inLines(args: readonly string[], lines: readonly string[], cwd = emptyFolder(), env = {}) {
  return inProcess(['--plain', ...args], { cwd, input: lines.map((line) => `${line}\n`).join(''), env });
}

/** A folder with talks that stopped at their first question. */
async function withDrafts(...cases: readonly string[]): Promise<string> {
  const cwd = emptyFolder();
  for (const one of cases) await inLines(['review', one, '--protocol', 'kort', '--date', '2026-12-18'], ['/stop'], cwd);
  return cwd;
}

describe('review line by line', () => {
  test('asks the case and then the form, and says which is the usual one', async () => {
    const { stderr, code } = await inLines(['review'], ['', 'xyz', 'terras', terrace, '', 'kort', '/stop']);
    expect(code).toBe(130);
    expect(stderr).toContain(`${intake.which}\n1. ${intake.own}. ${intake.ownDetail}\n2. Binnen de bandbreedte. Een`);
    expect(stderr).toContain(messages.library.nothingTyped);
    expect(stderr).toContain(`${terrace}. Een half uur op het terras. Het is donderdag, tien over elf.`);
    const usual = intake.form('Bewust vakmanschap', 60, { min: 4, max: 8 });
    expect(stderr).toContain(plain.stands(intake.usual, usual));
    expect(stderr).toContain('Stap 1 van 15: Opening.');
  });

  test('does not ask the form where it is named, or where a case is', async () => {
    for (const [args, lines] of [
      [
        ['review', '--protocol', 'kort'],
        [terrace, '/stop'],
      ],
      [['review', 'terras-na-elven'], ['/stop']],
    ] as const)
      expect((await inLines(args, lines)).stderr).not.toContain(intake.formAsk);
  });

  test('a form of the team is offered among them', async () => {
    const cwd = emptyFolder();
    await inProcess(['protocols', 'copy', 'kort'], { cwd });
    const path = join(cwd, 'protocols', 'kort.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/mu, 'title: Onze manier'));
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\nprotocol: kort\n');
    const { stderr } = await inLines(['review'], [terrace, 'onze', '/stop'], cwd);
    expect(stderr).toContain(plain.stands(intake.usual, intake.form('Onze manier', 25, { min: 3, max: 8 })));
  });

  test('leaves with q before anything was begun', async () => {
    const cwd = emptyFolder();
    expect(await inLines(['review'], ['q'], cwd)).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('the last look line by line', () => {
  async function played(...last: readonly string[]) {
    const session = await playedSession('kort nl');
    const cwd = emptyFolder();
    const lines = plainScript(session, '.').slice(0, -1);
    const args = ['review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18'];
    const input = [...lines, ...last].map((line) => `${line}\n`).join('');
    return { cwd, ...(await inProcess(['--plain', ...args], { cwd, input, env: SAME_CLOCK })) };
  }
  const recordsIn = (cwd: string) => readdirSync(join(cwd, 'records'));

  test('says what it comes down to, and the whole on request', async () => {
    const { stderr, code, cwd } = await played('e', 'schrijf');
    expect(code).toBe(0);
    const asked = stderr.slice(stderr.indexOf(ending.ask));
    expect(asked).toMatch(
      /Uitkomst: Een half uur geven[\s\S]*Tegenspraak: één afwijkende mening[\s\S]*1\. Schrijf het verslag\./u,
    );
    const whole = asked.slice(asked.indexOf(choosing.hearWhole), asked.lastIndexOf(ending.ask));
    expect(whole).toContain('Feiten en onbekenden');
    expect(whole).toContain('Redenen uit het gesprek');
    expect(whole).not.toMatch(/<!--|^---|format:/mu);
    expect(recordsIn(cwd)).toHaveLength(2);
  });

  test('goes back to a step by its title and comes here again', async () => {
    const { stderr, code } = await played('2', 'terugb', '1 april 2027', '1');
    expect(code).toBe(0);
    expect(stderr).toContain(`14. Terugblik, ${messages.menu.settled}. 5 maart 2027`);
    expect(stderr.split(ending.ask)).toHaveLength(3);
  });

  test('stopped there writes nothing, and keeps the draft', async () => {
    const { cwd, code, stdout } = await played('/stop');
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(recordsIn(cwd)).toEqual([]);
    const again = await inLines(['resume'], ['1'], cwd, SAME_CLOCK);
    expect(again).toMatchObject({ code: 0, stdout: 'records/2026-12-18-een-half-uur-op-het-terras.md\n' });
  });
});

describe('talks that stopped, by title', () => {
  test('sessions shows titles, and ids only as JSON', async () => {
    const cwd = await withDrafts('terras-na-elven', 'vlek-op-de-sloot');
    const { stdout, stderr } = await inProcess(['sessions'], { cwd });
    expect(stdout).toMatch(
      /^Een half uur op het terras\n {2}Kort overleg over een casus, begonnen op .* om \d{1,2}:\d\d\n/u,
    );
    expect(stdout).toContain('Een vlek op de sloot\n');
    expect(stdout).not.toContain('2026-12-18-');
    expect(stderr).toContain(resuming.goOn('driehoek resume'));
    const json = JSON.parse((await inProcess(['sessions', '--json'], { cwd })).stdout);
    expect(json.sessions.map(({ id }: { id: string }) => id)).toEqual([
      '2026-12-18-een-half-uur-op-het-terras',
      '2026-12-18-een-vlek-op-de-sloot',
    ]);
  });

  test('resume lets people choose by title, by word or number', async () => {
    const cwd = await withDrafts('terras-na-elven', 'vlek-op-de-sloot');
    for (const line of ['2', 'Een vlek', 'een v']) {
      const { stderr } = await inLines(['resume'], [line, '/stop'], cwd);
      expect(stderr).toContain(resuming.ask);
      expect(stderr.slice(0, stderr.indexOf('> '))).not.toContain('2026-12-18-');
      expect(stderr).toContain('Een vlek op de sloot\nTyp ?');
    }
  });

  test('two with the same title are told apart by when they began and how far they are', async () => {
    const cwd = await withDrafts('terras-na-elven', 'terras-na-elven');
    const { stderr } = await inLines(['resume'], ['een half', '2', '/stop'], cwd);
    expect(stderr).toMatch(/2\. Een half uur op het terras\. Kort overleg over een casus, begonnen op .*\. 0 van 15/u);
    expect(stderr).toContain('driehoek --plain resume 2026-12-18-een-half-uur-op-het-terras-2');
  });

  test('resume takes an id, a part of one, or the beginning of a title', async () => {
    const cwd = await withDrafts('terras-na-elven', 'vlek-op-de-sloot');
    for (const named of ['2026-12-18-een-vlek-op-de-sloot', 'vlek', 'een vlek', 'EEN VLEK OP DE SLOOT'])
      expect((await inLines(['resume', named], ['/stop'], cwd)).stderr).toContain('Een vlek op de sloot\nTyp ?');
    expect(await inLines(['resume', 'een'], [], cwd)).toMatchObject({ code: 2 });
  });

  test('without a terminal the ways to go on are named', async () => {
    const cwd = await withDrafts('terras-na-elven', 'vlek-op-de-sloot');
    const ran = await inProcess(['resume'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('driehoek resume 2026-12-18-een-vlek-op-de-sloot');
  });

  test('one that cannot be read is told of, and keeps nobody from the others', async () => {
    const cwd = await withDrafts('terras-na-elven', 'vlek-op-de-sloot');
    writeFileSync(join(cwd, '.driehoek', 'sessions', '2026-12-18-kapot.jsonl'), 'x\n');
    const { stderr } = await inLines(['resume'], ['2', '/stop'], cwd);
    expect(stderr).toContain('2026-12-18-kapot.jsonl is beschadigd');
    expect(stderr).toContain('Een vlek op de sloot\nTyp ?');
  });
});

describe('the overview of a talk', () => {
  test('says what was chosen in words', async () => {
    const { protocol } = await playedSession('kort nl');
    const before = protocol.steps.slice(
      1,
      protocol.steps.findIndex(({ id }) => id === 'escalation'),
    );
    const skipped = before.filter(({ when }) => when === undefined).flatMap(() => ['/overslaan', 'x']);
    const lines = ['6', '1', ...skipped, 'nee', '/overzicht', '', '/stop'];
    const { stderr } = await inLines(['review', 'terras-na-elven', '--protocol', 'kort'], lines);
    expect(stderr).toContain(`12. Opschalen en terugkoppelen, ${messages.menu.settled}. Nee, dit kan het team zelf`);
  });
});

describe('look-back without a record', () => {
  test('is chosen by title and day', async () => {
    const { cwd } = withExample();
    const { stderr, code } = await inLines(['look-back'], ['een half', '/stop'], cwd, ON_THE_DAY);
    expect(code).toBe(130);
    expect(stderr).toContain(
      `1. Een half uur op het terras. ${lookingBack.talk('18 december 2026')} ${lookingBack.dueToday} ${lookingBack.open(4, '8 januari 2027')}`,
    );
    expect(stderr.slice(0, stderr.indexOf('> '))).not.toContain('.md');
    expect(stderr).toContain('Dit schreven jullie op 18 december 2026.');
  });

  test('without a terminal, and for answers or a skeleton, the records are named as ever', async () => {
    const { cwd } = withExample();
    const named = messages.afterwards.lookBack.waiting(`records/${EXAMPLE}`, '5 maart 2027');
    for (const args of [
      ['look-back'],
      ['--plain', 'look-back', '--skeleton'],
      ['--plain', 'look-back', '--answers', 'x'],
    ]) {
      const ran = await inProcess(args, { cwd, env: ON_THE_DAY });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(named);
    }
  });

  test('neither a copy for others nor a record with nothing open nor notes are among them', async () => {
    const { cwd } = withExample();
    const copy = await inProcess(['share', join('records', EXAMPLE)], { cwd });
    expect(copy.code).toBe(0);
    writeFileSync(
      join(cwd, 'records', 'klaar.md'),
      aRecord({ status: 'closed' }, { actions: '- [x] handhaver: langsgaan' }),
    );
    mkdirSync(join(cwd, 'records', 'map'));
    writeFileSync(join(cwd, 'records', 'map', 'README.md'), '# Terugblik\n\n- [ ] iets doen\n');
    const { stderr } = await inLines(['look-back'], ['/stop'], cwd, ON_THE_DAY);
    expect(stderr).toContain('Typ 1.');
    expect(stderr).not.toMatch(/^2\. /mu);
  });
});
