import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { told } from '../check/told.ts';
import { field, formatLine, id, language, line } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { cardsTwice, pilesFault } from './deck-faults.ts';

export const DECK_FORMAT = 'driehoek/deck@1';

const isTrue = (nl: string, en: string) => v.exactOptional(field(v.literal(true), nl, en));

const card = v.strictObject({
  id: field(id, 'Vaste korte naam van de waarde.', 'Fixed short name of the value.'),
  name: field(v.pipe(line, v.maxLength(40)), 'De waarde, zoals op een kaart.', 'The value, as on a card.'),
  meaning: field(
    v.pipe(line, v.maxLength(80)),
    'Wat de waarde betekent, in één regel.',
    'What the value means, in one line.',
  ),
  civil: isTrue('Of het een ambtelijke waarde is.', 'Whether it is a value of the civil service.'),
  private: isTrue(
    'Of de waarde privé is, zoals geloof: die komt nooit op de wand als iets wat mensen vooraan leggen.',
    'Whether the value is private, such as religion: the wall never shows it as one that people put first.',
  ),
});

/** The one definition of a deck of value cards. A card's number is its place in the list, the same in every language. */
export const deckSchema = v.strictObject({
  format: formatLine(DECK_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de kaarten.', 'The name of the cards.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  piles: field(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
    'Hoeveel kaarten er op elke stapel horen, van meest naar minst.',
    'How many cards go on each pile, from most to least.',
  ),
  cards: field(
    v.pipe(v.array(card), v.minLength(1), v.maxLength(60)),
    'De kaarten, op volgorde van nummer.',
    'The cards, in the order of their numbers.',
  ),
  retired: v.exactOptional(
    field(
      v.array(id),
      'Waarden die er niet meer in zitten; oudere bestanden mogen ze nog noemen.',
      'Values that are no longer in it; older files may still name them.',
    ),
  ),
});

export type Deck = v.InferOutput<typeof deckSchema>;

/** A deck from its text, or every fault with its place. */
export function parseDeck(text: string, file: string, messages: Messages): FormatRead<Deck> {
  const read = readFormat<Deck>(text, { schema: deckSchema, format: DECK_FORMAT, file, messages });
  if (!read.value) return read;
  const piles = pilesFault(read.value, messages);
  const twice = cardsTwice(read.value, messages).map((fault) => ({ ...fault, rule: 'deck-twice' }));
  const findings = [...twice, ...(piles === undefined ? [] : [{ ...piles, rule: 'deck-piles' }])].map(
    ({ rule, path, message }): Finding => ({ rule, severity: 'error', file, ...read.locate(path, 'value'), message }),
  );
  return findings.length > 0 ? { ...read, value: undefined, findings: told(findings, text) } : read;
}
