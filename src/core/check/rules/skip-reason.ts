import { pointsOf, sectionOf, wordsOf } from '../../record/review.ts';
import { saysNothing } from '../../record/words.ts';
import { rule } from '../rule.ts';

/** A section that says no more than that it was left out. */
const skipped = /^(?:overgeslagen|skipped)\.?(?: (?:de reden|the reason):)?\s*$/iu;

export const skipReason = rule<'record', []>({
  id: 'skip-reason',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een overgeslagen stap staat de reden.',
      why: 'Overslaan mag. Zonder reden weet later niemand of het bewust was.',
      help: 'Schrijf achter de stap een dubbele punt en de reden.',
      found: () => 'Hier is iets overgeslagen zonder reden.',
    },
    en: {
      title: 'A skipped step gives the reason.',
      why: 'Skipping is fine. Without a reason nobody knows later whether it was on purpose.',
      help: 'Write a colon after the step, and the reason.',
      found: () => 'Something was skipped here without a reason.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:skipped -->\n\n⟦- Opnieuw plaatsen⟧',
    good: '<!-- driehoek:skipped -->\n\n- Opnieuw plaatsen: we hadden nog vijf minuten.',
    english: {
      bad: '<!-- driehoek:skipped -->\n\n⟦- Place again⟧',
      good: '<!-- driehoek:skipped -->\n\n- Place again: we had five minutes left.',
    },
  },
  *check({ review }) {
    for (const { text, at } of pointsOf(sectionOf(review, 'skipped'))) {
      const reason = /:\s*(.*)$/su.exec(text[0]?.plain ?? '')?.[1] ?? '';
      if (saysNothing(reason)) yield { at, say: [] };
    }
    for (const section of review.sections) {
      const [first] = section.fields;
      if (first && skipped.test(wordsOf(section))) yield { at: first.at, say: [] };
    }
  },
});
