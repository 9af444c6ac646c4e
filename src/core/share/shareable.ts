import type { Messages } from '../../language/messages.ts';
import type { Picture } from '../draw/picture.ts';
import { type Entry, type Item, itemsEntry, type RecordDocument, type Section, textEntry } from '../record/document.ts';
import { triangleEntries } from '../record/triangle-entries.ts';
import { countPlaced } from '../triangle/round.ts';
import type { Labels } from './labels.ts';
import type { Page, PageSection } from './page.ts';
import { goesAlong, statementOf } from './statements.ts';

/** Below this many people a count or a placement can be traced to somebody. */
const SMALL = 5;

export interface Shareable {
  readonly page: Page;
  /** What was left out, one line each, in the language of the record. */
  readonly dropped: readonly string[];
}

interface Sharing {
  readonly record: RecordDocument;
  readonly labels: Labels;
  readonly messages: Messages;
  readonly small: boolean;
}

/** A section as it goes along, and what stays behind of it. */
interface Shared {
  readonly entries: readonly Entry[];
  readonly dropped: readonly string[];
}

/**
 * A record for others: facts, alternatives, consequences, the choice and its reasons, without views. `hasOwn` says that
 * people added parts of their own outside the sections; what those are is not known, so they stay behind.
 */
export function shareable(record: RecordDocument, labels: Labels, messages: Messages, hasOwn: boolean): Shareable {
  const sharing: Sharing = { record, labels, messages, small: isSmall(record) };
  const { share } = messages;
  const shared = record.sections.map((section) => ({ section, ...sharedOf(section, sharing) }));
  const dropped = [...new Set([...shared.flatMap((one) => one.dropped), ...(hasOwn ? [share.dropped.own] : [])])];
  const sections = shared.flatMap(({ section: { id }, entries }): PageSection[] => {
    if (entries.length === 0) return [];
    const ours = id === 'triangle' || id === 'tension';
    return [{ heading: share.headings[id], entries, ...(ours ? {} : { from: id }) }];
  });
  const left = dropped.map((text): Item => ({ text, parts: [] }));
  const last: PageSection = {
    from: 'left-out',
    heading: share.droppedHeading,
    entries: [textEntry(share.droppedWhy), ...(left.length === 0 ? [] : [itemsEntry(left)])],
  };
  const picture = pictureFor(sharing);
  const page: Page = {
    language: record.front.language,
    title: record.front.title,
    facts: factsOf(record, messages),
    note: share.note,
    sections: left.length === 0 ? sections : [...sections, last],
    ...(picture ? { picture } : {}),
  };
  return { page, dropped };
}

function factsOf({ front }: RecordDocument, messages: Messages): string[] {
  const lookBack = front['look-back'];
  return [
    messages.weekday(front.date),
    ...(front.outcome ? [messages.outcomes[front.outcome]] : []),
    ...(lookBack ? [messages.show.lookBack(messages.day(lookBack))] : []),
  ];
}

function sharedOf(section: Section, sharing: Sharing): Shared {
  if (section.id === 'triangle') return triangleFor(section, sharing);
  if (section.id === 'tension') return tensionFor(sharing);
  if (section.id === 'dissent') return dissentFor(section, sharing);
  return byPassage(section, sharing);
}

/** Each passage by what it is; a passage without a label belongs to what stands before it. */
function byPassage({ id, entries }: Section, { labels, messages: { share } }: Sharing): Shared {
  const kept: Entry[] = [];
  const dropped: string[] = [];
  let field: string | undefined = '';
  for (const entry of entries) {
    const label = labelOf(entry);
    if (label !== undefined) field = labels(id, label)?.field;
    if (goesAlong.includes(statementOf(id, field))) kept.push(withoutIds(entry));
    else dropped.push(label ?? '');
  }
  const names = dropped.filter((name) => name !== '');
  const lines = names.map((name) => share.dropped.part(share.headings[id], name));
  return {
    entries: kept,
    dropped: kept.length > 0 && lines.length > 0 ? lines : dropped.map(() => share.headings[id]),
  };
}

function labelOf(entry: Entry): string | undefined {
  if (entry.kind === 'heading') return entry.text;
  return entry.kind === 'image' ? entry.alt : entry.label;
}

/** An id is made from the words of an option, and would keep what was replaced there. */
function withoutIds(entry: Entry): Entry {
  if (entry.kind !== 'items') return entry;
  return { ...entry, items: entry.items.map(({ id: _, ...item }) => item) };
}

/** Where it chafes is a fact; how, in people's words, is their view. */
function tensionFor({ record: { front }, messages }: Sharing): Shared {
  const sides = (front.tensions ?? []).map((side) => ({
    text: messages.share.side(messages.sides[side].between, messages.sides[side].tension),
    parts: [],
  }));
  return { entries: sides.length === 0 ? [] : [itemsEntry(sides)], dropped: [messages.share.dropped.tension] };
}

/** Contradiction was there, and what it was; nobody's needs, and nothing of a group in which it is clear whose it is. */
function dissentFor({ entries }: Section, { record: { front }, small, messages: { record, share } }: Sharing): Shared {
  const [first] = entries;
  if (first?.kind === 'text' && first.text === record.noDissent) return { entries: [first], dropped: [] };
  const items = entries.flatMap((entry) => (entry.kind === 'items' ? entry.items : []));
  if (items.length === 0 || small || front.participants === undefined)
    return { entries: [textEntry(share.dissentCount(front.dissent))], dropped: [share.dropped.dissent] };
  const hasMore = items.some(({ parts }) => parts.length > 0) || entries.some(({ kind }) => kind !== 'items');
  return {
    entries: [itemsEntry(items.map(({ text }) => ({ text, parts: [] })))],
    dropped: hasMore ? [share.dropped.dissentMore] : [],
  };
}

function triangleFor(section: Section, sharing: Sharing): Shared {
  const { record, small, messages } = sharing;
  const { dropped: words } = messages.share;
  const { before, after } = record.front.triangle ?? {};
  const said = section.entries.flatMap((entry) => (entry.kind === 'text' && entry.label ? [entry.label] : []));
  const picture = pictureFor(sharing);
  return {
    entries: picture ? triangleEntries(picture, messages, '') : [],
    dropped: [
      ...(small && (before ?? after) ? [words.placements] : []),
      ...said.map((label) => words.part(messages.share.headings.triangle, label)),
    ],
  };
}

/** What may be seen of the triangle; nothing when nothing may. */
function pictureFor({ record: { front }, small }: Sharing): Picture | undefined {
  const { before, after, moved, group } = front.triangle ?? {};
  const picture: Picture = {
    ...(group ? { group } : {}),
    ...(small ? {} : { ...(before ? { before } : {}), ...(after ? { after } : {}) }),
    ...(small || moved === undefined ? {} : { moved }),
  };
  return Object.keys(picture).length > 0 ? picture : undefined;
}

function isSmall({ front: { participants = SMALL, triangle = {} } }: RecordDocument): boolean {
  const rounds = [triangle.before, triangle.after].flatMap((round) => (round ? [countPlaced(round)] : []));
  return Math.min(participants, ...rounds) < SMALL;
}
