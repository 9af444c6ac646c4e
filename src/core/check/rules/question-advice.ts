import { adviseQuestion, type QuestionAdvice } from '../../case/question-advice.ts';
import { isRecord } from '../../session/kind.ts';
import type { Path } from '../../yaml/loaded.ts';
import type { DocumentOf } from '../document.ts';
import { rule } from '../rule.ts';

const nl: Readonly<Record<QuestionAdvice, string>> = {
  'too-long': 'De vraag is langer dan vijftien woorden. Wat kan weg?',
  how: 'Een vraag met "hoe" zoekt een aanpak, en slaat de vraag over of het wel mag.',
  comma: 'Een komma wijst vaak op twee vragen. Welke is de echte?',
  'no-modal': 'De vraag begint niet met mag, moet, kan, wil of durf ik.',
  loaded: 'Er staat een woord in dat het antwoord al geeft.',
  'no-question-mark': 'Er staat geen vraagteken achter.',
};

const en: Readonly<Record<QuestionAdvice, string>> = {
  'too-long': 'The question is longer than fifteen words. What can go?',
  how: 'A question with "how" looks for an approach, and skips whether it is right at all.',
  comma: 'A comma often points at two questions. Which is the real one?',
  'no-modal': 'The question does not begin with may, must, can, should or dare I.',
  loaded: 'There is a word in it that already gives the answer.',
  'no-question-mark': 'There is no question mark at the end.',
};

/** Source: the rules for a moral question in the seven-step plan of BZK Dialoog & Ethiek. */
export const questionAdvice = rule<'case' | 'answers', [advice: QuestionAdvice]>({
  id: 'question-advice',
  group: 'case',
  severity: 'warning',
  kinds: ['case', 'answers'],
  words: {
    nl: {
      title: 'De vraag is kort, open en moreel: mag, moet, kan, wil of durf ik dit?',
      why: 'Met een goede vraag kun je twee antwoorden verdedigen. Daar begint het gesprek.',
      help: 'Schrijf één vraag van hooguit vijftien woorden die met mag, moet, kan, wil of durf ik begint.',
      found: (advice) => nl[advice],
    },
    en: {
      title: 'The question is short, open and moral: may, must, can, should or dare I do this?',
      why: 'A good question has two answers that can both be defended. That is where the talk begins.',
      help: 'Write one question of at most fifteen words that begins with may, must, can, should or dare I.',
      found: (advice) => en[advice],
    },
  },
  example: {
    kind: 'case',
    bad: 'question: ⟦Hoe vertel ik het de ondernemer?⟧',
    good: 'question: Mag ik de ondernemer waarschuwen?',
    english: {
      bad: 'question: ⟦How do I tell the owner?⟧',
      good: 'question: May I warn the owner?',
    },
  },
  *check(document) {
    const { language, span } = document;
    for (const [path, question] of questionsIn(document))
      for (const advice of adviseQuestion(question, language)) yield { at: span(path, 'value'), say: [advice] };
  },
});

function questionsIn(document: DocumentOf['case' | 'answers']): (readonly [Path, string])[] {
  if (document.kind === 'case') return [[['question'], document.data.question ?? '']];
  const { answers = {}, case: told } = document.data;
  const { question } = (typeof told === 'object' ? told : {}) as { readonly question?: string | undefined };
  const asked = answers.question;
  const inForm = isRecord(asked) && typeof asked.question === 'string' ? asked.question : '';
  return [
    [['answers', 'question'], typeof asked === 'string' ? asked : ''],
    [['answers', 'question', 'question'], inForm],
    [['case', 'question'], question ?? ''],
  ];
}
