import type { Messages } from '../../language/messages.ts';
import type { Picture } from '../draw/picture.ts';
import { placementLists, sideSentences, triangleWords } from '../draw/words.ts';
import { type Entry, itemsEntry, textEntry } from './document.ts';

/** What was placed, in words; with the drawing before it where it has a file, or '' where it is drawn in place. */
export function triangleEntries(picture: Picture, messages: Messages, svg: string | undefined): Entry[] {
  const words = triangleWords(picture, messages);
  if (words.length === 0) return [];
  const last = picture.after ?? picture.before;
  const details = [...(last ? sideSentences(last, messages) : []), ...placementLists(picture, messages)];
  const image: Entry[] = svg === undefined ? [] : [{ kind: 'image', alt: messages.svg.title, file: svg }];
  const items = details.map((text) => ({ text, parts: [] }));
  return [...image, textEntry(words.join(' ')), ...(items.length > 0 ? [itemsEntry(items)] : [])];
}
