import { itemsOf, wordsOf } from '../record-body.ts';
import { saysNothing } from '../record-words.ts';
import { rule } from '../rule.ts';

/** How a section that says no more than this begins, or how the line with it does, bold or not. */
const skipped = /^[^\p{L}]{0,9}(?:overgeslagen|skipped)\b/iu;

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
      title: 'With a skipped step stands the reason.',
      why: 'Skipping is fine. Without a reason nobody knows later whether it was on purpose.',
      help: 'Write a colon after the step, and the reason.',
      found: () => 'Something was skipped here without a reason.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:skipped -->\n\n⟦- Opnieuw plaatsen⟧',
    good: '<!-- driehoek:skipped -->\n\n- Opnieuw plaatsen: we hadden nog vijf minuten.',
  },
  *check({ body }) {
    for (const { item, line } of itemsOf(body.section('skipped'))) {
      const reason = /:\s*(.*)$/su.exec(item.text)?.[1] ?? '';
      if (saysNothing(reason)) yield { at: body.lineSpan(line), say: [] };
    }
    for (const section of body.sections)
      if (
        section.lines.some((line) => skipped.test(line)) &&
        /^(?:overgeslagen|skipped)\.?(?: (?:de reden|the reason):)?\s*$/iu.test(wordsOf(section))
      )
        yield { at: body.lineSpan(section.first + (section.entries[0]?.line ?? 0)), say: [] };
  },
});
