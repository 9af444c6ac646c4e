import type { SectionId } from '../../record/sections.ts';
import { noteRule } from './note-rule.ts';

export const sectionHeadingDiffers = noteRule<[section: SectionId, heading: SectionId]>({
  id: 'section-heading-differs',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Het kopje van een deel is niet dat van een ander deel.',
      why: 'Een merkteken boven het verkeerde kopje komt vaak van knippen en plakken. Wat eronder staat, telt dan op de verkeerde plek mee.',
      help: 'Verbeter het merkteken als de tekst bij het kopje hoort, of anders het kopje.',
      found: (section, heading) =>
        `Het merkteken zegt "${section}", maar dit is het kopje van "${heading}". Het is gelezen als "${section}".`,
    },
    en: {
      title: 'The heading of a section is not that of another section.',
      why: 'A marker above the wrong heading often comes from cutting and pasting. What is below it then counts in the wrong place.',
      help: 'Correct the marker if the text belongs to the heading, or else the heading.',
      found: (section, heading) =>
        `The marker says "${section}", but this is the heading of "${heading}". It was read as "${section}".`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:learning -->\n\n⟦## Wat blijft schuren⟧\n\nVraag eerst wat de buren willen.',
    good: '<!-- driehoek:learning -->\n\n## Leerpunt\n\nVraag eerst wat de buren willen.',
    english: {
      bad: '<!-- driehoek:learning -->\n\n⟦## What still rubs⟧\n\nAsk first what the neighbours want.',
      good: '<!-- driehoek:learning -->\n\n## Learning point\n\nAsk first what the neighbours want.',
    },
  },
});
