import type { Lens } from '../../core/lens/schema.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import type { Words, Workplace } from '../ports.ts';
import { openFrom } from './team-shelf.ts';

export interface SessionForm {
  readonly protocol: Protocol;
  readonly lenses: readonly Lens[];
}

export const STANDARD_PROTOCOL = 'bewust-vakmanschap';

/** A session form by id (the team's own first) or by file, with the lenses it offers. */
export async function findProtocol(named: string | undefined, ports: Words & Workplace): Promise<SessionForm> {
  const { config } = await ports.project();
  const protocol = await openFrom('protocols', named ?? config.protocol ?? STANDARD_PROTOCOL, ports);
  const ids = new Set(protocol.steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])));
  return { protocol, lenses: await Promise.all([...ids].map((id) => openFrom('lenses', id, ports))) };
}
