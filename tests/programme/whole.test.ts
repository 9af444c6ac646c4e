import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/format/language.ts';
import type { SchemaKind } from '../../src/core/format/schema-kinds.ts';
import { MOST_WORDS, wordsIn } from '../../src/core/programme/page.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { inProcess } from '../support/in-process.ts';
import { madeAnswers } from '../support/made-answers.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { lensesOf } from '../support/sequences/forms.ts';
import { emptyFolder } from '../support/workroom.ts';

const groups = ['west', 'oost'] as const;
const days: Readonly<Record<string, readonly string[]>> = {
  west: ['2027-02-04', '2027-03-04', '2027-04-01', '2027-05-13'],
  oost: ['2027-02-11', '2027-03-11', '2027-04-08', '2027-05-20'],
};

const newArgs = [
  ...['programme', 'new', 'gw', '--leader', 'begeleider', '--answer-from', 'directie', '--answer-due', '2027-07-08'],
  ...groups.flatMap((id) => ['--group', [id, 8, '09:30', ...(days[id] ?? [])].join(',')]),
  ...['--closing', '2027-06-10,13:30'],
];

describe.each<Language>(['nl', 'en'])('een heel traject (%s)', (language) => {
  const cwd = emptyFolder();
  const run = (...args: string[]) =>
    inProcess(args, { cwd, env: { LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' } });
  const lines: Readonly<Record<string, readonly string[]>> =
    language === 'nl'
      ? {
          west: ['De wachttijd is te lang.', 'Er is geen tijd voor lastige brieven.'],
          oost: ['Niemand hoort ons als we nee zeggen.', 'Brieven kosten meer tijd dan er is.'],
        }
      : {
          west: ['The waiting time is too long.', 'There is no time for hard letters.'],
          oost: ['Nobody hears us when we say no.', 'Letters take more time than there is.'],
        };

  function answersFor(form: string, date: string, own: Readonly<Record<string, unknown>> = {}): string {
    const { answers } = madeAnswers(formOnShelf(language, form), lensesOf(language), { people: 8, choose: 'last' });
    const kept = Object.entries({ ...answers, ...own }).filter(([, value]) => value !== undefined);
    const file = join(cwd, `${form}-${date}.yaml`);
    const text = printYaml({
      format: 'driehoek/answers@1',
      protocol: form,
      language,
      ...(form === 'slotbijeenkomst' ? {} : { case: { title: `${form} ${date}`, situation: 'x' } }),
      date,
      answers: Object.fromEntries(kept),
    });
    // Made answers have a day of their own: later than any meeting here.
    writeFileSync(file, text.replaceAll('2027-03-01', '2027-12-01'));
    return file;
  }

  const closingAnswers = {
    opening: { participants: 16, tables: 3 },
    // The lines come with the programme.
    lines: undefined,
    merge: [
      {
        of: language === 'nl' ? [1, 3] : [1, 4],
        line: language === 'nl' ? 'Lastige brieven krijgen geen tijd.' : 'Hard letters get no time.',
      },
    ],
    tables: [[5], [5, 2], language === 'nl' ? [4, 5] : [3, 5]],
    'go-up': language === 'nl' ? [5, 2, 4] : [5, 2, 3],
    messages: [
      { message: 'm1', rubs: 'r1', asks: 'a1', layer: 'directie' },
      { message: 'm2', rubs: 'r2', asks: 'a2', layer: 'directie' },
      { message: 'm3', rubs: 'r3', asks: 'a3', layer: 'bestuur' },
    ],
    dissent: [{ view: 'v1', needs: 'n1' }],
    bring: { to: 'directie', by: 'begeleider', 'by-when': '2027-06-17', feedback: '2027-07-08' },
  };

  function holds(printed: string, kind: SchemaKind) {
    const valid = shippedSchema(kind, language);
    expect(valid(JSON.parse(printed)), JSON.stringify(valid.errors)).toBe(true);
  }

  test('begint met het plan', async () => {
    mkdirSync(join(cwd, 'records'));
    const made = await run(...newArgs);
    expect(made).toMatchObject({ code: 0, stdout: 'programmes/gw.yaml\n' });
    const checked = await run('check', 'programmes');
    expect(checked, checked.stderr + checked.stdout).toMatchObject({ code: 0 });
    expect((await run('programme', 'page')).code).toBe(2);
    expect((await run('programme', 'close')).code).toBe(2);
  });

  test('houdt vier bijeenkomsten van elke groep', async () => {
    for (const group of groups)
      for (const [at, date] of (days[group] ?? []).entries()) {
        const message = { message: lines[group], 'held-back': ['blijft hier'] };
        const file = answersFor(`goed-werk-${at + 1}`, date, at === 3 ? { message } : {});
        const played = await run('programme', 'open', 'gw', group, '--answers', file, '--json');
        expect(played, played.stderr).toMatchObject({ code: 0 });
        holds(played.stdout, 'review-result');
      }
    const shown = JSON.parse((await run('programme', 'show', 'gw', '--json')).stdout);
    const states = shown.programmes[0].groups.flatMap((group: { meetings: { state: string }[] }) =>
      group.meetings.map(({ state }) => state),
    );
    expect(states).toEqual(Array.from({ length: 8 }, () => 'held'));
    expect((await run('programme', 'open', 'gw', 'west')).code).toBe(2);
  });

  test('vindt een verslag dat verplaatst is, en noemt een dat weg is', async () => {
    const [first = '', second = ''] = readdirSync(join(cwd, 'records'))
      .filter((name) => name.endsWith('.md'))
      .sort();
    mkdirSync(join(cwd, 'elders'));
    renameSync(join(cwd, 'records', first), join(cwd, 'elders', first));
    const moved = await run('programme', 'show', 'gw');
    expect(moved.stderr).toBe('');
    renameSync(join(cwd, 'elders', first), join(cwd, 'records', first));
    const kept = readFileSync(join(cwd, 'records', second));
    rmSync(join(cwd, 'records', second));
    const gone = await run('programme', 'show', 'gw');
    expect(gone.stderr).toMatch(/2027-02-\d{2}-[a-z0-9]{4}/u);
    expect((await run('programme', 'open', 'gw', 'oost', '1')).code).toBe(2);
    writeFileSync(join(cwd, 'records', second), kept);
    expect((await run('programme', 'show', 'gw')).stderr).toBe('');
  });

  test('sluit af met één pagina, zonder groepen', async () => {
    const file = answersFor('slotbijeenkomst', '2027-06-10', closingAnswers);
    const closed = await run('programme', 'close', 'gw', '--answers', file, '--json');
    expect(closed, closed.stderr).toMatchObject({ code: 0 });
    holds(closed.stdout, 'review-result');
    holds((await run('programme', 'page', 'gw', '--json')).stdout, 'programme-page-result');
    const page = await run('programme', 'page', 'gw');
    expect(page, page.stderr).toMatchObject({ code: 0 });
    for (const said of ['m1', 'r2', 'a3', 'v1', 'n1', 'directie', '2027']) expect(page.stdout).toContain(said);
    for (const group of groups) expect(page.stdout).not.toContain(group);
    expect(wordsIn(page.stdout)).toBeLessThanOrEqual(MOST_WORDS);
    const checked = await run('check', 'records', '--today', '2027-06-11');
    expect(checked.stdout).not.toContain('slotbijeenkomst');
    const [record = ''] = readdirSync(join(cwd, 'records')).filter((name) => /slot|closing/u.test(name));
    const text = readFileSync(join(cwd, 'records', record), 'utf8').replace(/\s+/gu, ' ');
    expect(text).toContain(
      language === 'nl'
        ? 'sloten 16 mensen een traject af, in een slotbijeenkomst. Er gaan drie boodschappen naar de leiding.'
        : '16 people closed a programme, in a closing session. Three messages go to the leadership.',
    );
  });

  test('houdt bij wat er terugkwam', async () => {
    const late = await run('follow-up', '--overdue', '--today', '2027-07-09', '--json');
    expect(JSON.parse(late.stdout).items).toContainEqual(
      expect.objectContaining({ kind: 'programme-answer', role: 'directie', due: '2027-07-08', overdue: true }),
    );
    expect((await run('programme', 'answer', 'gw')).code).toBe(2);
    const answer = ['--text', 'Er komt een vast uur.', '--date', '2027-07-09', '--json'];
    const said = await run('programme', 'answer', 'gw', ...answer);
    expect(said.code).toBe(0);
    holds(said.stdout, 'programme-answer-result');
    expect(readFileSync(join(cwd, 'programmes', 'gw.yaml'), 'utf8')).toContain('Er komt een vast uur.');
    const done = await run('follow-up', '--overdue', '--today', '2027-07-09', '--json');
    expect(done.stdout).not.toContain('programme-answer');
  });
});
