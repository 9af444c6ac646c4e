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

export const linkCase = rule<'record', [target: string, fault: 'missing' | 'itself' | 'record'], Link>({
  id: 'link-case',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De casus waar een verslag naar verwijst, is er.',
      why: 'Zonder de casus is het verslag later half te begrijpen.',
      help: 'Verbeter het pad, gezien vanaf het verslag; of verwijs naar de bibliotheek met library:<id>.',
      found: (target, fault) =>
        fault === 'missing'
          ? `De casus "${target}" is er niet.`
          : fault === 'itself'
            ? 'Als casus staat hier het verslag zelf.'
            : `Als casus staat hier een ander verslag: "${target}".`,
    },
    en: {
      title: 'The case that a record refers to is there.',
      why: 'Without the case the record is half understood later.',
      help: 'Correct the path, as seen from the record; or refer to the library with library:<id>.',
      found: (target, fault) =>
        fault === 'missing'
          ? `The case "${target}" is not there.`
          : fault === 'itself'
            ? 'As its case this record names itself.'
            : `As its case this record names another record: "${target}".`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'cases/een-terras.yaml': 'format: driehoek/case@1' },
    bad: 'case: ⟦../cases/een-teras.yaml⟧',
    good: 'case: ../cases/een-terras.yaml',
    english: {
      beside: { 'cases/a-terrace.yaml': 'format: driehoek/case@1' },
      bad: 'case: ⟦../cases/a-terace.yaml⟧',
      good: 'case: ../cases/a-terrace.yaml',
    },
  },
  gather({ data, language, span, placeOf, quoted }) {
    const target = data.case;
    const at = span(['case'], 'value');
    return target === undefined ? undefined : { target, said: quoted(at, target), language, at: placeOf(at) };
  },
  *judge({ target, said, language, at }, { linked, file }) {
    const found = linked?.(target, language);
    const isRecord = /\.md$/iu.test(target);
    if (found === 'missing') yield { at, say: [said, 'missing'] };
    else if (found !== undefined && isRecord) yield { at, say: [said, isItself(target, file) ? 'itself' : 'record'] };
  },
});

/** A record and its case hardly ever have one name, so the name says enough. */
function isItself(target: string, file: string): boolean {
  return target.slice(target.lastIndexOf('/') + 1) === file.slice(file.lastIndexOf('/') + 1);
}
