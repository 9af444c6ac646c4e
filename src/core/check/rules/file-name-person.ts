import { isGivenName } from '../../privacy/first-names.ts';
import { findNames } from '../../privacy/person-name.ts';
import { fullTitles, particles, shortTitles } from '../../privacy/titles.ts';
import { readWords } from '../../privacy/words.ts';
import { rule } from '../rule.ts';

export const fileNamePerson = rule<'case' | 'record', []>({
  id: 'file-name-person',
  group: 'privacy',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'In de naam van een bestand staat geen naam van een persoon.',
      why: 'De naam van een bestand staat in elk overzicht, in git en in elke verwijzing. Het is lastig om die er weer uit te halen.',
      help: 'Noem het bestand naar waar het over gaat, en pas de verwijzingen aan.',
      found: () => 'In de naam van dit bestand lijkt de naam van een persoon te staan.',
    },
    en: {
      title: 'The name of a file does not hold the name of a person.',
      why: 'The name of a file appears in every overview, in git and in every link to it. It is hard to get out of there.',
      help: 'Name the file after what it is about, and fix what refers to it.',
      found: () => 'The name of this file seems to hold the name of a person.',
    },
  },
  example: {
    kind: 'case',
    file: 'cases/klacht-van-fatima-el-amrani.yaml',
    goodFile: 'cases/klacht-over-een-terras.yaml',
    bad: '⟦⟧format: driehoek/case@1',
    good: 'format: driehoek/case@1',
    english: { file: 'cases/complaint-of-fatima-el-amrani.yaml', goodFile: 'cases/complaint-about-a-terrace.yaml' },
  },
  *check({ place, span }) {
    const stem = place.file.slice(place.file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/iu, '');
    if (holdsName(stem)) yield { at: span([], 'key'), say: [] };
  },
});

/** A name begins with a first name or a form of address; of other words in small letters nobody can tell. */
function holdsName(stem: string): boolean {
  const words = stem.toLowerCase().split(/[^\p{L}]+/u);
  if (!words.some((word) => isGivenName(word) || fullTitles.has(word) || shortTitles.has(word))) return false;
  const spoken = words.map((word) => (particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return words.some((word, at) => {
    if (!isGivenName(word) && !fullTitles.has(word) && !shortTitles.has(word)) return false;
    return findNames(readWords(spoken.slice(at).join(' '))).some(({ start, end }) => start === 0 && end > word.length);
  });
}
