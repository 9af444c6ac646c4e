import type { Language } from '../../format/language.ts';
import { mayBeIn, toldLanguage } from '../../text/told-language.ts';
import type { CheckDocument } from '../document.ts';
import { rule } from '../rule.ts';

export const languageDiffers = rule<'case' | 'record', [told: Language]>({
  id: 'language-differs',
  group: 'form',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'De taal die er staat, is de taal van de tekst.',
      why: 'In een andere taal leest het programma dagen en antwoorden anders dan ze bedoeld zijn, en leest een schermlezer de tekst verkeerd voor.',
      help: 'Verbeter de taal bij language: nl of en.',
      found: (told) =>
        told === 'nl'
          ? 'De tekst is Nederlands. Zet hier: language: nl.'
          : 'De tekst is Engels. Zet hier: language: en.',
    },
    en: {
      title: 'The language that is named is that of the text.',
      why: 'In another language the program reads days and answers otherwise than they were meant, and a screen reader reads the text out wrongly.',
      help: 'Correct the language at language: nl or en.',
      found: (told) =>
        told === 'nl'
          ? 'The text is Dutch. Write here: language: nl.'
          : 'The text is English. Write here: language: en.',
    },
  },
  example: {
    kind: 'case',
    bad: 'language: ⟦en⟧\nsituation: |\n  De eigenaar van het terras ziet me en loopt naar me toe. Hij zegt dat het de eerste warme avond is en dat de\n  mensen die er zitten niet weg willen. Boven het terras gaat een raam dicht. Wat moet ik doen met de regel die er\n  is voor het plein, en die wij zelf aan de buurt hebben uitgelegd?',
    good: 'language: nl',
    english: {
      bad: 'language: ⟦nl⟧\nsituation: |\n  The owner of the terrace sees me and walks up to me. He says that it is the first warm evening and that the people\n  who sit there will not go. Above the terrace a window is closed. What should I do with the rule that there is for\n  the square, and that we have explained to the neighbours by ourselves?',
      good: 'language: en',
    },
  },
  *check(document) {
    if (!mayBeIn(document.language === 'nl' ? 'en' : 'nl', document.text)) return;
    const told = toldLanguage(textsOf(document));
    if (told === undefined || told === document.language || document.data.language === undefined) return;
    const at = document.span(['language'], 'value');
    yield { at, say: [told], edits: [{ ...at, text: told }], offered: true };
  },
});

function textsOf(document: CheckDocument): readonly string[] {
  if (document.kind === 'record') return document.review.passages.map(({ plain }) => plain);
  if (document.kind !== 'case') return [];
  const { situation = '', question = '', tension, discussion = [] } = document.data;
  // A list has a hole where a part of it is wrong.
  return [situation, question, tension?.how ?? '', ...discussion.flatMap((own) => own ?? [])];
}
