import type { Span } from '../text/span.ts';
import { yamlComments } from '../yaml/comments.ts';
import type { CheckDocument } from './document.ts';
import type { Place } from './finding.ts';
import { ignoreWord, inMarkdown, inYaml, namedIn } from './ignore-words.ts';
import { isMarkdownKind } from './kind.ts';
import { lineStarts } from './lines.ts';

/** An exception that people made in the file itself, for one rule, to a few lines. */
export interface Ignore {
  readonly rule: string;
  readonly reason: boolean;
  readonly at: Place;
  /** What is to go where it hides nothing: with its line where it stands alone. */
  readonly whole: Span;
  /** The first and last line it covers, from 1. */
  readonly from: number;
  readonly to: number;
}

/** A text with its lines, and where each begins. */
interface Lined extends Pick<CheckDocument, 'text' | 'placeOf'> {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

/** The exceptions in a file. Only a file that holds the word pays for the search. */
export function ignoresIn(document: CheckDocument): Ignore[] {
  const { text, kind, placeOf } = document;
  if (!ignoreWord.test(text)) return [];
  const lined = { text, placeOf, lines: text.split(/\r\n?|\n/u), starts: lineStarts(text) };
  if (kind === 'insights') return markdownIgnores(0, lined);
  if (!isMarkdownKind(kind)) return yamlIgnores(text, 0, lined);
  const start = /^\ufeff?---\r?\n/u.exec(text)?.[0].length ?? 0;
  const end = start + Math.max(0, text.slice(start).search(/^---\r?$/mu));
  return [...yamlIgnores(text.slice(start, end), start, lined), ...markdownIgnores(end, lined)];
}

function yamlIgnores(yaml: string, offset: number, lined: Lined): Ignore[] {
  const { lines, placeOf } = lined;
  if (!ignoreWord.test(yaml)) return [];
  return yamlComments(yaml).flatMap(({ start, end }): Ignore[] => {
    const match = inYaml.exec(yaml.slice(start, end).trimEnd());
    if (!match) return [];
    const span = { start: start + offset, end: end + offset };
    const at = placeOf(span);
    const own = lines[at.line - 1] ?? '';
    const first = own.trimStart().startsWith('#') ? nextLine(lines, at.line, /^\s*(?:#|$)/u) : at.line;
    const whole = wholeOf(span, at, lined);
    const cover = { reason: Boolean(match[2]?.trim()), at, from: first, to: endOfNode(lines, first) };
    return namedIn(match, span.start, whole).map((own) => ({ ...own, ...cover }));
  });
}

function wholeOf({ start, end }: Span, { line, endLine }: Place, { text, starts }: Lined): Span {
  const first = Math.max(starts[line - 1] ?? 0, text.startsWith('\ufeff') ? 1 : 0);
  const next = starts[endLine] ?? text.length;
  if (text.slice(first, start).trim() === '' && text.slice(end, next).trim() === '') return { start: first, end: next };
  let from = start;
  while (from > first && /[ \t]/u.test(text[from - 1] ?? '')) from -= 1;
  return { start: from, end };
}

/** The number of the first line after this one that is no comment and not empty. */
function nextLine(lines: readonly string[], line: number, passed: RegExp): number {
  let next = line;
  while (next < lines.length && passed.test(lines[next] ?? '')) next += 1;
  return next + 1;
}

/** A key or point of a list with everything that is indented under it. */
function endOfNode(lines: readonly string[], first: number): number {
  const indentOf = (line: string) => line.search(/\S/u);
  const own = indentOf(lines[first - 1] ?? '');
  let last = first;
  for (let next = first; next < lines.length; next += 1) {
    const indent = indentOf(lines[next] ?? '');
    if (indent !== -1 && indent <= own) break;
    if (indent !== -1) last = next + 1;
  }
  return last;
}

/** On a line of its own it covers the block that follows, up to an empty line; else the line it stands on. */
function markdownIgnores(from: number, lined: Lined): Ignore[] {
  const { text, lines, placeOf } = lined;
  return [...text.slice(from).matchAll(inMarkdown)].flatMap((match): Ignore[] => {
    const start = from + match.index;
    const span = { start, end: start + match[0].length };
    const at = placeOf(span);
    const isAlone = (lines[at.line - 1] ?? '').trim() === match[0];
    const first = isAlone ? nextLine(lines, at.line, /^\s*(?:<!--\s*driehoek-ignore.*)?$/iu) : at.line;
    const gap = isAlone ? lines.findIndex((line, index) => index >= first && line.trim() === '') : at.line;
    const to = gap === -1 ? lines.length : gap;
    const cover = { reason: Boolean(match[2]?.trim()), at, from: first, to };
    return namedIn(match, start, wholeOf(span, at, lined)).map((own) => ({ ...own, ...cover }));
  });
}

/** What is left when the exceptions are made, and the exceptions that hid nothing. One without a reason hides nothing. */
export function coveredBy<F extends Place & { readonly rule: string }>(
  ignores: readonly Ignore[],
  findings: readonly F[],
): { kept: F[]; unused: Ignore[] } {
  const used = new Set<Ignore>();
  const kept = findings.filter(({ rule, line }) => {
    const own = ignores.find(
      (ignore) => ignore.reason && ignore.rule === rule && ignore.from <= line && line <= ignore.to,
    );
    if (own) used.add(own);
    return own === undefined;
  });
  return { kept, unused: ignores.filter((ignore) => ignore.reason && !used.has(ignore)) };
}
