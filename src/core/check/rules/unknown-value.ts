import { nearest } from '../../text/nearest.ts';
import { retiredValueIds, STANDARD_DECK, valueIds } from '../../values/ids.ts';
import type { Path } from '../../yaml/loaded.ts';
import type { DocumentOf } from '../document.ts';
import { rule } from '../rule.ts';

export const unknownValue = rule<'case' | 'record' | 'values-result', [value: string, near: string | undefined]>({
  id: 'unknown-value',
  group: 'case',
  severity: 'warning',
  kinds: ['case', 'record', 'values-result'],
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
  *check(document, { values: own }) {
    const { span, quoted } = document;
    const known: readonly string[] = [...valueIds, ...retiredValueIds, ...own];
    for (const { path, value } of valuesIn(document)) {
      if (known.includes(value)) continue;
      const at = span(path, 'value');
      yield { at, say: [quoted(at, value), nearest(value, known)] };
    }
  },
});

interface NamedAt {
  readonly path: Path;
  readonly value: string;
}

/** The values that a file names. Of cards of a team's own nobody knows here what is in them. */
function valuesIn({ kind, data }: DocumentOf['case' | 'record' | 'values-result']): NamedAt[] {
  if (kind !== 'values-result') return namedAt(['values'], data.values);
  if (data.deck !== STANDARD_DECK) return [];
  return [
    ...namedAt(['work', 'first'], data.work?.first),
    ...namedAt(['work', 'last'], data.work?.last),
    ...namedAt(['apart', 'work'], data.apart?.work),
    ...namedAt(['apart', 'home'], data.apart?.home),
    ...namedAt(['stars'], data.stars),
  ];
}

function namedAt(path: Path, list: string | readonly (string | undefined)[] = []): NamedAt[] {
  if (typeof list === 'string') return [];
  return list.flatMap((value, at) => (value === undefined ? [] : [{ path: [...path, at], value }]));
}
