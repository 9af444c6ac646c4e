import { itemsOf } from '../record-body.ts';
import { labelled } from '../record-words.ts';
import { rule } from '../rule.ts';

export const choiceDiffers = rule<'record', [title: string]>({
  id: 'choice-differs',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Wat er onder Keuze staat, is de optie die bovenaan gekozen is.',
      why: 'Wie later leest, moet op de gegevens én op de tekst kunnen vertrouwen.',
      help: 'Maak de twee gelijk: de titel van de optie onder Keuze, en haar id bij choice.',
      found: (title) => `Bovenaan is "${title}" gekozen, maar hier staat iets anders.`,
    },
    en: {
      title: 'What stands under the choice is the option chosen at the top.',
      why: 'Whoever reads it later must be able to trust both the data and the text.',
      help: 'Make the two alike: the title of the option under the choice, and its id at choice.',
      found: (title) => `At the top "${title}" was chosen, but this says something else.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:choice -->\n\n⟦**Ik kies:** Niets doen⟧\n\n**Want:** De avond was bijna voorbij.',
    good: '<!-- driehoek:choice -->\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen, en de ondernemer ook.',
  },
  *check({ data: { choice }, body }) {
    const told = labelled(body.section('choice'), 'chosen');
    const option = itemsOf(body.section('options')).find(({ item }) => item.id === choice)?.item;
    if (told && option && choice !== undefined && plain(told.text) !== plain(option.text))
      yield { at: body.lineSpan(told.line), say: [option.text] };
  },
});

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[.!]+$/u, '')
    .trim()
    .toLowerCase();
}
