import type { Messages } from '../../language/messages.ts';
import { CASE_FORMAT, type Case, type CaseOption } from '../case/schema.ts';
import { themeIds } from '../case/themes.ts';
import type { FieldId } from '../record/fields.ts';
import { titlePassage } from '../record/front.ts';
import type { SoundReview } from '../record/read.ts';
import { type Option, type Section, sectionOf } from '../record/review.ts';
import type { SectionId } from '../record/sections.ts';
import { isDoNothing } from '../session/kinds/options.ts';
import type { Passage } from '../text/passage.ts';
import { slug } from '../text/slug.ts';
import { isNotApplicable } from '../text/tidy.ts';
import { sideIds } from '../triangle/placement.ts';
import { asPassage, said, untilLabel } from './said.ts';
import { isPlaced, ownPoints } from './sharing.ts';
import { apart, type Sourced } from './sourced.ts';

/** A case as far as the record gives it: what whoever tells it anew has before them. Where the record says nothing, a text is empty. */
export function caseFromRecord(text: string, review: SoundReview, messages: Messages): Case {
  const { front } = review;
  const options = optionsIn(review);
  const textOf = (section: SectionId, field: FieldId) => textIn(sectionOf(review, section), field);
  const themes = (front.themes ?? []).filter((id) => (themeIds as readonly string[]).includes(id));
  const side = sideIds.find((id) => front.tensions?.includes(id));
  const how = side && textOf('tension', side);
  const ids = idsOf(
    options.map(({ title }) => title.text),
    options.findIndex(({ id }) => id !== undefined && isDoNothing(id.id)),
    messages,
  );
  return apart<Case>({
    format: CASE_FORMAT,
    title: titlePassage(text, front.title),
    language: front.language,
    role: lineOf(textOf('case', 'role')),
    domain: front.domain ?? 'overig',
    level: front.level ?? 'team',
    // A theme of a team's own is made of its words.
    ...(themes.length > 0 ? { themes } : {}),
    situation: textOf('case', 'moment') ?? '',
    question: lineOf(textOf('case', 'question')),
    ...(side && how && !isNotApplicable(how.text) ? { tension: { side, how } } : {}),
    ...(options.length > 0 ? { options: options.map((own, at) => optionFrom(own, ids[at] ?? '')) } : {}),
  }).value;
}

function optionFrom(own: Option, id: string): Sourced<CaseOption> {
  return { id, title: lineOf(said(own.title)), ...part('gain', own), ...part('harm', own), ...part('repair', own) };
}

/** On one line: a line end counts as a blank, so places stay. */
function lineOf(own: Passage | undefined): Passage | '' {
  return own === undefined ? '' : { ...own, text: own.text.replace(/\n/gu, ' ') };
}

function textIn(section: Section | undefined, field: FieldId): Passage | undefined {
  const fields = (section?.fields ?? []).filter((one) => one.field === field);
  return asPassage(fields.flatMap(({ text }) => untilLabel(text).known));
}

/** The alternatives that are known to be some, with their consequences. */
function optionsIn(review: SoundReview): Option[] {
  const points = ownPoints(sectionOf(review, 'options')).filter((item) => isPlaced(item, review));
  return review.options.filter(({ at }) => points.some((item) => item.at.start === at.start));
}

function part<K extends 'gain' | 'harm' | 'repair'>(key: K, own: Option): { readonly [Key in K]?: Passage } {
  const told = own[key];
  const text = told && asPassage(untilLabel([told]).known);
  return text === undefined ? {} : ({ [key]: text } as { [Key in K]?: Passage });
}

/** Ids are made anew from the titles: an old id would keep the words that were replaced. */
export function freshIds(own: Case, messages: Messages): Case {
  if (own.options === undefined) return own;
  const nothing = own.options.findIndex(({ id }) => isDoNothing(id));
  const ids = idsOf(
    own.options.map(({ title }) => title),
    nothing,
    messages,
  );
  return { ...own, options: own.options.map((option, at) => ({ ...option, id: ids[at] ?? option.id })) };
}

function idsOf(titles: readonly string[], doNothing: number, { options: words }: Messages): string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const wanted = at === doNothing ? words.doNothingId : slug(title, words.fallbackId);
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  });
}
