import type { Language } from '../../format/language.ts';
import { nearest } from '../../text/nearest.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Steps {
  readonly protocol: string;
  readonly at: Place;
  readonly language: Language;
  readonly steps: readonly { readonly id: string; readonly at: Place }[];
}

type Said = [what: 'protocol' | 'step', id: string, near: string | undefined];

export const answersStep = rule<'answers', Said, Steps>({
  id: 'answers-step',
  group: 'form',
  severity: 'error',
  kinds: ['answers'],
  words: {
    nl: {
      title: 'Antwoorden horen bij stappen van de werkvorm.',
      why: 'Een antwoord op een stap die er niet is, komt nergens in het verslag.',
      help: 'Bekijk de stappen met: driehoek answers WERKVORM',
      found: (what, id, near) =>
        `${what === 'step' ? `De stap "${id}" bestaat niet in deze werkvorm.` : `Er is geen werkvorm "${id}".`}${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'Answers belong to steps of the session form.',
      why: 'An answer to a step that is not there ends up nowhere in the record.',
      help: 'See the steps with: driehoek answers FORM',
      found: (what, id, near) =>
        `${what === 'step' ? `There is no step "${id}" in this session form.` : `There is no session form "${id}".`}${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'answers',
    whole: true,
    bad: 'format: driehoek/answers@1\nprotocol: kort\nanswers:\n  ⟦momment⟧: Vrijdagavond om kwart over elf.',
    good: 'format: driehoek/answers@1\nprotocol: kort\nanswers:\n  moment: Vrijdagavond om kwart over elf.',
    english: {
      bad: 'format: driehoek/answers@1\nprotocol: kort\nanswers:\n  ⟦momment⟧: Friday night at a quarter past eleven.',
      good: 'format: driehoek/answers@1\nprotocol: kort\nanswers:\n  moment: Friday night at a quarter past eleven.',
    },
  },
  gather({ data, language, span, placeOf }) {
    const { protocol } = data;
    if (protocol === undefined) return undefined;
    const steps = Object.keys(data.answers ?? {}).map((id) => ({ id, at: placeOf(span(['answers', id], 'key')) }));
    return { protocol, at: placeOf(span(['protocol'], 'value')), language, steps };
  },
  *judge({ protocol, at, language, steps }, { protocols }) {
    if (!protocols) return;
    const known = protocols(language);
    const own = known.get(protocol);
    if (!own) yield { at, say: ['protocol', protocol, nearest(protocol, known.keys())] };
    else
      for (const step of steps)
        if (!own.includes(step.id)) yield { at: step.at, say: ['step', step.id, nearest(step.id, own)] };
  },
});
