import type { Picture } from '../draw/picture.ts';
import { movedSentences, triangleWords } from '../draw/words.ts';
import { itemsEntry, textEntry } from '../record/document.ts';
import type { SoundReview } from '../record/read.ts';
import type { Section } from '../record/review.ts';
import { countPlaced } from '../triangle/round.ts';
import { knownLabel, labelLine, type Shared, type Sharing } from './sharing.ts';

/** Below this many people a count or a view can be traced to somebody. */
const SMALL = 5;

export function isSmallGroup({ front }: SoundReview): boolean {
  return fewest(front, SMALL) < SMALL;
}

/** The least number of people who may have placed the case; `otherwise` where the record does not say. */
function fewest({ participants, triangle = {} }: SoundReview['front'], otherwise: number): number {
  const rounds = [triangle.before, triangle.after].flatMap((round) => (round ? [countPlaced(round)] : []));
  return Math.min(participants ?? otherwise, ...rounds);
}

/**
 * The triangle anew, with words of the program: where the team places the case, and how many cards were moved. What people
 * placed by themselves is theirs, and so is what that adds up to.
 */
export function shareTriangle({ fields }: Section, sharing: Sharing): Shared {
  const { review, isSmall, messages } = sharing;
  const { share, svg } = messages;
  const { triangle = {} } = review.front;
  const group = sharedPicture(review);
  const words = [
    ...(isSmall ? [] : movedSentences(triangle, messages)),
    ...(group ? triangleWords(group, messages) : []),
  ];
  return {
    entries: [
      ...(group ? [{ kind: 'image', alt: svg.title, file: '' } as const] : []),
      ...(words.length > 0 ? [textEntry(words.join(' '))] : []),
    ],
    dropped: [
      ...((triangle.before ?? triangle.after) ? [share.dropped.placements] : []),
      ...fields.flatMap((field) => (field.label ? [labelLine('triangle', knownLabel(field), share)] : [])),
    ],
  };
}

/** What is drawn of the triangle: where the team places the case, unless the team was one person. */
export function sharedPicture({ front }: SoundReview): Picture | undefined {
  const group = front.triangle?.group;
  return group === undefined || fewest(front, 2) < 2 ? undefined : { group };
}

/** Where it chafes is a fact; how, in people's words, is their view. */
export function shareTension({ review: { front }, messages: { share, sides } }: Sharing): Shared {
  const items = (front.tensions ?? []).map((side) => ({
    text: share.side(sides[side].between, sides[side].tension),
    parts: [],
  }));
  return { entries: items.length === 0 ? [] : [itemsEntry(items)], dropped: [share.dropped.tension] };
}
