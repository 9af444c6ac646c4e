import type { Messages } from '../../language/messages.ts';
import { needsWords } from '../record/dissent.ts';
import { textEntry } from '../record/document.ts';
import { anyLabel } from '../record/labels.ts';
import { pointsOf, type Section } from '../record/review.ts';
import { type Passage, part, textOffset } from '../text/passage.ts';
import { asPassage, untilLabel } from './said.ts';
import { isPlaced, ownPoints, type Shared, type Sharing } from './sharing.ts';

/** Contradiction was there, and what it was; nobody's needs, and nothing of a group in which it is clear whose it is. */
export function shareDissent(section: Section, sharing: Sharing): Shared {
  const { review, isSmall, messages } = sharing;
  const { dissent, front } = review;
  const { views, saysNone, least } = dissent;
  const { dropped, dissentCount } = messages.share;
  if (saysNone) return { entries: [textEntry(noneSentence(section, messages))], dropped: [] };
  const areListed = views.length > 0 && !views.some(({ inProse }) => inProse);
  const points = ownPoints(section);
  const words = needsWords([section]);
  const needs = words.length === 0 ? undefined : anyLabel(words);
  const own = views.filter(({ at }) => points.some((point) => point.at.start === at.start));
  const texts = own.flatMap((one) =>
    isPlaced(one, review) ? (asPassage(untilLabel([untilNeeds(one.view, needs)]).known) ?? []) : [],
  );
  if (!areListed || texts.length === 0 || isSmall || front.participants === undefined)
    return {
      entries: [textEntry(dissentCount(areListed ? views.length : Math.max(least, front.dissent)))],
      dropped: [dropped.dissent],
    };
  return {
    entries: [{ kind: 'items', items: texts.map((text) => ({ text, parts: [] })) }],
    dropped: holdsMore(section, texts) ? [dropped.dissentMore] : [],
  };
}

/**
 * Only the sentence of the program is copied, and only where it stands: other words may say who was asked, or why nobody was.
 */
function noneSentence({ fields: [first, ...others] }: Section, { record, share }: Messages): string {
  const isOurs = others.length === 0 && first?.text.length === 1 && first.text[0]?.text === record.noDissent;
  return isOurs ? record.noDissent : share.dissentCount(0);
}

/** In a list that was indented otherwise, what somebody needs stands beside the view, or is a part of its sentence. */
function untilNeeds(view: Passage, needs: RegExp | undefined): Passage {
  const found = needs?.exec(view.plain);
  return found ? part(view, 0, textOffset(view, found.index)) : view;
}

/** Whether anything stands there besides the views that go along, whole. */
function holdsMore(section: Section, shared: readonly Passage[]): boolean {
  const points = pointsOf(section);
  const texts = points.flatMap(({ text }) => text);
  const isAllText = texts.length === shared.length && texts.every(({ text }, at) => text === shared[at]?.text);
  return (
    !isAllText ||
    section.fields.some(({ label, text }) => label !== undefined || text.length > 0) ||
    points.some(({ items, others }) => items.length + others.length > 0)
  );
}
