import { saysDissolved, saysNothingStays } from '../../record/dissolved.ts';
import { bodyTop, passageOf, sectionOf, wordsOf } from '../../record/review.ts';
import { isLeftOut, saysNothing, wasSkipped } from '../../record/words.ts';
import { sourceSpan } from '../../text/passage.ts';
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
      why: 'De spanning hoort bij het werk en is niet op te lossen. Staat in het verslag dat die weg is, dan let later niemand er meer op.',
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
      why: 'The tension belongs to the work and cannot be solved. If the record says it is gone, nobody will look out for it later.',
      help: 'Write down what still rubs after this choice too, and how you keep it in view.',
      found: (fault, words) =>
        fault === 'missing'
          ? 'It does not say what still rubs.'
          : fault === 'nothing'
            ? 'This says that nothing stays. Is that so, also for those who pay the price?'
            : `This says that it is "${words}". Which of the two duties has gone, then?`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:remaining -->\n\n## Wat blijft schuren\n\nMet deze afspraak is de spanning ⟦opgelost⟧.',
    good: '<!-- driehoek:remaining -->\n\n## Wat blijft schuren\n\nDe nachtrust van de een en de avond van de ander blijven botsen.',
    english: {
      bad: '<!-- driehoek:remaining -->\n\n## What still rubs\n\nWith this agreement the tension is ⟦resolved⟧.',
      good: '<!-- driehoek:remaining -->\n\n## What still rubs\n\nThe sleep of the one and the evening of the other keep clashing.',
    },
  },
  *check({ review, text, language, quoted }) {
    const section = sectionOf(review, 'remaining');
    if (!section || section.fields.length === 0) {
      if (!wasSkipped(review, /blijft|schuren|rubs|chafing|remain|stays/iu))
        yield { at: bodyTop(review, text), say: ['missing', ''] };
      return;
    }
    const all = wordsOf(section);
    if (isLeftOut(all)) return;
    const stays = section.fields.find(({ field }) => field === 'what');
    const told = stays ? (passageOf(stays)?.plain ?? '') : all;
    if (saysNothing(told) || saysNothingStays(told, language)) {
      yield { at: (stays ?? section).at, say: ['nothing', ''] };
      return;
    }
    for (const own of section.fields.flatMap((field) => [
      ...field.text,
      ...(field.items ?? []).flatMap((item) => item.text),
    ])) {
      const words = saysDissolved(own.text, language);
      if (words === undefined) continue;
      const from = own.text.indexOf(words);
      const at = sourceSpan(own, from, from + words.length);
      yield { at, say: ['words', quoted(at, words)] };
      return;
    }
  },
});
