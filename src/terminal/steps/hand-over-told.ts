import type { StepOf } from '../../core/protocol/schema.ts';
import { TYPING } from '../../core/session/values.ts';
import type { Asking } from './asking.ts';

/** Parts of the answer by their names in it; what is not there was not asked yet. */
export type Heard = Record<string, unknown>;

/** An answer that is being put together. */
export interface Hearing {
  readonly asking: Asking;
  readonly step: StepOf<'hand-over'>;
  readonly told: Heard;
}

/** What is typed is kept under its part, so that a closed window costs nothing. */
export function keeping({ asking, told }: Hearing, part: string): (text: string) => void {
  return (text) => {
    asking.draft = { ...told, [part]: text, [TYPING]: part };
  };
}

export function textIn(own: unknown): string {
  return typeof own === 'string' ? own : '';
}
