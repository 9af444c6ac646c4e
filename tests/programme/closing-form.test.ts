import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offeredForms } from '../../src/app/shelf/offered-forms.ts';
import { sheetOf, sheetsNeeded } from '../../src/core/kit/kit.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** A form that closes a programme is not for a talk about one case. */
describe('de werkvorm van het slot', () => {
  const form = formOnShelf('nl', 'slotbijeenkomst');
  const run = (cwd: string, ...args: string[]) => inProcess(args, { cwd, env: { LANG: 'nl_NL.UTF-8' } });

  test('staat niet bij de werkvormen voor een casus, net als een terugblik', async () => {
    const cwd = emptyFolder();
    await run(cwd, 'protocols', 'copy', 'terugblik');
    const own = join(cwd, 'protocols');
    const copied = readFileSync(join(own, 'terugblik.yaml'), 'utf8');
    writeFileSync(join(own, 'mijn-terugblik.yaml'), copied.replace('id: terugblik', 'id: mijn-terugblik'));
    const project = async () => ({ config: {}, root: cwd });
    const ids = (await offeredForms({ language: 'nl', messages: nl, cwd, project } as never)).map(({ id }) => id);
    expect(ids).toContain('goed-werk-4');
    for (const id of ['slotbijeenkomst', 'terugblik', 'mijn-terugblik']) expect(ids).not.toContain(id);
  });

  test('verwijst naar het traject, ook met antwoorden', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'format: driehoek/answers@1\nprotocol: slotbijeenkomst\nanswers: {}\n');
    for (const args of [
      ['--protocol', 'slotbijeenkomst'],
      ['--plain', '--protocol', 'slotbijeenkomst'],
    ])
      expect(await run(cwd, 'review', ...args)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('driehoek programme close'),
      });
    const played = await run(cwd, 'review', '--answers', 'a.yaml');
    expect(played).toMatchObject({ code: 2, stderr: expect.stringContaining('driehoek programme close') });
  });

  test('vraagt in een antwoordenbestand om geen casus', async () => {
    const { stdout } = await run(emptyFolder(), 'answers', 'slotbijeenkomst');
    expect(stdout).toContain('driehoek programme close --answers');
    expect(stdout).not.toMatch(/^case:/mu);
  });

  test('heeft per tafel één kaartje, en geen driehoek', () => {
    const parts = { protocol: form, people: 18, start: 0, lenses: [] };
    expect(sheetsNeeded(form, {})).toEqual(['script', 'agreements', 'card', 'evaluation']);
    const card = sheetOf('card', parts, nl);
    expect(card).toMatchObject({ size: 'a6', pieces: 4 });
    expect(card?.leaves[0]?.front).toContain('<code>1 2 3 9 14</code>');
  });
});
