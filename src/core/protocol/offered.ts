import type { Protocol } from './schema.ts';

/** A session form to choose from. */
export interface OfferedForm extends Pick<Protocol, 'title' | 'minutes' | 'for' | 'about'> {
  readonly id: string;
  readonly isUsual: boolean;
}
