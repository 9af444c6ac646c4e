import { isClosing } from '../../record/closing.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Awaited {
  readonly day: string;
  readonly at: Place;
}

export const wordBackPassed = rule<'record', [day: string], Awaited>({
  id: 'word-back-passed',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Op wat is opgeschaald, komt antwoord op de dag die is afgesproken.',
      why: 'Komt er geen antwoord, dan schaalt het team de volgende keer misschien niets meer op.',
      help: 'Vraag het antwoord na, en schrijf het op met: driehoek look-back. Komt het later, zet dan die dag bij "Terugkoppeling".',
      found: (day) => `Het antwoord zou er op ${day} zijn. In het verslag staat niet dat het er is.`,
    },
    en: {
      title: 'What was escalated gets an answer on the day that was agreed.',
      why: 'If no answer comes, the team may not escalate anything next time.',
      help: 'Ask for the answer, and write it down with: driehoek look-back. If it comes later, put that day at "Word back".',
      found: (day) => `Word was to come back on ${day}. The record does not say that it did.`,
    },
  },
  example: {
    kind: 'record',
    today: '2027-01-14',
    bad: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n**Terugkoppeling:** ⟦12 januari 2027⟧',
    good: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n**Terugkoppeling:** 12 januari 2027\n<!-- driehoek:look-back -->\n\n**Dag:** 13 januari 2027\n\n**Terugkoppeling:** Ja',
    english: {
      bad: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n**Word back:** ⟦12 January 2027⟧',
      good: '<!-- driehoek:escalation -->\n\n**Escalation:** Yes\n\n**To whom:** the department manager\n\n**Word back:** 12 January 2027\n<!-- driehoek:look-back -->\n\n**Day:** 13 January 2027\n\n**Word back:** Yes',
    },
  },
  gather({ data, review: { escalation, front }, placeOf }) {
    // Whether that answer came, the programme knows; follow-up tells it.
    if (isClosing(data)) return undefined;
    if (escalation === undefined || escalation.asked === 'no' || escalation.answered === 'yes') return undefined;
    if (escalation.answered === 'dropped') return undefined;
    const { wordBack } = escalation;
    // Of a closed record, and of a day before the conversation, other rules say so.
    if (wordBack.state !== 'day' || data.status === 'closed' || wordBack.day < (front.date ?? '')) return undefined;
    return { day: wordBack.day, at: placeOf(wordBack.at) };
  },
  *judge({ day, at }, { today }) {
    if (today !== undefined && day < today) yield { at, say: [day] };
  },
});
