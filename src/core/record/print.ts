import type { Messages } from '../../language/messages.ts';
import { printYaml } from '../yaml/print.ts';
import type { RecordDocument } from './document.ts';
import { escapeLine } from './escape.ts';
import { printSection } from './markdown.ts';
import type { RecordTemplate } from './template.ts';
import { titleHeading } from './title-heading.ts';

/** The record as the file holds it: front matter written by us, the body through the template. */
export function printRecord({ front, sections }: RecordDocument, template: RecordTemplate, messages: Messages): string {
  const body = template.render({
    title: escapeLine(front.title),
    heading: escapeLine(titleHeading(front.title)).replace(/(?<= )#+$/u, '\\$&'),
    date: messages.day(front.date),
    sections: Object.fromEntries(sections.map(({ id, entries }) => [id, printSection(id, entries)])),
  });
  return `---\n${printYaml(front)}---\n\n${body}`;
}
