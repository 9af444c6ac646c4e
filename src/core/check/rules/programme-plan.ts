import type { PlanFault } from '../../programme/plan-faults.ts';
import { planFaults, seriesFaults } from '../../programme/plan-faults.ts';
import { rule } from '../rule.ts';

type What = PlanFault['what'];

const nl: Readonly<Record<What, (said: string) => string>> = {
  'group-twice': (id) => `Er zijn twee groepen die "${id}" heten.`,
  days: (before) => `Deze bijeenkomst ligt niet na de vorige (${before}).`,
  closing: (last) => `De slotbijeenkomst ligt niet na de laatste bijeenkomst (${last}).`,
  answer: (closing) => `Het antwoord zou er zijn voor of op de dag van de slotbijeenkomst (${closing}).`,
  held: (key) => `"${key}" is geen bijeenkomst van een groep uit dit traject.`,
  'held-twice': (record) => `Het verslag ${record} staat hier bij twee bijeenkomsten.`,
  numbers: (n) => `Dit is bijeenkomst ${n}: nummer ze vanaf 1, op volgorde.`,
};

const en: Readonly<Record<What, (said: string) => string>> = {
  'group-twice': (id) => `There are two groups called "${id}".`,
  days: (before) => `This meeting does not come after the one before it (${before}).`,
  closing: (last) => `The closing session does not come after the last meeting (${last}).`,
  answer: (closing) => `The answer would be there on or before the day of the closing session (${closing}).`,
  held: (key) => `"${key}" is no meeting of a group in this programme.`,
  'held-twice': (record) => `The record ${record} stands here with two meetings.`,
  numbers: (n) => `This is meeting ${n}: number them from 1, in order.`,
};

/** What can be wrong in a plan although every key of it is right. */
export const programmePlan = rule<'programme' | 'series', [what: What, said: string]>({
  id: 'programme-plan',
  group: 'form',
  severity: 'error',
  kinds: ['programme', 'series'],
  words: {
    nl: {
      title: 'De groepen en dagen van een traject passen bij elkaar.',
      why: 'Met twee groepen van één naam, of dagen door elkaar, komt een verslag bij de verkeerde bijeenkomst.',
      help: 'Geef elke groep een eigen naam, en zet de dagen op volgorde: de groepen, de slotbijeenkomst, het antwoord.',
      found: (what, said) => nl[what](said),
    },
    en: {
      title: 'The groups and days of a programme fit together.',
      why: 'With two groups of one name, or days out of order, a record ends up with the wrong meeting.',
      help: 'Give every group a name of its own, and put the days in order: the groups, the closing session, the answer.',
      found: (what, said) => en[what](said),
    },
  },
  example: {
    kind: 'programme',
    bad: 'closing: {date: 2027-06-10, start: "13:30", answer-from: directie, answer-due: ⟦2027-06-03⟧}',
    good: 'closing: {date: 2027-06-10, start: "13:30", answer-from: directie, answer-due: 2027-07-08}',
    english: {
      bad: 'closing: {date: 2027-06-10, start: "13:30", answer-from: the board, answer-due: ⟦2027-06-03⟧}',
      good: 'closing: {date: 2027-06-10, start: "13:30", answer-from: the board, answer-due: 2027-07-08}',
    },
  },
  *check({ kind, data, span }) {
    const faults = kind === 'programme' ? planFaults(data) : seriesFaults(data);
    for (const { what, path, said } of faults) yield { at: span(path, 'value'), say: [what, said] };
  },
});
