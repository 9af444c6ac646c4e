/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĳ: 'ij',
  ŋ: 'ng',
};

/** Names Windows keeps for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)$/u;

const MAX_LENGTH = 60;

/**
 * A file name or id from a title: lower-case ASCII, digits and hyphens, at most 60 characters, cut at a word.
 * "Coördinatie café" gives "coordinatie-cafe"; a title without usable letters gives the fallback.
 */
export function slug(title: string, fallback: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøłđðþħıĳŋ]/gu, (letter) => letters[letter] ?? '')
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
  const short = cutAtWord(plain);
  return short === '' || reserved.test(short) ? [fallback, short].filter(Boolean).join('-') : short;
}

function cutAtWord(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH + 1);
  const word = cut.lastIndexOf('-');
  return word > MAX_LENGTH / 2 ? cut.slice(0, word) : cut.slice(0, MAX_LENGTH);
}

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
