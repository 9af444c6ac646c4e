import type { ToldCase } from './draft.ts';

/** What has been told of a new case so far, as it was typed. */
export type Told = Partial<Record<keyof ToldCase, string>>;

/** What a case cannot do without, in the order in which it is named. */
export const neededFields = ['title', 'role', 'domain', 'level', 'situation', 'question'] as const;
