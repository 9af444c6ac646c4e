import { dayParts, type IsoDate } from '../text/calendar.ts';

/** Signatures and offsets of a ZIP archive. Source: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;
const ENTRY = { size: 46, date: 14, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const LOCAL = { time: 10, date: 12 } as const;
/** Noon, in the clock of DOS. */
const NOON = 12 << 11;

/** The same archive with every file dated on one day, so that the same content gives the same bytes. */
export function stampZip(archive: Uint8Array, day: IsoDate): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const { year, month, day: date } = dayParts(day);
  const stamp = (Math.max(0, year - 1980) << 9) | (month << 5) | date;
  const end = endOf(view);
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    const local = view.getUint32(at + ENTRY.local, true);
    for (const time of [at + ENTRY.time, local + LOCAL.time]) view.setUint16(time, NOON, true);
    for (const place of [at + ENTRY.date, local + LOCAL.date]) view.setUint16(place, stamp, true);
    at +=
      ENTRY.size +
      [ENTRY.name, ENTRY.extra, ENTRY.comment].reduce((sum, one) => sum + view.getUint16(at + one, true), 0);
  }
  return bytes;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END.size; at >= 0; at -= 1) if (view.getUint32(at, true) === END.signature) return at;
  throw new Error('This is no ZIP archive.');
}
