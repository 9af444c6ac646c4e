import { isMostlyCivil } from '../../values/deck-faults.ts';
import { rule } from '../rule.ts';

export const deckCivil = rule<'deck', []>({
  id: 'deck-civil',
  group: 'form',
  severity: 'warning',
  kinds: ['deck'],
  words: {
    nl: {
      title: 'Hooguit de helft van de kaarten is een ambtelijke waarde.',
      why: 'Met meer dan de helft liggen die vanzelf vooraan, en valt er weinig te kiezen.',
      help: 'Haal "civil" weg waar het niet klopt, of neem er waarden bij die niet van het werk zijn.',
      found: () => 'Meer dan de helft van de kaarten is een ambtelijke waarde.',
    },
    en: {
      title: 'At most half of the cards are values of the civil service.',
      why: 'With more than half, those come first by themselves, and there is little left to choose.',
      help: 'Take out "civil" where it is not true, or add values that are not of work.',
      found: () => 'More than half of the cards are values of the civil service.',
    },
  },
  example: {
    kind: 'deck',
    bad: [
      '⟦cards⟧:',
      '  - { id: moed, name: Moed, meaning: doen wat je ook kan schaden }',
      '  - { id: recht, name: Recht, meaning: binnen de wet blijven, civil: true }',
      '  - { id: dienst, name: Dienst, meaning: er zijn voor wie je nodig heeft, civil: true }',
      '  - { id: openheid, name: Openheid, meaning: laten zien wat je doet, civil: true }',
      '  - { id: rust, name: Rust, meaning: de tijd nemen }',
    ].join('\n'),
    good: [
      'cards:',
      '  - { id: moed, name: Moed, meaning: doen wat je ook kan schaden }',
      '  - { id: recht, name: Recht, meaning: binnen de wet blijven, civil: true }',
      '  - { id: dienst, name: Dienst, meaning: er zijn voor wie je nodig heeft, civil: true }',
      '  - { id: plezier, name: Plezier, meaning: met zin bezig zijn }',
      '  - { id: rust, name: Rust, meaning: de tijd nemen }',
    ].join('\n'),
    english: {
      bad: [
        '⟦cards⟧:',
        '  - { id: courage, name: Courage, meaning: doing what may cost you }',
        '  - { id: law, name: Law, meaning: keeping within the law, civil: true }',
        '  - { id: service, name: Service, meaning: being there for whoever needs you, civil: true }',
        '  - { id: openness, name: Openness, meaning: showing what you do, civil: true }',
        '  - { id: rest, name: Rest, meaning: taking your time }',
      ].join('\n'),
      good: [
        'cards:',
        '  - { id: courage, name: Courage, meaning: doing what may cost you }',
        '  - { id: law, name: Law, meaning: keeping within the law, civil: true }',
        '  - { id: service, name: Service, meaning: being there for whoever needs you, civil: true }',
        '  - { id: joy, name: Joy, meaning: liking what you do }',
        '  - { id: rest, name: Rest, meaning: taking your time }',
      ].join('\n'),
    },
  },
  *check({ data, faults, span }) {
    if (faults.length === 0 && isMostlyCivil(data)) yield { at: span(['cards'], 'key'), say: [] };
  },
});
