import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

export const unknownRule = rule<'config', [id: string, near: string | undefined]>({
  id: 'unknown-rule',
  group: 'form',
  severity: 'error',
  kinds: ['config'],
  words: {
    nl: {
      title: 'De regels die het team instelt, bestaan.',
      why: 'Een regel met een tikfout blijft gewoon aan staan, en dat merkt niemand.',
      help: 'Bekijk de namen met: driehoek rules',
      found: (id, near) => `De regel "${id}" bestaat niet.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'The rules that the team sets exist.',
      why: 'A rule with a slip of the pen simply stays on, and nobody notices.',
      help: 'See the names with: driehoek rules',
      found: (id, near) => `There is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'config',
    bad: 'rules:\n  ⟦question-advise⟧: off',
    good: 'rules:\n  question-advice: off',
    english: {},
  },
  *check({ data, span, quoted }, { known }) {
    for (const id of Object.keys(data.rules ?? {}))
      if (!known.includes(id))
        yield { at: span(['rules', id], 'key'), say: [quoted(span(['rules', id], 'key'), id), nearest(id, known)] };
  },
});
