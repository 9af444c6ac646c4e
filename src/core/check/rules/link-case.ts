import type { Language } from '../../format/language.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Link {
  readonly target: string;
  /** How a message calls it. */
  readonly said: string;
  readonly language: Language;
  readonly at: Place;
}

export const linkCase = rule<'record', [target: string], Link>({
  id: 'link-case',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De casus waar een verslag naar verwijst, is er.',
      why: 'Zonder de casus is het verslag later half te begrijpen.',
      help: 'Verbeter het pad, gezien vanaf het verslag; of verwijs naar de bibliotheek met library:<id>.',
      found: (target) => `De casus "${target}" is er niet.`,
    },
    en: {
      title: 'The case that a record refers to is there.',
      why: 'Without the case the record is half understood later.',
      help: 'Correct the path, as seen from the record; or refer to the library with library:<id>.',
      found: (target) => `The case "${target}" is not there.`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'cases/een-terras.yaml': 'format: driehoek/case@1' },
    bad: 'case: ⟦../cases/een-teras.yaml⟧',
    good: 'case: ../cases/een-terras.yaml',
  },
  gather({ data, language, span, placeOf, quoted }) {
    const target = data.case;
    const at = span(['case'], 'value');
    return target === undefined ? undefined : { target, said: quoted(at, target), language, at: placeOf(at) };
  },
  *judge({ target, said, language, at }, { linked }) {
    if (linked?.(target, language) === 'missing') yield { at, say: [said] };
  },
});
