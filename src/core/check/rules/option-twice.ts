import type { Span } from '../../text/span.ts';
import { rule } from '../rule.ts';

export const optionTwice = rule<'case' | 'record', [id: string]>({
  id: 'option-twice',
  group: 'form',
  severity: 'error',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'Elke optie heeft een eigen id.',
      why: 'De keuze verwijst naar een optie met dat id. Bij twee dezelfde is niet te zien welke gekozen is.',
      help: 'Geef een van de twee een ander id.',
      found: (id) => `Het id "${id}" hoort al bij een andere optie.`,
    },
    en: {
      title: 'Every option has an id of its own.',
      why: 'The choice refers to an option by that id. With two the same, nobody can see which was chosen.',
      help: 'Give one of the two another id.',
      found: (id) => `The id "${id}" belongs to another option already.`,
    },
  },
  example: {
    kind: 'case',
    bad: 'options:\n  - id: sluiten\n    title: Nu sluiten\n  - id: ⟦sluiten⟧\n    title: Morgen sluiten',
    good: 'options:\n  - id: nu-sluiten\n    title: Nu sluiten\n  - id: morgen-sluiten\n    title: Morgen sluiten',
    english: {
      bad: 'options:\n  - id: close\n    title: Close now\n  - id: ⟦close⟧\n    title: Close tomorrow',
      good: 'options:\n  - id: close-now\n    title: Close now\n  - id: close-tomorrow\n    title: Close tomorrow',
    },
  },
  *check(document) {
    const seen = new Set<string>();
    const said = (at: Span, id: string) => ({ at, say: [document.quoted(at, id)] as [string] });
    const isTwice = (id: string) => seen.has(id) || !seen.add(id);
    if (document.kind === 'case') {
      for (const [at, option] of (document.data.options ?? []).entries())
        if (option?.id !== undefined && isTwice(option.id))
          yield said(document.span(['options', at, 'id'], 'value'), option.id);
      return;
    }
    for (const { id } of document.review.options) if (id !== undefined && isTwice(id.id)) yield said(id.at, id.id);
  },
});
