import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { answers, answersFile, DAY, EXAMPLE, expected, withExample } from '../support/look-back.ts';
import { Keys, runInPty, type Session } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { program } from '../support/workroom.ts';

const { enter } = Keys;
const { asks, fates } = nl.afterwards.lookBack;
const args = ['terugblik', EXAMPLE.replace('.md', ''), '--date', DAY];
const noSessions = (cwd: string) => expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);

async function long(session: Session, ask: string, text: string): Promise<void> {
  await session.see(ask);
  session.paste(text);
  session.type(enter);
}

async function pick(session: Session, ask: string, digit: string): Promise<void> {
  await session.see(ask);
  session.type(digit + enter);
}

/** From the promise to the question of word back. */
async function firstHalf(session: Session): Promise<void> {
  await session.see('Dit schreven jullie op 18 december 2026.');
  await session.see('Ik kies: Een half uur geven en dat in het rapport zetten');
  await session.see('Het antwoord zou er zijn op 5 februari 2027');
  await long(session, asks.happened, answers.happened);
  await long(session, asks.differently, answers.differently);
  await pick(session, 'Is dit gedaan? handhaver: bij de buurman', '1');
  await pick(session, 'Is dit gedaan? teamleider: een voorstel', '3');
  await session.see(nl.choosing.besides.reason);
  session.type(answers.because + enter);
}

async function secondHalf(session: Session): Promise<void> {
  await pick(session, asks.heard, '1');
  await long(session, asks.answer, answers.heard);
  await pick(session, 'Is hier iets mee gedaan?', '1');
  await pick(session, asks.place, '2');
  await long(session, asks.placeWhy, answers.why);
  await long(session, asks.remaining, answers.remaining);
  await session.see(asks.next);
  session.type('5 mei');
  await session.see('Dat is woensdag 5 mei 2027.');
  session.type(enter);
  await pick(session, asks.status, '1');
}

describe('a look-back at a terminal', () => {
  test('walks from the promise to the record, which keeps every other byte', { timeout: 60_000 }, async () => {
    const { cwd, text, before } = withExample();
    const session = runInPty(process.execPath, [program, ...args], { cwd });
    await firstHalf(session);
    await secondHalf(session);
    expect(await session.exit()).toMatchObject({ code: 0 });
    await session.see('Van de afspraken: één gedaan, één vervallen.');
    expect(text()).toBe(expected(before));
    noSessions(cwd);
  });

  test('stopped halfway loses nothing that was typed, and touches nothing yet', { timeout: 60_000 }, async () => {
    const { cwd, path, text, before } = withExample();
    const session = runInPty(process.execPath, [program, ...args], { cwd });
    await firstHalf(session);
    await pick(session, asks.heard, '1');
    await session.see(asks.answer);
    session.type('De wethouder');
    await session.see('De wethouder');
    session.type(Keys.ctrlC);
    expect(await session.exit()).toMatchObject({ code: 130 });
    await session.see('driehoek resume 2027-03-05-terugblik-een-half-uur-op-het-terras');
    expect(text()).toBe(before);

    const meanwhile = before.replace('## Opties', '## Wat er kon').replaceAll('\n', '\r\n');
    writeFileSync(path, meanwhile);
    const again = runInPty(process.execPath, [program, 'resume'], { cwd });
    await again.see(asks.answer);
    await again.see('De wethouder');
    again.type(' wil een grens vooraf.');
    again.type(enter);
    await pick(again, 'Is hier iets mee gedaan?', '1');
    await pick(again, asks.place, '2');
    await long(again, asks.placeWhy, answers.why);
    await long(again, asks.remaining, answers.remaining);
    await again.see(asks.next);
    again.type(`5 mei${enter}`);
    await pick(again, asks.status, '1');
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(text()).toBe(expected(meanwhile.replaceAll('\r\n', '\n')).replaceAll('\n', '\r\n'));
    noSessions(cwd);
  });

  test('in lines, with --plain', { timeout: 60_000 }, async () => {
    const { cwd, text, before } = withExample();
    const session = runInPty(process.execPath, [program, '--plain', ...args], { cwd });
    const lines = plainLines();
    let at = 0;
    for (const line of lines) {
      await session.prompted(at);
      at = session.raw().length;
      // A paste arrives whole, with its line ends.
      session.paste(line);
      session.type(enter);
    }
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(text()).toBe(expected(before));
    for (const part of ['Stap 2 van 7: Afspraken.', fates.dropped, 'Wat toen bleef schuren'])
      expect(session.everything()).toContain(part);
  });
});

describe('closing over what is still open', () => {
  const { leftOpen } = nl.afterwards.lookBack;

  test('asks what to do with it, goes back to it, and closes when all is settled', { timeout: 60_000 }, async () => {
    const { cwd, text } = withExample();
    const session = runInPty(process.execPath, [program, ...args], { cwd });
    await firstHalf(session);
    await pick(session, asks.heard, '3');
    await session.see(asks.answer);
    session.type(enter);
    await pick(session, 'Is hier iets mee gedaan?', '1');
    await pick(session, asks.place, '1');
    for (const ask of [asks.placeWhy, asks.remaining, asks.next]) {
      await session.see(ask);
      session.type(enter);
    }
    await pick(session, asks.status, '2');
    await session.see(leftOpen.ask);
    await session.see('nog geen antwoord terug');
    session.type(`2${enter}`);
    await pick(session, asks.heard, '4');
    await session.see(nl.choosing.besides.reason);
    session.type(`De wethouder is weg.${enter}`);
    await session.see(asks.answer);
    session.type(enter);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(text()).toContain('\nstatus: closed\n');
    expect(text()).toContain('**Terugkoppeling:** Vervalt, omdat: De wethouder is weg.');
  });

  test('leaves it open where people choose that, in lines too, and in English', async () => {
    for (const [lang, messages] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const { cwd, path, text, before } = withExample();
      writeFileSync(path, before.replace('language: nl', `language: ${lang}`));
      const { happened, differently, heard, why, remaining } = answers;
      const lines = [happened, differently, '2', '1-6-2027', '1', '1', heard, '1', '2', why, remaining, '', '2', '1'];
      const ran = await inProcess(['--plain', '--lang', lang, ...args], {
        cwd,
        input: `${lines.map((line) => line.replaceAll('\n', ' ')).join('\n')}\n`,
      });
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.stderr).toContain(messages.afterwards.lookBack.leftOpen.ask);
      expect(text()).toContain('\nstatus: open\n');
      expect(text()).toContain('(2027-06-01)');
    }
  });
});

/** What is typed for the same answers, line by line. */
function plainLines(): string[] {
  const { happened, differently, because, heard, why, remaining } = answers;
  return [happened, differently, '1', '3', because, '1', heard, '1', '2', why, remaining, '5-5-2027', '1'];
}

/** A pipe has an answer on a line. */
const piped = () => plainLines().map((line) => line.replaceAll('\n', ' '));
const expectedOfPipe = (before: string) => expected(before).replace('belde.\\\nDe buurman', 'belde. De buurman');

describe('a look-back without a terminal', () => {
  test('through a pipe, and from an answers file, gives the same bytes', async () => {
    for (const [more, input, wanted] of [
      [['--plain'], `${piped().join('\n')}\n`, expectedOfPipe],
      [['--answers', '-'], answersFile, expected],
    ] as const) {
      const { cwd, text, before } = withExample();
      const ran = await spawned([...args, ...more], { cwd, input });
      expect(ran, ran.stderr).toMatchObject({ code: 0, stdout: `records/${EXAMPLE}\n` });
      expect(text()).toBe(wanted(before));
    }
  });

  test('a second time with the same answers changes not a byte', async () => {
    const { cwd, text, before } = withExample();
    const run = () =>
      inProcess([...args, '--answers', '-'], {
        cwd,
        input: answersFile
          .replace(/ {2}dissent.*\n/u, '  dissent: { view-1: open }\n')
          .replace(/agreement-2: .* \} \}/u, 'agreement-2: { open: 2027-06-01 } }'),
      });
    expect(await run()).toMatchObject({ code: 0 });
    const once = text();
    expect(once).not.toBe(before);
    const second = await inProcess([...args, '--answers', '-'], {
      cwd,
      input: answersFile
        .replace(/ {2}dissent.*\n/u, '  dissent: { view-1: open }\n')
        .replace(/agreement-1: done, agreement-2: .* \} \}/u, 'agreement-2: { open: 2027-06-01 } }'),
    });
    expect(second.stderr).toContain('Er is niets veranderd');
    expect(second.code).toBe(0);
    expect(text()).toBe(once);
  });

  test('that was written just before the program was killed, is not written again', async () => {
    const { cwd, text, before } = withExample();
    const lines = piped();
    const stopped = await inProcess(['--plain', ...args], {
      cwd,
      input: `${[...lines.slice(0, -1), '/stop'].join('\n')}\n`,
    });
    expect(stopped.code).toBe(130);
    const folder = join(cwd, '.driehoek', 'sessions');
    const [name = ''] = readdirSync(folder);
    const journal = readFileSync(join(folder, name));
    for (const told of ['De terugblik staat in', 'Er is niets veranderd']) {
      const ran = await inProcess(['--plain', 'resume'], { cwd, input: '1\n' });
      expect(ran, ran.stderr).toMatchObject({ code: 0 });
      expect(ran.stderr).toContain(told);
      expect(text()).toBe(expectedOfPipe(before));
      writeFileSync(join(folder, name), journal);
    }
  });

  test('the skeleton, filled in, is an answers file', async () => {
    const { cwd, text, before } = withExample();
    const { stdout } = await inProcess([...args, '--skeleton'], { cwd });
    const filled = Object.entries({
      happened: JSON.stringify(answers.happened),
      differently: answers.differently,
      'agreement-1': 'done',
      'agreement-2': `{ dropped: ${answers.because} }`,
      'word-back': '"yes"',
      answer: answers.heard,
      'view-1': 'heeded',
      place: 'elsewhere',
      'place-why': answers.why,
      remaining: answers.remaining,
      next: '2027-05-05',
      status: 'open',
    }).reduce(
      (sheet, [key, value]) => sheet.replace(new RegExp(`^    ${key}:$`, 'mu'), `    ${key}: ${value}`),
      stdout,
    );
    writeFileSync(join(cwd, 'a.yaml'), filled);
    const ran = await inProcess(['look-back', join('records', EXAMPLE), '--date', DAY, '--answers', 'a.yaml'], { cwd });
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(text()).toBe(expected(before));
  });

  test('closes a record, after which nothing is open in it', async () => {
    const { cwd, text, before } = withExample();
    await inProcess([...args, '--answers', '-'], {
      cwd,
      input: answersFile.replace('next: 2027-05-05, status: open', 'status: closed'),
    });
    expect(text()).toContain('\nstatus: closed\n');
    expect(text().replace('status: closed', 'status: open')).toBe(
      expected(before)
        .replace('\n**Volgende terugblik:** 5 mei 2027\n', '')
        .replace('\nDe volgende keer is op 5 mei 2027.', ''),
    );
    expect((await inProcess(['follow-up'], { cwd })).stderr).toBe('Er staat niets open.\n');
  });
});

describe('a new session', () => {
  test('begins by saying which look-back is waiting, once its day has come', { timeout: 60_000 }, async () => {
    const { cwd } = withExample();
    for (const [moment, waits] of [
      ['2027-03-05T12:00:00Z', true],
      ['2027-03-04T09:00:00Z', false],
    ] as const) {
      const env = { SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000) };
      const ran = await inProcess(['--plain', 'review', 'terras-na-elven', '--protocol', 'kort'], {
        cwd,
        env,
        input: '/stop\n',
      });
      expect(ran.code).toBe(130);
      const line = `Er wacht een terugblik: Een half uur op het terras. Begin daar eerst mee? driehoek look-back records/${EXAMPLE}\n`;
      expect(ran.stderr.startsWith(line)).toBe(waits);
      expect(ran.stderr.includes('Er wacht')).toBe(waits);
    }
  });

  test('from an answers file says nothing of it', async () => {
    const { cwd } = withExample();
    const ran = await inProcess(['review', '--answers', '-'], {
      cwd,
      input: 'format: driehoek/answers@1\nanswers: {}\n',
      env: { SOURCE_DATE_EPOCH: '1900000000' },
    });
    expect(ran.stderr).not.toContain('Er wacht');
  });
});

test('answers of which one is wrong: the place, and nothing written', async () => {
  const { cwd, text, before } = withExample();
  writeFileSync(join(cwd, 'a.yaml'), answersFile.replace(/agreement-2: .* \} \}/u, 'agreement-2: weg }'));
  const ran = await inProcess([...args, '--answers', 'a.yaml'], { cwd });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(
    /a\.yaml:8:\d+ {2}fout {2}wrong-answer[\s\S]*Kies done, \{ open: dag \} of \{ dropped: reden \}/u,
  );
  expect(text()).toBe(before);
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('weg');
});
