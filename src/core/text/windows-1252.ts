/** The signs of Windows-1252 for the bytes 0x80 to 0x9F; a blank where it has none. Node 20 takes it for Latin-1. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The sign of each byte from 0x80 on; nothing for those that are free. */
export const signsOf: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 128 }, (_, at): [number, string] => [
    0x80 + at,
    at < 32 ? (signs[at] ?? ' ') : String.fromCharCode(0x80 + at),
  ]).filter(([, sign]) => sign !== ' '),
);

/** The text in bytes, where all of them have a sign. */
export function fromWindows1252(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (const byte of bytes) {
    const sign = byte < 0x80 ? String.fromCharCode(byte) : signsOf.get(byte);
    if (sign === undefined) return undefined;
    parts.push(sign);
  }
  return parts.join('');
}
