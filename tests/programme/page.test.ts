import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const plan = [
  ...['programme', 'new', 'gw', '--leader', 'begeleider', '--answer-from', 'directie', '--answer-due', '2027-07-08'],
  ...['--group', 'west,8,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13', '--closing', '2027-06-10,13:30'],
];

const record = `---
format: driehoek/record@1
title: "gw: slotbijeenkomst"
date: 2027-06-10
language: nl
status: open
protocol: slotbijeenkomst
participants: 16
programme: { id: gw, meeting: 5 }
id: "2027-06-10-52fm"
---

<!-- driehoek:dissent -->

## Tegenspraak

- \\# Geen tijd
  - Nodig om mee te kunnen: een plan

<!-- driehoek:escalation -->

## Opschalen en terugkoppelen

**Boodschappen:**

- Geef &lt;b>ons&lt;/b> \\*meer\\* tijd
  - Waar het schuurt: zie \\[bijlage\\](x)
  - Wat we vragen: een uur
  - Van wie: directie

**Naar wie:** directie

**Antwoord terug:** 8 juli 2027
`;

/** A programme with the record of its closing session. */
async function closed(text: string) {
  const cwd = emptyFolder();
  const run = (...args: readonly string[]) => inProcess(args, { cwd, env: { LANG: 'nl_NL.UTF-8' } });
  await run(...plan);
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, 'records', 'slot.md'), text);
  return { cwd, run };
}

describe('wat naar een persoon kan leiden', () => {
  test('in een antwoord wordt gezegd, en door check gevonden', async () => {
    const { run } = await closed(record);
    const answer = (text: string) => run('programme', 'answer', '--date', '2027-07-01', '--text', text);
    const { stderr } = await answer('Er komt een vast uur.');
    expect(stderr).not.toMatch(/driehoek check|slotbijeenkomst/u);
    expect((await run('check', 'programmes')).code).toBe(0);
    const personal = await answer('Bel 06-12345678.');
    expect(personal.stderr).toContain('driehoek check programmes/gw.yaml');
    const checked = await run('check', 'programmes');
    expect(checked).toMatchObject({ code: 1, stdout: expect.stringMatching(/gw\.yaml:\d+:\d+ .*privacy-phone/u) });
    expect(checked.stdout).not.toContain('06-12345678');
  });
});

describe('het verslag van een slotbijeenkomst', () => {
  test('mist niets volgens check, ook als de dag van het antwoord voorbij is', async () => {
    const { run } = await closed(record);
    const { stdout } = await run('check', 'records', '--today', '2027-09-01', '--format', 'json');
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('look-back-missing');
    expect(rules).not.toContain('tension-not-named');
    expect(rules).not.toContain('word-back-passed');
  });

  test('laat het antwoord aan het traject: het staat één keer open, tot het er is', async () => {
    const { run } = await closed(record);
    const late = async (...paths: readonly string[]) => {
      const { stdout } = await run('follow-up', ...paths, '--overdue', '--today', '2027-09-01', '--json');
      return JSON.parse(stdout).items.map(({ kind }: { kind: string }) => kind);
    };
    expect(await late()).toEqual(['programme-answer']);
    expect(await late('records')).toEqual(['word-back']);
    await run('programme', 'answer', '--text', 'Er komt een vast uur.', '--date', '2027-07-09');
    expect(await late()).toEqual([]);
  });
});

describe('de pagina', () => {
  test('toont wat mensen typten, zonder dat het opmaak wordt', async () => {
    const { run } = await closed(record);
    const { stdout, stderr } = await run('programme', 'page');
    expect(stdout).toContain('## 1. Geef &lt;b>ons&lt;/b> \\*meer\\* tijd\n');
    expect(stdout).toContain('zie \\[bijlage\\](x)');
    expect(stdout).toContain('- \\# Geen tijd. Nodig om mee te kunnen: een plan');
    expect(stderr).not.toMatch(/persoon|answer-due/u);
  });

  test('zegt het als er iets op staat dat naar een persoon kan leiden', async () => {
    const { run } = await closed(record.replace('Van wie: directie', 'Van wie: Piet de Vries, 06-12345678'));
    const { stderr } = await run('programme', 'page');
    expect(stderr).toContain('driehoek check records/slot.md');
    expect(stderr).not.toContain('Piet');
  });

  test('zegt het als de tafels er meer omhoog lieten gaan', async () => {
    const chosen = '<!-- driehoek:choice -->\n\n## Keuze en redenen\n\n**Wat omhoog gaat:**\n\n- een\n';
    const { run } = await closed(record.replace('<!-- driehoek:dissent', `${chosen}\n<!-- driehoek:dissent`));
    expect((await run('programme', 'page')).stderr).not.toContain('Mist er een?');
    const more = await closed(record.replace('<!-- driehoek:dissent', `${chosen}- twee\n\n<!-- driehoek:dissent`));
    expect((await more.run('programme', 'page')).stderr).toMatch(/twee zinnen.*records\/slot\.md/u);
  });

  test('noemt de dag die in het traject anders is', async () => {
    const { run } = await closed(record.replace('8 juli 2027', '1 september 2027'));
    const { stderr } = await run('programme', 'page');
    expect(stderr).toContain('answer-due: 2027-09-01');
    expect(stderr).toContain('programmes/gw.yaml');
  });
});
