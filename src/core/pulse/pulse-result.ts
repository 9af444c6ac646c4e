import type { Language } from '../format/language.ts';
import { hashText } from '../text/digest.ts';
import type { CountedPulse, PulseWord } from './count-pulse.ts';
import type { CountedCut } from './cut-pulse.ts';
import { PULSE_FORMAT, type PulseFront } from './schema.ts';
import type { Statements } from './statements.ts';

type PulseWords = NonNullable<PulseFront['words']>;

/** Who does what by when, as agreed over a pulse. */
export interface PulseAction {
  readonly role: string;
  readonly what: string;
  readonly due: string;
}

/** What is written of a pulse: its front matter, and what its Markdown needs besides. */
export interface PulseResult {
  readonly front: PulseFront;
  readonly statements: Statements['statements'];
  readonly actions: readonly PulseAction[];
  /** What was said about it at the table. */
  readonly notes?: readonly string[];
}

export interface PulseOf {
  readonly date: string;
  readonly again?: PulseFront['again'] | undefined;
  readonly actions?: readonly PulseAction[];
}

/** What is written of a pulse. Words only: of numbers there is that of the people alone. */
export function pulseResultOf(
  counted: CountedPulse | CountedCut,
  list: Statements,
  { date, again, actions = [] }: PulseOf,
): PulseResult {
  const { id, statements, language } = list;
  const ids = statements.map((one) => one.id);
  const words = 'words' in counted && counted.words !== undefined ? { words: byId(ids, counted.words) } : {};
  const groups =
    'groups' in counted
      ? { cut: counted.cut, groups: counted.groups.map((own) => ({ ...own, words: byId(ids, own.words) })) }
      : {};
  return {
    front: {
      format: PULSE_FORMAT,
      language,
      date,
      statements: id,
      people: counted.people,
      ...words,
      ...groups,
      stars: counted.stars.flatMap((number) => ids[number - 1] ?? []),
      texts: textsOf(list),
      ...(again === undefined ? {} : { again }),
    },
    statements,
    actions,
  };
}

function byId(ids: readonly string[], words: readonly PulseWord[]): PulseWords {
  return Object.fromEntries(ids.flatMap((id, at) => (words[at] === undefined ? [] : [[id, words[at]]])));
}

/** A digest of each sentence, by its id. */
export function textsOf({ statements }: Pick<Statements, 'statements'>): Record<string, string> {
  return Object.fromEntries(statements.map(({ id, text }) => [id, hashText(text.trim())]));
}

export interface Earlier {
  readonly again: NonNullable<PulseFront['again']>;
  /** Statements with another sentence than the one answered then. */
  readonly reworded: readonly string[];
}

/**
 * The words of an earlier pulse for the statements whose sentence is still the same. `same`: the list, and those of its name in
 * another language: a translation is no other statement.
 */
export function earlierOf(
  { date, words = {}, texts, language }: PulseFront,
  list: Statements,
  same: ReadonlyMap<Language, Statements>,
): Earlier {
  const then = textsOf(language === list.language ? list : (same.get(language) ?? { statements: [] }));
  const asked = list.statements.filter(({ id }) => Object.hasOwn(words, id));
  const kept = asked.filter(({ id }) => texts[id] === then[id]);
  return {
    again: { date, words: Object.fromEntries(kept.flatMap(({ id }) => (words[id] ? [[id, words[id]]] : []))) },
    reworded: asked.filter((one) => !kept.includes(one)).map(({ id }) => id),
  };
}
