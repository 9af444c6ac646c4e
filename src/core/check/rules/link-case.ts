import type { Language } from '../../format/language.ts';
import type { Place } from '../finding.ts';
import { type Absence, rule } from '../rule.ts';

interface Link {
  readonly target: string;
  /** How a message calls it. */
  readonly said: string;
  readonly language: Language;
  readonly at: Place;
}

export const linkCase = rule<'record', [target: string, why?: Absence | 'itself' | 'record'], Link>({
  id: 'link-case',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De casus waar een verslag naar verwijst, is er.',
      why: 'Zonder de casus is het verslag later niet goed te begrijpen.',
      help: 'Verbeter het pad, gezien vanaf het verslag; of verwijs naar de bibliotheek met library:<id>.',
      found: (target, why = 'missing') =>
        ({
          missing: `De casus "${target}" is er niet.`,
          'not-added': `De casus "${target}" staat in de map, maar nog niet in git. Zet hem klaar met git add.`,
          outside: `De casus "${target}" ligt buiten de repository: wie die heeft, heeft de casus niet. Er is niet in gekeken.`,
          itself: 'Als casus staat hier het verslag zelf.',
          record: `Als casus staat hier een ander verslag: "${target}".`,
        })[why],
    },
    en: {
      title: 'The case that a record refers to is there.',
      why: 'Without the case the record is hard to understand later.',
      help: 'Correct the path, as seen from the record; or refer to the library with library:<id>.',
      found: (target, why = 'missing') =>
        ({
          missing: `The case "${target}" is not there.`,
          'not-added': `The case "${target}" is in the folder, but not in git yet. Stage it with git add.`,
          outside: `The case "${target}" is outside the repository, so others do not have the case. It was not read.`,
          itself: 'As its case this record names itself.',
          record: `As its case this record names another record: "${target}".`,
        })[why],
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
    if (typeof found === 'string') yield { at, say: [said, found] };
    else if (found !== undefined && /\.md$/iu.test(target))
      yield { at, say: [said, isItself(target, file) ? 'itself' : 'record'] };
  },
});

/** A record and its case hardly ever have one name, so the name says enough. */
function isItself(target: string, file: string): boolean {
  return target.slice(target.lastIndexOf('/') + 1) === file.slice(file.lastIndexOf('/') + 1);
}
