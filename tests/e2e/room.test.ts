import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import { begin } from '../support/begun.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, playedSession, program } from '../support/workroom.ts';

const messages = await loadMessages('nl');
const { enter } = Keys;

async function stop(session: Session): Promise<void> {
  session.type(Keys.ctrlC);
  await session.exit();
}

function journal(cwd: string): string {
  const folder = join(cwd, '.driehoek', 'sessions');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return readFileSync(join(folder, name), 'utf8');
}

/** Everything the terminal still holds, what has scrolled away included. */
async function handOverTo(n: number, session: Session): Promise<void> {
  await session.see(messages.screen.handOver(n, 6));
  session.type(enter);
  await session.see(messages.screen.keys.typePoints);
}

describe('silent placements', () => {
  test('stay hidden: on the screen, in what scrolled away, going back, in the overview, after a stop, in the file', async () => {
    const { session, types, cwd, resume } = await begin('kort nl');
    await types.all({ until: 'placement' });
    await session.see(messages.screen.handIn);
    session.type(enter);
    await handOverTo(1, session);
    session.type('7 1 2');
    await session.see('> 7 1 2');
    session.type(enter);
    await session.see(messages.screen.handOver(2, 6));
    expect(session.everything()).not.toMatch(/7 1 2|7-1-2|7 {2}professie|◆/u);

    session.type(Keys.escape);
    await session.see(messages.menu.overview);
    session.type(`3${enter}`);
    await session.see(messages.menu.overviewAsk);
    expect(session.everything()).not.toMatch(/7 1 2|7-1-2/u);
    await stop(session);
    expect(journal(cwd)).not.toMatch(/\[7,1,2\]|7 1 2|7-1-2/u);

    const again = resume().session;
    await again.see(messages.screen.handOver(2, 6));
    expect(again.everything()).not.toMatch(/7 1 2|7-1-2/u);
    await stop(again);
  });

  test('slips of paper: typed by one, checked one by one, and wiped', async () => {
    const { session, types } = await begin('kort nl');
    await types.all({ until: 'placement' });
    await session.see(messages.screen.handIn);
    session.type(`2${enter}`);
    await session.see(messages.screen.slipsHint);
    session.paste('4 2 4\n9 9 9\np\n1 1 8\n3 3 4\n10 0 0');
    await session.see('10 0 0');
    session.type(enter + enter);
    await session.see(messages.screen.slipNumber(2, messages.faults.wrongSum(27)));
    for (let row = 0; row < 5; row += 1) session.type(Keys.up);
    session.type(`${Keys.ctrlU}${Keys.ctrlK}8 1 1\u001b[1;5F`);
    await session.see('8 1 1');
    session.type(enter);
    await session.see(messages.screen.revealed(5, 6));
    expect(session.screen()).not.toContain('9 9 9');
    await stop(session);
  });
});

describe('a placement that is none', () => {
  test.each([
    ['3 3 3', messages.faults.wrongSum(9)],
    ['4 2 5', messages.faults.wrongSum(11)],
    ['50 30 20', messages.faults.wrongSum(100)],
    ['12 -1 -1', messages.faults.negative],
    ['5 5', messages.faults.notThree],
  ])('%s on the drawn triangle', async (typed, fault) => {
    const { session, types } = await begin('kort nl');
    await types.all({ until: 'placement' });
    await session.see(messages.screen.handIn);
    session.type(enter);
    await handOverTo(1, session);
    session.type(typed);
    await session.see(`> ${typed}`);
    session.type(enter);
    await session.see(fault);
    await stop(session);
  });
});

/** Lines typed with `--plain`, up to the end of the input; gives what was said and what the journal holds. */
async function inLines(lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder();
  const args = ['--plain', '--lang', 'nl', 'review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18'];
  const ran = await spawned(args, { cwd, input: `${lines.join('\n')}\n`, env });
  return { ...ran, cwd, journal: journal(cwd) };
}

const opening = (people: number) => ['', String(people), 'de teamleider', 'het team'];
const toPlacement = (people: number) => [...opening(people), 'Een verhaal.', '.', 'Mag dit?', 'Feit', '.', '.', '.'];
const tension = ['ja', '.', 'n.v.t.', '.', 'n.v.t.', '.'];
const noPrefill = Array.from({ length: 4 }, () => ['3', '2']).flat();

describe('bad input, line by line', () => {
  test('placements', async () => {
    const wrong = ['een derde', '50 30 20', '5 5 1', '-1 5 6', '3,5 3,5 3', ''];
    const { stderr } = await inLines([...toPlacement(2), '1', '', ...wrong, '4 2 4', '', 'p']);
    const { faults } = messages;
    for (const fault of [faults.notThree, faults.wrongSum(100), faults.wrongSum(11), faults.negative])
      expect(stderr).toContain(fault);
    expect(stderr).toContain(messages.plain.noted([4, 2, 4]));
    expect(stderr).toContain(messages.screen.revealed(1, 2));
  });

  test('numbers of people that cannot be, and one that the session form is not made for', async () => {
    const { stderr, journal: kept } = await inLines(['', '0', 'zeven', '7,5', '99', '13', 'de teamleider', 'het team']);
    expect(stderr.match(/heel getal van 1 tot en met 30/gu)).toHaveLength(4);
    expect(stderr).toContain(messages.advice.people(3, 10));
    expect(kept).toContain('"participants":13');
  });

  test('one participant: no handing over, no spread between people', async () => {
    const { stderr } = await inLines([...toPlacement(1), '', '4 2 4', '', ...tension]);
    expect(stderr).not.toContain(messages.screen.handIn);
    expect(stderr).toContain(messages.screen.revealed(1, 1));
    expect(stderr).not.toMatch(/uit elkaar/u);
  });

  test('ten options, one without a title, one without a cost, and doing nothing among them', async () => {
    const row = (n: number) => [`Optie ${n}`, 'winst', 'schade', 'herstel'];
    const ten = Array.from({ length: 9 }, (_, at) => row(at + 1)).flat();
    const placed = ['1', '', '4 2 4', '', '4 3 3', ''];
    const lines = [
      ...toPlacement(2),
      ...placed,
      ...tension,
      ...noPrefill,
      ...ten,
      'Niets doen',
      '',
      'rust',
      '',
      'ruzie',
      'praten',
    ];
    const { stderr, journal: kept } = await inLines([...lines, '', '1']);
    expect(stderr.match(new RegExp(messages.faults.empty.replaceAll('.', '\\.'), 'gu'))).toHaveLength(2);
    expect(kept).toContain('"id":"niets-doen"');
    const answer = JSON.parse(
      kept
        .trim()
        .split('\n')
        .findLast((line) => line.includes('"answer"') && line.includes('"options"')) ?? '',
    );
    expect(answer.value).toHaveLength(10);
  });

  test('words for a choice: "ja" is yes, "nee" is no, "misschien" is asked again', async () => {
    const { protocol } = await playedSession('kort nl');
    const before = protocol.steps.slice(
      0,
      protocol.steps.findIndex(({ id }) => id === 'escalation'),
    );
    const toEscalation = [...opening(4), ...before.slice(1).flatMap(() => ['/overslaan', 'x'])];
    const { stderr, journal: kept } = await inLines([...toEscalation, 'misschien', 'nee']);
    expect(stderr).toContain(messages.plain.typeNumber(2));
    expect(kept).toContain('"step":"escalation","value":{"escalate":"no"}');
    const yes = await inLines([...toEscalation, 'JA', 'de wethouder']);
    expect(yes.journal).toContain('"escalate":"yes"');
  });

  test('a required step that stays empty, and a word for a command that there is not', async () => {
    const { stderr, journal: kept } = await inLines([
      ...opening(4),
      '/leeg',
      '/terig',
      '/overslaan',
      '',
      '/overslaan',
      'geen tijd',
    ]);
    expect(stderr).toContain(messages.faults.empty);
    expect(stderr).toContain(messages.plain.unknownCommand('/terig'));
    expect(kept).toContain('"reason":"geen tijd"');
  });
});

describe('days and roles', () => {
  /** Everything up to the agreements, from the bundled answers, by way of a draft. */
  async function atActions() {
    const begun = await begin('kort nl');
    await begun.types.all({ until: 'actions' });
    await begun.session.see(messages.actions.askRole);
    return begun;
  }

  test('days as people type them, with the day of the week; none that is past or not there', {
    timeout: 60_000,
  }, async () => {
    const { session } = await atActions();
    const { actions, faults } = messages;
    session.type(`teamleider${enter}`);
    await session.see(actions.askWhat);
    session.type(`bellen${enter}`);
    await session.see(actions.askDue);
    for (const [typed, said] of [
      ['2027-02-30', faults.notADate('2027-02-30')],
      ['1-12-2026', faults.beforeSession('2026-12-01', '2026-12-18')],
      ['morgen ofzo', faults.notADate('morgen ofzo')],
    ] as const) {
      session.type(`${Keys.ctrlU}${typed}${enter}`);
      await session.see(said);
    }
    for (const [typed, day] of [
      ['2027-01-05', '2027-01-05'],
      ['5-1-2027', '2027-01-05'],
      ['5 januari', '2027-01-05'],
      ['over 2 weken', '2027-01-01'],
    ] as const) {
      session.type(`${Keys.ctrlU}${typed}`);
      await session.see(messages.screen.dayIs(messages.weekday(day)));
    }
    session.type(enter);
    await session.see('Afspraak 2.');
    session.type(`${enter}`);
    await session.see(messages.screen.rowsDone);
    await stop(session);
  });

  test('the same role twice is two agreements; an agreement without a role is none', { timeout: 60_000 }, async () => {
    const { session, cwd } = await atActions();
    const one = async (n: number, what: string) => {
      session.type(`teamleider${enter}`);
      await session.see(`Afspraak ${n}. ${messages.actions.askWhat}`);
      session.type(`${what}${enter}`);
      await session.see(`Afspraak ${n}. ${messages.actions.askDue}`);
      session.type(`8 januari${enter}`);
      await session.see(`Afspraak ${n + 1}.`);
    };
    await one(1, 'bellen');
    await one(2, 'schrijven');
    session.type(`   ${enter}`);
    await session.see(messages.screen.rowsDone);
    session.type(enter);
    await session.see('Wanneer komen jullie hierop terug?');
    expect(journal(cwd)).toMatch(/"role":"teamleider","what":"bellen"[^\n]*"role":"teamleider","what":"schrijven"/u);
    await stop(session);
  });
});

describe('a disk that fills up during the session', () => {
  const hook = packagePath('tests', 'support', 'fault-fs.mjs');

  test('says so, keeps what was typed, and goes on when there is room again', async () => {
    const cwd = emptyFolder();
    const env = { NODE_OPTIONS: `--import ${hook}`, FAULT: 'full', FAULT_WITHIN: cwd };
    const args = [program, 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl'];
    const session = runInPty(process.execPath, args, { cwd, env });
    await session.see('Spreek eerst dit met elkaar af.');
    session.type(enter);
    await session.see('Met hoeveel mensen zitten jullie aan tafel?');
    writeFileSync(join(cwd, 'vol'), '');
    session.type(`6${enter}`);
    await session.see(messages.screen.notSaved('ENOSPC'));
    session.type(enter);
    await session.see(messages.screen.notSaved('ENOSPC'));
    rmSync(join(cwd, 'vol'));
    session.type(enter);
    await session.see('Wie mag hier uiteindelijk over beslissen?');
    await stop(session);
    const again = runInPty(process.execPath, [program, 'resume'], { cwd });
    await again.see('Wie mag hier uiteindelijk over beslissen?');
    await stop(again);
  });

  test('people may stop: the last answer is shown to be copied', async () => {
    const cwd = emptyFolder();
    const env = { NODE_OPTIONS: `--import ${hook}`, FAULT: 'full', FAULT_WITHIN: cwd };
    const args = [program, '--plain', 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl'];
    const session = runInPty(process.execPath, args, { cwd, env });
    await session.see(messages.plain.enterOn);
    session.type(enter);
    await session.see('Met hoeveel mensen zitten jullie aan tafel?');
    writeFileSync(join(cwd, 'vol'), '');
    session.type(`6${enter}`);
    await session.see(messages.screen.notSaved('ENOSPC'));
    session.type(`2${enter}`);
    expect(await session.exit()).toMatchObject({ code: 2 });
    await session.see(messages.sessions.notKept);
    await session.see('"participants": 6');
  });

  test('a folder that is not there: told before the first question', async () => {
    const cwd = emptyFolder();
    const args = ['review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl', '--output', 'weg/verslag.md'];
    const session = runInPty(process.execPath, [program, ...args], { cwd });
    expect(await session.exit()).toMatchObject({ code: 2 });
    await session.see(/niet te schrijven/u);
  });
});

describe('a case told on the spot', () => {
  test('a title of 300 characters and a name for a role are spoken of at once', async () => {
    const cwd = emptyFolder();
    const session = runInPty(process.execPath, [program, 'review', '--lang', 'nl', '--protocol', 'kort'], { cwd });
    await session.see(messages.intake.own);
    session.type(`1${enter}`);
    await session.see(messages.intake.titleAsk);
    session.type('x'.repeat(300) + enter);
    await session.see(messages.check.tooLong(200, 300));
    session.type(`${Keys.ctrlU}???${enter}`);
    await session.see(messages.intake.roleAsk);
    session.type('mevrouw Jansen');
    await session.see(messages.intake.nameInRole);
    session.type(`${Keys.ctrlU}inspecteur${enter}`);
    await session.see(messages.intake.domainAsk);
    session.type(`4${enter}`);
    await session.see(messages.intake.levelAsk);
    session.type(`2${enter}`);
    await session.see('Spreek eerst dit met elkaar af.');
    await stop(session);
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))[0]).toMatch(/^\d{4}-\d\d-\d\d-casus\.jsonl$/u);
  });
});

describe('a case from a long list', () => {
  const args = ['review', '--lang', 'nl', '--protocol', 'kort'];

  test('typing a word narrows it, Esc shows all again, and digits choose as ever', async () => {
    const session = runInPty(process.execPath, [program, ...args], { cwd: emptyFolder() });
    await session.see(messages.library.typeToFind);
    await session.see(/1 {2}Een eigen casus/u);
    session.type('xyz');
    await session.see(messages.library.nothingTyped);
    session.type(Keys.backspace);
    await session.see(/▏ xy\n/u);
    session.type(Keys.ctrlU);
    await session.see(/1 {2}Een eigen casus/u);
    session.paste('verkeers');
    await session.see(/▏ verkeers\n {2}▸ {4}De rotonde van iedereen\n {7}verkeerskundige bij een provincie · Mag/u);
    expect(session.screen()).not.toContain('Een eigen casus');
    session.type(Keys.escape);
    await session.see(/1 {2}Een eigen casus/u);
    session.type('2');
    await session.see(/▸ 2 {2}Binnen de bandbreedte/u);
    session.type('rouw');
    await session.see(messages.library.nothingTyped);
    session.type(`${Keys.ctrlU}terras`);
    await session.see(/▸ {4}Een half uur op het terras/u);
    session.type(enter);
    await session.see('Een half uur op het terras');
    await session.see('Spreek eerst dit met elkaar af.');
    await stop(session);
  });

  test('line by line a word gives the numbers to choose from', async () => {
    const input = 'xyz\nPROVINCIE\n21\n';
    const { stderr } = await spawned(['--plain', ...args], { cwd: emptyFolder(), input });
    expect(stderr).toContain(messages.library.typeWord);
    expect(stderr).toContain(messages.library.nothingTyped);
    const after = stderr.slice(stderr.indexOf(messages.library.nothingTyped));
    const numbers = [...after.matchAll(/^(?:> )?(\d+)\. (.*)\. /gmu)].map(([, number, title]) => `${number} ${title}`);
    expect(numbers).toEqual([
      '2 Binnen de bandbreedte',
      '11 Het staat in het Provincieblad',
      '21 De rotonde van iedereen',
    ]);
    expect(after).toContain('De rotonde van iedereen\n');
  });
});
