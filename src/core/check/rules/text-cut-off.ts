import { formRule } from './form-rule.ts';

export const textCutOff = formRule({
  id: 'text-cut-off',
  words: {
    nl: {
      title: 'Geen tekst is afgekapt door een hekje.',
      why: 'Wat in YAML achter een spatie en een hekje staat, is een opmerking. Zo raakt een titel zonder waarschuwing zijn tweede helft kwijt.',
      help: 'Zet aanhalingstekens om de hele tekst. Is het een opmerking? Zet een spatie achter het hekje.',
    },
    en: {
      title: 'No text is cut off by a hash sign.',
      why: 'In YAML, text after a space and a hash sign is a comment. That way a title loses its second half without a warning.',
      help: 'Put quotation marks around the whole text. Is it a comment? Put a space behind the hash sign.',
    },
  },
  example: {
    kind: 'case',
    bad: 'title: Terras ⟦#3 aan het plein⟧',
    good: 'title: "Terras #3 aan het plein"',
    english: { bad: 'title: Terrace ⟦#3 on the square⟧', good: 'title: "Terrace #3 on the square"' },
  },
});
