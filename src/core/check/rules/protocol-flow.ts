import { partFaults } from '../../assignment/parse.ts';
import type { Assignment } from '../../assignment/schema.ts';
import { flowFaults } from '../../protocol/parse.ts';
import type { WrittenProtocol } from '../../protocol/schema.ts';
import { rule } from '../rule.ts';

export const protocolFlow = rule<'protocol' | 'assignment', [message: string]>({
  id: 'protocol-flow',
  group: 'form',
  severity: 'error',
  kinds: ['protocol', 'assignment'],
  words: {
    nl: {
      title: 'De stappen van een werkvorm sluiten op elkaar aan.',
      why: 'Eerst hoe de spanning zich voordoet, dan pas de keuze; en geen stap vraagt naar wat nog niet gezegd is.',
      help: 'Verander de volgorde of de verwijzing van de stap.',
      found: (message) => message,
    },
    en: {
      title: 'The steps of a session form follow from each other.',
      why: 'First how the tension occurs, then the choice; and no step asks for what has not been said yet.',
      help: 'Change the order of the steps, or what the step refers to.',
      found: (message) => message,
    },
  },
  example: {
    kind: 'protocol',
    bad: 'minutes: ⟦90⟧',
    good: 'minutes: 25',
    english: {},
  },
  *check({ kind, data, faults, span }, { messages }) {
    if (faults.length > 0) return;
    const found =
      kind === 'protocol' ? flowFaults(data as WrittenProtocol, messages) : partFaults(data as Assignment, messages);
    for (const { path, message } of found) yield { at: span(path, 'value'), say: [message] };
  },
});
