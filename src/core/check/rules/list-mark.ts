import { noteRule } from './note-rule.ts';

export const listMark = noteRule<[sign: string]>({
  id: 'list-mark',
  group: 'form',
  severity: 'warning',
  words: {
    nl: {
      title: 'Een punt van een lijst begint met een streepje.',
      why: 'Een bolletje uit een tekstverwerker is in Markdown een gewoon teken. Wat erachter staat, telt dan niet als punt: een afspraak staat nergens, en een tegenstem wordt niet gehoord.',
      help: 'Begin elk punt met een streepje en een spatie, of laat dat doen met de optie --fix',
      found: (sign) => `Dit teken (${sign}) begint geen punt van een lijst.`,
    },
    en: {
      title: 'A point of a list begins with a dash.',
      why: 'A bullet from a word processor is a plain sign in Markdown. What follows it then does not count as a point: an agreement is nowhere, and dissent is not heard.',
      help: 'Begin each point with a dash and a space, or have it done with the option --fix',
      found: (sign) => `This sign (${sign}) begins no point of a list.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:dissent -->\n\n## Tegenspraak\n\n⟦•⟧ Half twaalf is al te laat voor wie boven het café woont.\n  - Nodig om mee te kunnen: een grens die we vooraf afspreken.',
    good: '<!-- driehoek:dissent -->\n\n## Tegenspraak\n\n- Half twaalf is al te laat voor wie boven het café woont.\n  - Nodig om mee te kunnen: een grens die we vooraf afspreken.',
    english: {
      bad: '<!-- driehoek:dissent -->\n\n## Dissent\n\n⟦•⟧ Half past eleven is too late for those above the café.\n  - Needed to go along: a limit that we agree on beforehand.',
      good: '<!-- driehoek:dissent -->\n\n## Dissent\n\n- Half past eleven is too late for those above the café.\n  - Needed to go along: a limit that we agree on beforehand.',
    },
  },
});
