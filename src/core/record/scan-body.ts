import { markedLines } from './lines.ts';
import { isSectionId, type SectionId } from './sections.ts';

/** A section as it stands in the file: from its marker to the next one. Lines are counted from 0 in the body. */
export interface ScannedSection {
  /** As written: people may have markers of their own. */
  readonly marker: string;
  readonly id: SectionId | undefined;
  readonly line: number;
  /** What it holds, without its heading and without what follows under a heading of people's own. */
  readonly lines: readonly string[];
  /** The number of the first of those lines. */
  readonly first: number;
}

/** The sections of a body, known and unknown, in the order of the file. */
export function scanBody(body: string): ScannedSection[] {
  const { lines, markers } = markedLines(body);
  const places = [...markers.keys()];
  return [...markers].map(([line, marker], at) => {
    const own = lines.slice(line + 1, places[at + 1] ?? lines.length);
    const { from, to } = underHeading(own);
    const id = isSectionId(marker) ? marker : undefined;
    return { marker, id, line, lines: own.slice(from, to), first: line + 1 + from };
  });
}

/** The section's own heading may be reworded; a second level-two heading begins something of people's own. */
function underHeading(lines: readonly string[]): { from: number; to: number } {
  const first = lines.findIndex((line) => !/^[ \t]*$/u.test(line));
  const from = /^##\s/u.test(lines[first] ?? '') ? first + 1 : 0;
  const next = lines.findIndex((line, at) => at >= from && /^##?\s/u.test(line));
  return { from, to: next === -1 ? lines.length : next };
}
