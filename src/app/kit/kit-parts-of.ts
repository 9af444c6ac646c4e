import type { KitParts } from '../../core/kit/kit-parts.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words, Workplace } from '../ports.ts';
import { peopleOf } from '../protocols/protocol-time.ts';
import { minutesOf } from '../protocols/protocols.ts';
import { shippedDeck, shippedStatements } from '../shelf/deck.ts';
import { findCase } from '../shelf/find-case.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import { openFrom } from '../shelf/team-shelf.ts';
import type { KitInput } from './kit-options.ts';

/** What the sheets are made of. Errors: a UserError for what is not there, has faults or cannot be read as a number. */
export async function kitPartsOf(input: KitInput, ports: Words & Workplace): Promise<KitParts> {
  const { protocol, lenses, material } = await findProtocol(input.protocol, ports);
  const people = input.people === undefined ? protocol.for.max : peopleOf(String(input.people), ports);
  const start = input.start === undefined ? 0 : minutesOf(input.start, ports);
  const subject = input.case === undefined ? {} : { subject: await findCase(input.case, ports) };
  // The usual ones for whoever asks for a sheet by itself.
  const deck = (await named('decks', input.deck, ports)) ?? material?.decks[0] ?? shippedDeck(ports.language);
  const statements =
    (await named('statements', input.statements, ports)) ??
    material?.statements[0] ??
    shippedStatements(ports.language);
  if (input.only === undefined) refuseOther(protocol, { deck, statements }, ports);
  return { protocol, people, start, lenses, deck, statements, ...subject };
}

async function named<S extends 'decks' | 'statements'>(shelf: S, id: string | undefined, ports: Words & Workplace) {
  return id === undefined ? undefined : openFrom(shelf, id, ports);
}

/** Cards of another deck than the session counts would only show at the table. Errors: a UserError. */
function refuseOther(
  { id, steps }: Protocol,
  { deck, statements }: Pick<Required<KitParts>, 'deck' | 'statements'>,
  { messages: { kit } }: Words,
): void {
  for (const step of steps) {
    const asked = step.kind === 'sort' ? step.deck : step.kind === 'pulse' ? step.statements : undefined;
    const given = step.kind === 'sort' ? deck.id : statements.id;
    if (asked !== undefined && asked !== given) throw new UserError(kit.other(id, asked, given), kit.otherHint);
  }
}
