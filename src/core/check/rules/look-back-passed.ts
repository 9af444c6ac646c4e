import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Planned {
  readonly on: string;
  readonly at: Place;
}

export const lookBackPassed = rule<'record', [on: string], Planned>({
  id: 'look-back-passed',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Na de dag van de terugblik staat er een terugblik in het verslag.',
      why: 'De terugblik is met het team afgesproken. Is de dag voorbij, kies dan een nieuwe of kijk nu terug.',
      help: 'Kijk terug met: driehoek look-back, of spreek een nieuwe dag af.',
      found: (on) => `De terugblik was op ${on}, en staat er nog niet in.`,
    },
    en: {
      title: 'After the day of looking back, the record holds a look-back.',
      why: 'The look-back was agreed with the team. If the day has passed, choose a new one or look back now.',
      help: 'Look back with: driehoek look-back, or agree on a new day.',
      found: (on) => `Looking back was for ${on}, and is not in the record yet.`,
    },
  },
  example: {
    kind: 'record',
    today: '2027-01-16',
    bad: 'look-back: ⟦2027-01-15⟧',
    good: 'look-back: 2027-01-15\n<!-- driehoek:look-back -->\n\n## Terugblik\n\n**15 januari 2027:** Het is rustiger op het plein.',
    english: {
      bad: 'look-back: ⟦2027-01-15⟧',
      good: 'look-back: 2027-01-15\n<!-- driehoek:look-back -->\n\n## Look-back\n\n**15 January 2027:** The square is quieter.',
    },
  },
  gather({ review: { front, lookBacks, nextLookBack: next }, span, placeOf }) {
    // Of a day before the conversation another rule says so.
    if (next.state !== 'day' || next.day < (front.date ?? '')) return undefined;
    return { on: next.day, at: placeOf(lookBacks.length === 0 ? span(['look-back'], 'value') : next.at) };
  },
  *judge({ on, at }, { today }) {
    if (today !== undefined && on < today) yield { at, say: [on] };
  },
});
