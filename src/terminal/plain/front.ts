import type { FrontEnd } from '../front-end.ts';
export function openPlain(_: unknown): FrontEnd {
  throw new Error('todo');
}
