/** Words and letters by which people say yes or no, in all languages, in small letters. */
const words: Readonly<Record<string, 'yes' | 'no'>> = {
  j: 'yes',
  ja: 'yes',
  y: 'yes',
  yes: 'yes',
  n: 'no',
  nee: 'no',
  neen: 'no',
  no: 'no',
};

/** Whether one word says yes or no; nothing where it is neither. Capitals do not count. */
export function yesOrNoWord(word: string): 'yes' | 'no' | undefined {
  const own = word.toLowerCase();
  return Object.hasOwn(words, own) ? words[own] : undefined;
}
