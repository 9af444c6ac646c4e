import { fieldOf, type Review, sectionOf } from './review.ts';

/** As much of it as could be read. */
interface Known {
  readonly programme?: { readonly group?: string | undefined } | undefined;
}

/** Whether it is the record of the session in which all groups of a programme close: no case, and its answer is the programme's. */
export function isClosing({ programme }: Known): boolean {
  return programme !== undefined && programme.group === undefined;
}

/** How many messages go to the top. */
export function messagesOf(review: Review): number {
  return fieldOf(sectionOf(review, 'escalation'), 'messages')?.items?.length ?? 0;
}
