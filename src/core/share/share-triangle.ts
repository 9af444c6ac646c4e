import type { Picture } from '../draw/picture.ts';
import { itemsEntry } from '../record/document.ts';
import type { SoundReview } from '../record/read.ts';
import type { Section } from '../record/review.ts';
import { triangleEntries } from '../record/triangle-entries.ts';
import { countPlaced } from '../triangle/round.ts';
import { labelLine, type Shared, type Sharing } from './sharing.ts';

/** Below this many people a count or a placement can be traced to somebody. */
const SMALL = 5;

export function isSmallGroup({ front: { participants = SMALL, triangle = {} } }: SoundReview): boolean {
  const rounds = [triangle.before, triangle.after].flatMap((round) => (round ? [countPlaced(round)] : []));
  return Math.min(participants, ...rounds) < SMALL;
}

/** The triangle drawn anew, with words of the program: what people wrote about it is theirs. */
export function shareTriangle({ fields }: Section, sharing: Sharing): Shared {
  const { review, isSmall, messages } = sharing;
  const { share } = messages;
  const { before, after } = review.front.triangle ?? {};
  const picture = sharedPicture(sharing);
  return {
    entries: picture ? triangleEntries(picture, messages, '') : [],
    dropped: [
      ...(isSmall && (before ?? after) ? [share.dropped.placements] : []),
      ...fields.flatMap(({ label }) => (label ? [labelLine('triangle', label, share)] : [])),
    ],
  };
}

/** What may be seen of the triangle; nothing when nothing may. */
export function sharedPicture({ review: { front }, isSmall }: Sharing): Picture | undefined {
  const { before, after, moved, paired, group } = front.triangle ?? {};
  const picture: Picture = {
    ...(group ? { group } : {}),
    ...(isSmall ? {} : { ...(before ? { before } : {}), ...(after ? { after } : {}) }),
    ...(isSmall || moved === undefined || paired !== true ? {} : { moved, paired }),
  };
  return Object.keys(picture).length > 0 ? picture : undefined;
}

/** Where it chafes is a fact; how, in people's words, is their view. */
export function shareTension({ review: { front }, messages: { share, sides } }: Sharing): Shared {
  const items = (front.tensions ?? []).map((side) => ({
    text: share.side(sides[side].between, sides[side].tension),
    parts: [],
  }));
  return { entries: items.length === 0 ? [] : [itemsEntry(items)], dropped: [share.dropped.tension] };
}
