import { passageOf, sectionOf, wordsOf } from '../../record/review.ts';
import { saysNothing, saysUndecided } from '../../record/words.ts';
import { rule } from '../rule.ts';

const back =
  /terugkoppel|koppel\S{0,20} .{0,60}terug|hoor\S{0,20} .{0,60}terug|antwoord terug|word back|report\S{0,20} back|feedback/iu;

export const escalationReturn = rule<'record', [isOpen: boolean]>({
  id: 'escalation-return',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij opschalen staat wanneer het team hoort wat ermee gebeurt.',
      why: 'Opschalen is pas klaar als het team hoort wat ermee gebeurt. Zonder dag vraagt niemand ernaar.',
      help: 'Schrijf bij "Terugkoppeling" wanneer het team hoort wat ermee gebeurt, en van wie.',
      found: (isOpen) =>
        isOpen
          ? 'Hier staat nog geen dag waarop het team antwoord krijgt.'
          : 'Er wordt opgeschaald, maar er staat niet wanneer het team antwoord krijgt.',
    },
    en: {
      title: 'Escalating includes agreeing when word comes back.',
      why: 'Escalating is done only when the team hears what came of it. Without a day nobody asks.',
      help: 'Write at "Word back" when the team hears what comes of it, and from whom.',
      found: (isOpen) =>
        isOpen
          ? 'There is no day here yet on which the team gets word back.'
          : 'This is escalated, but it does not say when the team gets word back.',
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:escalation -->⟧\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager',
    good: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n**Terugkoppeling:** 15 januari 2027',
    english: {
      bad: '⟦<!-- driehoek:escalation -->⟧\n\n**Escalation:** Yes\n\n**To whom:** the department manager',
      good: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n**Word back:** 15 January 2027',
    },
  },
  *check({ review, notes, span }) {
    if (review.escalation?.asked !== 'yes') return;
    const section = sectionOf(review, 'escalation');
    const told = section?.fields.find(({ field }) => field === 'word-back');
    const words = told && (passageOf(told)?.plain ?? '');
    if (told && words !== undefined && saysUndecided(words)) {
      yield { at: told.at, say: [true] };
      return;
    }
    if (words === undefined ? back.test(wordsOf(section)) : !saysNothing(words)) return;
    // A label that nobody knows may well say it; that is said already.
    if (!told && notes.some(({ rule: own }) => own === 'label-unknown')) return;
    yield { at: section ? section.at : span(['outcome'], 'value'), say: [false] };
  },
});
