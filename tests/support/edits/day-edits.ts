import type { Edit, ReadAgreement, Reading } from '../edits.ts';
import { asBase, call, edit, editCall, promising } from './row.ts';

const { role } = call;
/** What such an agreement is about is left open: the text of the day may belong to it, or not. */
const unclear = promising([{ role, due: null, state: 'open' }], 'day-unclear');

/** The day between the brackets written otherwise. */
function editDay(id: string, day: string, expected: Reading = asBase): Edit {
  return edit(id, [['(2027-01-08)', `(${day})`]], expected);
}

const officer = { role: 'enforcement officer', due: null, state: 'open' } as const satisfies ReadAgreement;
const teamLeader: ReadAgreement = {
  role: 'team leader',
  what: 'write to the neighbours',
  due: '2027-01-10',
  state: 'done',
};

/** The same in the English base. */
function editEnglishDay(id: string, day: string, expected: Pick<Reading, 'agreements' | 'rules'>): Edit {
  return { ...editDay(id, day, { ...asBase, ...expected }), language: 'en' };
}

/** The ways to write a day, and what is no day. */
export const dayEdits: readonly Edit[] = [
  editDay('32-day-dashes', '8-1-2027'),
  editDay('33-day-slashes', '08/01/2027'),
  editDay('34-day-short-month', '8 jan. 2027'),
  editDay('35-day-with-weekday', 'vrijdag 8 januari 2027'),
  editDay('36-day-with-time', '2027-01-08T09:00'),
  editCall('37-day-in-sentence', '- [ ] handhaver: de ondernemer bellen, uiterlijk 8 januari 2027'),
  editDay('38-day-no-break-hyphens', '2027\u201101\u201108'),
  // The third of May or the fifth of March: in English nobody can tell.
  editEnglishDay('39-english-day-either-way', '3/5/2027', {
    agreements: [officer, teamLeader],
    rules: ['day-unclear'],
  }),
  editEnglishDay('40-english-day-one-way', '25/3/2027', {
    agreements: [{ ...officer, what: 'call the owner', due: '2027-03-25' }, teamLeader],
    rules: [],
  }),
  editDay('41-day-without-year', '8 januari', unclear),
  editDay('42-day-short-year', '8-1-27', unclear),
  editDay('43-relative-day', 'volgende week', unclear),
  editDay('44-day-that-does-not-exist', '2027-02-30', unclear),
  // A whole day, but of the letter: it is not last, and no word before it makes it a day by which something is due.
  editCall('45-day-of-something-else', '- [ ] handhaver: de brief van 3 november 2026 beantwoorden', unclear),
];
