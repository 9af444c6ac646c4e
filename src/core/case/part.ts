import type { Entry } from '../record/document.ts';

export interface CasePart {
  readonly heading: string;
  readonly entries: readonly Entry[];
}
