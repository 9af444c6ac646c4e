import { wordsOf } from '../record-body.ts';
import { labelled, saysNothing } from '../record-words.ts';
import { rule } from '../rule.ts';

const back =
  /terugkoppel|koppel\S* .{0,60}terug|hoor\S* .{0,60}terug|antwoord terug|word back|report\S* back|feedback/iu;

export const escalationReturn = rule<'record', []>({
  id: 'escalation-return',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Wie opschaalt, spreekt af wanneer het antwoord terugkomt.',
      why: 'Opschalen zonder terugkoppeling is de halve weg: het team hoort nooit wat ermee gebeurde.',
      help: 'Schrijf bij "Antwoord terug" wanneer het team hoort wat ermee gebeurt, en van wie.',
      found: () => 'Er wordt opgeschaald, maar er staat niet wanneer het team antwoord krijgt.',
    },
    en: {
      title: 'Escalating includes agreeing when word comes back.',
      why: 'Escalation without the way back is half the road: the team never hears what came of it.',
      help: 'Write at "Word back" when the team hears what comes of it, and from whom.',
      found: () => 'This is escalated, but it does not say when the team gets word back.',
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:escalation -->⟧\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager',
    good: '<!-- driehoek:escalation -->\n\n**Opschalen:** Ja\n\n**Naar wie:** de afdelingsmanager\n\n**Antwoord terug:** 15 januari 2027',
  },
  *check({ data, body, span }) {
    const section = body.section('escalation');
    const says = labelled(section, 'escalate')?.text ?? '';
    const isUp =
      data.outcome === 'opschalen' || /^(?:ja|yes)\b/iu.test(says) || labelled(section, 'toWhom') !== undefined;
    if (!isUp) return;
    const told = labelled(section, 'back');
    if (told ? !saysNothing(told.text) : back.test(wordsOf(section))) return;
    yield { at: section ? body.lineSpan(section.line) : span(['outcome'], 'value'), say: [] };
  },
});
