import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Claimed {
  readonly name: string;
  readonly id: string;
  readonly at: Place;
}

/** Two files with one id: whoever refers to it gets whichever comes first. */
export const duplicateId = rule<
  'case' | 'protocol' | 'lens' | 'assignment' | 'programme',
  [id: string, first: string],
  Claimed
>({
  id: 'duplicate-id',
  group: 'form',
  severity: 'error',
  kinds: ['case', 'protocol', 'lens', 'assignment', 'programme'],
  words: {
    nl: {
      title: 'Elke casus, werkvorm, bril en opdracht en elk traject heeft een eigen id.',
      why: 'Bij twee casussen met dezelfde naam verwijst een verslag naar de verkeerde.',
      help: 'Geef een van de twee een andere naam, en pas de verwijzingen aan.',
      found: (id, first) => `"${id}" is er al: ${first}.`,
    },
    en: {
      title: 'Every case, session form, lens, assignment and programme has an id of its own.',
      why: 'With two cases of one name, a record refers to the wrong one.',
      help: 'Rename one of the two, and fix what refers to it.',
      found: (id, first) => `"${id}" is there already: ${first}.`,
    },
  },
  example: {
    kind: 'case',
    file: 'cases/oud/een-terras.yaml',
    goodFile: 'cases/oud/een-terras-in-mei.yaml',
    beside: { 'cases/een-terras.yaml': 'format: driehoek/case@1' },
    bad: '⟦⟧format: driehoek/case@1',
    good: 'format: driehoek/case@1',
    english: {
      file: 'cases/old/a-terrace.yaml',
      goodFile: 'cases/old/a-terrace-in-may.yaml',
      beside: { 'cases/a-terrace.yaml': 'format: driehoek/case@1\nlanguage: en' },
    },
  },
  gather({ kind, place, data, language, span, placeOf }) {
    const stem = place.file.slice(place.file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/iu, '');
    const id = kind === 'case' ? stem : data.id;
    if (id === undefined) return undefined;
    const at = placeOf(kind === 'case' ? { start: 0, end: 0 } : span(['id'], 'value'));
    return { name: `${kind}:${language}:${id}`, id, at };
  },
  *judge({ name, id, at }, { claim }) {
    const first = claim?.(name);
    if (first !== undefined) yield { at, say: [id, first] };
  },
});
