import { type IsoDate, isIsoDate } from '../text/calendar.ts';
import { writtenDays } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { tidyLine } from '../text/tidy.ts';

/** What an insight says under one label; spans are UTF-16 offsets in the file. */
interface Said {
  readonly text: string;
  readonly at: Span;
}

/** What the organisation makes of what teams said, with what follows from it: one heading of `inzichten.md`. */
export interface Insight {
  readonly title: string;
  /** Its heading. */
  readonly at: Span;
  /** The rows whose sentences it rests on. */
  readonly rows: readonly string[];
  readonly exceptions?: Said;
  readonly consequence?: Said;
  readonly who?: Said;
  /** The day, where it is one. */
  readonly when?: Said & { readonly day?: IsoDate };
  readonly answer?: Said;
}

/** Every label, in both languages, in small letters. */
const labels = {
  sentences: ['zinnen', 'sentences'],
  exceptions: ['waar het niet opging', 'where it did not hold'],
  consequence: ['gevolg', 'consequence'],
  who: ['wie', 'who'],
  when: ['wanneer', 'when'],
  answer: ['antwoord', 'answer'],
} as const;
type InsightLabel = keyof typeof labels;

const byWords: ReadonlyMap<string, InsightLabel> = new Map(
  Object.entries(labels).flatMap(([id, words]) => words.map((word) => [word, id as InsightLabel] as const)),
);

/** The file in the folder of releases, in either language. */
export const insightFiles = ['inzichten.md', 'insights.md'] as const;

const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/u;
const labelled = /^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?([\p{L} ]{3,40}?)(?:\*\*|__)?[ \t]?:(?:\*\*|__)?/u;
const fence = /^ {0,3}(?:```|~~~)/u;

interface Reading {
  readonly level: number;
  readonly title: string;
  readonly at: Span;
  readonly said: Map<InsightLabel, { text: string; start: number; end: number }>;
  /** The label that a line without one goes on with. */
  open: InsightLabel | undefined;
}

/**
 * The insights in a file that people write: a heading each, and below it labels with a colon, as lines, points or in bold. A
 * heading of the first level without a label is the title of the file. Never throws; linear in the length of the text.
 */
export function readInsights(text: string): Insight[] {
  const found: Reading[] = [];
  let isCode = false;
  for (const { line, start } of linesOf(text)) {
    if (fence.test(line)) isCode = !isCode;
    else if (!isCode) readLine(line, start, found);
  }
  return found.filter(({ level, said }) => level > 1 || said.size > 0).map(insightOf);
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line: line.replace(/\r$/u, ''), start };
    start += line.length + 1;
  }
}

function readLine(line: string, start: number, found: Reading[]): void {
  const [, signs = '', title] = heading.exec(line) ?? [];
  if (title !== undefined) {
    const own = title.replace(/[ \t]#+[ \t]*$/u, '').trim();
    found.push({ level: signs.length, title: own, at: spanOf(own, line, start), said: new Map(), open: undefined });
    return;
  }
  const last = found.at(-1);
  if (last === undefined) return;
  const [lead = '', words = ''] = labelled.exec(line) ?? [];
  const label = byWords.get(words.trim().toLowerCase());
  const rest = (label === undefined ? line : line.slice(lead.length)).trim();
  if (label !== undefined) {
    last.open = label;
    if (!last.said.has(label))
      last.said.set(label, { text: rest, ...spanOf(rest === '' ? line.trim() : rest, line, start) });
  } else if (rest === '') last.open = undefined;
  else goOn(last, rest, start + line.length);
}

function goOn({ open, said }: Reading, rest: string, end: number): void {
  const own = open === undefined ? undefined : said.get(open);
  if (own === undefined) return;
  own.text = `${own.text} ${rest}`.trim();
  own.end = end;
}

function spanOf(part: string, line: string, start: number): Span {
  const at = start + line.lastIndexOf(part);
  return { start: at, end: at + part.length };
}

function insightOf({ title, at, said }: Reading): Insight {
  const words = (label: InsightLabel): Said | undefined => {
    const { text = '', start = 0, end = 0 } = said.get(label) ?? {};
    const tidied = tidyLine(text);
    return tidied === '' ? undefined : { text: tidied, at: { start, end } };
  };
  const parts = {
    exceptions: words('exceptions'),
    consequence: words('consequence'),
    who: words('who'),
    answer: words('answer'),
  };
  const when = words('when');
  const day = when && dayIn(when.text);
  return {
    title: tidyLine(title),
    at,
    rows: [...new Set(words('sentences')?.text.match(/(?<![\p{L}\d])[0-9a-f]{8}(?![\p{L}\d])/gu) ?? [])],
    ...Object.fromEntries(Object.entries(parts).filter(([, own]) => own !== undefined)),
    ...(when === undefined ? {} : { when: { ...when, ...(day === undefined ? {} : { day }) } }),
  };
}

function dayIn(text: string): IsoDate | undefined {
  if (isIsoDate(text)) return text;
  return (['nl', 'en'] as const).flatMap((language) => writtenDays(text, language).flatMap(({ day }) => day ?? []))[0];
}
