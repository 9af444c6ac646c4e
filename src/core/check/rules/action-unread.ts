import { noteRule } from './note-rule.ts';

export const actionUnread = noteRule<[]>({
  id: 'action-unread',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Onder de afspraken staan alleen afspraken, elk als punt van een lijst.',
      why: 'Wat anders is opgeschreven, staat niet in de lijst van wat er nog moet gebeuren. Dan vergeten mensen het.',
      help: 'Maak er een punt met een vakje van: - [ ] rol: wat die gaat doen (2026-12-05). Is het geen afspraak, zet het dan in een ander deel.',
      found: () => 'Dit staat bij de afspraken, maar is niet als afspraak te lezen.',
    },
    en: {
      title: 'Among the agreements there are only agreements, each a point of a list.',
      why: 'What is written in another way is not in the list of what is still to be done. Then people forget it.',
      help: 'Make it a point with a box: - [ ] role: what it will do (2026-12-05). If it is no agreement, move it to another section.',
      found: () => 'This is among the agreements, but cannot be read as one.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)\n\n⟦De teamleider stuurt voor 10 januari een brief.⟧',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)\n- [ ] teamleider: een brief sturen (2027-01-10)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)\n\n⟦The team leader sends a letter before 10 January.⟧',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)\n- [ ] team leader: send a letter (2027-01-10)',
    },
  },
});
