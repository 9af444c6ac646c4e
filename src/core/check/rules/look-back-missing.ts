import { isClosing } from '../../record/closing.ts';
import { wasSkipped } from '../../record/words.ts';
import { isFaultyKey } from '../faulty-key.ts';
import { rule } from '../rule.ts';

export const lookBackMissing = rule<'record', []>({
  id: 'look-back-missing',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag zegt wanneer het team erop terugkomt.',
      why: 'Pas bij het terugkijken weet je of de keuze deed wat jullie hoopten.',
      help: 'Zet erbij: look-back: 2027-01-15, of zeg onder Overgeslagen waarom niet.',
      found: () => 'Er is geen dag voor de terugblik.',
    },
    en: {
      title: 'A record says when the team returns to it.',
      why: 'Only when looking back do you know whether the choice did what you hoped.',
      help: 'Add: look-back: 2027-01-15, or say among the skipped steps why not.',
      found: () => 'There is no day for looking back.',
    },
  },
  example: {
    kind: 'record',
    without: ['look-back'],
    bad: '⟦⟧format: driehoek/record@1',
    good: 'format: driehoek/record@1\nlook-back: 2027-01-15',
    english: {},
  },
  *check(document) {
    const { data, review, span } = document;
    if (isClosing(data) || data['look-back'] !== undefined || isFaultyKey(document, 'look-back')) return;
    if (!wasSkipped(review, /terugblik|terugkijk|look.?back|volgende keer|next time/iu))
      yield { at: span([], 'key'), say: [] };
  },
});
