/** Before a full stop these end no sentence. Small letters, without the stop itself. */
const shortened = new Set(
  'art bijv bv ca dhr dr drs enz etc excl fig incl ing ir jl jr lid max mevr min mr mrs ms mw nl nr nrs pag par prof resp st vgl vs zgn'.split(
    ' ',
  ),
);

const stop = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/gu;
const nextBegins = /^\s+["'“‘„«([]*[\p{Lu}\p{N}]/u;

/** The first sentence of a text, on one line; all of its first line where no sentence ends in it. */
export function firstSentence(text: string): string {
  const line = (text.trim().split('\n')[0] ?? '').trimEnd().replace(/\s+/gu, ' ');
  for (const { 0: sign, index } of line.matchAll(stop)) {
    const end = index + sign.length;
    if (nextBegins.test(line.slice(end)) && !isShortened(line.slice(0, index), sign)) return line.slice(0, end);
  }
  return line;
}

/** A text in its sentences, each with the blanks behind it; a line end ends one too. Together they are the text. */
export function sentencesIn(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  // Blanks before it are no sentence.
  let begins = text.search(/\S/u);
  for (const { 0: sign, index } of text.matchAll(anyEnd)) {
    const end = index + sign.length;
    if (end <= begins || begins === -1) continue;
    const isEnd = sign.trim() === '' || (nextBegins.test(text.slice(end)) && !isShortened(text.slice(0, index), sign));
    if (!isEnd) continue;
    const next = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0);
    pieces.push(text.slice(from, next));
    [from, begins] = [next, next];
  }
  return from === text.length ? pieces : [...pieces, text.slice(from)];
}

const anyEnd = /\n|(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/gu;

/** Longer is no abbreviation, in UTF-16 units. */
const LONGEST = 40;

/** "m.b.t.", "dr.", an initial: a full stop behind something shortened. */
function isShortened(before: string, sign: string): boolean {
  const word = /(?<![^\s(["'“‘„«])[^\s(["'“‘„«]*$/u.exec(before.slice(-LONGEST))?.[0] ?? '';
  return sign === '.' && (word.length === 1 || word.includes('.') || shortened.has(word.toLowerCase()));
}

/** A sentence cut at a blank where it is longer, in UTF-16 units. */
export function cutSentence(sentence: string, most: number): string {
  if (sentence.length <= most) return sentence;
  const cut = sentence.slice(0, most);
  return `${cut.slice(0, Math.max(most / 2, cut.lastIndexOf(' '))).replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')}…`;
}

/** With a full stop where it does not end yet. */
export function endedSentence(sentence: string): string {
  const own = sentence.replace(/(?<![\s,;:])[\s,;:]+$/u, '');
  return /[.!?…]["'”’»)\]]*$/u.test(own) ? own : `${own}.`;
}
