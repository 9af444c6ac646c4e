import type { AnswersFile } from '../../core/answers/schema.ts';
import type { Lens } from '../../core/lens/schema.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { namesValues, VALUES } from '../../core/session/kinds/clashing-values.ts';
import type { Material } from '../../core/toolkit/material.ts';
import type { Words, Workplace } from '../ports.ts';
import { latestSort } from '../values/latest-sort.ts';
import { shippedDeck } from './deck.ts';
import { openFrom } from './team-shelf.ts';

export interface SessionForm {
  readonly protocol: Protocol;
  readonly lenses: readonly Lens[];
  /** Only where a step needs any. */
  readonly material?: Material;
}

export const STANDARD_PROTOCOL = 'bewust-vakmanschap';

/** A session form by id (the team's own first) or by file, with the lenses it offers. */
export async function findProtocol(named: string | undefined, ports: Words & Workplace): Promise<SessionForm> {
  const { config } = await ports.project();
  const protocol = await openFrom('protocols', named ?? config.protocol ?? STANDARD_PROTOCOL, ports);
  const ids = new Set(protocol.steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])));
  const lenses = await Promise.all([...ids].map((id) => openFrom('lenses', id, ports)));
  const material = await materialFor(protocol, ports);
  return { protocol, lenses, ...(material === undefined ? {} : { material }) };
}

/** With the cards that come with the program where answers name values and no others are on the table: a record says names, not ids. */
export function withCards(
  form: SessionForm,
  { answers }: AnswersFile,
  { language }: Pick<Words, 'language'>,
): SessionForm {
  const isNamed = Object.values(answers).some((answer) => isRecord(answer) && VALUES in answer);
  if (form.material !== undefined || !isNamed) return form;
  return { ...form, material: { decks: [shippedDeck(language)], statements: [] } };
}

/** The cards and statements that the steps of a form name: the team's own first. */
async function materialFor({ steps }: Protocol, ports: Words & Workplace): Promise<Material | undefined> {
  const decks = new Set(steps.flatMap((step) => (step.kind === 'sort' ? step.deck : [])));
  const statements = new Set(steps.flatMap((step) => (step.kind === 'pulse' ? step.statements : [])));
  const sorted = decks.size === 0 && steps.some(isAboutTension) ? await latestSort(ports) : undefined;
  if (decks.size + statements.size === 0 && sorted === undefined) return undefined;
  return {
    ...(sorted === undefined ? {} : { latest: sorted.latest }),
    decks:
      sorted === undefined ? await Promise.all([...decks].map((id) => openFrom('decks', id, ports))) : [sorted.deck],
    statements: await Promise.all([...statements].map((id) => openFrom('statements', id, ports))),
  };
}

function isAboutTension(step: Protocol['steps'][number]): boolean {
  return step.kind === 'talk' && namesValues(step);
}
