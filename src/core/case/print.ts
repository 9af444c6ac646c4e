import type { Messages } from '../../language/messages.ts';
import { type Entry, itemsEntry, textEntry, type WrittenItem } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import type { NamedValue } from '../values/named-value.ts';
import { aboutCase } from './about.ts';
import type { CasePart } from './part.ts';
import type { Case } from './schema.ts';

/** A case as Markdown to read, with everything the file says. `values` are those of the case, by their names. */
export function printCase(own: Case, values: readonly NamedValue[], messages: Messages): string {
  const sections = [...casePartsOf(own, messages), ...aboutCase(own, values, messages)].map(
    ({ heading, entries }) => `## ${heading}\n\n${printEntries(entries)}`,
  );
  const role = printEntries([textEntry(own.role, messages.caseWords.role)]);
  return `# ${escapeLine(own.title)}\n\n${role}\n\n${sections.join('\n\n')}\n`;
}

/** A case in parts to read: the story first, then who has a stake, what can be done, and what to talk about. */
export function casePartsOf(own: Case, messages: Messages): CasePart[] {
  const { caseWords, options: labels } = messages;
  const parts: [heading: string, entries: Entry[]][] = [
    [caseWords.story, [textEntry(paragraphs(own.situation))]],
    [caseWords.question, [textEntry(own.question)]],
    [
      caseWords.stakeholders,
      list(
        (own.stakeholders ?? []).map(({ role, stake }) => ({
          text: role,
          parts: [{ label: caseWords.stake, text: line(stake) }],
        })),
      ),
    ],
    [
      caseWords.tension,
      own.tension ? [textEntry(line(own.tension.how), messages.sides[own.tension.side].tension)] : [],
    ],
    [
      caseWords.options,
      list(
        (own.options ?? []).map(({ id, title, gain, harm, repair }) => ({
          id,
          text: title,
          parts: [
            [labels.gain, gain],
            [labels.harm, harm],
            [labels.repair, repair],
          ].flatMap(([label = '', text]) => (text === undefined ? [] : [{ label, text: line(text) }])),
        })),
      ),
    ],
    [caseWords.discussion, list((own.discussion ?? []).map((text) => ({ text, parts: [] })))],
  ];
  return parts.filter(([, entries]) => entries.length > 0).map(([heading, entries]) => ({ heading, entries }));
}

function list(items: readonly WrittenItem[]): Entry[] {
  return items.length === 0 ? [] : [itemsEntry(items)];
}

function line(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map(line)
    .join('\n\n');
}
