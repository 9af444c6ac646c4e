import type { Messages } from '../../language/messages.ts';
import type { Picture } from '../draw/picture.ts';
import { triangleWords } from '../draw/words.ts';
import { type Entry, textEntry } from './document.ts';

/** What was placed, in words; with the drawing before it where it has a file, or '' where it is drawn in place. */
export function triangleEntries(picture: Picture, messages: Messages, svg: string | undefined): Entry[] {
  const words = triangleWords(picture, messages);
  if (words.length === 0) return [];
  const image: Entry[] = svg === undefined ? [] : [{ kind: 'image', alt: messages.svg.title, file: svg }];
  return [...image, textEntry(words.join(' '))];
}
