import { recordSummary as en } from '../../language/en/record-summary.ts';
import { recordSummary as nl } from '../../language/nl/record-summary.ts';
import type { Language } from '../format/language.ts';
import { cutSentence, endedSentence, firstSentence } from '../text/sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** A record is summed up in its own language, whatever the language of the one who checks it. */
export const summaryWords: Readonly<Record<Language, typeof nl>> = { nl, en };
export type SummaryWords = typeof nl;

/** The longest sentence of the team that is taken over whole, in UTF-16 units: some thirty words. */
const MOST = 200;
/** No more of a text is looked at. */
const FAR = 5 * MOST;

/** The paragraph at the head of a record, for somebody who was not there. */
export function summaryParagraph(facts: SummaryFacts): string {
  return [openingOf(facts), ...teamSentences(facts), ...closingSentences(facts)].join(' ');
}

function openingOf({ language, day, people, minutes, form, role, messages }: SummaryFacts): string {
  const words = summaryWords[language];
  const length = minutes === undefined || minutes === 0 ? undefined : words.minutes(minutes);
  const who = people === undefined || people < 2 ? undefined : words.people(people);
  const how = form && formName(form, length, words);
  if (messages !== undefined) return words.closing(words.day(day), who, how);
  return words.opening(words.day(day), who, role && tidyRole(role), how);
}

/** The session form as a sentence calls it; one of a team's own by its id. */
export function formName(id: string, length: string | undefined, words: SummaryWords): string {
  const own = Object.hasOwn(words.forms, id) ? words.forms[id as keyof SummaryWords['forms']] : undefined;
  return own === undefined ? words.otherForm(id.replaceAll('-', ' '), length) : own(length);
}

export function tidyRole(role: string): string {
  return cutSentence(firstSentence(role.slice(0, FAR)), MOST / 2).replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/u, '');
}

/** Sentences with words of the team in them. */
function teamSentences(facts: SummaryFacts): string[] {
  const words = summaryWords[facts.language];
  const { question, earlier, because, remains } = clausesOf(facts);
  return [
    ...(question === undefined ? [] : [words.question(question)]),
    ...choiceSentences(facts, words),
    ...(earlier === undefined ? [] : [words.earlier(earlier)]),
    ...(because === undefined ? [] : [words.because(because)]),
    ...(remains === undefined ? [] : [words.remains(remains)]),
  ];
}

function choiceSentences(facts: SummaryFacts, words: SummaryWords): string[] {
  const { outcome, earlier, messages } = facts;
  if (messages !== undefined) return [words.messages(messages)];
  const { choice } = clausesOf(facts);
  if (choice === undefined)
    return outcome === undefined ? (earlier === undefined ? [words.noChoice] : []) : [words.outcomes[outcome]];
  if (outcome === 'besluit') return [words.decided(choice)];
  return [outcome === 'voorlopig' ? words.decidedForNow(choice) : words.chosen(choice)];
}

const clauses = ['question', 'choice', 'earlier', 'because', 'remains'] as const;
type Clauses = Partial<Record<(typeof clauses)[number], string>>;

/** The words of the team as they stand in the summary: of each text the first sentence, behind a colon. */
export function clausesOf(facts: SummaryFacts): Clauses {
  const words = summaryWords[facts.language];
  const said = clauses.flatMap((name) => {
    const text = facts[name];
    const own = text
      ?.trim()
      .slice(0, FAR)
      .replace(words.lead[name] ?? /^/u, '');
    return own === undefined ? [] : [[name, clauseOf(own, words)]];
  });
  return Object.fromEntries(said) as Clauses;
}

function clauseOf(text: string, words: SummaryWords): string {
  const sentence = endedSentence(cutSentence(firstSentence(text), MOST));
  const first = /^\p{Lu}\p{Ll}*(?=[\s,])/u.exec(sentence)?.[0];
  return first !== undefined && words.isSmall(first) ? first.toLowerCase() + sentence.slice(first.length) : sentence;
}

function closingSentences({ language, dissent, due, lookBack }: SummaryFacts): string[] {
  const words = summaryWords[language];
  return [
    ...(dissent === undefined ? [] : [words.dissent[dissent]]),
    ...(due === undefined ? [] : [words.due(words.day(due.day), due.isOnly)]),
    ...(lookBack === undefined ? [] : [lookBackSentence(lookBack, words)]),
  ];
}

function lookBackSentence(lookBack: NonNullable<SummaryFacts['lookBack']>, words: SummaryWords): string {
  if (lookBack.state === 'agreed') return words.lookBack(words.day(lookBack.day));
  const { day, next } = lookBack;
  return words.lookedBack(day && words.day(day), next && words.day(next));
}
