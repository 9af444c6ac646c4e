import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printYaml } from '../../src/core/yaml/print.ts';
import * as library from '../../src/library.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { madeAnswers } from '../support/made-answers.ts';
import { lensesOf } from '../support/sequences/forms.ts';
import { emptyFolder } from '../support/workroom.ts';

const series = `format: driehoek/series@1
id: kort
title: Kort
language: nl
meetings:
  - { n: 1, protocol: goed-werk-4, title: Betrokken }
closing: slotbijeenkomst
`;

function answersFor(form: string, date: string, own: Readonly<Record<string, unknown>>): string {
  const { answers } = madeAnswers(formOnShelf('nl', form), lensesOf('nl'), { people: 8, choose: 'last' });
  const about = form === 'slotbijeenkomst' ? {} : { case: { title: `${form} ${date}`, situation: 'x' } };
  const all = Object.fromEntries(Object.entries({ ...answers, ...own }).filter(([, value]) => value !== undefined));
  const text = printYaml({
    format: 'driehoek/answers@1',
    protocol: form,
    language: 'nl',
    ...about,
    date,
    answers: all,
  });
  // Made answers have a day of their own: later than any meeting here.
  return text.replaceAll('2027-03-01', '2027-12-01');
}

test('a script leads a whole programme', async () => {
  const cwd = emptyFolder();
  for (const folder of ['programmes', 'records', 'answers']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'programmes', 'reeks.yaml'), series);
  const options = { cwd, now: () => new Date('2027-07-01T10:00:00Z') };
  const made = await library.newProgramme(
    {
      ...{ id: 'gw', series: './reeks.yaml', leader: ['begeleider'] },
      ...{ group: ['west,8,09:30,2027-05-13', 'oost,8,09:30,2027-05-20'], closing: '2027-06-10,13:30' },
      ...{ answerFrom: 'directie', answerDue: '2027-06-30' },
    },
    options,
  );
  expect(made).toMatchObject({ id: 'gw', file: 'programmes/gw.yaml' });
  const programme = 'gw';
  expect((await library.invitations({ programme }, options)).letters).toHaveLength(3);

  const lines = { west: ['zin b', 'zin c'], oost: ['zin a', 'zin d'] };
  for (const [group, message] of Object.entries(lines)) {
    const date = group === 'west' ? '2027-05-13' : '2027-05-20';
    const answers = join('answers', `${group}.yaml`);
    writeFileSync(
      join(cwd, answers),
      answersFor('goed-werk-4', date, { message: { message, 'held-back': ['blijft'] } }),
    );
    await expect(library.meeting({ programme, group, answers: 'answers', meeting: 2 }, options)).rejects.toThrow('"2"');
    const { records } = await library.meeting({ programme, group, answers }, options);
    expect(records, JSON.stringify(records)).toMatchObject([{ state: 'written' }]);
  }
  await expect(library.meeting({ programme, answers: 'answers' }, options)).rejects.toThrow('één antwoordenbestand');

  const closing = {
    ...{ opening: { participants: 16, tables: 2 }, lines: undefined, merge: [] },
    ...{ tables: [[1, 2], [3]], 'go-up': [1, 2, 3] },
    messages: [1, 2, 3].map((n) => ({ message: `m${n}`, rubs: `r${n}`, asks: `a${n}`, layer: 'directie' })),
    dissent: [{ view: 'v1', needs: 'n1' }],
    bring: { to: 'directie', by: 'begeleider', 'by-when': '2027-06-17', feedback: '2027-06-30' },
  };
  const input = async () => Buffer.from(answersFor('slotbijeenkomst', '2027-06-10', closing));
  const closed = await library.meeting({ programme, answers: '-' }, { ...options, input });
  expect(closed.records, JSON.stringify(closed)).toMatchObject([{ state: 'written' }]);
  expect(readFileSync(join(cwd, 'programmes', 'gw.yaml'), 'utf8')).toMatch(/^ {2}closing: /mu);

  const page = await library.programmePage({ programme }, options);
  expect(page).toMatchObject({ file: null, notices: [] });
  expect(page.text).toContain('## 1. m1');
  const stands = async () => (await library.programmes(programme, options)).programmes[0];
  expect(await stands()).toMatchObject({ closing: { state: 'held' }, answer: { overdue: true } });
  await expect(library.programmeAnswer({ programme } as never, options)).rejects.toBeInstanceOf(library.UserError);
  const answer = await library.programmeAnswer({ programme, text: 'Ja.' }, options);
  expect(answer).toMatchObject({ id: 'gw', date: '2027-07-01', text: 'Ja.' });
  expect(answer).not.toHaveProperty('title');
  expect(await stands()).toMatchObject({ answer: { overdue: false, text: 'Ja.' } });
});
