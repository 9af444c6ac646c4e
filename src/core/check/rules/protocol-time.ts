import { expandAssignments, hasAssignments } from '../../assignment/expand.ts';
import type { Language } from '../../format/language.ts';
import type { Protocol, WrittenProtocol } from '../../protocol/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';
import { type TimeSaid, timeFaults } from '../time-faults.ts';

/** A form with assignments: they are of other files. */
interface Gathered {
  readonly protocol: WrittenProtocol;
  readonly language: Language;
  readonly whole: Place;
  /** Of each step, by its id. */
  readonly minutes: Readonly<Record<string, Place>>;
}

const dutch = {
  tension: 'De spanning',
  clash: 'Wat botst hier met wat?',
  choice: 'De keuze',
  why: 'Wat kies je, en waarom?',
};
const english = {
  tension: 'The tension',
  clash: 'What clashes with what here?',
  choice: 'The choice',
  why: 'What do you choose, and why?',
};

/** A form of two steps for eight people, 45 seconds each. */
function shortTalk(whole: number, minutes: string, words = dutch): string {
  return [
    `minutes: ${whole}`,
    'for: { min: 3, max: 8 }',
    'steps:',
    '  - id: tension',
    `    title: ${words.tension}`,
    `    ask: ${words.clash}`,
    '    kind: talk',
    '    speaks: allen',
    '    each: 45',
    `    minutes: ${minutes}`,
    '    section: tension',
    '  - id: outcome',
    `    title: ${words.choice}`,
    `    ask: ${words.why}`,
    '    kind: long-text',
    '    speaks: inbrenger',
    '    minutes: 5',
    '    section: choice',
  ].join('\n');
}

export const protocolTime = rule<'protocol', TimeSaid, Gathered>({
  id: 'protocol-time',
  group: 'form',
  severity: 'warning',
  kinds: ['protocol'],
  words: {
    nl: {
      title: 'Een werkvorm past in zijn tijd, ook met de grootste groep.',
      why: 'Een stap die te kort is, haalt de tijd weg bij de keuze, de tegenspraak en de afspraken aan het eind.',
      help: 'Geef de stap meer minuten, laat er minder spreken of typen, of maak de groep kleiner.',
      found: (what, id, needs, people, largest) =>
        what === 'step'
          ? `De stap "${id}" heeft ${needs} nodig met ${people} mensen. ${largest === undefined ? 'Hij past met geen enkele groep.' : `Hij past tot en met ${largest}.`}`
          : `Met ${people} mensen is ${needs} nodig. Dat is meer dan 85% van de tijd; de rest is voor wat uitloopt.`,
    },
    en: {
      title: 'A session form fits in its time, also with the largest group.',
      why: 'A step that is too short takes its time from the choice, the dissent and the agreements at the end.',
      help: 'Give the step more minutes, let less be said or typed in it, or make the group smaller.',
      found: (what, id, needs, people, largest) =>
        what === 'step'
          ? `The step "${id}" needs ${needs} with ${people} people. ${largest === undefined ? 'It fits no group at all.' : `It fits up to ${largest}.`}`
          : `With ${people} people ${needs} is needed. That is more than 85% of the time; the rest is for what runs late.`,
    },
  },
  example: {
    kind: 'protocol',
    bad: shortTalk(9, '⟦4⟧'),
    good: shortTalk(13, '8'),
    english: { bad: shortTalk(9, '⟦4⟧', english), good: shortTalk(13, '8', english) },
  },
  *check({ data, faults, span }) {
    if (faults.length > 0 || hasAssignments(data as WrittenProtocol)) return;
    const protocol = data as Protocol;
    const minutesOf = (id: string) =>
      span(['steps', protocol.steps.findIndex((step) => step.id === id), 'minutes'], 'value');
    yield* timeFaults<Span>(protocol, { whole: span(['minutes'], 'value'), minutesOf });
  },
  gather({ data, faults, language, span, placeOf }) {
    const protocol = data as WrittenProtocol;
    if (faults.length > 0 || !hasAssignments(protocol)) return undefined;
    const at = (...path: (string | number)[]) => placeOf(span([...path, 'minutes'], 'value'));
    const minutes = Object.fromEntries(protocol.steps.map(({ id }, index) => [id, at('steps', index)]));
    return { protocol, language, whole: at(), minutes };
  },
  *judge({ protocol, language, whole, minutes }, { assignment }) {
    if (assignment === undefined) return;
    const find = (id: string) => assignment(id, language);
    const uses = new Map(protocol.steps.flatMap((step) => (step.kind === 'assignment' ? [[step.uses, step.id]] : [])));
    const minutesOf = (id: string, of = id) => minutes[id] ?? minutes[uses.get(of) ?? id] ?? whole;
    yield* timeFaults<Place>(expandAssignments(protocol, find), { whole, minutesOf });
  },
});
