import { rule } from '../rule.ts';

export const oneObligation = rule<'case', []>({
  id: 'one-obligation',
  group: 'case',
  severity: 'warning',
  kinds: ['case'],
  words: {
    nl: {
      title: 'In een casus zijn minstens twee plichten te zien: een spanning, of opties die elk iets kosten.',
      why: 'Een dilemma is kiezen tussen twee dingen die allebei moeten. Anders is het een klacht of een kennisvraag.',
      help: 'Schrijf bij tension op wat er trekt, of noem onder options wat je kunt doen en wat dat kost.',
      found: () => 'Er is geen spanning genoemd en er zijn geen twee opties. Wat trekt er aan de inbrenger?',
    },
    en: {
      title: 'In a case at least two obligations can be seen: a tension, or options that each cost something.',
      why: 'A dilemma is choosing between two things that both must be done. Otherwise it is a complaint or a question of fact.',
      help: 'Write under tension what pulls, or name under options what can be done and what it costs.',
      found: () => 'No tension is named and there are no two options. What pulls at the case owner?',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    bad: [
      '⟦⟧format: driehoek/case@1',
      'title: Een terras na elven',
      'language: nl',
      'role: handhaver',
      'domain: toezicht',
      'level: team',
      'situation: |',
      '  Vrijdagavond, kwart over elf. Ik sta op de hoek van het plein en het terras zit nog vol. De eigenaar ziet me en',
      '  loopt naar me toe. "Nog een half uurtje," zegt hij, "het is de eerste warme avond." Boven hem gaat een raam dicht.',
      'question: Mag ik het terras laten zitten?',
    ].join('\n'),
    good: [
      'format: driehoek/case@1',
      'title: Een terras na elven',
      'language: nl',
      'role: handhaver',
      'domain: toezicht',
      'level: team',
      'situation: |',
      '  Vrijdagavond, kwart over elf. Ik sta op de hoek van het plein en het terras zit nog vol. De eigenaar ziet me en',
      '  loopt naar me toe. "Nog een half uurtje," zegt hij, "het is de eerste warme avond." Boven hem gaat een raam dicht.',
      'question: Mag ik het terras laten zitten?',
      'tension:',
      '  side: professie-maatschappij',
      '  how: De regel vraagt dat ik ingrijp; de buurt en de ondernemer vragen elk iets anders.',
    ].join('\n'),
    english: {
      bad: '⟦⟧format: driehoek/case@1\ntitle: A terrace after eleven\nlanguage: en\nrole: enforcement officer\ndomain: toezicht\nlevel: team\nsituation: |\n  Friday night, a quarter past eleven. I stand at the corner of the square and the terrace is still full. The owner sees me\n  and walks up to me. "Another half hour," he says, "it is the first warm evening." Above him a window is closed.\nquestion: May I let the terrace stay?',
      good: 'format: driehoek/case@1\ntitle: A terrace after eleven\nlanguage: en\nrole: enforcement officer\ndomain: toezicht\nlevel: team\nsituation: |\n  Friday night, a quarter past eleven. I stand at the corner of the square and the terrace is still full. The owner sees me\n  and walks up to me. "Another half hour," he says, "it is the first warm evening." Above him a window is closed.\nquestion: May I let the terrace stay?\ntension:\n  side: professie-maatschappij\n  how: The rule asks me to step in; the neighbours and the owner each ask for something else.',
    },
  },
  *check({ data, span }) {
    if (data.tension === undefined && (data.options ?? []).length < 2) yield { at: span([], 'key'), say: [] };
  },
});
