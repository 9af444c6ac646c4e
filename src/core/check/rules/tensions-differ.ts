import { sectionOf, wordsOfField } from '../../record/review.ts';
import { sideOf } from '../../record/sides.ts';
import { saysNothing } from '../../record/words.ts';
import type { SideId } from '../../triangle/placement.ts';
import { rule } from '../rule.ts';

export const tensionsDiffer = rule<'record', [side: SideId, isTold: boolean]>({
  id: 'tensions-differ',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De spanningen bovenaan zijn die waarover de tekst gaat.',
      why: 'Tellingen over verslagen heen gebruiken de gegevens; die moeten zeggen wat er besproken is.',
      help: 'Zet bij tensions de zijden waarbij in de tekst iets staat, en geen andere.',
      found: (side, isTold) =>
        isTold
          ? `Over ${side} staat hier iets, maar bovenaan bij tensions ontbreekt die zijde.`
          : `Bovenaan staat ${side}, maar in de tekst staat daar niets over.`,
    },
    en: {
      title: 'The tensions at the top are those the text is about.',
      why: 'Counts across records use the data; those must say what was talked about.',
      help: 'Put at tensions the sides about which the text says something, and no others.',
      found: (side, isTold) =>
        isTold
          ? `There is something here about ${side}, but that side is missing from tensions at the top.`
          : `At the top it says ${side}, but the text says nothing about it.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'tensions: [professie-maatschappij, ⟦professie-politiek⟧]',
    good: 'tensions: [professie-maatschappij]',
    english: {},
  },
  *check({ data, review, span }) {
    const told = (sectionOf(review, 'tension')?.fields ?? []).flatMap((field) => {
      const side = sideOf(field);
      return side ? [{ side, isEmpty: saysNothing(wordsOfField(field)), at: field.at }] : [];
    });
    const named = data.tensions ?? [];
    for (const { side, isEmpty, at } of told)
      if (!isEmpty && named.length > 0 && !named.includes(side)) yield { at, say: [side, true] };
    for (const [at, side] of named.entries())
      if (side !== undefined && told.length > 0 && told.every((own) => own.side !== side || own.isEmpty))
        yield { at: span(['tensions', at], 'value'), say: [side, false] };
  },
});
