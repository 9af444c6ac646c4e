import { fromWindows1252 } from './windows-1252.ts';

/** Text that was saved in another encoding than UTF-8. */
export interface Recoded {
  readonly encoding: 'UTF-16' | 'Windows-1252';
  /** Without a byte-order mark. */
  readonly text: string;
}

/** The text in bytes that are not UTF-8, where there is no doubt about it. */
export function recoded(bytes: Uint8Array): Recoded | undefined {
  const order = utf16Order(bytes);
  if (order !== undefined) {
    const text = fromUtf16(order, bytes);
    return text === undefined ? undefined : { encoding: 'UTF-16', text };
  }
  const text = fromWindows1252(bytes);
  return text !== undefined && isLikelyAnsi(text) ? { encoding: 'Windows-1252', text } : undefined;
}

/** How many bytes are looked at. */
const SAMPLE = 512;

/** Notepad puts a mark in front; other programs do not, but then half of the bytes of a Latin text are noughts. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'le';
  if (first === 0xfe && second === 0xff) return 'be';
  if ((first !== 0 && second !== 0) || bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const noughts = (from: number) =>
    bytes.subarray(0, SAMPLE).filter((byte, at) => byte === 0 && at % 2 === from).length;
  const [even, odd] = [noughts(0), noughts(1)];
  const many = 0.2 * Math.min(SAMPLE, bytes.length);
  if (even === 0 && odd > many) return 'le';
  return odd === 0 && even > many ? 'be' : undefined;
}

function fromUtf16(order: 'le' | 'be', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(`utf-16${order}`, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters and signs that people write here; the controls that Windows-1252 leaves free are none of them. */
const expected = /^[\p{ASCII}\p{Script=Latin}\u00a0€‘’‚“”„–—…•«»°§½¼¾²³±·´¨×÷©®™‰‹›¿¡¢£¥]*$/u;
/** Letters of the old codings of DOS and of the Mac come out as signs in the midst of a word; UTF-8 as pairs of signs. */
const odd =
  /\p{L}[‚„‰‹›¿¡¢£¥«»½¼¾°§]\p{Ll}|\p{Ll}[‚„ŽŠŒŸ]|\p{L}[‘“”–—•…]\p{Ll}|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u;

function isLikelyAnsi(text: string): boolean {
  return expected.test(text) && !odd.test(text);
}
