import { noteRule } from './note-rule.ts';

export const lookBackUnmatched = noteRule<[]>({
  id: 'look-back-unmatched',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Wat een terugblik afsluit, staat ook in het verslag.',
      why: 'Kan het programma de afspraak of de mening niet terugvinden, dan blijft die open staan.',
      help: 'Neem de tekst letterlijk over uit het deel Afspraken of Tegenspraak.',
      found: () => 'Dit staat zo niet in het verslag. Er is dus niets mee afgesloten.',
    },
    en: {
      title: 'What a look-back settles is also in the record.',
      why: 'If the program cannot find the agreement or the view, it stays open.',
      help: 'Copy the text word for word from the agreements or the dissent.',
      found: () => 'This is not in the record in these words. So nothing was settled by it.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)\n<!-- driehoek:look-back -->\n\n**Dag:** 15 januari 2027\n\n**Niet meer nodig:**\n\n- ⟦de buren een kaart sturen⟧',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)\n<!-- driehoek:look-back -->\n\n**Dag:** 15 januari 2027\n\n**Niet meer nodig:**\n\n- handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)\n<!-- driehoek:look-back -->\n\n**Day:** 15 January 2027\n\n**No longer needed:**\n\n- ⟦send the neighbours a card⟧',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)\n<!-- driehoek:look-back -->\n\n**Day:** 15 January 2027\n\n**No longer needed:**\n\n- enforcement officer: phone the owner (2027-01-08)',
    },
  },
});
