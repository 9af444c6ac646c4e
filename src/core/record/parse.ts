import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { readFormat } from '../format/read.ts';
import type { RecordDocument, Section } from './document.ts';
import { readEntries } from './read-markdown.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from './schema.ts';
import { isSectionId } from './sections.ts';

export interface RecordRead {
  readonly record: RecordDocument | undefined;
  readonly findings: readonly Finding[];
}

const MAX_FRONT = 64 * 1024;

/** The front matter's YAML with its offset, and the body: line 1 is "---" and so is the first line that closes it. */
export function splitFrontMatter(text: string): { yaml: string; offset: number; body: string } | undefined {
  const opening = /^\ufeff?---\r?\n/u.exec(text);
  if (!opening) return undefined;
  const offset = opening[0].length;
  const closing = /^---\r?(?:\n|$)/mu.exec(text.slice(offset, offset + MAX_FRONT));
  if (!closing) return undefined;
  return {
    yaml: text.slice(offset, offset + closing.index),
    offset,
    body: text.slice(offset + closing.index + closing[0].length),
  };
}

/** A record back from its text, also after hands have been at it: CRLF, ticked boxes, other headings, own sections. */
export function parseRecord(text: string, file: string, messages: Messages): RecordRead {
  const split = splitFrontMatter(text);
  if (!split) {
    const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      record: undefined,
      findings: [{ rule: 'no-front-matter', severity: 'error', file, at, message: messages.check.noFrontMatter }],
    };
  }
  const read = readFormat<FrontMatter>(split.yaml, {
    schema: frontSchema,
    format: RECORD_FORMAT,
    file,
    messages,
    within: { text, offset: split.offset },
  });
  const record = read.value && { front: read.value, sections: sectionsIn(split.body) };
  return { record, findings: read.findings };
}

/**
 * Sections by their markers; what stands before the first marker or under an unknown one is people's own. Who needs only
 * some of them names those: reading the rest is most of the time.
 */
export function sectionsIn(body: string, wanted: (id: Section['id']) => boolean = () => true): Section[] {
  const sections: { id: Section['id']; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const line of linesOutsideFences(body)) {
    const found = line.marker === undefined ? undefined : isSectionId(line.marker) ? line.marker : 'unknown';
    if (found === 'unknown' || (found !== undefined && !wanted(found))) open = undefined;
    else if (found !== undefined) {
      open = [];
      sections.push({ id: found, lines: open });
    } else open?.push(line.text);
  }
  return sections.map(({ id, lines }) => ({ id, entries: readEntries(withoutHeading(lines)) }));
}

function* linesOutsideFences(body: string): Generator<{ text: string; marker: string | undefined }> {
  let fence: string | undefined;
  for (const text of body.replace(/\r\n?/gu, '\n').split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(text)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    yield { text, marker: fence === undefined ? /^<!-- driehoek:([a-z-]+) -->\s*$/u.exec(text)?.[1] : undefined };
  }
}

/** The section's own heading may be reworded; a second level-two heading begins something of people's own. */
function withoutHeading(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !/^[ \t]*$/u.test(line));
  const rest = /^##\s/u.test(lines[first] ?? '') ? lines.slice(first + 1) : [...lines];
  const next = rest.findIndex((line) => /^##?\s/u.test(line));
  return next === -1 ? rest : rest.slice(0, next);
}
