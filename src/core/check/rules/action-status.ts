import type { AgreementState } from '../../record/review.ts';
import { noteRule } from './note-rule.ts';

type ReadAs = AgreementState | 'struck' | 'spaced';

const nl: Readonly<Record<ReadAs, string>> = {
  open: 'Dit teken in het vakje is niet bekend. De afspraak is gelezen als open.',
  'in-progress': 'Dit teken in het vakje is niet bekend. De afspraak is gelezen als bezig.',
  done: 'Dit teken in het vakje is niet bekend. De afspraak is gelezen als gedaan.',
  dropped: 'Dit teken in het vakje is niet bekend. De afspraak is gelezen als niet meer nodig.',
  struck: 'Deze afspraak is doorgestreept, maar het vakje is nog leeg. Die is gelezen als niet meer nodig.',
  spaced: 'In dit vakje staan spaties te veel. Een ander programma ziet het dan niet als vakje.',
};

const en: Readonly<Record<ReadAs, string>> = {
  open: 'This sign in the box is not known. The agreement was read as open.',
  'in-progress': 'This sign in the box is not known. The agreement was read as in progress.',
  done: 'This sign in the box is not known. The agreement was read as done.',
  dropped: 'This sign in the box is not known. The agreement was read as no longer needed.',
  struck: 'This agreement is struck out, but its box is still empty. It was read as no longer needed.',
  spaced: 'There are too many blanks in this box. Another program then does not see it as a box.',
};

export const actionStatus = noteRule<[state: ReadAs]>({
  id: 'action-status',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'In het vakje voor een afspraak staat een bekend teken.',
      why: 'Met een ander teken weet niemand zeker of de afspraak nog open staat. Het programma kiest dan wat het voorzichtigst is.',
      help: 'Gebruik [ ] voor open, [x] voor gedaan, [/] voor bezig en [-] voor niet meer nodig.',
      found: (state) => nl[state],
    },
    en: {
      title: 'The box of an agreement holds a known sign.',
      why: 'With another sign nobody knows for sure whether the agreement is still open. The program then takes the safest reading.',
      help: 'Use [ ] for open, [x] for done, [/] for in progress and [-] for no longer needed.',
      found: (state) => en[state],
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n- ⟦[?]⟧ handhaver: de ondernemer bellen (2027-01-08)',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n- ⟦[?]⟧ enforcement officer: phone the owner (2027-01-08)',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
    },
  },
});
