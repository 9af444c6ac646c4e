import type { Picture } from '../draw/picture.ts';
import type { Language } from '../format/language.ts';
import type { Entry } from '../record/document.ts';
import type { SectionId } from '../record/sections.ts';

/** One part of a page. */
export interface PageSection {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** The part of the record it comes from; without it the program wrote it, and no typed text is in it. */
  readonly from?: SectionId | 'left-out';
}

/** What is given to others, as data: the one model behind Markdown, HTML and Word. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** A line under the title: the day, the outcome. */
  readonly facts: readonly string[];
  /** What kind of copy this is. */
  readonly note: string;
  readonly sections: readonly PageSection[];
  /** Drawn where an entry of the kind `image` stands. */
  readonly picture?: Picture;
}

export function hasImage({ sections }: Page): boolean {
  return sections.some(({ entries }) => entries.some(({ kind }) => kind === 'image'));
}

/** What the page says that it leaves out. */
export function droppedIn({ sections }: Page): string[] {
  const own = sections.find(({ from }) => from === 'left-out');
  return (own?.entries ?? []).flatMap((entry) => (entry.kind === 'items' ? entry.items.map(({ text }) => text) : []));
}
