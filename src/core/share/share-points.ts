import type { WrittenItem as Point } from '../record/document.ts';
import type { Agreement, Field, Item, Section } from '../record/review.ts';
import type { Passage } from '../text/passage.ts';
import { asPassage, said, untilLabel } from './said.ts';
import {
  along,
  behind,
  isPlaced,
  knownLabel,
  ownPoints,
  type Shared,
  type SharedPart,
  type Sharing,
  sharedFrom,
} from './sharing.ts';
import { around, type Sourced } from './sourced.ts';
import { goesAlong, statementOf } from './statements.ts';

/** Points that go along, and what stays behind of them. */
interface Points {
  readonly points: readonly Sourced<Point>[];
  readonly left: readonly SharedPart[];
}

function sharePoints(section: Section, { messages }: Sharing, pointsAt: (item: Item) => Points): Shared {
  const { id, fields } = section;
  const found = ownPoints(section).map(pointsAt);
  const items = found.flatMap(({ points }) => points);
  const parts = [
    ...along(items.length > 0 ? [{ kind: 'items', items }] : []),
    ...fields.flatMap((own) => behind(own.label !== undefined || own.text.length > 0, knownLabel(own))),
    ...found.flatMap(({ left }) => left),
  ];
  return sharedFrom(id, parts, messages);
}

/** Alternatives with their consequences, without ids: those are made from words, and would keep what was replaced there. */
export function shareOptions(section: Section, sharing: Sharing): Shared {
  const { review } = sharing;
  return sharePoints(section, sharing, (item) => {
    const own = review.options.find(({ at }) => at.start === item.at.start);
    const text = own && isPlaced(item, review) ? asPassage([own.title]) : undefined;
    if (text === undefined) return { points: [], left: behind(true) };
    const hasMore = item.others.length > 0 || item.text.length > 1 || item.items.length > item.parts.length;
    return {
      points: [{ text, parts: item.parts.flatMap((part) => optionPart(part) ?? []) }],
      left: [...behind(hasMore), ...item.parts.flatMap(leftOf)],
    };
  });
}

function optionPart({ field, label, text }: Field): Sourced<Point['parts'][number]> | undefined {
  const isKnown = field !== undefined && goesAlong.includes(statementOf('options', field));
  const own = isKnown ? asPassage(untilLabel(text).known) : undefined;
  return own && label ? { label: said(label), text: own } : undefined;
}

function leftOf(part: Field): SharedPart[] {
  if (optionPart(part) === undefined) return behind(true, knownLabel(part));
  return behind(part.items !== undefined || untilLabel(part.text).isCut);
}

/** Agreements as they stand now. What somebody wrote below one is no part of it. */
export function shareAgreements(section: Section, sharing: Sharing): Shared {
  const { agreements } = sharing.review;
  return sharePoints(section, sharing, function pointsAt(item): Points {
    const own = agreements.find(({ at }) => at.start === item.at.start);
    const below = item.items.map(pointsAt);
    return {
      points: [
        ...(own ? [agreementPoint(own, sharing.messages.share.noLongerNeeded)] : []),
        ...below.flatMap(({ points }) => points),
      ],
      left: [
        ...behind(
          own === undefined || item.others.length > 0 || item.text.length > 1 || untilLabel([own.text], 1).isCut,
        ),
        ...below.flatMap(({ left }) => left),
      ],
    };
  });
}

/** A box says open or done; what was dropped has none, and says so. All of it may be struck out then. */
function agreementPoint({ text, state }: Agreement, noLongerNeeded: string): Sourced<Point> {
  // Who does it may be emphasised too, at the head.
  const { known } = untilLabel([text], 1);
  const own: Passage = asPassage(known) ?? { ...(known[0] ?? text), marks: [] };
  if (state === 'dropped') return { text: around(own, '', ` (${noLongerNeeded})`), parts: [] };
  return { text: own, done: state === 'done', parts: [] };
}
