import type { PrivacyOptions } from '../privacy/find.ts';
import { hiderOf } from '../privacy/hidden.ts';
import type { Span } from '../text/span.ts';
import type { CheckDocument } from './document.ts';
import type { RawFinding } from './examined.ts';
import { linesWith } from './lines.ts';

/** What rules have against a file, and where a role in it reads like a name. */
export interface MetFindings {
  readonly raw: RawFinding[];
  readonly names: Span[];
}

/**
 * Numbers of the lines that hold personal data. A role that reads like a name is one for whoever reads the report. A finding
 * whose edits repeat what stands elsewhere, as a summary does, is as personal as that.
 */
export function personalLines(document: CheckDocument, { raw, names }: MetFindings, wishes: PrivacyOptions): number[] {
  const spans = [...document.personal(), ...names];
  const hide = hiderOf(document.text, () => spans, wishes);
  // Thousands of edits may all put the same there.
  const tells = ({ edits = [] }: RawFinding) =>
    [...new Set(edits.map(({ text }) => text))].some((text) => hide(text) !== text);
  const telling = raw.filter(tells);
  return [
    ...linesWith(spans, document.placeOf),
    ...telling.flatMap(({ line, endLine }) => [line, endLine]),
    ...codedLines(document),
  ];
}

/** Lines with an address in which signs stand by number. */
function codedLines({ text, hide }: CheckDocument): number[] {
  if (!/%[\da-f]{2}/iu.test(text)) return [];
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, at) => (/%[\da-f]{2}/iu.test(line) && hide(line) !== line ? [at + 1] : []));
}
