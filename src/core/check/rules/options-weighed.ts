import { sectionOf } from '../../record/review.ts';
import { saysNothing } from '../../record/words.ts';
import { rule } from '../rule.ts';

export const optionsWeighed = rule<'record', [fault: 'one' | 'harm']>({
  id: 'options-weighed',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Er was iets te kiezen, en van de opties staat er wat ze schaden.',
      why: 'Met één optie is er niets te kiezen. En bij een echt dilemma kost elke optie iets: zonder die schade is niet te zien waarom de keuze moeilijk was.',
      help: 'Schrijf de andere opties erbij, ook niets doen. Zet onder elke optie achter "Schaadt" wie er last van heeft.',
      found: (fault) =>
        fault === 'one' ? 'Er staat maar één optie.' : 'Van geen enkele optie staat er wat die schaadt.',
    },
    en: {
      title: 'There was something to choose, and of the options it says what they harm.',
      why: 'With one option there is nothing to choose. And in a real dilemma every option costs something: without that harm nobody can see why the choice was hard.',
      help: 'Add the other options, doing nothing too. Put below each option, after "Harms", who bears it.',
      found: (fault) => (fault === 'one' ? 'There is only one option.' : 'Of no option does it say what it harms.'),
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:options -->⟧\n\n- **Afspreken tot half twaalf** (`afspreken`)\n- **Niets doen** (`niets-doen`)',
    good: '<!-- driehoek:options -->\n\n- **Afspreken tot half twaalf** (`afspreken`)\n  - Schaadt: De regel geldt dan niet voor iedereen.\n- **Niets doen** (`niets-doen`)',
    english: {
      bad: '⟦<!-- driehoek:options -->⟧\n\n- **Agree on half past eleven** (`agree`)\n- **Do nothing** (`do-nothing`)',
      good: '<!-- driehoek:options -->\n\n- **Agree on half past eleven** (`agree`)\n  - Harms: The rule does not hold for everybody then.\n- **Do nothing** (`do-nothing`)',
    },
  },
  *check({ review }) {
    const section = sectionOf(review, 'options');
    const { options } = review;
    if (section === undefined || options.length === 0) return;
    if (options.length === 1) yield { at: section.at, say: ['one'] };
    else if (options.every(({ harm }) => harm === undefined || saysNothing(harm.plain)))
      yield { at: section.at, say: ['harm'] };
  },
});
