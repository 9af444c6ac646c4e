import type { Messages } from '../../language/messages.ts';
import { CASE_FORMAT, type Case, type CaseOption } from '../case/schema.ts';
import { itemsOf, type RecordDocument, sectionOf } from '../record/document.ts';
import type { SectionId } from '../record/sections.ts';
import { isDoNothing } from '../session/kinds/options.ts';
import { slug } from '../text/slug.ts';
import { isNotApplicable, tidyLine } from '../text/tidy.ts';
import { sideIds } from '../triangle/placement.ts';
import type { Asked, Labels } from './labels.ts';

/** What a case cannot be without, and a record may lack. */
export const neededParts = ['role', 'situation', 'question'] as const;
export type NeededPart = (typeof neededParts)[number];

/** An option before it has its id; what is missing or empty stays away. */
interface Bare {
  readonly title: string;
  readonly gain?: string | undefined;
  readonly harm?: string | undefined;
  readonly repair?: string | undefined;
}

/** A case as far as the record gives it: where it says nothing, there is an empty text. */
export function caseFromRecord(record: RecordDocument, labels: Labels, messages: Messages): Case {
  const { front } = record;
  const textOf = (section: SectionId, is: (asked: Asked) => boolean) => labelledText(record, section, labels, is);
  const side = sideIds.find((id) => front.tensions?.includes(id));
  const how = side && textOf('tension', ({ field }) => field === side);
  const options = itemsOf(record, 'options').map(({ text, parts }): Bare => {
    const part = (label: string) => parts.find((one) => one.label === label)?.text.trim();
    const { gain, harm, repair } = messages.options;
    return { title: tidyLine(text), gain: part(gain), harm: part(harm), repair: part(repair) };
  });
  return {
    format: CASE_FORMAT,
    title: front.title,
    language: front.language,
    role: tidyLine(textOf('case', ({ field }) => field === 'role') ?? ''),
    domain: front.domain ?? 'overig',
    level: front.level ?? 'team',
    ...(front.themes ? { themes: front.themes } : {}),
    situation: textOf('case', ({ prefill }) => prefill === 'situation') ?? '',
    question: tidyLine(textOf('case', ({ prefill }) => prefill === 'question') ?? ''),
    ...(side && how && !isNotApplicable(how) ? { tension: { side, how } } : {}),
    ...(options.length > 0 ? { options: withIds(options, doNothingAt(record), messages) } : {}),
  };
}

/** The parts that are still to be told. */
export function missingParts(own: Case): NeededPart[] {
  return neededParts.filter((part) => own[part].trim() === '');
}

/** Ids are made anew from the titles: an old id would keep the words that were replaced. */
export function freshIds(own: Case, messages: Messages): Case {
  if (own.options === undefined) return own;
  const nothing = own.options.findIndex(({ id }) => isDoNothing(id));
  return { ...own, options: withIds(own.options, nothing, messages) };
}

function doNothingAt(record: RecordDocument): number {
  return itemsOf(record, 'options').findIndex(({ id = '' }) => isDoNothing(id));
}

function withIds(options: readonly Bare[], doNothing: number, { options: words }: Messages): CaseOption[] {
  const taken = new Set<string>();
  return options.map(({ title, gain, harm, repair }, at) => {
    const wanted = at === doNothing ? words.doNothingId : slug(title, words.fallbackId);
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return {
      id,
      title,
      ...(gain ? { gain } : {}),
      ...(harm ? { harm } : {}),
      ...(repair ? { repair } : {}),
    };
  });
}

function labelledText(
  record: RecordDocument,
  section: SectionId,
  labels: Labels,
  is: (asked: Asked) => boolean,
): string | undefined {
  const texts = (sectionOf(record, section)?.entries ?? []).flatMap((entry) => {
    if (entry.kind !== 'text' || entry.label === undefined) return [];
    const asked = labels(section, entry.label);
    return asked && is(asked) ? [entry.text.trim()] : [];
  });
  return texts.length === 0 ? undefined : texts.join('\n\n');
}
