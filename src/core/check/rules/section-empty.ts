import { DERIVED, neverDropped } from '../../record/sections.ts';
import { rule } from '../rule.ts';

export const sectionEmpty = rule<'record', [marker: string]>({
  id: 'section-empty',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Onder een merkteken staat iets.',
      why: 'Een leeg deel zegt niet of er niets was, of dat niemand het heeft opgeschreven.',
      help: 'Vul het deel, zeg dat er niets was, of haal het weg.',
      found: (marker) => `Onder <!-- driehoek:${marker} --> staat niets.`,
    },
    en: {
      title: 'There is something under a marker.',
      why: 'An empty section does not say whether there was nothing, or whether nobody wrote it down.',
      help: 'Fill in the section, say that there was nothing, or remove it.',
      found: (marker) => `There is nothing under <!-- driehoek:${marker} -->.`,
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:learning -->⟧\n\n## Leerpunt\n',
    good: '<!-- driehoek:learning -->\n\n## Leerpunt\n\nVraag eerst wat de buren willen.',
    english: {
      bad: '⟦<!-- driehoek:learning -->⟧\n\n## Learning point\n',
      good: '<!-- driehoek:learning -->\n\n## Learning point\n\nAsk first what the neighbours want.',
    },
  },
  *check({ review }) {
    for (const { id, fields, at } of review.sections)
      if (id !== DERIVED && !neverDropped.includes(id) && fields.length === 0) yield { at, say: [id] };
  },
});
