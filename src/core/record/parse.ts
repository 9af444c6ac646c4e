import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { readFormat } from '../format/read.ts';
import type { RecordDocument, Section } from './document.ts';
import { readEntries } from './read-markdown.ts';
import { scanBody } from './scan-body.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from './schema.ts';

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
  return scanBody(body).flatMap(({ id, lines }) =>
    id === undefined || !wanted(id) ? [] : [{ id, entries: readEntries(lines) }],
  );
}

/** Whether a body holds text outside the sections: before the first, under a marker of one's own, or a heading too many. */
export function hasOwnParts(body: string): boolean {
  const lines = body.replace(/\r\n?/gu, '\n').split('\n');
  const taken = new Set<number>();
  for (const { id, line, lines: own, first } of scanBody(body)) {
    if (id === undefined) continue;
    for (let at = line; at < first + own.length; at += 1) taken.add(at);
  }
  return lines.some((text, at) => !taken.has(at) && !/^\s*(?:<!--.*-->\s*)?$/u.test(text));
}
