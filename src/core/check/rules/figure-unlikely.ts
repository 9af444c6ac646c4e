import { rule } from '../rule.ts';

/** A talk with more people than this is no talk; one that lasts longer has a day between. Minutes. */
const MOST = { participants: 60, minutes: 480 };
/** With fewer there was no talk. */
const LEAST = { participants: 1, minutes: 2 };

type Figure = keyof typeof MOST;

export const figureUnlikely = rule<'record', [figure: Figure, count: number]>({
  id: 'figure-unlikely',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Het aantal deelnemers en de duur van het gesprek zijn aannemelijk.',
      why: 'Een cijfer te veel of te weinig telt mee in elk overzicht over de verslagen.',
      help: 'Verbeter het getal. Klopt het toch, laat de melding dan met een reden weg.',
      found: (figure, count) =>
        figure === 'participants'
          ? `Volgens dit verslag deden er ${count} mensen mee. Klopt dat?`
          : `Volgens dit verslag duurde het gesprek ${count} ${count === 1 ? 'minuut' : 'minuten'}. Klopt dat?`,
    },
    en: {
      title: 'The number of participants and the length of the session are likely.',
      why: 'One digit too many or too few counts in every overview of the records.',
      help: 'Correct the number. If it is right all the same, make an exception with a reason.',
      found: (figure, count) =>
        figure === 'participants'
          ? `By this record ${count} people took part. Is that right?`
          : `By this record the session took ${count} ${count === 1 ? 'minute' : 'minutes'}. Is that right?`,
    },
  },
  example: { kind: 'record', bad: 'participants: ⟦600⟧', good: 'participants: 6', english: {} },
  *check({ data, span }) {
    for (const figure of ['participants', 'minutes'] as const) {
      const count = data[figure];
      if (count !== undefined && (count > MOST[figure] || count < LEAST[figure]))
        yield { at: span([figure], 'value'), say: [figure, count] };
    }
  },
});
