import type { Place } from './finding.ts';
import type { Span } from './lines.ts';
import type { RecordBody } from './record-body.ts';

export interface LinkedPicture {
  readonly file: string;
  readonly at: Span;
  /** Whether it stands in the section of the triangle. */
  readonly isTriangle: boolean;
}

/** A picture as it is kept between runs. */
export interface KeptPicture {
  readonly file: string;
  readonly at: Place;
}

/** The pictures of a record that are files beside it. */
export function picturesIn(body: RecordBody, text: string): LinkedPicture[] {
  const sections = body.sections.filter(({ lines }) => lines.some((line) => line.startsWith('![')));
  return sections.flatMap((section) =>
    section.entries.flatMap(({ entry, line }) => {
      if (entry.kind !== 'image' || /^[a-z][a-z0-9+.-]*:/iu.test(entry.file)) return [];
      const opening = body.wordSpan('](', section.first + line);
      const closing = text.indexOf(')', opening.end);
      const at = { start: opening.end, end: closing === -1 ? opening.end : closing };
      return [{ file: entry.file, at, isTriangle: section.id === 'triangle' }];
    }),
  );
}
