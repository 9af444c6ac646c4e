import type { Messages } from '../../language/messages.ts';
import { readFormat } from '../format/read.ts';
import { claimsFormat, isMeantAsRecord } from '../record/claims.ts';
import { sectionsIn, splitFrontMatter } from '../record/parse.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from '../record/schema.ts';
import type { SectionId } from '../record/sections.ts';
import { countedSections, factsOf, type OwnFacts, type Shelves } from './facts.ts';

const wanted = new Set<SectionId>(countedSections);

export interface Reading {
  readonly shelves: Shelves;
  readonly messages: Messages;
}

/** What a Markdown file adds to a report: facts, or why it cannot be counted; nothing where it does not say it is a record. */
export function readForReport(text: string, reading: Reading): OwnFacts | 'invalid' | undefined {
  const split = splitFrontMatter(text);
  if (!split || !claimsFormat(split.yaml)) return isMeantAsRecord(text) ? 'invalid' : undefined;
  const { value: front } = readFormat<FrontMatter>(split.yaml, {
    schema: frontSchema,
    format: RECORD_FORMAT,
    file: '',
    messages: reading.messages,
    within: { text, offset: split.offset },
  });
  if (!front) return 'invalid';
  const sections = sectionsIn(split.body, (id) => wanted.has(id));
  return factsOf({ front, sections }, reading.shelves);
}
