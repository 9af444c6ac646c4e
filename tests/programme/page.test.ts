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

  test('noemt de dag die in het traject anders is', async () => {
    const { run } = await closed(record.replace('8 juli 2027', '1 september 2027'));
    const { stderr } = await run('programme', 'page');
    expect(stderr).toContain('answer-due: 2027-09-01');
    expect(stderr).toContain('programmes/gw.yaml');
  });
});
