import { maySaySpecial, specialCategories } from '../../privacy/special-category.ts';
import { sourceSpan } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentOf } from '../document.ts';
import { rule } from '../rule.ts';

export const specialCategory = rule<'case' | 'record', []>({
  id: 'special-category',
  group: 'privacy',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'Over gezondheid, geloof, afkomst, schulden of een strafblad van iemand staat er niet meer dan nodig is.',
      why: 'Zulke gegevens mag je bijna nooit vastleggen (AVG, artikel 9 en 10). Mensen die erbij waren, weten ook zonder naam over wie het gaat.',
      help: 'Bedenk of het voor de vraag nodig is. Zo niet, laat het weg of zeg het algemener. Is het wel nodig, maak dan een uitzondering met de reden.',
      found: () => 'Dit lijkt te gaan over de gezondheid, het geloof, de afkomst, schulden of een straf van iemand.',
    },
    en: {
      title: 'Of somebody’s health, faith, origin, debts or criminal record it says no more than is needed.',
      why: 'Such data may hardly ever be kept (GDPR, articles 9 and 10). People who were there know who it is about, even without a name.',
      help: 'Ask yourself whether the question needs it. If not, leave it out or say it in more general words. If it does, make an exception with the reason.',
      found: () => 'This seems to be about the health, faith, origin, debts or punishment of somebody.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:facts -->\n\n**Feiten:**\n\n- ⟦De bewoner is verslaafd⟧ en betaalt de huur niet.',
    good: '<!-- driehoek:facts -->\n\n**Feiten:**\n\n- De bewoner betaalt de huur al drie maanden niet.',
    english: {
      bad: '<!-- driehoek:facts -->\n\n**Facts:**\n\n- ⟦The resident is addicted⟧ and does not pay the rent.',
      good: '<!-- driehoek:facts -->\n\n**Facts:**\n\n- The resident has not paid the rent for three months.',
    },
  },
  *check(document) {
    if (!maySaySpecial(document.text)) return;
    for (const at of document.kind === 'case' ? placesInCase(document) : placesInRecord(document))
      yield { at, say: [] };
  },
});

function placesInRecord({ review }: DocumentOf['record']): Span[] {
  return review.passages.flatMap((own) =>
    specialCategories(own.text).map(({ start, end }) => sourceSpan(own, start, end)),
  );
}

/** A whole field: within it a wrapped text has other offsets than the file. */
function placesInCase({ data: { situation = '', question = '', tension }, span }: DocumentOf['case']): Span[] {
  const found = (text: string) => specialCategories(text.replace(/\s+/gu, ' ')).length > 0;
  return [
    ...(found(situation) ? [span(['situation'], 'value')] : []),
    ...(found(question) ? [span(['question'], 'value')] : []),
    ...(found(tension?.how ?? '') ? [span(['tension', 'how'], 'value')] : []),
  ];
}
