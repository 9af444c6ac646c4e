export type { Messages } from './nl.ts';
