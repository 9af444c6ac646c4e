import { hasMoment } from '../../case/moment.ts';
import { rule } from '../rule.ts';

export const situationMoment = rule<'case', []>({
  id: 'situation-moment',
  group: 'case',
  severity: 'warning',
  kinds: ['case'],
  words: {
    nl: {
      title: 'De situatie speelt op één moment.',
      why: 'Over één moment kun je vragen stellen: wie zei wat, en wat viel er te kiezen? Bij iets algemeens praat ieder over iets anders.',
      help: 'Noem de dag, het uur of wat er gezegd werd op het moment dat het schuurde.',
      found: () => 'In het verhaal is geen moment te vinden: geen dag, geen uur, niets wat iemand zei.',
    },
    en: {
      title: 'The situation happens at one moment.',
      why: 'You can ask questions about one moment: who said what, and what was there to choose? With something general, everyone talks about something else.',
      help: 'Name the day, the hour or what was said at the hardest moment.',
      found: () => 'There is no moment in the story: no day, no hour, nothing that somebody said.',
    },
  },
  example: {
    kind: 'case',
    bad: [
      'situation: ⟦|',
      '  Terrassen zijn een lastig onderwerp in onze gemeente. Er zijn bewoners die last hebben van het geluid en er zijn',
      '  ondernemers die het moeilijk hebben. Handhavers weten vaak niet goed waar zij aan toe zijn en dat is al jaren zo.⟧',
    ].join('\n'),
    good: [
      'situation: |',
      '  Vrijdagavond, kwart over elf. Ik sta op de hoek van het plein en het terras zit nog vol. De eigenaar ziet me en',
      '  loopt naar me toe. "Nog een half uurtje," zegt hij, "het is de eerste warme avond." Boven hem gaat een raam dicht.',
    ].join('\n'),
    english: {
      bad: 'situation: ⟦|\n  Terraces are a difficult subject in our town. There are residents who suffer from the noise and there are owners\n  who have a hard time. Enforcement officers often do not know where they stand, and it has been so for years.⟧',
      good: 'situation: |\n  Friday night, a quarter past eleven. I stand at the corner of the square and the terrace is still full. The owner sees me\n  and walks up to me. "Another half hour," he says, "it is the first warm evening." Above him a window is closed.',
    },
  },
  *check({ data, language, span }) {
    if (data.situation !== undefined && !hasMoment(data.situation, language))
      yield { at: span(['situation'], 'value'), say: [] };
  },
});
