import type { SectionId } from '../../record/sections.ts';
import { noteRule } from './note-rule.ts';

export const sectionMarker = noteRule<[section: SectionId]>({
  id: 'section-marker',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Boven elk deel van een verslag staat zijn merkteken.',
      why: 'Aan het merkteken herkent het programma een deel, ook als iemand het kopje verandert. Sommige programma’s halen merktekens weg.',
      help: 'Zet het merkteken terug boven het kopje, of laat dat doen met de optie --fix',
      found: (section) =>
        `Dit deel is alleen aan zijn kopje herkend. Het merkteken <!-- driehoek:${section} --> ontbreekt.`,
    },
    en: {
      title: 'Every section of a record has its marker above it.',
      why: 'By the marker the program knows a section, even when somebody rewords its heading. Some programs remove markers.',
      help: 'Put the marker back above the heading, or have it done with the option --fix',
      found: (section) =>
        `This section was known by its heading only. The marker <!-- driehoek:${section} --> is missing.`,
    },
  },
  example: {
    kind: 'record',
    whole: true,
    bad: '---\nformat: driehoek/record@1\n---\n\n⟦## Leerpunt⟧\n\nVraag eerst wat de buren willen.',
    good: '---\nformat: driehoek/record@1\n---\n\n<!-- driehoek:learning -->\n\n## Leerpunt\n\nVraag eerst wat de buren willen.',
    english: {
      bad: '---\nformat: driehoek/record@1\n---\n\n⟦## Learning point⟧\n\nAsk first what the neighbours want.',
      good: '---\nformat: driehoek/record@1\n---\n\n<!-- driehoek:learning -->\n\n## Learning point\n\nAsk first what the neighbours want.',
    },
  },
});
