import type { handOverStep as nl } from '../nl/hand-over-step.ts';
import type { Shape } from '../shape.ts';
import { either, list } from './words.ts';

/** The last step of a session: what the organisation may hear of it. */
export const handOverStep: Shape<typeof nl> = {
  layerNames: {
    leiding: 'Our manager',
    directie: 'Senior management',
    bestuur: 'The elected executive',
    ander: 'Somebody else',
  },
  needNames: {
    tijd: 'Time',
    regel: 'A different or clearer rule',
    rugdekking: 'Backing',
    kennis: 'Knowledge',
    contact: 'Contact with those it concerns',
    middelen: 'Means: money, people, systems',
  },
  releaseNames: {
    none: 'No, it stays with us',
    counted: 'Yes, only to be counted: the theme and what was needed',
    quotable: 'Yes, and this sentence may go along word for word',
  },
  handOverStep: {
    heading: 'For the organisation',
    labels: {
      words: 'In our own words',
      sentence: 'What the organisation must hear',
    },
    themesAsk: 'What was this about?',
    themesHint: (own: string) => `Type one to three numbers, or ${own} and in a few words what it was about.`,
    sentenceHint: 'One sentence, at most 200 characters, without names. Nothing to say? Enter.',
    needsAsk: 'What was needed to do this well?',
    needsHint: 'Type the numbers; more than one will do.',
    fromAsk: 'From whom must that come?',
    releaseAsk: 'May this go along to the organisation?',
    releaseHint: 'Nothing goes along before you have seen it once more. The record and names stay here.',
    releaseSentence: (sentence) => `Your sentence: "${sentence}"`,
    ownKey: 'o',
    noneKey: 'n',
    ownWords: 'words of your own: o busy days',
    noTheme: 'none of these',
    noNeed: 'nothing',
    byEnter: 'enter',
    stays: (what) => `Enter: ${what.join('; ')}.`,
    room: (n) => `${n} characters left.`,
    notThere: (typed, n, keys) => `"${typed}" is not among them. Type numbers from 1 to ${n}, or ${either(keys)}.`,
    tooMany: (max) => `Those are too many: choose at most ${max}.`,
    noneAlone: (key) => `${key} means: none of these. Type that, or type numbers.`,
    wordsMissing: (key) => `Type behind ${key} in a few words what it was about.`,
    notHere: (fields) => `Here belong the fields ${list(fields)}; all of them may be empty.`,
    wordsNeeded: 'With the theme own comes theme-words: in a few words what it was about.',
    nothingToQuote: 'There is no sentence, so none can go along. Fill in sentence, or choose counted.',
    allowed: {
      themes: (max, ids) => `a list of at most ${max}: ${either(ids)}; may be empty`,
      words: (max) => `at most ${max} characters; only with the theme own`,
      sentence: (max) => `one sentence of at most ${max} characters, or empty`,
      needs: (ids) => `a list with ${list(ids)}; may be empty`,
      from: (ids) => `choose ${either(ids)}, or empty`,
      release: (ids) => `choose ${either(ids)}; empty is none`,
    },
    personal: (sentence) =>
      `The sentence for the organisation says something about a person: "${sentence}" Better write it without.`,
  },
};
