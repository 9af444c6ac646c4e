import type { Messages } from '../../language/messages.ts';
import type { Case, CaseOption } from '../case/schema.ts';
import { tidyLine, tidyText } from '../text/tidy.ts';
import { freshIds } from './case-draft.ts';
import type { PersonMark } from './marks.ts';
import type { ShareQuestion } from './questions.ts';
import { type TextPath, textsIn, withTexts } from './texts.ts';

/** A case as somebody tells it anew: of every text what they made of it, and which questions they answered with no. */
export interface Retelling {
  /** By the key of a line; '' is left out on purpose. */
  readonly texts: Readonly<Record<string, string>>;
  readonly answered: readonly ShareQuestion[];
}

/** A text that a case may have: "title", "situation", "option-2-harm". */
export interface TellingLine {
  readonly key: string;
  /** What the record says there; '' where it says nothing. */
  readonly old: string;
  readonly path: TextPath;
}

/** A case that somebody is to tell anew. */
export interface CaseTelling {
  readonly lines: readonly TellingLine[];
  /** What was told an earlier time. */
  readonly begun: Retelling;
  readonly marksIn: (text: string) => readonly PersonMark[];
  /** Is called with every change, so that nothing typed is lost. */
  readonly keep: (now: Retelling, isTyping: boolean) => void;
}

export interface CaseTold extends Retelling {
  /** Sentences that were rewritten or taken out when the text was read back, and those that stand. */
  readonly replaced: number;
  readonly kept: number;
}

/** Of the story, so that it stays one moment. */
export const MAX_WORDS = 200;

const needed: readonly string[] = ['title', 'role', 'situation', 'question'];

export function isNeeded(key: string): boolean {
  return needed.includes(key);
}

/** What a line is called in a sentence: "de vraag", "optie 2, schaadt". */
export function lineName(key: string, { retell }: Messages): string {
  const [, n, part] = /^option-(\d+)(?:-(\w+))?$/u.exec(key) ?? [];
  if (n === undefined) return retell.lines[key] ?? key;
  return [retell.option(Number(n)), ...(part === undefined ? [] : [retell.parts[part] ?? part])].join(', ');
}

/** The lines of a case as the record has it, in the order in which they are told. */
export function linesToTell(old: Case): TellingLine[] {
  return [...textsIn(old)].map(({ path, text }) => ({ key: keyOf(path), old: text, path }));
}

function keyOf([first, second, third]: TextPath): string {
  if (first !== 'options') return String(first);
  return `option-${Number(second) + 1}${third === 'title' ? '' : `-${third}`}`;
}

/** Of a line of an option the key of the option itself. */
export function optionOf(key: string): string | undefined {
  return /^(option-\d+)-/u.exec(key)?.[1];
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** What a case still lacks before it can go out: lines that it cannot do without. */
export function untold({ texts }: Pick<Retelling, 'texts'>): string[] {
  return needed.filter((key) => (texts[key] ?? '').trim() === '');
}

/** The case as it was told, and nothing else of what people typed for the record. */
export function retoldCase(old: Case, { texts }: Pick<Retelling, 'texts'>, messages: Messages): Case {
  const tidied = linesToTell(old).map(({ key, path }) => {
    const typed = texts[key] ?? '';
    return { path, role: '', text: key === 'situation' ? tidyText(typed) : tidyLine(typed) };
  });
  const { tension, options = [], ...own } = withTexts(old, tidied);
  const told = options.filter(({ title }) => title !== '').map(withoutEmpty);
  return freshIds(
    {
      ...own,
      ...(tension === undefined || tension.how === '' ? {} : { tension }),
      ...(told.length === 0 ? {} : { options: told }),
    },
    messages,
  );
}

function withoutEmpty({ id, title, gain, harm, repair }: CaseOption): CaseOption {
  return { id, title, ...(gain ? { gain } : {}), ...(harm ? { harm } : {}), ...(repair ? { repair } : {}) };
}
