import { hasAssignments } from '../../assignment/expand.ts';
import { type AssignmentSaid, assignmentFaults } from '../../assignment/faults.ts';
import type { Language } from '../../format/language.ts';
import type { WrittenProtocol } from '../../protocol/schema.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Gathered {
  readonly protocol: WrittenProtocol;
  readonly language: Language;
  /** Of each step: where its id, what it uses and its minutes stand. */
  readonly places: readonly Readonly<Record<string, Place>>[];
}

export const protocolAssignment = rule<'protocol', AssignmentSaid, Gathered>({
  id: 'protocol-assignment',
  group: 'form',
  severity: 'error',
  kinds: ['protocol'],
  words: {
    nl: {
      title: 'Een opdracht in een werkvorm bestaat, en past op die plek.',
      why: 'Een opdracht die er niet is of te lang duurt, merk je anders pas als het team al bij elkaar zit.',
      help: 'Verander de id, de minuten of de plek van de stap. Een eigen opdracht van het team staat in de map assignments.',
      found: (what, id, minutes) => {
        if (what === 'missing') return `De opdracht "${id}" is er niet.`;
        if (what === 'faulty') return `In de opdracht "${id}" staan fouten. Bekijk ze met: driehoek check assignments`;
        if (what === 'minutes')
          return `De opdracht "${id}" duurt ${minutes} minuten. Geef deze stap minutes: ${minutes}.`;
        if (what === 'no-options')
          return `De opdracht "${id}" gaat over de opties, en die zijn er hier nog niet. Zet een stap met kind: options ervoor.`;
        return `"${id}" is ook de naam van een onderdeel van een opdracht. Geef deze stap een andere naam.`;
      },
    },
    en: {
      title: 'An assignment in a session form exists, and fits in that place.',
      why: 'Otherwise an assignment that is not there or takes too long shows only when the team is in the room.',
      help: 'Change the id, the minutes or the place of the step. An assignment of the team itself stands in the folder assignments.',
      found: (what, id, minutes) => {
        if (what === 'missing') return `There is no assignment "${id}".`;
        if (what === 'faulty') return `The assignment "${id}" has faults. See them with: driehoek check assignments`;
        if (what === 'minutes')
          return `The assignment "${id}" takes ${minutes} minutes. Give this step minutes: ${minutes}.`;
        if (what === 'no-options')
          return `The assignment "${id}" is about the options, and there are none yet. Put a step with kind: options before it.`;
        return `"${id}" is also the name of a part of an assignment. Give this step another name.`;
      },
    },
  },
  example: {
    kind: 'protocol',
    bad: withAssignment('⟦spiegels⟧', 'Wat botst hier met wat?', 'Wat kies je, en waarom?'),
    good: withAssignment('spiegel', 'Wat botst hier met wat?', 'Wat kies je, en waarom?'),
    english: {
      bad: withAssignment('⟦mirrors⟧', 'What clashes with what here?', 'What do you choose, and why?'),
      good: withAssignment('spiegel', 'What clashes with what here?', 'What do you choose, and why?'),
    },
  },
  gather({ data, faults, language, span, placeOf }) {
    const protocol = data as WrittenProtocol;
    if (faults.length > 0 || !hasAssignments(protocol)) return undefined;
    const at = (index: number, part: string) => placeOf(span(['steps', index, part], 'value'));
    const places = protocol.steps.map(({ kind }, index) => ({
      id: at(index, 'id'),
      ...(kind === 'assignment' ? { uses: at(index, 'uses'), minutes: at(index, 'minutes') } : {}),
    }));
    return { protocol, language, places };
  },
  *judge({ protocol, language, places }, { assignment }) {
    if (assignment === undefined) return;
    for (const { path, say } of assignmentFaults(protocol, (id) => assignment(id, language))) {
      const [, index, part] = path;
      const at = places[Number(index)]?.[String(part)];
      if (at !== undefined) yield { at, say };
    }
  },
});

/** A form of three steps that begins with an assignment. */
function withAssignment(uses: string, clash: string, choice: string): string {
  return [
    'minutes: 30',
    'steps:',
    `  - { id: mirror, kind: assignment, minutes: 14, uses: ${uses} }`,
    `  - { id: tension, title: A, ask: "${clash}", kind: talk, speaks: allen, minutes: 8, section: tension }`,
    `  - { id: outcome, title: B, ask: "${choice}", kind: long-text, speaks: inbrenger, minutes: 8, section: choice }`,
  ].join('\n');
}
