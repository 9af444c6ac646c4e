import { nearest } from '../../text/nearest.ts';
import { retiredValueIds, valueIds } from '../../values/ids.ts';
import { rule } from '../rule.ts';

export const unknownValue = rule<'case', [value: string, near: string | undefined]>({
  id: 'unknown-value',
  group: 'case',
  severity: 'warning',
  kinds: ['case'],
  words: {
    nl: {
      title: 'Een waarde is een van de dertig van de lijst, of een van het team.',
      why: 'Waarden zijn te vergelijken als iedereen dezelfde woorden gebruikt.',
      help: 'Verbeter de naam, of zet de waarde in driehoek.config.yaml onder values.',
      found: (value, near) =>
        `De waarde "${value}" is niet bekend.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'A value is one of the thirty on the list, or one of the team’s own.',
      why: 'Values can be compared when everybody uses the same words.',
      help: 'Correct the name, or put the value in driehoek.config.yaml under values.',
      found: (value, near) =>
        `The value "${value}" is not known.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'case',
    bad: 'values: [integriteit, ⟦loyalitijt⟧]',
    good: 'values: [integriteit, loyaliteit]',
    english: {},
  },
  *check({ data, span, quoted }, { values: own }) {
    const known: readonly string[] = [...valueIds, ...retiredValueIds, ...own];
    for (const [at, value] of (data.values ?? []).entries())
      if (value !== undefined && !known.includes(value))
        yield {
          at: span(['values', at], 'value'),
          say: [quoted(span(['values', at], 'value'), value), nearest(value, known)],
        };
  },
});
