import { isClosing } from '../../record/closing.ts';
import { fieldOf, sectionOf, wordsOf, wordsOfField } from '../../record/review.ts';
import { isLeftOut, saysNothing, wasSkipped } from '../../record/words.ts';
import { rule } from '../rule.ts';

export const tensionNotNamed = rule<'record', []>({
  id: 'tension-not-named',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag noemt op welke zijde van de driehoek het schuurt.',
      why: 'Staat de spanning in het verslag, dan kan het team die in het oog houden.',
      help: 'Zet bij tensions een of meer zijden, zoals [professie-maatschappij].',
      found: () => 'Bovenaan is geen spanning genoemd.',
    },
    en: {
      title: 'A record names the side of the triangle where it rubs.',
      why: 'With the tension in the record, the team can keep it in view.',
      help: 'Put one or more sides at tensions, such as [professie-maatschappij].',
      found: () => 'No tension is named at the top.',
    },
  },
  example: { kind: 'record', bad: '⟦tensions⟧: []', good: 'tensions: [professie-maatschappij]', english: {} },
  *check({ data, review, span }) {
    const section = sectionOf(review, 'tension');
    if (isClosing(data)) return;
    if ((data.tensions ?? []).length > 0 || isLeftOut(wordsOf(section))) return;
    if (wasSkipped(review, /spanning|tension/iu)) return;
    // A talk that looks back tells how it chafes by now, and is not asked for a side.
    const now = fieldOf(section, 'tension');
    if (now && !saysNothing(wordsOfField(now))) return;
    yield { at: span(['tensions'], 'key'), say: [] };
  },
});
