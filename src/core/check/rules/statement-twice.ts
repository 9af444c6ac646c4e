import { rule } from '../rule.ts';

export const statementTwice = rule<'pulse-statements', [id: string]>({
  id: 'statement-twice',
  group: 'form',
  severity: 'error',
  kinds: ['pulse-statements'],
  words: {
    nl: {
      title: 'Elke stelling heeft een eigen id.',
      why: 'Wat een groep antwoordt, staat onder het id. Bij twee dezelfde is niet te zien om welke stelling het gaat.',
      help: 'Geef een van de twee een ander id.',
      found: (id) => `Het id "${id}" hoort al bij een andere stelling.`,
    },
    en: {
      title: 'Every statement has an id of its own.',
      why: 'What a group answers stands under that id. With two the same, nobody can see which statement it is about.',
      help: 'Give one of the two another id.',
      found: (id) => `The id "${id}" belongs to another statement already.`,
    },
  },
  example: {
    kind: 'pulse-statements',
    bad: 'statements:\n  - id: werkdruk\n    theme: binnen\n    text: Er is tijd genoeg.\n  - id: ⟦werkdruk⟧\n    theme: binnen\n    text: Wij zeggen vaak nee.',
    good: 'statements:\n  - id: tijd\n    theme: binnen\n    text: Er is tijd genoeg.\n  - id: nee-zeggen\n    theme: binnen\n    text: Wij zeggen vaak nee.',
    english: {
      bad: 'statements:\n  - id: workload\n    theme: inside\n    text: There is time enough.\n  - id: ⟦workload⟧\n    theme: inside\n    text: We often say no.',
      good: 'statements:\n  - id: time\n    theme: inside\n    text: There is time enough.\n  - id: saying-no\n    theme: inside\n    text: We often say no.',
    },
  },
  *check({ data, span, quoted }) {
    const seen = new Set<string>();
    for (const [at, own] of (data.statements ?? []).entries()) {
      if (own?.id === undefined) continue;
      const place = span(['statements', at, 'id'], 'value');
      if (seen.has(own.id)) yield { at: place, say: [quoted(place, own.id)] };
      seen.add(own.id);
    }
  },
});
