import type { Messages } from '../../language/messages.ts';
import { readFormat } from '../format/read.ts';
import { sectionsIn, splitFrontMatter } from '../record/parse.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from '../record/schema.ts';
import { isSectionId, type SectionId } from '../record/sections.ts';
import { countedSections, factsOf, type RecordFacts, type Shelves } from './facts.ts';

const wanted = new Set<SectionId>(countedSections);

export interface Reading {
  readonly shelves: Shelves;
  readonly messages: Messages;
  /** No record is from after this day. */
  readonly today: string;
}

/**
 * What a Markdown file adds to a report: facts, or why it cannot be counted. Nothing at all for a file that does not claim
 * to be a record, such as a README among them.
 */
export function readForReport(
  text: string,
  team: string,
  reading: Reading,
): RecordFacts | 'invalid' | 'future' | undefined {
  const split = splitFrontMatter(text);
  if (!split || !/^format:[ \t]*["']?driehoek\/record@/mu.test(split.yaml))
    return hasSections(text) ? 'invalid' : undefined;
  const { value: front } = readFormat<FrontMatter>(split.yaml, {
    schema: frontSchema,
    format: RECORD_FORMAT,
    file: '',
    messages: reading.messages,
    within: { text, offset: split.offset },
  });
  if (!front) return 'invalid';
  if (front.date > reading.today) return 'future';
  const sections = sectionsIn(split.body, (id) => wanted.has(id));
  return factsOf({ front, sections }, team, reading.shelves);
}

function hasSections(text: string): boolean {
  for (const [, id = ''] of text.matchAll(/^<!-- driehoek:([a-z-]+) -->/gmu)) if (isSectionId(id)) return true;
  return false;
}
