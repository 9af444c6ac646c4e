import type { Language } from '../core/format/language.ts';
import { type IsoDate, localDay, numericDate } from '../core/text/calendar.ts';

/**
 * Understands days as people type them: 2026-12-05, 5-12-2026, "5 december", "over 2 weken", "in 2 weeks". A day
 * without a year is the next one on or after `from`. Only what is understood whole counts: "eind januari" does not.
 */
export async function typedDate(language: Language, from: IsoDate): Promise<(text: string) => IsoDate | undefined> {
  const chrono = language === 'nl' ? (await import('chrono-node/nl')).casual : (await import('chrono-node/en')).GB;
  const instant = new Date(`${from}T12:00:00`);
  return (text) => {
    const clean = text
      .trim()
      .replace(/^(?:op|on|voor|by)\s+/iu, '')
      .replace(/(?<!\s)\s+(?:a\.?s\.?|aanstaande)$/iu, '');
    if (clean === '' || clean.length > 60) return undefined;
    const digits = numericDate(clean) ?? dayAndMonth(clean, from);
    if (digits !== undefined) return digits;
    const [found] = chrono.parse(clean, instant, { forwardDate: true });
    return found && found.text.length >= clean.length ? localDay(found.date()) : undefined;
  };
}

/** "5-12" or "5/12": the next such day. */
function dayAndMonth(text: string, from: IsoDate): IsoDate | undefined {
  const match = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (!match) return undefined;
  const year = Number(from.slice(0, 4));
  const inYear = (own: number) => numericDate(`${match[1]}-${match[2]}-${own}`);
  const thisYear = inYear(year);
  return thisYear !== undefined && thisYear >= from ? thisYear : inYear(year + 1);
}
