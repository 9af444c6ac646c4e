import type { AnswerContext } from '../session/kind.ts';
import { isDoNothing } from '../session/kinds/options.ts';
import type { OptionValue } from '../session/values.ts';
import { slug } from '../text/slug.ts';
import { tidyLine } from '../text/tidy.ts';
import { type NoteTaker, prefixOf, type Taken } from './taker.ts';

export type OptionNotes = readonly Partial<OptionValue>[];

export interface OptionNotesOptions {
  readonly context: AnswerContext;
  readonly min: number;
  /** Options of the case, to be brought in at "=": the team's own come first. */
  readonly ofCase?: OptionNotes;
}

const parts = { '+': 'gain', '-': 'harm', '=': 'repair' } as const;

/** Options by their titles, one a line; "2+ text" says what the second brings, "2x" takes it away, "2n" marks it as doing nothing. */
export function optionNotes({ context, min, ofCase = [] }: OptionNotesOptions): NoteTaker<OptionNotes> {
  const { messages } = context;
  const { faults, options: words } = messages;

  return {
    take(line, value): Taken<OptionNotes> {
      if (line.trim() === '=' && ofCase.length > 0)
        return { type: 'noted', value: [...value, ...newOnes(ofCase, value)] };
      const prefix = /^\s/u.test(line) ? undefined : prefixOf(line, '+=xn-');
      if (prefix && prefix.sign !== '') return change(prefix, value);
      const title = tidyLine(line);
      if (title === '') return { type: 'refused', message: faults.blank };
      const id = freeId(title, value);
      if (value.some((one) => tidyLine(one.title ?? '').toLowerCase() === title.toLowerCase()))
        return { type: 'refused', message: faults.optionTwice(title) };
      return { type: 'noted', value: [...value, { id, title }] };
    },
    last(value) {
      const own = value.at(-1);
      if (own === undefined) return undefined;
      const [sign, part] = Object.entries(parts).findLast(([, one]) => (own[one] ?? '') !== '') ?? [];
      if (part === undefined) return { line: own.title ?? '', value: value.slice(0, -1) };
      const { [part]: text, ...rest } = own;
      return { line: `${value.length}${sign} ${text}`, value: [...value.slice(0, -1), rest] };
    },
    isEmpty: (value) => value.length === 0,
    missing(value) {
      if (value.length < min) return faults.tooFewOptions(min, value.length);
      const hasNothing = value.some(({ id = '', title = '' }) => isDoNothing(id === '' ? slug(title, '') : id));
      return min > 1 && !hasNothing ? words.whichIsNothing : undefined;
    },
  };

  function change({ number, sign, text }: { number: number; sign: string; text: string }, value: OptionNotes) {
    const own = value[number - 1];
    if (own === undefined) return { type: 'refused', message: faults.noSuchOption(value.length) } as const;
    const put = (changed: Partial<OptionValue>) =>
      ({ type: 'noted', value: value.map((one) => (one === own ? { ...one, ...changed } : one)) }) as const;
    if (sign === 'x') return { type: 'noted', value: value.filter((one) => one !== own) } as const;
    if (sign === 'n') return markNothing(own, value);
    if (text === '') return { type: 'refused', message: faults.blank } as const;
    const part = parts[sign as keyof typeof parts];
    const before = own[part] ?? '';
    return put({ [part]: joined(before, tidyLine(text)) });
  }

  /** Only one option is doing nothing. */
  function markNothing(own: Partial<OptionValue>, value: OptionNotes) {
    const others = value.filter((one) => one !== own);
    const marked = value.map((one) => {
      if (one === own) return { ...one, id: words.doNothingId };
      return isDoNothing(one.id ?? '') ? { ...one, id: slug(one.title ?? '', words.fallbackId) } : one;
    });
    const clash = others.some(({ id = '' }) => !isDoNothing(id) && id === words.doNothingId);
    return clash
      ? ({ type: 'refused', message: faults.optionTwice(own.title ?? '') } as const)
      : ({ type: 'noted', value: marked } as const);
  }

  function freeId(title: string, value: OptionNotes): string {
    const wanted = slug(title, words.fallbackId);
    const taken = new Set(value.map(({ id }) => id));
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? wanted : `${wanted}-${n}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** One text after another: a sentence stays one. */
function joined(before: string, text: string): string {
  if (before === '') return text;
  return `${before}${/[.?!…]$/u.test(before) ? '' : ';'} ${text}`;
}

function newOnes(ofCase: OptionNotes, value: OptionNotes): OptionNotes {
  const taken = new Set(value.map(({ id }) => id));
  return ofCase.filter(({ id }) => !taken.has(id));
}
