import type { Language } from '../../format/language.ts';
import { nearest } from '../../text/nearest.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Named {
  readonly protocol: string;
  /** How a message calls it. */
  readonly said: string;
  readonly language: Language;
  readonly at: Place;
}

/** Of answers another rule says so, that looks at their steps too. */
export const unknownProtocol = rule<'record' | 'config', [protocol: string, near: string | undefined], Named>({
  id: 'unknown-protocol',
  group: 'form',
  severity: 'error',
  kinds: ['record', 'config'],
  words: {
    nl: {
      title: 'De werkvorm die er staat, bestaat.',
      why: 'Met een tikfout telt het gesprek nergens mee bij zijn werkvorm, of begint er een gesprek met een andere.',
      help: 'Bekijk de werkvormen met: driehoek protocols. Een eigen werkvorm van het team staat in de map protocols.',
      found: (protocol, near) =>
        `De werkvorm "${protocol}" is er niet.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'The session form that is named exists.',
      why: 'With a typing error the session does not count with its form, or a session begins with another one.',
      help: 'See the session forms with: driehoek protocols. The team’s own forms are in the folder protocols.',
      found: (protocol, near) =>
        `There is no session form "${protocol}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: { kind: 'record', bad: 'protocol: ⟦krot⟧', good: 'protocol: kort', english: {} },
  gather({ data, language, span, placeOf, quoted }) {
    const { protocol } = data;
    if (protocol === undefined) return undefined;
    const at = span(['protocol'], 'value');
    return { protocol, said: quoted(at, protocol), language, at: placeOf(at) };
  },
  *judge({ protocol, said, language, at }, { hasProtocol, protocols }) {
    if (hasProtocol === undefined || hasProtocol(protocol, language)) return;
    yield { at, say: [said, nearest(protocol, protocols?.(language).keys() ?? [])] };
  },
});
