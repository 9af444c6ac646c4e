import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/format/language.ts';
import type { Statements } from '../../core/pulse/statements.ts';
import { type Deck, parseDeck } from '../../core/values/deck.ts';
import { STANDARD_DECK } from '../../core/values/ids.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { readRaw } from '../../files/raw-file.ts';
import { idsOn, pressedOnShelf, textOnShelf } from '../../files/shipped.ts';
import type { Messages } from '../../language/messages.ts';

/** A deck that comes with the program; sound, since the tests read every file on a shelf. */
export function shippedDeck(language: Language, id = STANDARD_DECK): Deck {
  return loadYaml(textOnShelf('decks', language, id)).value as Deck;
}

/** The value cards a project can use, by id: the team's own in `decks/`, and those that ship. Nothing where they have faults. */
export function decksAround(root: string, messages: Messages): (id: string) => Deck | undefined {
  return (id) => {
    const path = join(root, 'decks', `${id}.yaml`);
    if (!existsSync(path)) return idsOn('decks', 'nl').includes(id) ? judgedDeck(id) : undefined;
    const raw = readRaw(path);
    return raw.ok ? parseDeck(raw.bytes.toString('utf8'), path, messages).value : undefined;
  };
}

/** The checker as one file has of a deck what a result is judged by. */
function judgedDeck(id: string): Deck {
  return (pressedOnShelf('decks', 'nl', id) as Deck | undefined) ?? shippedDeck('nl', id);
}

/** A list of statements that comes with the program. */
export function shippedStatements(language: Language, id = 'goed-werk-12'): Statements {
  return loadYaml(textOnShelf('statements', language, id)).value as Statements;
}
