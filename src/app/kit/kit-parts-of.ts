import type { KitParts } from '../../core/kit/kit-parts.ts';
import type { Words, Workplace } from '../ports.ts';
import { peopleOf } from '../protocols/protocol-time.ts';
import { minutesOf } from '../protocols/protocols.ts';
import { shippedDeck, shippedStatements } from '../shelf/deck.ts';
import { findCase } from '../shelf/find-case.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import type { KitInput } from './kit-options.ts';

/** What the sheets are made of. Errors: a UserError for what is not there, has faults or cannot be read as a number. */
export async function kitPartsOf(input: KitInput, ports: Words & Workplace): Promise<KitParts> {
  const { protocol, lenses, material } = await findProtocol(input.protocol, ports);
  const people = input.people === undefined ? protocol.for.max : peopleOf(String(input.people), ports);
  const start = input.start === undefined ? 0 : minutesOf(input.start, ports);
  const subject = input.case === undefined ? {} : { subject: await findCase(input.case, ports) };
  // The usual ones for whoever asks for a sheet by itself.
  const deck = material?.decks[0] ?? shippedDeck(ports.language);
  const statements = material?.statements[0] ?? shippedStatements(ports.language);
  return { protocol, people, start, lenses, deck, statements, ...subject };
}
