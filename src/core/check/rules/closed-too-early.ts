import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

type Open = 'word-back' | 'look-back';

interface Left {
  readonly what: Open;
  readonly at: Place;
  /** The day until which it is too early; nothing where it is too early on any day. */
  readonly until?: string;
}

export const closedTooEarly = rule<'record', [what: Open], readonly Left[]>({
  id: 'closed-too-early',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een gesloten verslag wacht nergens meer op: geen antwoord, geen terugblik.',
      why: 'Wie leest dat een verslag afgerond is, wacht nergens meer op. Toch vraagt driehoek follow-up nog naar het antwoord en de terugblik.',
      help: 'Schrijf de terugblik op met: driehoek look-back, of zet status op open.',
      found: (what) =>
        what === 'word-back'
          ? 'Het verslag is afgerond, maar er staat niet dat het antwoord terug is gekomen.'
          : 'Het verslag is gesloten, maar de terugblik moet nog komen.',
    },
    en: {
      title: 'A closed record waits for nothing: no word back, no look-back.',
      why: 'Anyone who reads that a record is closed waits for nothing. Still driehoek follow-up asks for the answer and the look-back.',
      help: 'Write the look-back down with: driehoek look-back, or set status to open.',
      found: (what) =>
        what === 'word-back'
          ? 'The record is closed, but it does not say that word came back.'
          : 'The record is closed, but the look-back is still to come.',
    },
  },
  example: {
    kind: 'record',
    today: '2026-12-20',
    bad: 'status: ⟦closed⟧\nlook-back: 2027-01-15',
    good: 'status: open\nlook-back: 2027-01-15',
    english: {},
  },
  gather({ data, review: { escalation, lookBacks, nextLookBack }, span, placeOf }) {
    if (data.status !== 'closed') return undefined;
    const at = placeOf(span(['status'], 'value'));
    // Whoever looked back and closed it knew that no word had come.
    const isAwaited = escalation?.asked === 'yes' && lookBacks.length === 0;
    const next = lookBacks.length === 0 && nextLookBack.state === 'day' ? nextLookBack.day : undefined;
    const left: Left[] = [
      ...(isAwaited ? [{ what: 'word-back', at } as const] : []),
      ...(next === undefined ? [] : [{ what: 'look-back', at, until: next } as const]),
    ];
    return left.length === 0 ? undefined : left;
  },
  *judge(left, { today }) {
    // A look-back that was due before today is said where its day stands.
    for (const { what, at, until } of left)
      if (until === undefined || (today !== undefined && until >= today)) yield { at, say: [what] };
  },
});
