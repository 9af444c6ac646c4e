import { linesOf } from './lines.ts';
import { isSectionId } from './sections.ts';

/** Whether a Markdown text means to be a record, sound or not: by its `format:`, or by the marker of a section. */
export function claimsToBeRecord(text: string): boolean {
  if (/^\ufeff?---\s*$/mu.test(text.slice(0, 8)) && /^format:\s*["']?driehoek\/record/mu.test(text.slice(0, 65_536)))
    return true;
  if (!text.includes('<!-- driehoek:')) return false;
  for (const { marker } of linesOf(text)) if (marker !== undefined && isSectionId(marker)) return true;
  return false;
}
