import { linesOf } from './lines.ts';
import { COPY_MARKER, isSectionId } from './sections.ts';

/** Whether this is a copy of a record that `share` made for others: it stands for nothing beside its original. */
export function isCopy(text: string): boolean {
  return text.startsWith(COPY_MARKER) || (text.startsWith('\ufeff') && text.startsWith(COPY_MARKER, 1));
}

const README = /(?:^|[/\\])readme\.md$/iu;

/**
 * Whether Markdown is meant as a record, sound or not: by what it says itself, or because it lies in a team's folder of
 * records, where everything is one but a copy for others and the README. `path` only of what lies there.
 */
export function isMeantAsRecord(text: string, path?: string): boolean {
  if (isCopy(text)) return false;
  return (path !== undefined && !README.test(path)) || claimsToBeRecord(text);
}

/** Whether a Markdown text says that it is a record: by its `format:`, or by the marker of a section. */
function claimsToBeRecord(text: string): boolean {
  if (/^\ufeff?---\s*$/mu.test(text.slice(0, 8)) && claimsFormat(frontOf(text))) return true;
  if (!text.includes('driehoek:')) return false;
  for (const { marker } of linesOf(text)) if (marker !== undefined && isSectionId(marker)) return true;
  return false;
}

/** Whether front matter says that it is of a record, of whatever version. */
function claimsFormat(yaml: string): boolean {
  return /(?:^|[{,])[ \t]*["']?format["']?[ \t]*:[ \t]*["']?driehoek\/record/mu.test(yaml);
}

/** Up to the line that closes it, or where that is missing, as far as one could ever stand. */
function frontOf(text: string): string {
  const end = text.indexOf('\n---', 4);
  return text.slice(0, end === -1 ? 65_536 : end);
}
