import { fieldOf, passageOf, sectionOf, wordsOf } from '../../record/review.ts';
import { saysNothing } from '../../record/words.ts';
import { rule } from '../rule.ts';

export const choiceReasons = rule<'record', []>({
  id: 'choice-reasons',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een keuze staan redenen.',
      why: 'Met de redenen erbij kan het team de keuze later uitleggen en overdragen.',
      help: 'Schrijf achter "Want" welke waarde of plicht het zwaarst woog.',
      found: () => 'Er is gekozen, maar er staat niet waarom.',
    },
    en: {
      title: 'A choice comes with reasons.',
      why: 'With the reasons, the team can explain the choice later and hand it over.',
      help: 'Write after "Because" which value or duty weighed most.',
      found: () => 'A choice was made, but it does not say why.',
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:choice -->⟧\n\n## Keuze en redenen\n\n**Uitkomst:** besluit\n\n**Ik kies:** Afspreken tot half twaalf',
    good: '<!-- driehoek:choice -->\n\n## Keuze en redenen\n\n**Uitkomst:** besluit\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen, en de ondernemer ook.',
    english: {
      bad: '⟦<!-- driehoek:choice -->⟧\n\n## Choice and reasons\n\n**Outcome:** decision\n\n**I choose:** Agree on half past eleven',
      good: '<!-- driehoek:choice -->\n\n## Choice and reasons\n\n**Outcome:** decision\n\n**I choose:** Agree on half past eleven\n\n**Because:** The neighbours can count on it, and so can the owner.',
    },
  },
  *check({ data, review }) {
    const section = sectionOf(review, 'choice');
    if (!section || (data.choice === undefined && data.outcome === undefined)) return;
    const because = section.fields.find(({ field }) => field === 'because');
    if (because) {
      if (saysNothing(passageOf(because)?.plain ?? '')) yield { at: because.at, say: [] };
      return;
    }
    const told = [fieldOf(section, 'outcome'), fieldOf(section, 'choice')];
    const reasons = section.fields.filter(
      (field) => !told.includes(field) && field.text.some(({ plain }) => plain.split(/\s+/u).length > 3),
    );
    const isListed = section.fields.every(({ items }) => items !== undefined) && wordsOf(section) !== '';
    if (reasons.length === 0 && !isListed) yield { at: section.at, say: [] };
  },
});
