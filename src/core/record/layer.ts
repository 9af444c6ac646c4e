import type { LayerId } from '../format/fields.ts';
import { layerIds } from '../format/fields.ts';
import { fieldOf, passageOf, type Review, sectionOf } from './review.ts';

/** Words that people use for a layer, in all languages. What is elsewhere in brackets, or comes after it, is theirs. */
const words: Readonly<Record<LayerId, string>> = {
  leiding:
    'leiding|leidinggevenden?|teamleiders?|teamleiding|teammanagers?|afdelingshoofd|afdelingsmanagers?|management|managementteam|managers?|team leaders?|line managers?|supervisors?',
  directie:
    'directies?|directeur(?:en)?|directieteam|directeur-generaal|secretaris-generaal|senior management|directors?|directorate|directors? general',
  bestuur:
    'bestuur|bestuurders?|bestuurlijk|dagelijks bestuur|college|wethouders?|burgemeester|gedeputeerden?|minister|ministers|staatssecretaris|raad|elected executive|elected leaders?|executive|aldermen|alderman|mayor|council|councillors?|board',
  ander: 'ander|anderen|iemand anders|een ander|somebody else|someone else|other|others|else',
};

/** The longest at a place wins: "senior management" is no management. */
const anyOf = new RegExp(
  `(?<![\\p{L}-])(?:${layerIds.map((id) => `(?<${id}>${words[id]})`).join('|')})(?![\\p{L}-])`,
  'iu',
);

/** The label of a choice and some words around it; in UTF-16 units. */
const MAX_WORDS = 200;

/** From which layer an answer is awaited, whatever words a form or a hand has for it: the first one that is named. */
export function layerOf(review: Pick<Review, 'sections'>): LayerId | undefined {
  const field = fieldOf(sectionOf(review, 'escalation'), 'escalated-layer');
  const { groups = {} } = anyOf.exec((field && passageOf(field)?.plain.slice(0, MAX_WORDS)) ?? '') ?? {};
  return layerIds.find((id) => groups[id] !== undefined);
}
