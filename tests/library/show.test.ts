import { expect, test } from 'vitest';
import { printCase } from '../../src/core/case/print.ts';
import { type Case, caseForms } from '../../src/core/case/schema.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

const whole: Case = {
  format: 'driehoek/case@1',
  title: 'Mijn titel',
  language: 'nl',
  role: 'brugwachter',
  domain: 'uitvoering',
  level: 'team',
  position: 'medewerker',
  form: 'log',
  keywords: ['sluis', 'scheepvaart'],
  themes: ['maatwerk-willekeur', 'eigen-thema'],
  situation: 'Het is vier uur.',
  question: 'Mag de brug open?',
  stakeholders: [{ role: 'schipper', stake: 'op tijd zijn' }],
  tension: { side: 'professie-maatschappij', how: 'De dienst wacht.' },
  options: [{ id: 'open', title: 'Openen', gain: 'tijd', harm: 'file', repair: 'melden' }],
  discussion: ['Wie wacht er?'],
  values: ['moed', 'eigen-waarde'],
  sources: [{ title: 'Een boek', ref: 'hoofdstuk 2' }],
};

const values = [
  { id: 'moed', name: 'Moed', meaning: 'doen wat moet' },
  { id: 'eigen-waarde', name: 'eigen-waarde' },
];

test.each([
  ['nl', nl],
  ['en', en],
])('a case shows every field of its file in %s', (_, messages) => {
  const text = printCase(whole, values, messages).replace(/\s+/gu, ' ');
  const { format: _format, language: _language, ...told } = whole;
  const fields = {
    ...told,
    domain: messages.domainNames.uitvoering,
    level: messages.caseWords.levels.team,
    position: messages.positionNames.medewerker,
    form: messages.formNames.log,
    themes: [messages.library.themes['maatwerk-willekeur'], 'eigen-thema'],
    tension: { side: messages.sides['professie-maatschappij'].tension, how: 'De dienst wacht.' },
    values: ['Moed: doen wat moet', 'eigen-waarde'],
  };
  for (const said of leavesOf(fields)) expect(text).toContain(said);
  expect(text).not.toContain('moed:');
});

test('every form a story can have has a name in both languages', () => {
  for (const form of caseForms) expect([nl.formNames[form], en.formNames[form]]).not.toContain(undefined);
});

function leavesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
}
