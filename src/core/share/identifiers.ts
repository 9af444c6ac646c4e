import { looksLikeName } from '../case/role-advice.ts';
import type { Place } from '../check/finding.ts';
import type { PersonalKind } from '../privacy/datum.ts';
import { findPersonalData, type PrivacyOptions } from '../privacy/find.ts';
import { type Passage, sourceSpan } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Sources, sourceKey } from './sourced.ts';
import { type TextAt, withTexts } from './texts.ts';

export type IdentifierRule = `privacy-${PersonalKind}` | 'role-name';

/** Something that may lead to a person: the rule that says so, the text it stands in, and where in the record. */
export interface Identifier {
  readonly rule: IdentifierRule;
  readonly within: TextAt;
  /** UTF-16 offsets in that text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly at: Place;
}

/** What is to be looked for, and where things stand in the file. */
export interface Surveyed {
  readonly wishes: PrivacyOptions;
  readonly place: (span: Span) => Place;
}

/** What is known of where the texts of a value stand. */
export interface From {
  readonly sources: Sources;
  readonly looking: Surveyed;
}

/** Everything in these texts that may lead to a person, in order. An honest guess: a person decides. */
export function identifiersIn(texts: Iterable<TextAt>, { sources, looking: { wishes, place } }: From): Identifier[] {
  return [...texts].flatMap((within) => {
    const source = sources.get(sourceKey(within.path));
    return spansIn(within, wishes).map((span) => ({
      ...span,
      within,
      at: place(spanInFile(within, span, source)),
    }));
  });
}

/** What was put in the place of something keeps the place of the passage; what was typed just now stands nowhere. */
function spanInFile({ text }: TextAt, { start, end }: Span, source: Passage | undefined): Span {
  if (source === undefined) return { start: 0, end: 0 };
  return text === source.text ? sourceSpan(source, start, end) : source.at;
}

function spansIn({ text, role }: TextAt, wishes: PrivacyOptions) {
  const spans: { rule: IdentifierRule; start: number; end: number }[] = findPersonalData(text, wishes).map(
    ({ kind, start, end }) => ({ rule: `privacy-${kind}`, start, end }),
  );
  const seen = spans.some(({ start }) => start < role.length);
  const isAllowed = wishes.allow?.some((one) => one.trim().toLowerCase() === role.trim().toLowerCase());
  return role !== '' && !seen && !isAllowed && looksLikeName(role)
    ? [{ rule: 'role-name' as const, start: 0, end: role.length }, ...spans]
    : spans;
}

/** What people are asked about them. */
export interface IdentifierQuestions {
  readonly found: readonly Identifier[];
  /** Roles in the record, to choose words from. */
  readonly roles: readonly string[];
  readonly wishes: PrivacyOptions;
  /** What may stand in the place of each, in the language of the record. */
  readonly instead: Readonly<Record<IdentifierRule, string>>;
}

/** What people decide about one of them. */
export type Decision = { readonly type: 'keep' } | { readonly type: 'replace'; readonly text: string };

/** A value with a decision carried out about each of these, which come in order and do not overlap. */
export function withDecisions<T>(value: T, found: readonly Identifier[], decisions: readonly Decision[]): T {
  const texts = new Map<TextAt, TextAt>();
  // From the back, so that the places of what comes before stay right.
  for (const [at, { within, start, end }] of [...found.entries()].reverse()) {
    const decision = decisions[at];
    if (decision?.type !== 'replace') continue;
    const { text } = texts.get(within) ?? within;
    texts.set(within, { ...within, text: text.slice(0, start) + decision.text + text.slice(end) });
  }
  return withTexts(value, [...texts.values()]);
}

/** The characters it is about. */
export function wordsAbout({ within, start, end }: Identifier): string {
  return within.text.slice(start, end);
}

/** Of a sentence, on either side, in UTF-16 units. */
const FAR = 160;

/** The sentence it stands in, cut where that is long: what stands before, the characters, what stands after. */
export function sentenceOf({ within: { text }, start, end }: Identifier): readonly [string, string, string] {
  const far = text.slice(Math.max(0, start - FAR), start);
  const last = [...far.matchAll(/[.!?](?=\s)|\n/gu)].at(-1);
  const before = last === undefined ? far : far.slice(last.index + 1);
  const after = /^(?:[^.!?\n]|[.!?](?!\s)){0,160}[.!?]?/u.exec(text.slice(end))?.[0] ?? '';
  return [before.trimStart(), text.slice(start, end), after.trimEnd()];
}
