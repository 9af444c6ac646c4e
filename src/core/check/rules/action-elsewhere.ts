import { noteRule } from './note-rule.ts';

export const actionElsewhere = noteRule<[]>({
  id: 'action-elsewhere',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Een afspraak met een vakje staat onder Afspraken of in een terugblik.',
      why: 'Ergens anders zoekt niemand naar afspraken: zo’n afspraak komt niet terug in follow-up en niet bij de terugblik.',
      help: 'Verplaats het punt naar het deel Afspraken, of haal het vakje weg als het geen afspraak is.',
      found: () => 'Hier staat een vakje, maar niet bij de afspraken. Niemand vindt het terug.',
    },
    en: {
      title: 'An agreement with a box is among the agreements or in a look-back.',
      why: 'Nobody looks for agreements anywhere else: it does not come back in follow-up, nor when looking back.',
      help: 'Move the point to the agreements, or remove the box if it is no agreement.',
      found: () => 'There is a box here, but not among the agreements. Nobody will find it.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:remaining -->\n\n**Wat blijft:** De een wil slapen, de ander wil blijven zitten.\n\n⟦- [ ] handhaver: de ondernemer bellen (2027-01-08)⟧',
    good: '<!-- driehoek:remaining -->\n\n**Wat blijft:** De een wil slapen, de ander wil blijven zitten.\n\n<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:remaining -->\n\n**What stays:** One wants to sleep, the other wants to stay out.\n\n⟦- [ ] enforcement officer: phone the owner (2027-01-08)⟧',
      good: '<!-- driehoek:remaining -->\n\n**What stays:** One wants to sleep, the other wants to stay out.\n\n<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
    },
  },
});
