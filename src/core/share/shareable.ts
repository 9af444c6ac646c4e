import type { Messages } from '../../language/messages.ts';
import { textEntry } from '../record/document.ts';
import { titlePassage } from '../record/front.ts';
import type { SoundReview } from '../record/read.ts';
import type { Section } from '../record/review.ts';
import { summaryFacts } from '../record/summary-facts.ts';
import { isOlderSummary } from '../record/summary-state.ts';
import type { Passage } from '../text/passage.ts';
import type { Page, PageSection } from './page.ts';
import { shareDissent } from './share-dissent.ts';
import { shareFields } from './share-fields.ts';
import { shareAgreements, shareOptions } from './share-points.ts';
import { isSmallGroup, sharedPicture, shareTension, shareTriangle } from './share-triangle.ts';
import type { Shared, Sharing } from './sharing.ts';
import { apart, type Sourced, type Sources } from './sourced.ts';

export interface Shareable {
  readonly page: Page;
  readonly sources: Sources;
}

/**
 * A record for others: facts, alternatives, consequences, the choice and its reasons, without views. What nobody can place,
 * and parts of people's own outside the sections, stay behind: what those are is not known.
 */
export function shareable(text: string, review: SoundReview, messages: Messages): Shareable {
  const sharing: Sharing = { review, messages, isSmall: isSmallGroup(review) };
  const { share } = messages;
  const shared = review.sections.map((section) => ({ section, ...shareSection(section, sharing) }));
  const hasOwn = review.own.length > 0 || review.unplaced.some(({ rule }) => rule !== 'label-unknown');
  const dropped = distinct([...shared.flatMap((one) => one.dropped), ...(hasOwn ? [share.dropped.own] : [])]);
  const sections = shared.flatMap(({ section: { id }, entries }): Sourced<PageSection>[] => {
    if (entries.length === 0) return [];
    const ours = id === 'triangle' || id === 'tension';
    return [{ heading: share.headings[id], entries, ...(ours ? {} : { from: id }) }];
  });
  const last: Sourced<PageSection> = {
    from: 'left-out',
    heading: share.droppedHeading,
    entries: [textEntry(share.droppedWhy), { kind: 'items', items: dropped.map((text) => ({ text, parts: [] })) }],
  };
  const picture = sharedPicture(review);
  const page = apart<Page>({
    language: review.front.language,
    title: titlePassage(text, review.front.title),
    facts: factsOf(review, messages),
    note: share.note,
    sections: dropped.length === 0 ? sections : [...sections, last],
    ...(picture ? { picture } : {}),
  });
  return { page: page.value, sources: page.sources };
}

function wordsOf(text: string | Passage): string {
  return typeof text === 'string' ? text : text.text;
}

function distinct(texts: readonly (string | Passage)[]): (string | Passage)[] {
  return [...new Map(texts.map((text) => [wordsOf(text), text])).values()];
}

function factsOf({ front, nextLookBack }: SoundReview, messages: Messages): string[] {
  return [
    messages.weekday(front.date),
    ...(front.outcome ? [messages.outcomes[front.outcome]] : []),
    ...(nextLookBack.state === 'day' ? [messages.show.lookBack(messages.day(nextLookBack.day))] : []),
  ];
}

function shareSection(section: Section, sharing: Sharing): Shared {
  switch (section.id) {
    case 'summary':
      return summaryFor(section, sharing);
    case 'triangle':
      return shareTriangle(section, sharing);
    case 'tension':
      return shareTension(sharing);
    case 'dissent':
      return shareDissent(section, sharing);
    case 'options':
      return shareOptions(section, sharing);
    case 'actions':
      return shareAgreements(section, sharing);
    default:
      return shareFields(section, sharing);
  }
}

/** A copy has a summary of its own; words of people's own in that of the record are not known to be anything but a view. */
function summaryFor({ fields }: Section, { review, messages: { share } }: Sharing): Shared {
  const facts = summaryFacts(review);
  const isDerived = fields.every(({ text, items, label, isOther }) => {
    const [own, ...more] = text;
    const isBare = own !== undefined && more.length + (items?.length ?? 0) === 0 && label === undefined && !isOther;
    return isBare && facts !== undefined && isOlderSummary(own.plain, facts);
  });
  return { entries: [], dropped: isDerived ? [] : [share.headings.summary] };
}
