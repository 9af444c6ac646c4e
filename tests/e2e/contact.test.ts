import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import { aRecord } from '../support/archive.ts';
import { begin } from '../support/begun.ts';
import { withExample } from '../support/look-back.ts';
import { enterAlone, Keys, runInPty, type Session } from '../support/pty.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const messages = await loadMessages('nl');
const { greeting, trying, ending, intake, lookingBack, resuming, choosing } = messages;
const { enter } = Keys;
/** The day on which the look-back of the example is due. */
const ON_THE_DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-05T12:00:00Z') / 1000) };
const OPENING = 'Spreek eerst dit met elkaar af.';
const sizes = [
  [80, 24],
  [120, 40],
  [40, 20],
] as const;

function run(cwd: string, args: readonly string[], wishes: Partial<Parameters<typeof runInPty>[2]> = {}): Session {
  return runInPty(process.execPath, [program, ...args], { ...wishes, cwd });
}

async function stop(session: Session): Promise<void> {
  session.type(Keys.ctrlC);
  await session.exit();
}

/** A folder with a talk that stopped at its second question. */
async function withDraft(cwd = emptyFolder(), id = 'terras-na-elven', lang = 'nl'): Promise<string> {
  const session = run(cwd, ['review', id, '--protocol', 'kort', '--lang', lang]);
  await session.see(/1 Opening 1\/2/u);
  await stop(session);
  return cwd;
}

describe('bare driehoek', () => {
  test.each(languages.flatMap((language) => sizes.map((size) => [language, ...size] as const)))(
    'greets in %s at %i × %i, and leaves with q',
    async (language, columns, rows) => {
      const own = (await loadMessages(language)).greeting;
      const shell = inShell(['--lang', language], { cwd: emptyFolder(), columns, rows });
      for (const label of [own.ask, own.try, own.review, own.help, own.leave]) await shell.see(label);
      const text = shell.screen();
      expect(text).not.toContain('▸');
      expect(text).not.toContain(own.resume);
      expect(text).not.toContain(own.due(1).replace(/ \d.*$/u, ''));
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      shell.type('q');
      expect(await shell.ended()).toEqual({ code: 0, terminal: IN_ORDER });
    },
  );

  test('leaves with Esc; Enter alone stays', async () => {
    const shell = inShell([], { cwd: emptyFolder() });
    await shell.see(greeting.ask);
    await enterAlone(shell);
    shell.type('z');
    await shell.see('› z');
    shell.type(Keys.escape);
    await shell.gone('› z');
    shell.type(Keys.escape);
    expect(await shell.ended()).toEqual({ code: 0, terminal: IN_ORDER });
  });

  test('offers to go on where a talk stopped, and goes on', async () => {
    const session = run(await withDraft(), []);
    await session.see(greeting.resumeOne('Een half uur op het terras'));
    session.type(`verd${enter}`);
    await session.see(OPENING);
    await stop(session);
  });

  test('says how much is due and shows just that', async () => {
    const { cwd } = withExample();
    const session = run(cwd, [], { env: ON_THE_DAY });
    await session.see(greeting.due(4));
    await session.see(greeting.dueDetail(4, 3));
    session.type(`kijken${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    await session.see(messages.afterwards.followUp.headings.late);
    await session.see(messages.afterwards.followUp.headings.week('11 maart 2027'));
  });

  test('helps, on stdout as --help does', async () => {
    const session = run(emptyFolder(), [], { rows: 90 });
    await session.see(greeting.help);
    session.type(`u${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    await session.see('Gebruik: driehoek');
    await session.see('driehoek resume');
  });

  test('line by line: numbers, first letters, and q', async () => {
    const session = run(await withDraft(), ['--plain']);
    await session.see(`3. ${greeting.resume}.`);
    await session.see(messages.plain.typeToLeave);
    await session.prompted(0);
    const at = session.raw().length;
    session.type(`hallo${enter}`);
    await session.see(choosing.notThere('hallo'));
    await session.prompted(at);
    session.type(enter);
    await session.see(/> \nTyp een nummer/u);
    session.type(`q${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
  });
});

describe('try', () => {
  test.each(sizes)('explains itself before the first step, at %i × %i', async (columns, rows) => {
    const cwd = emptyFolder();
    const session = run(cwd, ['try'], { columns, rows });
    await session.see(trying.ask);
    const told = [trying.walk(25), trying.case('Een half uur op het terras'), trying.record('driehoek-proef/')];
    await session.see(told[0] ?? '');
    if (rows > 20) for (const text of [...told, trying.stop('driehoek resume')]) await session.see(text);
    else {
      await session.see(/↓ nog \d+ regels: pgdn/u);
      session.type('\u001b[6~');
      await session.see(trying.stop('driehoek resume'));
      await session.see('↑ terug: pgup');
    }
    session.type('x');
    session.type(Keys.escape);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('goes on to the talk with Enter', async () => {
    const cwd = emptyFolder();
    const session = run(cwd, ['try']);
    await session.see(trying.start);
    session.type(enter);
    await session.see(OPENING);
    expect(existsSync(join(cwd, 'driehoek-proef'))).toBe(true);
    await stop(session);
  });
});

describe('review without a case', () => {
  /** A case of the team's own. */
  function withOwnCase(): string {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    const text = readFileSync(packagePath('cases', 'nl', 'vlek-op-de-sloot.yaml'), 'utf8');
    writeFileSync(join(cwd, 'cases', 'eigen.yaml'), text.replace(/^title: .*$/mu, 'title: Ons eigen geval'));
    return cwd;
  }

  test('lists the own case first, cases by title and first sentence, and then the forms', async () => {
    const cwd = withOwnCase();
    const session = run(cwd, ['review']);
    await session.see(
      / 1 {2}Een eigen casus\n.*\n {5}2 {2}Ons eigen geval\n {8}Van jullie zelf\. Zaterdagochtend, en de hond/u,
    );
    await session.see(/Binnen de bandbreedte\n {8}Een prognose is nooit één getal/u);
    session.type('hond');
    await session.see('› hond');
    session.type(enter);
    await session.see(choosing.several('hond', 2));
    session.type(Keys.down);
    await session.see(/▸ {2}2 {2}Ons eigen geval/u);
    session.type(enter);
    await session.see(intake.formAsk);
    await stop(session);
  });

  test('offers the session form, the usual one named and not chosen, and comes back from it', async () => {
    const cwd = emptyFolder();
    const session = run(cwd, ['review']);
    await session.see(intake.which);
    session.type(`terras${enter}`);
    await session.see(intake.formAsk);
    await session.see(`4 tot 8 mensen) · ${intake.usual}`);
    await session.see(intake.form('Kort overleg over een casus', 25, { min: 3, max: 8 }));
    expect(session.screen()).not.toContain('▸');
    expect(session.screen()).not.toContain('Terugblik');
    await enterAlone(session);
    session.type(Keys.escape);
    await session.see(intake.which);
    session.type(`terras${enter}`);
    await session.see(intake.formAsk);
    session.type(`kort${enter}`);
    await session.see(OPENING);
    await session.see('1 Opening 1/2');
    await stop(session);
  });

  test('names the form of the config as the usual one', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\nprotocol: kort\n');
    const session = run(cwd, ['review']);
    await session.see(intake.which);
    session.type(`terras${enter}`);
    await session.see(`1  ${intake.form('Kort overleg over een casus', 25, { min: 3, max: 8 })} · ${intake.usual}`);
    await stop(session);
  });

  test('keeps what was told of an own case when people look elsewhere', async () => {
    const session = run(emptyFolder(), ['review']);
    await session.see(intake.which);
    session.type(`1${enter}`);
    await session.see(intake.titleAsk);
    session.type(`De sleutel${enter}`);
    await session.see(intake.roleAsk);
    session.type(`beheerder${enter}`);
    await session.see(intake.domainAsk);
    session.type(Keys.escape);
    await session.see(intake.roleAsk);
    await session.see('beheerder');
    session.type(Keys.shiftTab);
    await session.see('De sleutel');
    session.type(Keys.shiftTab);
    await session.see(intake.which);
    session.type(`1${enter}`);
    await session.see(intake.titleAsk);
    await session.see('De sleutel');
    await stop(session);
  });

  test('leaves with Esc: exit 0, and nothing was begun', async () => {
    const cwd = emptyFolder();
    const session = run(cwd, ['review']);
    await session.see(intake.which);
    session.type(Keys.escape);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('sessions and resume, by title', () => {
  test('several: people choose by title', async () => {
    const cwd = await withDraft(await withDraft(), 'vlek-op-de-sloot');
    const session = run(cwd, ['resume']);
    await session.see(resuming.ask);
    await session.see('Een vlek op de sloot');
    expect(session.screen()).not.toMatch(/\d{4}-\d\d-\d\d-/u);
    session.type(`een vlek${enter}`);
    await session.see(OPENING);
    await stop(session);
    await session.see(/driehoek resume \S+-een-vlek-op-de-sloot/u);
    const named = run(cwd, ['resume', 'een vlek']);
    await named.see(OPENING);
    await stop(named);
    const listed = run(cwd, ['sessions']);
    expect(await listed.exit()).toMatchObject({ code: 0 });
    await listed.see('Een vlek op de sloot');
    await listed.see('0 van 15 stappen gedaan; verder bij: Opening');
    expect(listed.everything()).not.toMatch(/\d{4}-\d\d-\d\d-/u);
  });
});

describe('look-back without a record', () => {
  test('offers what is due and what is promised, by title and day', async () => {
    const { cwd, before } = withExample();
    const later = before
      .replace('title: "Een half uur op het terras"', 'title: De sleutel van de zaal')
      .replace('date: 2026-12-18', 'date: 2027-02-20')
      .replace('look-back: 2027-03-05', 'look-back: 2027-06-01');
    const front = { title: 'Al klaar', status: 'closed', 'look-back': '2027-03-05' };
    const closed = aRecord(front, { actions: '- [x] handhaver: langsgaan (2027-01-08)' });
    writeFileSync(join(cwd, 'records', '2027-02-20-sleutel.md'), later);
    writeFileSync(join(cwd, 'records', '2027-02-21-klaar.md'), closed);
    const session = run(cwd, ['look-back'], { env: ON_THE_DAY });
    await session.see(lookingBack.ask);
    await session.see(`1  Een half uur op het terras ${lookingBack.talk('18 december 2026')} ${lookingBack.dueToday}`);
    await session.see(`2  De sleutel van de zaal ${lookingBack.talk('20 februari 2027')}`);
    await session.see(lookingBack.planned('1 juni 2027'));
    expect(session.screen()).not.toMatch(/Al klaar|\.md/u);
    session.type(`de sleutel${enter}`);
    await session.see('Dit schreven jullie op 20 februari 2027.');
    await stop(session);
  });

  test('says so where nothing waits', async () => {
    const session = run(emptyFolder(), ['look-back']);
    expect(await session.exit()).toMatchObject({ code: 2 });
    await session.see(lookingBack.nothing);
  });
});

describe('the last look', () => {
  /** Everything answered but the role of the first agreement, which is typed as a name. */
  async function withName() {
    const begun = await begin('kort nl', { from: 'actions' });
    const { session, types } = begun;
    await session.see('Wie doet wat, en wanneer?');
    session.type(`mevrouw Jansen: bellen, 8 januari${enter}`);
    await session.see(/mevrouw Jansen: bellen +vrijdag 8 januari/u);
    session.type(enter);
    const lookBack = begun.protocol.steps.find(({ id }) => id === 'look-back');
    if (lookBack) await types.step(lookBack);
    const handOver = begun.protocol.steps.find(({ id }) => id === 'hand-over');
    if (handOver) await types.step(handOver);
    await session.see(ending.ask);
    return begun;
  }

  test('shows the record before it is there, names a name, and goes back to a step', { timeout: 60_000 }, async () => {
    const { session, cwd } = await withName();
    await session.see(ending.nameInRole('mevrouw Jansen'));
    await session.see('Keuze en redenen');
    expect(existsSync(join(cwd, 'records')) ? readdirSync(join(cwd, 'records')) : []).toEqual([]);
    const top = session.screen();
    session.type(Keys.down);
    await session.see('↑ terug: pgup');
    session.type(Keys.up);
    await session.gone('↑ terug: pgup');
    expect(session.screen()).toBe(top);
    session.type('\u001b[F');
    await session.see('vooraf weten waar de grens ligt, en dat iemand erachter staat.');
    // Agreements come before the details.
    for (let page = 0; page < 20 && !session.screen().includes('mevrouw Jansen: bellen'); page += 1) {
      const before = session.screen();
      session.type('\u001b[5~');
      await expect.poll(() => session.screen()).not.toBe(before);
    }
    await session.see('mevrouw Jansen: bellen');
    session.type('nog iets');
    await session.see(/▸ 2 {2}Nog iets verbeteren/u);
    session.type(enter);
    await session.see(messages.menu.overviewAsk);
    await session.see(`Opening · ${messages.menu.settled}`);
    session.type(`afspraken${enter}`);
    await session.see('Wie doet wat, en wanneer?');
    session.type(Keys.up);
    await session.see('› mevrouw Jansen: bellen, 8 januari 2027');
    session.type(`${Keys.ctrlU}teamleider: bellen, 8 januari${enter}`);
    await session.see(/teamleider: bellen +vrijdag 8 januari/u);
    session.type(enter);
    await session.see(ending.hint);
    expect(session.screen()).not.toContain('Jansen');
    session.type(`s${enter}`);
    expect(await session.exit()).toMatchObject({ code: 0 });
    const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
    expect(readFileSync(join(cwd, 'records', name), 'utf8')).toContain('- [ ] teamleider: bellen (2027-01-08)');
  });

  test('stopped there, the draft is kept and comes back to it', { timeout: 60_000 }, async () => {
    const { session, cwd, resume } = await withName();
    session.type(Keys.ctrlC);
    expect(await session.exit()).toMatchObject({ code: 130 });
    expect(existsSync(join(cwd, 'records')) ? readdirSync(join(cwd, 'records')) : []).toEqual([]);
    const again = resume().session;
    await again.see(ending.ask);
    again.type(`1${enter}`);
    expect(await again.exit()).toMatchObject({ code: 0 });
  });
});

describe('a choice in a talk', () => {
  test('escalation: Enter stays, another word is refused, "nee" is no', { timeout: 60_000 }, async () => {
    const { session, cwd } = await begin('kort nl', { from: 'escalation' });
    await session.see(/1 {2}Ja\n/u);
    await enterAlone(session);
    session.type('misschien');
    await session.see('› misschien');
    session.type(enter);
    await session.see(choosing.notThere('misschien'));
    session.type('nee');
    await session.see(/▸ 2 {2}Nee/u);
    session.type(enter);
    await session.gone('1  Ja');
    await stop(session);
    const [name = ''] = readdirSync(join(cwd, '.driehoek', 'sessions'));
    expect(readFileSync(join(cwd, '.driehoek', 'sessions', name), 'utf8')).toContain('"escalate":"no"');
  });
});
