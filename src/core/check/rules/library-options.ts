import { isDoNothing } from '../../session/kinds/options.ts';
import { rule } from '../rule.ts';

/** Fewer options than this is a false choice. */
const MIN_OPTIONS = 3;

export const libraryOptions = rule<'case', [fault: 'few' | 'nothing', count: number]>({
  id: 'library-options',
  group: 'case',
  severity: 'error',
  kinds: ['case'],
  words: {
    nl: {
      title: 'Een casus voor anderen heeft minstens drie opties, en "niets doen" is er een van.',
      why: 'Met twee opties wordt het al snel voor of tegen; een derde laat zien dat er meer kan. Niets doen heeft ook gevolgen, en hoort er daarom bij.',
      help: 'Voeg opties toe tot er drie zijn, met één met het id niets-doen.',
      found: (fault, count) =>
        fault === 'few'
          ? `Er ${count === 1 ? 'is 1 optie' : `zijn ${count} opties`}; het moeten er drie zijn.`
          : '"Niets doen" ontbreekt.',
    },
    en: {
      title: 'A case for others has at least three options, and "do nothing" is one of them.',
      why: 'With two options it soon becomes for or against; a third shows that more is possible. Doing nothing has consequences too, so it belongs among them.',
      help: 'Add options until there are three, one of them with the id do-nothing.',
      found: (fault, count) =>
        fault === 'few'
          ? `There ${count === 1 ? 'is 1 option' : `are ${count} options`}; there should be three.`
          : '"Do nothing" is missing.',
    },
  },
  example: {
    kind: 'case',
    file: 'library/een-terras.yaml',
    bad: [
      '⟦options⟧:',
      '  - id: sluiten',
      '    title: Het terras nu laten sluiten',
      '  - id: waarschuwen',
      '    title: Een waarschuwing geven',
      '  - id: morgen',
      '    title: Er morgen op terugkomen',
    ].join('\n'),
    good: [
      'options:',
      '  - id: sluiten',
      '    title: Het terras nu laten sluiten',
      '  - id: waarschuwen',
      '    title: Een waarschuwing geven',
      '  - id: niets-doen',
      '    title: Doorlopen en niets zeggen',
    ].join('\n'),
    english: {
      bad: '⟦options⟧:\n  - id: close\n    title: Close the terrace now\n  - id: warn\n    title: Give a warning\n  - id: tomorrow\n    title: Return to it tomorrow',
      good: 'options:\n  - id: close\n    title: Close the terrace now\n  - id: warn\n    title: Give a warning\n  - id: do-nothing\n    title: Walk on and say nothing',
    },
  },
  *check({ data, place, span }) {
    if (place.folder !== 'library') return;
    const options = data.options ?? [];
    const at = span(['options'], 'key');
    if (options.length < MIN_OPTIONS) yield { at, say: ['few', options.length] };
    if (!options.some((option) => isDoNothing(option?.id ?? ''))) yield { at, say: ['nothing', options.length] };
  },
});
