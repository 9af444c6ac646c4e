import { noteRule } from './note-rule.ts';

export const labelUnknown = noteRule<[]>({
  id: 'label-unknown',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Een onderschrift dat iets betekent, heeft een bekende naam of een merkteken.',
      why: 'Wat het programma niet herkent, telt nergens mee: er komt geen dag in de lijst en geen antwoord terug.',
      help: 'Gebruik de gewone naam, zoals "Terugkoppeling" of "Nodig om mee te kunnen". Of zet er een merkteken boven: <!-- driehoek:escalation.word-back --> voor de dag van het antwoord, <!-- driehoek:dissent.needs = Jullie woorden --> boven een lijst met tegenspraak.',
      found: () => 'Wat hier staat, herkent het programma niet, en er ontbreekt iets dat dit kan zijn.',
    },
    en: {
      title: 'A label that means something has a known name or a marker.',
      why: 'What the program does not recognise counts nowhere: no day in the list, no word back.',
      help: 'Use the usual name, such as "Word back" or "Needed to go along". Or put a marker above it: <!-- driehoek:escalation.word-back --> for the day of the answer, <!-- driehoek:dissent.needs = Your words --> above a list of dissent.',
      found: () => 'The program does not recognise this, and something is missing that this may be.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n⟦**Wij horen uiterlijk⟧:** 15 januari 2027',
    good: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n<!-- driehoek:escalation.word-back -->\n\n**Wij horen uiterlijk:** 15 januari 2027',
    english: {
      bad: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n⟦**We will know by⟧:** 15 January 2027',
      good: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n<!-- driehoek:escalation.word-back -->\n\n**We will know by:** 15 January 2027',
    },
  },
});
