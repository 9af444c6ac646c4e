import type { Messages } from '../../language/messages.ts';
import { itemsEntry } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import { marker } from '../record/sections.ts';
import { printYaml } from '../yaml/print.ts';
import { asksForTalk } from './count-pulse.ts';
import type { PulseAction, PulseResult } from './pulse-result.ts';
import type { PulseFront } from './schema.ts';

type Words = NonNullable<PulseFront['words']>;

/** The statements with a word in each column, and a star: on a screen as in a file. */
export interface PulseTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly starred: boolean;
    readonly text: string;
    readonly words: readonly string[];
  }[];
}

/** A pulse with too few people for words has the starred statements alone. */
export function pulseTable({ front, statements }: PulseResult, messages: Messages): PulseTable {
  const { pulse, toolkit, report } = messages;
  const { groups: names } = report.many;
  const now =
    front.groups?.map(({ id, words }) => [names[id], words] as const) ??
    (front.words === undefined ? [] : [[pulse.now, front.words] as const]);
  const shown =
    front.again === undefined || now.length === 0 ? now : [...now, [pulse.before, front.again.words] as const];
  const wordIn = (words: Words, id: string) => {
    const word = words[id];
    return word === undefined ? '–' : toolkit.pulse.words[word];
  };
  const rows = statements.map(({ id, text }, at) => ({
    number: at + 1,
    starred: front.stars.includes(id),
    text,
    words: shown.map(([, words]) => wordIn(words, id)),
  }));
  return { columns: shown.map(([title]) => title), rows: now.length === 0 ? rows.filter((row) => row.starred) : rows };
}

/** The statements to talk about: starred, split, or answered otherwise than a larger group did before. */
export function askedOf({ front, statements }: Pick<PulseResult, 'front' | 'statements'>) {
  const all = front.groups?.map(({ words }) => words) ?? (front.words === undefined ? [] : [front.words]);
  return statements.flatMap((own, at) =>
    front.stars.includes(own.id) || all.some((words) => asksForTalk(own, words[own.id]))
      ? [{ ...own, number: at + 1 }]
      : [],
  );
}

/** The file of a pulse: what the wall showed, a question under each gap, and what was agreed. */
export function printPulse(result: PulseResult, messages: Messages): string {
  const { front, actions } = result;
  const { pulse, day } = messages;
  const parts = [
    `# ${pulse.title(day(front.date))}`,
    ...pulseLegend(front, messages),
    ...tableLines(result, messages),
    ...questions(result, messages),
    ...notesPart(result, messages),
    marker('actions'),
    `## ${pulse.agreements}`,
    `<!-- ${pulse.agreementsHow} -->`,
    actions.length === 0 ? pulse.noAgreements : actions.map((own) => actionLine(own, messages)).join('\n'),
  ];
  return `---\n${printYaml(front)}---\n\n${parts.join('\n\n')}\n`;
}

function notesPart({ notes = [] }: PulseResult, { toolkit }: Messages): string[] {
  if (notes.length === 0) return [];
  const heading = `## ${toolkit.forms.pulse.steps.wall.label}`;
  return [heading, printEntries([itemsEntry(notes.map((text) => ({ text, parts: [] })))])];
}

/** What the words mean, or why there are none; and when the time before was. */
export function pulseLegend(front: PulseFront, { pulse, toolkit, day }: Messages): string[] {
  const isCounted = front.words !== undefined || front.groups !== undefined;
  return [
    ...(isCounted ? [toolkit.pulse.meaning] : [toolkit.pulse.notCounted(front.people)]),
    ...(front.groups === undefined ? [] : [pulse.noWhole]),
    ...(front.stars.length === 0 ? [] : [pulse.starMeans]),
    ...(front.again === undefined || !isCounted ? [] : [pulse.beforeWas(day(front.again.date))]),
  ];
}

function tableLines(result: PulseResult, messages: Messages): string[] {
  const { columns, rows } = pulseTable(result, messages);
  if (rows.length === 0) return [];
  const { pulse } = messages;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(['', pulse.statement, ...columns]),
    line(['---:', '---', ...columns.map(() => '---')]),
    ...rows.map(({ number, starred, text, words }) =>
      line([starred ? `\\* ${number}` : String(number), escapeLine(text), ...words]),
    ),
  ];
  return [lines.join('\n')];
}

function questions(result: PulseResult, { pulse, toolkit }: Messages): string[] {
  const asked = askedOf(result).filter(({ ask, heard }) => ask !== undefined || heard !== undefined);
  if (asked.length === 0) return [];
  const under = asked.flatMap(({ number, text, heard, ask }) => [
    `### ${pulse.numbered(number, escapeLine(text))}`,
    ...(heard === undefined ? [] : [escapeLine(toolkit.pulse.heard(heard))]),
    ...(ask === undefined ? [] : [escapeLine(ask)]),
  ]);
  return [`## ${toolkit.pulse.questions}`, ...under];
}

function actionLine({ role, what, due }: PulseAction, { day }: Messages): string {
  return `- [ ] ${escapeLine(role)}: ${escapeLine(what)} (${day(due)})`;
}
