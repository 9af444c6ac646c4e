import { handOverSentence, MAX_SENTENCE } from '../../record/hand-over.ts';
import { rule } from '../rule.ts';

/** How many characters the sentence has, where that is too many; nothing where there is none, or nobody said whether it may go along. */
type Fault = { readonly is: 'missing' } | { readonly is: 'unsaid' } | { readonly is: 'long'; readonly length: number };

export const handOverSentenceSaid = rule<'record', [fault: Fault]>({
  id: 'hand-over-sentence',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een zin voor de organisatie staat er, en het verslag zegt of hij mee mag.',
      why: 'Zonder die twee gaat er niets mee, terwijl het team denkt dat de organisatie het hoort.',
      help: `Zet bovenaan hand-over: { release: quotable } als de zin mee mag, counted als hij blijft. De zin heeft hooguit ${MAX_SENTENCE} tekens.`,
      found: (fault) => {
        if (fault.is === 'missing') return 'Volgens release mag de zin mee, maar er staat geen zin.';
        if (fault.is === 'unsaid') return 'Hier staat een zin voor de organisatie, maar niet of die mee mag.';
        return `Deze zin heeft ${fault.length} tekens; er mogen er hooguit ${MAX_SENTENCE} mee.`;
      },
    },
    en: {
      title: 'A sentence for the organisation is there, and the record says whether it may go along.',
      why: 'Without those two nothing goes along, while the team believes that the organisation hears it.',
      help: `Put hand-over: { release: quotable } at the top if the sentence may go along, counted if it stays. The sentence has at most ${MAX_SENTENCE} characters.`,
      found: (fault) => {
        if (fault.is === 'missing') return 'By release the sentence may go along, but there is no sentence.';
        if (fault.is === 'unsaid') return 'Here is a sentence for the organisation, but not whether it may go along.';
        return `This sentence has ${fault.length} characters; at most ${MAX_SENTENCE} may go along.`;
      },
    },
  },
  example: {
    kind: 'record',
    bad: 'hand-over: { release: ⟦quotable⟧ }',
    good: 'hand-over: { release: counted }',
    english: {},
  },
  *check({ review, span }) {
    const { 'hand-over': handOver } = review.front;
    const sentence = handOverSentence(review);
    const isQuotable = handOver?.release === 'quotable';
    if (sentence === undefined) {
      if (isQuotable) yield { at: span(['hand-over', 'release'], 'value'), say: [{ is: 'missing' }] };
    } else if (handOver === undefined) yield { at: sentence.at, say: [{ is: 'unsaid' }] };
    else if (isQuotable && sentence.plain.length > MAX_SENTENCE)
      yield { at: sentence.at, say: [{ is: 'long', length: sentence.plain.length }] };
  },
});
