import { fieldOf, passageOf, sectionOf } from '../../record/review.ts';
import { rule } from '../rule.ts';

export const choiceDiffers = rule<'record', [title: string]>({
  id: 'choice-differs',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Wat er onder Keuze staat, is de optie die bovenaan gekozen is.',
      why: 'De gegevens en de tekst gaan over dezelfde keuze. Later moet op allebei te vertrouwen zijn.',
      help: 'Maak de twee gelijk: de titel van de optie onder Keuze, en het id daarvan bij choice.',
      found: (title) => `Bovenaan is "${title}" gekozen, maar hier staat iets anders.`,
    },
    en: {
      title: 'The text under the choice is the option chosen at the top.',
      why: 'The data and the text are about the same choice. Readers must be able to trust both.',
      help: 'Make the two alike: the title of the option under the choice, and its id at choice.',
      found: (title) => `At the top "${title}" was chosen, but this says something else.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:choice -->\n\n⟦**Ik kies:** Niets doen⟧\n\n**Want:** De avond was bijna voorbij.',
    good: '<!-- driehoek:choice -->\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen, en de ondernemer ook.',
    english: {
      bad: '<!-- driehoek:choice -->\n\n⟦**I choose:** Do nothing⟧\n\n**Because:** The evening was almost over.',
      good: '<!-- driehoek:choice -->\n\n**I choose:** Agree on half past eleven\n\n**Because:** The neighbours can count on it, and so can the owner.',
    },
  },
  *check({ data: { choice }, review, quoted }) {
    const field = fieldOf(sectionOf(review, 'choice'), 'choice');
    const told = field && passageOf(field);
    const option = choice && review.options.find(({ id }) => id?.id === choice);
    if (!told || !option) return;
    const { title } = option;
    if (![plain(title.plain), plain(`${title.plain} (${choice})`)].includes(plain(told.plain)))
      yield { at: field.at, say: [quoted(option.title.at, option.title.text)] };
  },
});

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.!])[.!]+$/u, '')
    .trim()
    .toLowerCase();
}
