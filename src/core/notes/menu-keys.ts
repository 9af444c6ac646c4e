import type { Messages } from '../../language/messages.ts';
import { tidyLine } from '../text/tidy.ts';

/** What can be chosen by typing numbers on one line. */
export interface KeyMenu {
  readonly ids: readonly string[];
  readonly most: number;
  /** The letter for words of one's own, where those will do: the rest of the line. */
  readonly own?: { readonly key: string; readonly most: number };
  /** The letter for none of them. */
  readonly none: string;
}

/** What was chosen, and words of one's own. */
export interface ChosenKeys {
  readonly ids: readonly string[];
  readonly words?: string;
}

type KeysRead = (ChosenKeys & { readonly ok: true }) | { readonly ok: false; readonly fault: string };

/** "1 4", "1, 4", "2 a werkdruk", "g": what was chosen by its keys, each once. */
export function readKeys(line: string, menu: KeyMenu, messages: Messages): KeysRead {
  const { handOverStep: sentences, check } = messages;
  const refused = (fault: string): KeysRead => ({ ok: false, fault });
  const { keys, words } = split(tidyLine(line), menu);
  const isNone = (key: string) => key.toLowerCase() === menu.none;
  const numbers = keys.filter((key) => !isNone(key)).flatMap((key) => numbersIn(key, menu));
  const wrong = numbers.find((key) => menu.ids[Number(key) - 1] === undefined || !/^\d+$/u.test(key));
  const letters = [...(menu.own === undefined ? [] : [menu.own.key]), menu.none];
  if (wrong !== undefined) return refused(sentences.notThere(wrong, menu.ids.length, letters));
  const ids = [...new Set(numbers.map((key) => menu.ids[Number(key) - 1] ?? ''))];
  if (keys.some(isNone) && (ids.length > 0 || words !== undefined)) return refused(sentences.noneAlone(menu.none));
  if (words === '') return refused(sentences.wordsMissing(menu.own?.key ?? ''));
  if (words !== undefined && words.length > (menu.own?.most ?? 0))
    return refused(check.tooLong(menu.own?.most ?? 0, words.length));
  if (ids.length + (words === undefined ? 0 : 1) > menu.most) return refused(sentences.tooMany(menu.most));
  return { ok: true, ids, ...(words === undefined ? {} : { words }) };
}

/** The keys on a line, and the words behind the letter for those. */
function split(line: string, { own }: KeyMenu): { readonly keys: string[]; readonly words?: string } {
  const tokens = line.split(/[ ,;+]/u);
  const at = own === undefined ? -1 : tokens.findIndex((token) => token.toLowerCase().replace(':', '') === own.key);
  const keys = (at === -1 ? tokens : tokens.slice(0, at)).filter((token) => token !== '');
  if (at === -1) return { keys };
  const before = tokens.slice(0, at + 1).join(' ').length;
  return { keys, words: line.slice(before).trim() };
}

/** In a short list "13" can only be 1 and 3. */
function numbersIn(key: string, { ids }: KeyMenu): string[] {
  return ids.length < 10 && /^\d{2,9}$/u.test(key) ? [...key] : [key.replace(/[.)]$/u, '')];
}
