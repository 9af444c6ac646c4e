import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

export const unknownValue = rule<'case', [value: string, near: string | undefined]>({
  id: 'unknown-value',
  group: 'case',
  severity: 'warning',
  kinds: ['case'],
  words: {
    nl: {
      title: 'Een waarde is een van de waarden die het team gebruikt, als het die heeft vastgelegd.',
      why: 'Waarden zijn te vergelijken als iedereen dezelfde woorden gebruikt.',
      help: 'Verbeter de naam, of zet de waarde in driehoek.config.yaml onder values.',
      found: (value, near) =>
        `De waarde "${value}" is niet bekend.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'A value is one of those the team works with, if it has laid those down.',
      why: 'Values can be compared when everybody uses the same words.',
      help: 'Correct the name, or put the value in driehoek.config.yaml under values.',
      found: (value, near) =>
        `The value "${value}" is not known.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'case',
    config: { values: ['integriteit', 'vooruitzien', 'loyaliteit'] },
    bad: 'values: [integriteit, ⟦loyalitijt⟧]',
    good: 'values: [integriteit, loyaliteit]',
  },
  *check({ data, span }, { values: known }) {
    if (known.length === 0) return;
    for (const [at, value] of (data.values ?? []).entries())
      if (value !== undefined && !known.includes(value))
        yield { at: span(['values', at], 'value'), say: [value, nearest(value, known)] };
  },
});
