import { pulseFaults } from '../../pulse/result-faults.ts';
import type { PulseFront } from '../../pulse/schema.ts';
import { isTelling } from '../../toolkit/result-fault.ts';
import { rule } from '../rule.ts';

export const pulseFew = rule<'pulse', [people: number]>({
  id: 'pulse-few',
  group: 'form',
  severity: 'error',
  kinds: ['pulse'],
  words: {
    nl: {
      title: 'Woorden bij stellingen staan er pas vanaf zeven mensen.',
      why: 'Bij minder mensen is te raden wie wat antwoordde.',
      help: 'Haal de woorden weg, of verbeter het aantal mensen als dat niet klopt.',
      found: (people) => `Hier staan woorden van ${people} mensen; dat mag vanaf zeven.`,
    },
    en: {
      title: 'There are words with statements from seven people on.',
      why: 'With fewer people one could guess who answered what.',
      help: 'Take the words out, or correct the number of people if it is wrong.',
      found: (people) => `There are words of ${people} people here; that needs seven or more.`,
    },
  },
  example: {
    kind: 'pulse',
    file: 'pulse/2027-02-04.md',
    bad: 'people: 6\n⟦words⟧:\n  s1: agree',
    good: 'people: 7\nwords:\n  s1: agree',
    english: {},
  },
  *check({ data, faults, span }) {
    if (faults.length > 0) return;
    for (const fault of pulseFaults(data as PulseFront))
      if (isTelling(fault)) yield { at: span(fault.path, fault.part), say: [Number(fault.about)] };
  },
});
