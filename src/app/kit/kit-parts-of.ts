import type { KitParts } from '../../core/kit/kit-parts.ts';
import type { Step } from '../../core/protocol/schema.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { idsOn } from '../../files/shipped.ts';
import type { Words, Workplace } from '../ports.ts';
import { peopleOf } from '../protocols/protocol-time.ts';
import { minutesOf } from '../protocols/protocols.ts';
import { shippedDeck, shippedStatements } from '../shelf/deck.ts';
import { findCase } from '../shelf/find-case.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import type { KitInput } from './kit-options.ts';

/** What the sheets are made of. Errors: a UserError for what is not there, has faults or cannot be read as a number. */
export async function kitPartsOf(input: KitInput, ports: Words & Workplace): Promise<KitParts> {
  const { protocol, lenses } = await findProtocol(input.protocol, ports);
  const people = input.people === undefined ? protocol.for.max : peopleOf(String(input.people), ports);
  const start = input.start === undefined ? 0 : minutesOf(input.start, ports);
  const subject = input.case === undefined ? {} : { subject: await findCase(input.case, ports) };
  return { protocol, people, start, lenses, ...cardsOf(protocol.steps, ports), ...subject };
}

/** The deck and the statements that the steps name; the usual ones for whoever asks for a sheet by itself. */
function cardsOf(steps: readonly Step[], ports: Words): Pick<KitParts, 'deck' | 'statements'> {
  const deck = steps.flatMap((step) => (step.kind === 'sort' ? [step.deck] : []))[0];
  const statements = steps.flatMap((step) => (step.kind === 'pulse' ? [step.statements] : []))[0];
  return {
    deck: shippedDeck(ports.language, onShelf('decks', deck, ports)),
    statements: shippedStatements(ports.language, onShelf('statements', statements, ports)),
  };
}

function onShelf(shelf: 'decks' | 'statements', id: string | undefined, { language, messages }: Words) {
  const known = idsOn(shelf, language);
  if (id === undefined || known.includes(id)) return id;
  throw new UserError(messages.kit.notOnShelf[shelf](id, known, nearest(id, known)));
}
