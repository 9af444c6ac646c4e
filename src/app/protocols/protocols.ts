import { publicFinding } from '../../core/check/public-finding.ts';
import { questionsOf } from '../../core/protocol/questions.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { clockMinutes } from '../../core/protocol/script.ts';
import type { ProtocolsResult, ProtocolsShowResult } from '../../core/results/protocols.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words, Workplace } from '../ports.ts';
import { type Listing, listFrom, openFrom, type ShelfItem } from '../shelf/team-shelf.ts';

/** The session forms there are, the team's own first. */
export function protocols(ports: Words & Workplace): Promise<Listing<ShelfItem<Protocol>>> {
  return listFrom('protocols', ports);
}

export function protocolsResultOf({ found, faulty }: Listing<ShelfItem<Protocol>>): ProtocolsResult {
  return {
    format: 'driehoek/protocols-result@1',
    protocols: found.map(({ id, value, own }) => ({
      ...factsOf(value),
      id,
      steps: value.steps.length,
      file: own ?? null,
    })),
    findings: faulty.flatMap((file) => file.findings).map(publicFinding),
  };
}

/** Prose is wrapped in its file; here it is one line. */
function factsOf({ id, title, language, minutes, for: size, about, source }: Protocol) {
  const line = about?.trim().replace(/\s+/gu, ' ') ?? null;
  return { id, title, language, minutes, for: size, about: line, source: source ?? null };
}

export interface ProtocolInput {
  /** An id, or a file. */
  readonly protocol: string;
  /** When the session begins, as "14:00"; the clock counts from the start if left out. */
  readonly start?: string;
}

export interface Scripted {
  readonly protocol: Protocol;
  /** In minutes after midnight; 0 counts from the start. */
  readonly start: number;
}

/** A session form, with the clock. Errors: a UserError for a form there is not, or that has faults, and for no time. */
export async function showProtocol({ protocol, start }: ProtocolInput, ports: Words & Workplace): Promise<Scripted> {
  const opened = await openFrom('protocols', protocol, ports);
  return { protocol: opened, start: start === undefined ? 0 : minutesOf(start, ports) };
}

/** A time as people write it, "14:00" or "9.30", in minutes after midnight. Errors: a UserError for what is no time. */
export function minutesOf(text: string, { messages }: Words): number {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/u.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) throw new UserError(messages.forms.notATime('--start', text));
  return Number(hours) * 60 + Number(minutes);
}

export function protocolsShowResultOf({ protocol, start }: Scripted): ProtocolsShowResult {
  let clock = start;
  const steps = protocol.steps.map((step) => {
    const { id, kind, title, minutes, speaks, ask, why = null } = step;
    const begins = clockMinutes(clock);
    clock += minutes;
    const lenses = step.kind === 'lens' ? step.lenses : [];
    const { when, assignment = null } = step;
    const facts = { id, kind, title, minutes, clock: begins, speaks, ask, why, always: when === undefined, assignment };
    return { ...facts, lenses, questions: questionsOf(step) };
  });
  return { format: 'driehoek/protocols-show-result@1', ...factsOf(protocol), steps };
}
