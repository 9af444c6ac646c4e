import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { loadMessages } from '../../src/language/load.ts';
import { aRecord } from '../support/archive.ts';
import { begin } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
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

const IS_VALUE = /7 ?1 ?2|7-1-2|\[7,1,2\]/u;
const SILENCE = 'Schrijf op je kaartje.';

/** A session at its cards: everybody has written, and the leader is to type. */
async function atCards() {
  const begun = await begin('kort nl', { from: 'silent-choice' });
  await begun.session.see(SILENCE);
  begun.session.type(enter);
  await begun.session.see(messages.wall.in(0, 6));
  return begun;
}

/** Types a line and waits until it has been taken, or refused. */
async function lay(session: Session, line: string): Promise<void> {
  session.type(line);
  await session.see(`› ${line.split(' ')[0]} •`);
  session.type(enter);
}

describe('silent cards', () => {
  test('stay hidden: on the screen, in what scrolled away, in the overview, after a stop, in the file', async () => {
    const { session, cwd, resume } = await atCards();
    await lay(session, '3 712 1');
    await session.see(messages.wall.in(1, 6));
    await session.see(/3 •••/u);
    expect(session.everything()).not.toMatch(IS_VALUE);

    session.type(Keys.escape);
    await session.see(messages.menu.overview);
    session.type(`${messages.menu.overview}${enter}`);
    await session.see(messages.menu.overviewAsk);
    expect(session.everything()).not.toMatch(IS_VALUE);
    await stop(session);
    expect(journal(cwd)).not.toMatch(IS_VALUE);

    const again = resume().session;
    await again.see(messages.wall.in(1, 6));
    expect(again.everything()).not.toMatch(IS_VALUE);
    await stop(again);
  });

  test.each([
    ['3 425 2', messages.wall.cardRefused(3, messages.faults.wrongSum(11))],
    ['9 532 2', messages.faults.noSuchCard('9', 6)],
    ['3 532 6', messages.wall.cardRefused(3, messages.faults.noSuchOption(3))],
    ['3 532', messages.wall.cardRefused(3, messages.faults.cardTooShort(['card', 'place', 'choose']))],
    ['3 532 2 2', messages.wall.cardRefused(3, messages.faults.cardTooLong(['card', 'place', 'choose']))],
  ])('%s is refused, with the card and the reason, and the next key replaces it', async (typed, why) => {
    const { session } = await atCards();
    await lay(session, typed);
    await session.see(why);
    expect(session.everything()).not.toContain(typed.slice(2));
    for (const [at, good] of ['3 523 2', '4 10 0 0 2', '5 p 2'].entries()) {
      await lay(session, good);
      await session.see(messages.wall.in(at + 1, 6));
    }
    await stop(session);
  });

  test('a number that comes again replaces its card; a round may close short', async () => {
    const { session } = await atCards();
    await lay(session, '3 712 1');
    await session.see(messages.wall.in(1, 6));
    await lay(session, '3 127 3');
    await session.see(/^ *› ?$/mu);
    await lay(session, '5 p 2');
    await session.see(messages.wall.in(2, 6));
    session.type(enter);
    await session.see(messages.wall.notAllIn(2, 6));
    session.type(`n${enter}`);
    await session.gone(messages.wall.notAllIn(2, 6));
    session.type(enter);
    await session.see(messages.wall.notAllIn(2, 6));
    session.type(`j${enter}`);
    await session.see('Lees om de beurt voor.');
    await session.see(/Een half uur geven en dat in .*–/u);
    await session.see(/Doorlopen en niets .*■/u);
    await stop(session);
  });

  test('killed after the fifth card, the session says five of six', async () => {
    const { session, resume } = await atCards();
    for (const [at, line] of ['1 613 1', '2 532 2', '3 217 1', '4 316 1', '5 523 2'].entries()) {
      await lay(session, line);
      await session.see(messages.wall.in(at + 1, 6));
    }
    session.pty.kill('SIGKILL');
    await session.exit();
    const again = resume().session;
    await again.see(messages.wall.in(5, 6));
    await again.see(messages.wall.notIn([6]));
    await stop(again);
  });

  test('an option removed after cards chose it: those cards are asked again, by number only', async () => {
    const { session } = await begin('kort nl', { from: 'dialogue' });
    await session.see('Lees om de beurt voor.');
    session.type(Keys.escape);
    await session.see(messages.menu.overview);
    session.type(`${messages.menu.overview}${enter}`);
    await session.see(messages.menu.overviewAsk);
    session.type(`opties${enter}`);
    await session.see('Wat kun je doen?');
    for (const line of ['2x', 'De teamleider bellen']) {
      session.type(line);
      await session.see(`› ${line}`);
      session.type(enter);
      await session.gone(`› ${line}`);
    }
    session.type(enter);
    await session.see(messages.wall.askedAgain([2, 5]));
    await session.see(messages.wall.in(4, 6));
    await stop(session);
  });
});

/** Lines typed with `--plain`, up to the end of the input; gives what was said and what the journal holds. */
async function inLines(lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder();
  const args = ['--plain', '--lang', 'nl', 'review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18'];
  const ran = await inProcess(args, { cwd, input: `${lines.join('\n')}\n`, env });
  return { ...ran, cwd, journal: journal(cwd) };
}

const opening = (people: number) => [String(people), '1'];
/** Up to the options, with the story of the case as it is. */
const toOptions = (people: number) => [...opening(people), '', 'Feit', '', 'Mag dit?', 'de teamleider', '1 ja', ''];
/** Up to the cards, with the options of the case as they are. */
const toCards = (people: number) => [...toOptions(people), '', ''];

describe('bad input, line by line', () => {
  test('cards', async () => {
    const wrong = ['een derde', '1 503020 1', '1 551 1', '3 424 1', '1 424 9', '1 424'];
    const { stderr } = await inLines([...toCards(2), ...wrong, '1 424 1', '2 p p', '']);
    const { faults, wall } = messages;
    for (const fault of [
      faults.noCardNumber(2),
      wall.cardRefused(1, faults.notThree),
      wall.cardRefused(1, faults.wrongSum(11)),
      faults.noSuchCard('3', 2),
      wall.cardRefused(1, faults.noSuchOption(4)),
      wall.cardRefused(1, faults.cardTooShort(['card', 'place', 'choose'])),
      wall.cardIn(1, [2], 1),
      wall.allIn(2),
    ])
      expect(stderr).toContain(fault);
    const [before, after = ''] = stderr.split(wall.allIn(2));
    expect(before).not.toMatch(/4-2-4|424/u);
    expect(after).toContain('4-2-4');
    expect(after).toContain(wall.passed(1));
  });

  test('numbers of people that cannot be, and one that the session form is not made for', async () => {
    const { stderr, journal: kept } = await inLines(['0', 'zeven', '7,5', '99', '13', '1']);
    expect(stderr.match(/heel getal van 1 tot en met 30/gu)).toHaveLength(4);
    expect(stderr).toContain(messages.advice.people(3, 8));
    expect(kept).toContain('"participants":13');
  });

  test('one participant: one card, and nothing between people', async () => {
    const { stderr } = await inLines([...toCards(1), '1 424 1', '']);
    expect(stderr).toContain(messages.wall.allIn(1));
    expect(stderr).toContain('Lees om de beurt voor.');
    expect(stderr).not.toMatch(/uit elkaar/u);
  });

  test('everyone passes', async () => {
    const { stderr } = await inLines([...toCards(3), '1 p p', '2 p p', '3 p p', '']);
    expect(stderr).toContain(messages.wall.allIn(3));
    expect(stderr).toContain('Lees om de beurt voor.');
  });

  test('ten options: those of the case taken away, doing nothing among them, a number that there is not', async () => {
    const nine = Array.from({ length: 9 }, (_, at) => `Optie ${at + 1}`);
    const lines = [...toOptions(2), '1x', '1x', '1x', '1x', ...nine, '', 'Niets doen', '2+ winst', '11- schade', ''];
    const { stderr, journal: kept } = await inLines(lines);
    expect(stderr).toContain(messages.options.whichIsNothing);
    expect(stderr).toContain(messages.faults.noSuchOption(10));
    const answer = JSON.parse(
      kept
        .trim()
        .split('\n')
        .findLast((line) => line.includes('"answer"') && line.includes('"options"')) ?? '',
    );
    expect(answer.value).toHaveLength(10);
    expect(answer.value[1]).toMatchObject({ title: 'Optie 2', gain: 'winst' });
    expect(answer.value[9]).toMatchObject({ id: 'niets-doen' });
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

  test('"niemand" is no dissent, "?" is help, "niemand weet het" is a view', async () => {
    const { protocol } = await playedSession('kort nl');
    const before = protocol.steps.slice(
      0,
      protocol.steps.findIndex(({ id }) => id === 'dissent'),
    );
    const toDissent = [...opening(4), ...before.slice(1).flatMap(() => ['/overslaan', 'x'])];
    const none = await inLines([...toDissent, '?', 'niemand']);
    expect(none.stderr).toContain(messages.plain.help[0]);
    expect(none.journal).toContain('"step":"dissent","value":[]');
    const one = await inLines([...toDissent, 'niemand weet het / een grens', '']);
    expect(one.journal).toContain('"value":[{"view":"niemand weet het","needs":"een grens"}]');
  });

  test('a required field that stays empty, and a word for a command that there is not', async () => {
    const { stderr, journal: kept } = await inLines([
      ...opening(4),
      '',
      '/terig',
      '/overslaan',
      '',
      '/overslaan',
      'geen tijd',
      '/leeg',
    ]);
    expect(stderr).toContain(messages.faults.empty);
    expect(stderr).toContain(messages.plain.unknownCommand('/terig'));
    expect(kept).toContain('"reason":"geen tijd"');
  });
});

describe('days and roles', () => {
  /** Everything up to the agreements, from the bundled answers. */
  async function atActions() {
    const begun = await begin('kort nl', { from: 'actions' });
    await begun.session.see('Wie doet wat, en wanneer?');
    return begun;
  }

  test('days as people type them, with the day of the week; none that is past or not there', {
    timeout: 60_000,
  }, async () => {
    const { session } = await atActions();
    const { actions, faults } = messages;
    session.type(`teamleider: bellen${enter}`);
    await session.see(actions.askDue);
    for (const [typed, said] of [
      ['2027-02-30', faults.notADate('2027-02-30')],
      ['1-12-2026', faults.beforeSession('2026-12-01', '2026-12-18')],
      ['morgen ofzo', faults.notADate('morgen ofzo')],
    ] as const) {
      session.type(typed);
      await session.see(`› ${typed}`);
      session.type(enter);
      await session.see(said);
    }
    session.type(`over 2 weken${enter}`);
    await session.see(/teamleider: bellen +vrijdag 1 januari/u);
    for (const [at, typed] of ['2027-01-05', '5-1-2027', '5 januari'].entries()) {
      session.type(`handhaver: langsgaan ${at}, ${typed}${enter}`);
      await session.see(new RegExp(`handhaver: langsgaan ${at} +dinsdag 5 januari`, 'u'));
    }
    await stop(session);
  });

  test('the same role twice is two agreements; without a role it is asked', { timeout: 60_000 }, async () => {
    const { session, cwd } = await atActions();
    session.type(`teamleider: bellen, 8 januari${enter}`);
    await session.see(/teamleider: bellen +vrijdag 8 januari/u);
    session.type(`schrijven, 8 januari${enter}`);
    await session.see(messages.actions.askRole);
    session.type(`teamleider${enter}`);
    await session.see(/teamleider: schrijven +vrijdag 8 januari/u);
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
    await session.see('Hoeveel mensen krijgen een kaartje?');
    writeFileSync(join(cwd, 'vol'), '');
    session.type(`6${enter}`);
    await session.see(messages.screen.notSaved('ENOSPC'));
    session.type('1');
    await session.see('▸ 1');
    session.type(enter);
    await session.gone('▸ 1');
    await session.see(messages.screen.notSaved('ENOSPC'));
    rmSync(join(cwd, 'vol'));
    session.type(`1${enter}`);
    await session.see('Wie mag het verslag lezen?');
    await stop(session);
    const again = runInPty(process.execPath, [program, 'resume'], { cwd });
    await again.see('Wie mag het verslag lezen?');
    await stop(again);
  });

  test('people may stop: the last answer is shown to be copied', async () => {
    const cwd = emptyFolder();
    const env = { NODE_OPTIONS: `--import ${hook}`, FAULT: 'full', FAULT_WITHIN: cwd };
    const args = [program, '--plain', 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl'];
    const session = runInPty(process.execPath, args, { cwd, env });
    await session.see('Hoeveel mensen krijgen een kaartje?');
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
    for (const [ask, answer] of [
      [messages.gate.asks.defend, 'ja'],
      [messages.gate.asks.wrongdoing, 'nee'],
      [messages.gate.asks.unsafe, 'nee'],
      [messages.gate.asks.judges, 'nee'],
    ] as const) {
      await session.see(ask);
      session.type(`${answer}${enter}`);
    }
    await session.see('Spreek eerst dit met elkaar af.');
    await stop(session);
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))[0]).toMatch(/^\d{4}-\d\d-\d\d-casus\.jsonl$/u);
  });
});

describe('the gate before a case of the team’s own', () => {
  const told = ['1', 'De sleutel', 'beheerder', '4', '2'];
  async function through(...answers: readonly string[]) {
    const cwd = emptyFolder();
    const input = `${[...told, ...answers].join('\n')}\n`;
    return { cwd, ...(await inProcess(['--plain', '--lang', 'nl', 'review', '--protocol', 'kort'], { cwd, input })) };
  }

  test.each([
    ['wrongdoing', ['ja', 'ja', '1']],
    ['unsafe', ['ja', 'nee', 'ja', '1']],
  ] as const)('%s stops it: exit 0, nothing on stdout, no file', async (which, answers) => {
    const { cwd, ...ran } = await through(...answers);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain(messages.gate.advice[which][0]);
    expect(ran.stderr).toContain(messages.gate.stopped);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('what is only advised against may go on', async () => {
    const { stderr } = await through('nee', '2', 'nee', 'nee', 'ja', '2', '/stop');
    expect(stderr).toContain('Spreek eerst dit met elkaar af.');
  });
});

describe('what is open of the last talk', () => {
  const gate = ['ja', 'nee', 'nee', 'nee'];
  async function begun(texts: readonly string[], ...answers: readonly string[]) {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'records'));
    for (const [at, text] of texts.entries()) writeFileSync(join(cwd, 'records', `2026-12-0${at + 1}-x.md`), text);
    const told = ['1', 'De sleutel', 'beheerder', '4', '2', ...gate, ...answers];
    const wishes = { cwd, input: `${told.join('\n')}\n` };
    return inProcess(['--plain', '--lang', 'nl', 'review', '--protocol', 'kort'], wishes);
  }
  const open = aRecord({ title: 'De poort' }, { actions: '- [ ] jurist: de vergunning nalopen (2027-02-01)' });

  test('stands before a case of the team’s own, of the last record that has something open', async () => {
    const done = aRecord({}, { actions: '- [x] jurist: gedaan (2027-02-01)' });
    const { stderr } = await begun(
      [aRecord({}, { actions: '- [ ] a: te oud' }), open, done, 'geen verslag'],
      'q',
      '/stop',
    );
    expect(stderr).toContain(messages.promises.ask);
    expect(stderr).toContain('De poort');
    expect(stderr).toContain('jurist: de vergunning nalopen, 1 februari 2027');
    expect(stderr).not.toContain('te oud');
    expect(stderr).toContain('Spreek eerst dit met elkaar af.');
  });

  test('stands there too where people closed the record over it', async () => {
    const { stderr } = await begun([aRecord({ status: 'closed' }, { actions: '- [ ] a: x' })], 'q', '/stop');
    expect(stderr).toContain(messages.promises.ask);
  });

  test('is not there where nothing is open', async () => {
    const { stderr } = await begun([aRecord({ status: 'closed' }, { actions: '- [x] a: x\n- [-] b: y' })], '/stop');
    expect(stderr).not.toContain(messages.promises.ask);
    expect(stderr).toContain('Spreek eerst dit met elkaar af.');
  });
});

describe('a case from a long list', () => {
  const args = ['review', '--lang', 'nl', '--protocol', 'kort'];
  // A case of one's own stands first.
  const numberOf = (id: string) => idsOn('cases', 'nl').indexOf(id) + 2;

  test('typing a word narrows it, Esc shows all again, and a number selects', async () => {
    const session = runInPty(process.execPath, [program, ...args], { cwd: emptyFolder() });
    await session.see(messages.choosing.orSearch);
    await session.see(/ 1 {2}Een eigen casus/u);
    session.type('xyz');
    await session.see(messages.library.nothingTyped);
    session.type(Keys.backspace);
    await session.see(/› xy\n/u);
    session.type(Keys.ctrlU);
    await session.see(/1 {2}Een eigen casus/u);
    session.paste('verkeersk');
    await session.see(
      `▸ ${numberOf('rotonde-van-iedereen')}  De rotonde van iedereen\n        Vrijdag zingt het kinderkoor.`,
    );
    await session.see(/kinderkoor\.\n\n {2}› verkeersk/u);
    expect(session.screen()).not.toContain('Een eigen casus');
    session.type(Keys.escape);
    await session.see(/1 {2}Een eigen casus/u);
    session.type('2');
    await session.see(/▸ {2}2 {2}Binnen de bandbreedte/u);
    session.type('rouwzaal');
    await session.see(messages.library.nothingTyped);
    session.type(`${Keys.ctrlU}terras`);
    await session.see(`▸ ${numberOf('terras-na-elven')}  Een half uur op het terras`);
    session.type(enter);
    await session.see('Een half uur op het terras');
    await session.see('Spreek eerst dit met elkaar af.');
    await stop(session);
  });

  test('line by line a word gives the numbers to choose from', async () => {
    const input = `xyz\nPROVINCIE\n${numberOf('rotonde-van-iedereen')}\n`;
    const { stderr } = await inProcess(['--plain', ...args], { cwd: emptyFolder(), input });
    expect(stderr).toContain(messages.library.typeWord);
    expect(stderr).toContain(messages.library.nothingTyped);
    const after = stderr.slice(stderr.indexOf(messages.library.nothingTyped));
    const numbers = [...after.matchAll(/^(?:> )?(\d+)\. (.*)\. /gmu)].map(([, number, title]) => `${number} ${title}`);
    expect(numbers).toEqual([
      '2 Binnen de bandbreedte',
      `${numberOf('de-dode-hoek')} De dode hoek`,
      `${numberOf('in-het-provincieblad')} Het staat in het provinciaal blad`,
      `${numberOf('rotonde-van-iedereen')} De rotonde van iedereen`,
      `${numberOf('veertig-koeien')} Veertig koeien te veel`,
    ]);
    expect(after).toContain('De rotonde van iedereen\n');
  });
});
