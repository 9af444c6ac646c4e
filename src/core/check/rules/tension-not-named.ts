import { wordsOf } from '../record-body.ts';
import { isLeftOut } from '../record-words.ts';
import { rule } from '../rule.ts';

export const tensionNotNamed = rule<'record', []>({
  id: 'tension-not-named',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag noemt op welke zijde van de driehoek het schuurt.',
      why: 'Wie de spanning niet noemt, kan haar ook niet in het oog houden.',
      help: 'Zet bij tensions een of meer zijden, zoals [professie-maatschappij].',
      found: () => 'Bovenaan is geen spanning genoemd.',
    },
    en: {
      title: 'A record names the side of the triangle where it chafes.',
      why: 'Those who do not name the tension cannot keep it in view either.',
      help: 'Put one or more sides at tensions, such as [professie-maatschappij].',
      found: () => 'No tension is named at the top.',
    },
  },
  example: { kind: 'record', bad: '⟦tensions⟧: []', good: 'tensions: [professie-maatschappij]' },
  *check({ data, body, span }) {
    if ((data.tensions ?? []).length > 0 || isLeftOut(wordsOf(body.section('tension')))) return;
    yield { at: span(['tensions'], 'key'), say: [] };
  },
});
