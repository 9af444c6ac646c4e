import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import { findPersonalData } from '../privacy/find.ts';
import { showLine } from '../text/characters.ts';
import { adviseQuestion } from './question-advice.ts';
import { looksLikeName } from './role-advice.ts';
import { adviseStory } from './story-advice.ts';

/** What may be said about a part of a case while somebody writes it. It advises; it never blocks. */
type Advise = (text: string) => string[];

export interface CaseAdvice {
  readonly title: Advise;
  readonly role: Advise;
  readonly situation: Advise;
  readonly question: Advise;
}

/** Enough to see what is meant. */
const MAX_NAMED = 3;

/** In sentences, for a case in a language. */
export function caseAdvice(language: Language, messages: Messages): CaseAdvice {
  const { advice, intake, library } = messages;
  const personal = (text: string) => {
    const found = new Set(findPersonalData(text).map(({ start, end }) => showLine(text.slice(start, end))));
    return found.size === 0 ? [] : [library.tell.personal([...found].slice(0, MAX_NAMED))];
  };
  return {
    title: personal,
    role: (text) => (looksLikeName(text) ? [intake.nameInRole] : personal(text)),
    situation: (text) => [...adviseStory(text, language).map((code) => library.tell.story[code]), ...personal(text)],
    question: (text) => [...adviseQuestion(text, language).map((code) => advice[code]), ...personal(text)],
  };
}
