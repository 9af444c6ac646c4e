import { expect, test } from 'vitest';
import { themeName } from '../../src/core/report/names.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { figureLines } from '../../src/terminal/report/figure.ts';
import { firstScreen, reportLines } from '../../src/terminal/report/view.ts';
import { widthOf } from '../../src/terminal/width.ts';

test('a table that is too wide for the screen becomes sentences that fit', () => {
  const figure = {
    kind: 'figure' as const,
    id: 'themes',
    title: 'Thema’s',
    head: ['thema', 'in', 'schuurt vooral tussen'],
    rows: [['politieke ambitie en vakmanschap', '15 tot 22 van de 22 teams', 'professie en maatschappij']],
    pictures: [],
  };
  const lines = figureLines(figure, { columns: 80, unicode: true, plain: false }, nl);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    '  politieke ambitie en vakmanschap: in 15 tot 22 van de 22 teams; schuurt',
    '    vooral tussen professie en maatschappij.',
  ]);
});

test('the theme that is a team’s own has a name in each language', () => {
  expect([nl, en].map((messages) => themeName({ id: 'own' }, messages))).toEqual([
    'een eigen thema',
    'a theme of our own',
  ]);
});

test.each([40, 60, 80, 120])('what a report begins with fits %s columns', (columns) => {
  const lead = 'De eerste helft van 2026 naast de tweede helft van 2025, team handhaving en toezicht oost.';
  const sections = [{ id: 'own', title: 'Eigen', blocks: [{ kind: 'text' as const, text: lead }] }];
  const pages = {
    title: 'Van en voor ons team.',
    lead,
    made: 'Gemaakt op 29 november 2026.',
    language: 'nl',
    sections,
  };
  const room = { columns, unicode: true, plain: false };
  for (const lines of [firstScreen(pages, room, nl), reportLines(pages, room, nl)])
    for (const line of lines) expect(widthOf(line.map(({ text }) => text).join(''))).toBeLessThanOrEqual(columns);
});
