import type { Protocol } from '../../core/protocol/schema.ts';
import { fitsTime, type SessionTime, sizesThatFit, timeOf } from '../../core/protocol/time.ts';
import type { ProtocolsTimeResult } from '../../core/results/protocol-time.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words, Workplace } from '../ports.ts';
import { openFrom } from '../shelf/team-shelf.ts';

export interface ProtocolTimeInput {
  /** An id, or a file. */
  readonly protocol: string;
  /** With how many; the most the form is for if left out. */
  readonly people?: string | number;
}

export interface Timed {
  readonly protocol: Protocol;
  readonly time: SessionTime;
  readonly isEnough: boolean;
  /** The smallest and the largest group there is time for; nothing where there is none. */
  readonly sizes: readonly [number, number] | undefined;
}

/** What a session form needs, step by step. Errors: as for `showProtocol`, and for a number of people that cannot be. */
export async function protocolTime({ protocol, people }: ProtocolTimeInput, ports: Words & Workplace): Promise<Timed> {
  const opened = await openFrom('protocols', protocol, ports);
  const time = timeOf(opened, people === undefined ? opened.for.max : peopleOf(String(people), ports));
  return { protocol: opened, time, isEnough: fitsTime(time), sizes: sizesThatFit(opened) };
}

/** Errors: a UserError for what is no number of people. */
export function peopleOf(text: string, { messages }: Words): number {
  if (!/^\d{1,2}$/u.test(text) || Number(text) < 1) throw new UserError(messages.forms.notPeople('--people', text));
  return Number(text);
}

export function protocolsTimeResultOf({ protocol, time, isEnough, sizes }: Timed): ProtocolsTimeResult {
  const { id, title, language } = protocol;
  const { people, minutes, needs, prompts, typed } = time;
  return {
    format: 'driehoek/protocols-time-result@1',
    ...{ id, title, language, people, minutes, needs: tenths(needs), prompts, typed },
    enough: isEnough,
    fits: sizes === undefined ? null : [...sizes],
    steps: time.steps.map(({ members: _, ...step }) => ({ ...step, needs: tenths(step.needs) })),
  };
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}
