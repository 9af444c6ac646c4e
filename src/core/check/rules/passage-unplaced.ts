import { noteRule } from './note-rule.ts';

export const passageUnplaced = noteRule<[]>({
  id: 'passage-unplaced',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Elke tekst staat op een plek waar het programma weet wat die is.',
      why: 'Wat nergens bij hoort, telt niet mee en gaat niet mee in een kopie voor anderen.',
      help: 'Zet er een bekend onderschrift voor, zoals "**Terugkoppeling:**", of zet de tekst in een ander deel.',
      found: () => 'Bij dit stuk tekst is niet te zien wat het is. Het is niet gelezen.',
    },
    en: {
      title: 'Every text is in a place where the program knows what it is.',
      why: 'What belongs to nothing does not count, and does not go along in a copy for others.',
      help: 'Put a known label before it, such as "**Word back:**", or move the text to another section.',
      found: () => 'Nothing shows what this piece of text is. It was not read.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n**Terugkoppeling:** 15 januari 2027\n\n⟦De manager wil het eerst met de directeur bespreken.⟧',
    good: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager, die het eerst met de directeur bespreekt\n\n**Terugkoppeling:** 15 januari 2027',
    english: {
      bad: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n**Word back:** 15 January 2027\n\n⟦The manager wants to talk with the director first.⟧',
      good: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager, who talks with the director first\n\n**Word back:** 15 January 2027',
    },
  },
});
