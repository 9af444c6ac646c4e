import { saysDissolved } from '../../record/dissolved.ts';
import { wordsOf } from '../record-body.ts';
import { isLeftOut, labelled, saysNothing, wasSkipped } from '../record-words.ts';
import { rule } from '../rule.ts';

type Said = [fault: 'missing' | 'nothing' | 'words', words: string];

/** Source: Bewust vakmanschap, §3.4: tensions are not neutralised; the record says which one stays. */
export const tensionDissolved = rule<'record', Said>({
  id: 'tension-dissolved',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag zegt welke spanning blijft.',
      why: 'De spanning hoort bij het werk en is niet op te lossen. Wie haar wegschrijft, ziet haar later niet aankomen.',
      help: 'Schrijf op wat er ook na deze keuze blijft schuren, en hoe jullie dat in het oog houden.',
      found: (fault, words) =>
        fault === 'missing'
          ? 'Er staat niet wat er blijft schuren.'
          : fault === 'nothing'
            ? 'Hier staat dat er niets blijft. Klopt dat, ook voor wie de prijs betaalt?'
            : `Hier staat dat het "${words}" is. Welke van de twee plichten is dan verdwenen?`,
    },
    en: {
      title: 'A record says which tension stays.',
      why: 'The tension belongs to the work and cannot be solved. Those who write it away will not see it coming later.',
      help: 'Write down what keeps chafing after this choice too, and how you keep it in view.',
      found: (fault, words) =>
        fault === 'missing'
          ? 'It does not say what keeps chafing.'
          : fault === 'nothing'
            ? 'This says that nothing stays. Is that so, also for those who pay the price?'
            : `This says that it is "${words}". Which of the two duties has gone, then?`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:remaining -->\n\n## Wat blijft schuren\n\nMet deze afspraak is de spanning ⟦opgelost⟧.',
    good: '<!-- driehoek:remaining -->\n\n## Wat blijft schuren\n\nDe nachtrust van de een en de avond van de ander blijven botsen.',
  },
  *check({ body, language }) {
    const section = body.section('remaining');
    if (!section || section.isEmpty) {
      if (!wasSkipped(body, /blijft|schuren|remain|stays/iu)) yield { at: body.top(), say: ['missing', ''] };
      return;
    }
    const text = wordsOf(section);
    if (isLeftOut(text)) return;
    const stays = labelled(section, 'stays');
    const words = saysDissolved(text, language);
    if (saysNothing(stays?.text ?? text))
      yield { at: body.lineSpan(stays?.line ?? section.line), say: ['nothing', ''] };
    else if (words !== undefined) yield { at: body.wordSpan(words, section.line), say: ['words', words] };
  },
});
