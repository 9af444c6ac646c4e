import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

export const unknownRule = rule<'config', [id: string, near: string | undefined, isLocked: boolean]>({
  id: 'unknown-rule',
  group: 'form',
  severity: 'error',
  kinds: ['config'],
  words: {
    nl: {
      title: 'De regels die het team instelt, bestaan en zijn in te stellen.',
      why: 'Een regel met een tikfout blijft gewoon aan staan, en dat merkt niemand.',
      help: 'Bekijk de namen met: driehoek rules',
      found: (id, near, isLocked) =>
        isLocked
          ? `De regel "${id}" staat altijd aan: zonder die regel is een bestand niet te lezen. Haal deze instelling weg.`
          : `De regel "${id}" bestaat niet.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'The rules that the team sets exist and can be set.',
      why: 'A rule with a typing error simply stays on, and nobody notices.',
      help: 'See the names with: driehoek rules',
      found: (id, near, isLocked) =>
        isLocked
          ? `The rule "${id}" is always on: without it a file cannot be read. Remove this setting.`
          : `There is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'config',
    bad: 'rules:\n  ⟦question-advise⟧: off',
    good: 'rules:\n  question-advice: off',
    english: {},
  },
  *check({ data, span, quoted }, { known, locked }) {
    for (const [id, set] of Object.entries(data.rules ?? {})) {
      const at = span(['rules', id], 'key');
      if (locked.includes(id) && set !== 'error') yield { at, say: [id, undefined, true] };
      else if (!known.includes(id)) yield { at, say: [quoted(at, id), nearest(id, known), false] };
    }
  },
});
