import { bodyTop, sectionOf } from '../../record/review.ts';
import type { SectionId } from '../../record/sections.ts';
import { rule } from '../rule.ts';

/** How the tension occurs, then how it is handled; dissent has a rule of its own. */
const needed: readonly SectionId[] = ['tension', 'choice'];

export const sectionMissing = rule<'record', [section: SectionId, isEmpty: boolean]>({
  id: 'section-missing',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag zegt hoe de spanning zich voordoet en hoe het team ermee omgaat.',
      why: 'Dit zijn de twee delen waar het gesprek om gaat: hoe het schuurt, en wat jullie doen en waarom.',
      help: 'Zet het deel terug met zijn merkteken, of schrijf erin waarom het is overgeslagen.',
      found: (section, isEmpty) =>
        isEmpty
          ? `Onder <!-- driehoek:${section} --> staat niets.`
          : `Het deel <!-- driehoek:${section} --> ontbreekt.`,
    },
    en: {
      title: 'A record says how the tension occurs and how the team handles it.',
      why: 'These are the two parts the conversation is about: where it rubs, and what you do and why.',
      help: 'Put the section back with its marker, or write in it why it was skipped.',
      found: (section, isEmpty) =>
        isEmpty
          ? `There is nothing under <!-- driehoek:${section} -->.`
          : `The section <!-- driehoek:${section} --> is missing.`,
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:tension -->⟧\n\n## Hoe de spanning zich voordoet\n',
    good: '<!-- driehoek:tension -->\n\n## Hoe de spanning zich voordoet\n\n**Professie en maatschappij:** De regel zegt elf uur, het plein zegt nog even.',
    english: {
      bad: '⟦<!-- driehoek:tension -->⟧\n\n## How the tension shows itself\n',
      good: '<!-- driehoek:tension -->\n\n## How the tension shows itself\n\n**Profession and society:** The rule says eleven, the square says a little longer.',
    },
  },
  *check({ review, text }) {
    for (const id of needed) {
      const section = sectionOf(review, id);
      if (!section) yield { at: bodyTop(review, text), say: [id, false] };
      else if (section.fields.length === 0) yield { at: section.at, say: [id, true] };
    }
  },
});
