import type { Language } from '../../core/format/language.ts';
import type { Statements } from '../../core/pulse/statements.ts';
import type { Deck } from '../../core/values/deck.ts';
import { STANDARD_DECK } from '../../core/values/ids.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { textOnShelf } from '../../files/shipped.ts';

/** A deck that comes with the program; sound, since the tests read every file on a shelf. */
export function shippedDeck(language: Language, id = STANDARD_DECK): Deck {
  return loadYaml(textOnShelf('decks', language, id)).value as Deck;
}

/** A list of statements that comes with the program. */
export function shippedStatements(language: Language, id = 'goed-werk-12'): Statements {
  return loadYaml(textOnShelf('statements', language, id)).value as Statements;
}
