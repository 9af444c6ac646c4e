import type { Edit } from './edit.ts';
import { signsOf } from './windows-1252.ts';

/** The byte of each sign of Windows-1252 from 0x80 on; of Latin-1 too, which has controls where that has signs. */
const byteOf = new Map([
  ...Array.from({ length: 128 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const),
  ...[...signsOf].map(([byte, sign]) => [sign, byte] as const),
]);
const rest = [...byteOf].flatMap(([sign, byte]) => (byte < 0xc0 ? [sign] : [])).join('');
const broken = new RegExp(`[\\u00c2\\u00c3][${rest}]|[\\u00c4\\u00c5][\\u0080-\\u00bf]|\\u00e2[${rest}]{2}`, 'gu');
const wanted = /^[\u00a0-\u017f\u2010-\u2026\u2030-\u203a\u20ac\u2122\u2190-\u2193\u2212\u2713]$/u;

/** Where UTF-8 was once read as Windows-1252 and saved like that, as in "cafÃ©", with the sign that was there before. */
export function mojibakeIn(text: string): Edit[] {
  if (!/[\u00c2-\u00c5\u00e2]/u.test(text)) return [];
  return [...text.matchAll(broken)].flatMap(({ 0: signs, index }) => {
    const own = decodedSigns(signs);
    return own !== undefined && wanted.test(own) ? [{ start: index, end: index + signs.length, text: own }] : [];
  });
}

function decodedSigns(signs: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from([...signs], (sign) => byteOf.get(sign) ?? 0),
    );
  } catch {
    return undefined;
  }
}
