import type { Edit } from '../text/edit.ts';
import { withEdits } from '../text/edit.ts';
import { linesOf } from './lines.ts';
import type { ReadFault } from './notes.ts';

/** Where a point of a list says something of its own. In a story a sign at the start of a line may be part of it. */
const ofLists: ReadonlySet<string> = new Set(['dissent', 'actions', 'look-back']);

const mark = /^ {0,8}([•·‣▪◦●○∙■□►▶➢✓\uf0b7])(?=[ \t\u00a0\u2007\u202f])/u;
const anyMark = /[•·‣▪◦●○∙■□►▶➢✓\uf0b7]/u;

/** A body as it was meant, to be read. */
export interface MeantBody {
  /** As long as the text itself, so that all that is behind keeps its place. */
  readonly text: string;
  readonly notes: readonly ReadFault[];
  /** The sections of which the marker was mended. */
  readonly mended?: ReadonlySet<string>;
}

/** A record with dashes where a word processor put its own signs before the points of a list. All of them are one slip. */
export function withDashes(text: string, from: number): MeantBody {
  const edits = anyMark.test(text) ? markEdits(text, from) : [];
  const [first] = edits;
  if (first === undefined) return { text, notes: [] };
  const at = { start: first.start, end: first.start + 1 };
  const note: ReadFault = { rule: 'list-mark', at, say: [text[first.start] ?? ''], edits };
  return { text: withEdits(text, edits), notes: [note] };
}

function markEdits(text: string, from: number): Edit[] {
  const edits: Edit[] = [];
  let section = '';
  for (const line of linesOf(text, from)) {
    section = line.marker ?? section;
    const sign = line.isCode || !ofLists.has(section) ? undefined : mark.exec(line.text)?.[1];
    if (sign === undefined) continue;
    const start = line.start + line.text.indexOf(sign);
    edits.push({ start, end: start + 2, text: '- ' });
  }
  return edits;
}
