import { literally } from '../text/literally.ts';
import { squeezed } from './meant.ts';
import { clausesOf, formName, type SummaryWords, summaryParagraph, summaryWords, tidyRole } from './summary.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** Whether a paragraph says what the summary would say now; blanks and capitals make no difference. */
export function isSummary(text: string, facts: SummaryFacts): boolean {
  return squeezed(text) === squeezed(summaryParagraph(facts));
}

/**
 * Whether a paragraph is nothing but a summary of an earlier state of the record: each of its sentences is one of ours, with
 * the words of the team as they are now; only days, numbers and outcomes are others, or a sentence is not there yet. Then
 * another summary may stand in its place, and no word of anybody's goes.
 */
export function isOlderSummary(text: string, facts: SummaryFacts): boolean {
  let rest = squeezed(text);
  let isBegun = false;
  for (const sentence of sentencesOf(facts)) {
    const length = lengthOf(rest, sentence);
    if (length === 0 && !isBegun) return false;
    isBegun = true;
    rest = rest.slice(length).trimStart();
  }
  return rest === '';
}

/** How much of a text is one of these at its head, up to the end of a word. */
function lengthOf(text: string, sentences: readonly string[]): number {
  const found = sentences
    .map(squeezed)
    .filter((one) => hasFixedWords(text, one))
    .flatMap((one) => new RegExp(`^${patternOf(one)}(?=\\s|$)`, 'u').exec(text)?.[0].length ?? []);
  return Math.max(0, ...found);
}

/** What stands in a sentence for a day and for a number. */
const DAY = '\ue000';
const NUMBER = '\ue001';

/** There are hundreds of sentences, and making an expression of one takes much longer than looking for its words. */
function hasFixedWords(text: string, sentence: string): boolean {
  return sentence.split(/[\ue000\ue001]/u).every((words) => text.includes(words));
}

/** Of a sentence that is squeezed. */
function patternOf(sentence: string): string {
  return literally(sentence)
    .replaceAll(DAY, '\\d{1,2} \\p{L}{3,9} \\d{4}')
    .replaceAll(NUMBER, '(?:\\d{1,5}|\\p{L}{2,9})');
}

/** Every sentence that the summary may have had, in its order; of each several that can stand there. */
function sentencesOf(facts: SummaryFacts): string[][] {
  const words = summaryWords[facts.language];
  const { question, choice, earlier, because, remains } = clausesOf(facts);
  const withClause = (clause: string | undefined, ...frames: readonly ((text: string) => string)[]) =>
    clause === undefined ? [] : frames.map((frame) => frame(clause));
  return [
    openings(facts, words),
    withClause(question, words.question),
    [
      ...withClause(choice, words.decided, words.decidedForNow, words.chosen),
      ...Object.values(words.outcomes),
      words.noChoice,
      ...[0, 1].map(words.messages),
      words.messages(13).replace('13', NUMBER),
    ],
    withClause(earlier, words.earlier),
    withClause(because, words.because),
    withClause(remains, words.remains),
    Object.values(words.dissent),
    [words.due(DAY, true), words.due(DAY, false)],
    lookBacks(words),
  ];
}

function openings({ role, form }: SummaryFacts, words: SummaryWords): string[] {
  const people = [undefined, words.people(13).replace('13', NUMBER)];
  const lengths = [undefined, words.minutes(1).replace('1', NUMBER), words.minutes(13).replace('13', NUMBER)];
  const roles = role === undefined ? [undefined] : [undefined, tidyRole(role)];
  const ids = [...Object.keys(words.forms), ...(form === undefined ? [] : [form])];
  const forms = [undefined, ...ids.flatMap((id) => lengths.map((length) => formName(id, length, words)))];
  return people.flatMap((who) =>
    forms.flatMap((how) => [
      words.closing(DAY, who, how),
      ...roles.map((whose) => words.opening(DAY, who, whose, how)),
    ]),
  );
}

function lookBacks(words: SummaryWords): string[] {
  const days = [undefined, DAY];
  return [words.lookBack(DAY), ...days.flatMap((day) => days.map((next) => words.lookedBack(day, next)))];
}
