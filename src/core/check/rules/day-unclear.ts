import { noteRule } from './note-rule.ts';

export const dayUnclear = noteRule<[]>({
  id: 'day-unclear',
  group: 'record',
  severity: 'warning',
  kinds: ['record', 'answers'],
  words: {
    nl: {
      title: 'Een dag staat er voluit: dag, maand en jaar.',
      why: 'Van "volgende week" of "8 januari" is later niet te zeggen welke dag het was. Er wordt nooit naar geraden.',
      help: 'Schrijf de dag als 2027-01-08 of als 8 januari 2027.',
      found: () => 'Hier is niet zeker welke dag er bedoeld is.',
    },
    en: {
      title: 'A day is written in full: day, month and year.',
      why: 'Of "next week" or "8 January" nobody can say later which day it was. It is never guessed.',
      help: 'Write the day as 2027-01-08 or as 8 January 2027.',
      found: () => 'It is not certain which day is meant here.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen ⟦(volgende week)⟧',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner ⟦(next week)⟧',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
    },
  },
});
