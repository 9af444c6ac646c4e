import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { loadMessages } from '../../src/language/load.ts';
import { Keys, runInPty } from '../support/pty.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const messages = await loadMessages('nl');
const { enter } = Keys;
const { intake, library } = messages;
const { tell } = library;

test('a new case is told on the screen, with advice while typing and a step back', async () => {
  const cwd = emptyFolder();
  const session = runInPty(process.execPath, [program, 'new', '--lang', 'nl', '--level', 'team'], { cwd });
  await session.see(intake.titleAsk);
  await session.see(messages.screen.part(1, 7));
  session.type(`De poort${enter}`);
  await session.see(intake.roleAsk);
  session.type('mevrouw Jansen');
  await session.see(intake.nameInRole);
  session.type(`${Keys.ctrlU}peilbeheerder${enter}`);
  await session.see(intake.domainAsk);
  session.type(Keys.shiftTab);
  await session.see(intake.roleAsk);
  await session.see('peilbeheerder');
  session.type(enter);
  await session.see(intake.domainAsk);
  session.type(`2${enter}`);
  await session.see(tell.situationAsk);
  session.paste('Ze luisteren nooit en het is altijd hetzelfde, met elke nieuwe regel weer die er komt.');
  await session.see(tell.story.complaint);
  await session.see(tell.story['no-moment']);
  session.type(Keys.ctrlU);
  await session.gone(tell.story.complaint);
  session.paste(
    'Vanmiddag stond ik bij de poort. Hij moest open, belde Anna de Vries, en dat mocht niet.\n\nIk wachtte.',
  );
  await session.see(tell.personal(['Anna de Vries']));
  session.type(enter + enter);
  await session.see(tell.questionAsk);
  session.type(`Mag ik de poort openen?${enter}`);
  await session.see(tell.themeAsk);
  session.type('vakkennis');
  await session.see(/▸ {2}6 {2}vakkennis en communicatie/u);
  session.type(enter);
  await session.see(tell.stakeholdersAsk);
  session.type(`bewoner${enter}${enter}`);
  await session.see(tell.noStake('bewoner'));
  session.type(`${Keys.up}\u001b[F: droge voeten${Keys.down}${enter}`);
  expect(await session.exit()).toMatchObject({ code: 0 });
  await session.see(tell.written('cases/de-poort.yaml'));
  const { value } = parseCase(readFileSync(join(cwd, 'cases', 'de-poort.yaml'), 'utf8'), 'x', messages);
  expect(value).toMatchObject({
    title: 'De poort',
    role: 'peilbeheerder',
    domain: 'uitvoering',
    level: 'team',
    themes: ['techniek-communicatie'],
    question: 'Mag ik de poort openen?',
    stakeholders: [{ role: 'bewoner', stake: 'droge voeten' }],
  });
});

test('who stops halfway gets back what was typed, the text under the cursor included', async () => {
  const cwd = emptyFolder();
  const session = runInPty(process.execPath, [program, 'new', 'De poort', '--lang', 'nl'], { cwd });
  await session.see(intake.roleAsk);
  session.type('peilbeheerder');
  await session.see('peilbeheerder');
  session.type(Keys.ctrlC);
  expect(await session.exit()).toMatchObject({ code: 130 });
  await session.see(tell.stopped);
  await session.see('role: peilbeheerder');
  expect(existsSync(join(cwd, 'cases', 'de-poort.yaml'))).toBe(false);
});
