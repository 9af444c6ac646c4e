import { lineStarts } from '../../check/lines.ts';

/** A line of a YAML text as people see it: offsets are UTF-16. */
export interface SlipLine {
  readonly start: number;
  /** Where its first sign stands, and where its last one ends. */
  readonly from: number;
  readonly end: number;
  /** How far it is indented to the eye: a tab is four, a hard blank one, what nobody sees none. */
  readonly width: number;
  /** Without the blanks at both ends. */
  readonly content: string;
  /** The blanks before it that are no spaces. */
  readonly odd: OddBlank | undefined;
}

export type OddBlank = 'tab' | 'hard-blank' | 'invisible-blank';

const invisible = '\u00ad\u180e\u200b-\u200d\u2060\ufeff';
const hard = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';

/** What looks like a blank, or like nothing, for the class of a regular expression. */
export const BLANKS = ` \\t${hard}${invisible}`;

const isBlank = new RegExp(`[${BLANKS}]`, 'u');
const isInvisible = new RegExp(`[${invisible}]`, 'u');
const isHard = new RegExp(`[${hard}]`, 'u');

/** Which blank that is no space a text holds. */
export function oddBlankIn(text: string): OddBlank | undefined {
  if (text.includes('\t')) return 'tab';
  if (isHard.test(text)) return 'hard-blank';
  return isInvisible.test(text) ? 'invisible-blank' : undefined;
}

export function linesOfYaml(text: string): SlipLine[] {
  const starts = lineStarts(text);
  return starts.map((start, at) => {
    let end = starts[at + 1] ?? text.length;
    while (end > start && /[\r\n]/u.test(text[end - 1] ?? '')) end -= 1;
    return lineAt(text, at === 0 && text.startsWith('\ufeff') ? 1 : start, end);
  });
}

function lineAt(text: string, start: number, lineEnd: number): SlipLine {
  let from = start;
  let end = lineEnd;
  let width = 0;
  for (; from < end && isBlank.test(text[from] ?? ''); from += 1) width += widthOf(text[from] ?? '');
  while (end > from && isBlank.test(text[end - 1] ?? '')) end -= 1;
  const odd = oddBlankIn(text.slice(start, from));
  return { start, from, end, width, content: text.slice(from, end), odd };
}

function widthOf(blank: string): number {
  if (blank === '\t') return 4;
  return isInvisible.test(blank) ? 0 : 1;
}

/** The blanks behind its last sign that are no spaces. */
export function oddEnd(text: string, { end }: SlipLine): { readonly odd: OddBlank; readonly end: number } | undefined {
  let to = end;
  while (to < text.length && isBlank.test(text[to] ?? '')) to += 1;
  const odd = oddBlankIn(text.slice(end, to).replaceAll('\t', ''));
  return odd === undefined ? undefined : { odd, end: to };
}
