import { joined, type Passage, part, without } from '../text/passage.ts';
import { countedPeople } from './counted-people.ts';
import { folded } from './fields.ts';
import { plainColon, splitLabels } from './labels.ts';
import { type RecordReading, unplace } from './notes.ts';
import { type Dissent, type Field, type Item, passageOf, type Section, type View } from './review.ts';
import { leadsOn, saysNoDissent, saysNothing, seesOtherwise } from './words.ts';

/** Who saw it otherwise: each point of a list is a view; without a list, each paragraph that does not say that there is none. */
export function readDissent(sections: readonly Section[], count: number | undefined, reading: RecordReading): Dissent {
  const own = sections.filter(({ id }) => id === 'dissent');
  const fields = own.flatMap((section) => section.fields);
  const ownWords = needsWords(own);
  const points = fields.flatMap((field) => field.items ?? []);
  const apart = withNeeds(points, needsIn);
  const together = withNeeds(points, (point) => plainNeedsIn(point, ownWords));
  // Words without emphasis may be a view of their own: then the front matter knows how many there are.
  const items = count === together.length ? together : apart;
  const others = fields.flatMap((field) =>
    field.isOther ? [field] : (field.items ?? []).flatMap((one) => one.others),
  );
  for (const { at } of others) unplace(reading, 'passage-unplaced', at);
  const listed = items.flatMap((item) => viewOf(item, reading));
  const prose = viewsInProse(fields);
  // Beside a list nobody can tell whether a paragraph is one more view.
  if (items.length > 0) for (const { at } of prose) unplace(reading, 'passage-unplaced', at);
  else if (prose.length > 0) return { views: prose, saysNone: false, ...boundsInProse(prose) };
  const texts = [...items, ...fields.filter(({ isOther }) => !isOther)].flatMap(({ text }) => text);
  const saysNone = listed.length === 0 && texts.some(isNone);
  const shared = listed.map(({ view }) => countedPeople(view.plain).people).filter((people) => people > 1);
  const most = shared.reduce((sum, people) => sum + people - 1, listed.length);
  return { views: listed, saysNone, least: listed.length, most };
}

/** A sentence that counts people tells of at least one view, and of no more than there are people. */
function boundsInProse(views: readonly View[]): Pick<Dissent, 'least' | 'most'> {
  const counts = views.map(({ view }) => countedPeople(view.plain));
  const least = counts.reduce((sum, { times }) => sum + times, 0);
  const most = counts.reduce((sum, { people }) => sum + Math.max(1, people), 0);
  return { least: Math.max(1, least), most };
}

/** Paragraphs, each with what is said to be needed behind it. */
function viewsInProse(fields: readonly Field[]): View[] {
  const views: View[] = [];
  for (const field of fields) {
    const last = views.at(-1);
    const needs = field.field === 'needs' ? passageOf(field) : undefined;
    if (last !== undefined && needs !== undefined)
      views.splice(-1, 1, saysNothing(needs.plain) ? last : { ...last, needs });
    else if (!field.isOther)
      for (const view of field.text.filter(isView))
        views.push({ view, heeded: false, inProse: true, hasUnknown: false, at: view.at });
  }
  return views;
}

/** What is needed may stand as a point beside its view, not below it. */
function withNeeds(points: readonly Item[], needsOf: (point: Item) => Field | undefined): Item[] {
  const items: Item[] = [];
  for (const point of points) {
    const last = items.at(-1);
    const needs = needsOf(point);
    if (last === undefined || needs === undefined || last.parts.some(({ field }) => field === 'needs'))
      items.push(point);
    else items.splice(-1, 1, { ...last, parts: [...last.parts, needs] });
  }
  return items;
}

/** Typed words are never emphasised. */
function needsIn(point: Item): Field | undefined {
  return point.text[0]?.marks[0]?.start === 0 ? plainNeedsIn(point) : undefined;
}

function plainNeedsIn({ text: [first], at }: Item, ownWords: readonly string[] = []): Field | undefined {
  if (first === undefined) return undefined;
  const [labelled, more] = splitLabels('dissent', first);
  if (labelled?.field === 'needs' && more === undefined) return { ...labelled, text: [labelled.text], at };
  const colon = plainColon(first.text);
  if (colon === -1 || !ownWords.includes(folded(first.text.slice(0, colon)))) return undefined;
  return { field: 'needs', label: part(first, 0, colon), text: [part(first, colon + 1)], at };
}

/** What a team calls it itself. */
export function needsWords(sections: readonly Section[]): string[] {
  return sections.flatMap(({ labels }) =>
    labels.flatMap(({ words, field }) => (field === 'needs' ? [folded(words)] : [])),
  );
}

function isNone({ plain }: Passage): boolean {
  return saysNoDissent(plain);
}

function isView({ plain }: Passage): boolean {
  return plain !== '' && !leadsOn(plain) && !saysNoDissent(plain);
}

/** What was struck out no longer counts. */
function withoutStruck(own: Passage | undefined): Passage | undefined {
  const kept = own && without(own, 'del');
  return kept === undefined || kept.text === '' ? undefined : kept;
}

function viewOf({ text, parts, at }: Item, reading: RecordReading): View[] {
  const [view] = text;
  const labelled = parts.filter(({ field }) => field === 'needs');
  const told = labelled
    .flatMap((own) => withoutStruck(passageOf(own)) ?? [])
    .filter(({ plain }) => !saysNothing(plain));
  const needs = told.length > 1 ? joined(told, '; ') : told[0];
  if (view === undefined || !seesOtherwise(view.plain, needs?.plain ?? '')) return [];
  const [unknown] = parts.filter(({ label }) => label !== undefined);
  const hasUnknown = labelled.length === 0 && unknown?.label !== undefined;
  if (hasUnknown) unplace(reading, 'label-unknown', unknown.label.at);
  return [
    {
      view,
      ...(needs === undefined ? {} : { needs }),
      heeded: withoutStruck(view) === undefined,
      inProse: false,
      hasUnknown,
      at,
    },
  ];
}
