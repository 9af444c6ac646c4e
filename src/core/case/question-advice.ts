import type { Language } from '../format/language.ts';
import { plainText } from '../text/passage.ts';

/** Why a moral question may be hard to talk about. It advises; it never blocks. */
export type QuestionAdvice = 'too-long' | 'how' | 'comma' | 'no-modal' | 'loaded' | 'no-question-mark';

/** Source: the rules for a moral question in the seven-step plan of BZK Dialoog & Ethiek. */
const MAX_WORDS = 15;

interface Words {
  readonly how: RegExp;
  readonly modal: RegExp;
  readonly loaded: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    how: /^(?:en |maar |dus )?hoe\b/iu,
    modal: /^(?:mag|mogen|moet|moeten|kan|kun|kunnen|wil|willen|durf|durft|durven|hoor|hoort|horen)\b/iu,
    loaded:
      /\b(?:te veel|te weinig|oneerlijk|niet eerlijk|onterecht|belachelijk|schandalig|gewoon|eindelijk|alweer|natuurlijk|toch niet|zomaar)\b/iu,
  },
  en: {
    how: /^(?:and |but |so )?how\b/iu,
    modal: /^(?:may|must|can|should|shall|will|would|do i dare|dare)\b/iu,
    loaded:
      /\b(?:too much|too little|too many|too few|unfair|not fair|ridiculous|outrageous|simply|finally|obviously|of course|just)\b/iu,
  },
};

/** Everything worth saying about the wording of a question; empty when there is nothing. */
export function adviseQuestion(question: string, language: Language): QuestionAdvice[] {
  const text = plainText(question).trim();
  if (text === '') return [];
  const { how, modal, loaded } = words[language];
  const advice: QuestionAdvice[] = [];
  if (text.split(/\s+/u).length > MAX_WORDS) advice.push('too-long');
  if (how.test(text)) advice.push('how');
  else if (!modal.test(text)) advice.push('no-modal');
  if (text.includes(',')) advice.push('comma');
  if (loaded.test(text)) advice.push('loaded');
  if (!text.endsWith('?')) advice.push('no-question-mark');
  return advice;
}
