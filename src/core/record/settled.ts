import type { Agreement, Escalation, LookBack, Review, View } from './review.ts';

/** What look-backs change in the rest of a record. */
export type SettledParts = Pick<Review, 'agreements' | 'dissent' | 'escalation' | 'lookBacks' | 'nextLookBack'>;

/** The record as look-backs have left it: what they dropped, heeded and heard, and when they meet again. */
export function settledBy<T extends SettledParts>(own: T, lookBacks: readonly LookBack[]): T {
  const { agreements, dissent, escalation, nextLookBack } = own;
  const last = lookBacks.at(-1);
  return {
    ...own,
    lookBacks,
    agreements: agreements.map((one, at) => settled(one, at, lookBacks)),
    dissent: {
      ...dissent,
      views: dissent.views.map((view, at) => seen(view, at, lookBacks)),
    },
    escalation: escalation && { ...escalation, answered: answeredBy(lookBacks) },
    nextLookBack: last === undefined ? nextLookBack : last.next,
  };
}

function settled(own: Agreement, at: number, lookBacks: readonly LookBack[]): Agreement {
  const isDropped = own.state !== 'done' && lookBacks.some(({ dropped }) => dropped.includes(at));
  return isDropped ? { ...own, state: 'dropped' } : own;
}

function seen(view: View, at: number, lookBacks: readonly LookBack[]): View {
  const isLetGo = lookBacks.some(({ letGo }) => letGo.includes(at));
  const heeded = view.heeded || lookBacks.some((own) => own.heeded.includes(at));
  return { ...view, heeded, ...(isLetGo ? { letGo: true } : {}) };
}

/** A look-back that does not say it in words a machine knows leaves it open. */
function answeredBy(lookBacks: readonly LookBack[]): Escalation['answered'] {
  const told = lookBacks.map(({ wordBack }) => wordBack);
  if (told.includes('yes')) return 'yes';
  if (told.includes('dropped')) return 'dropped';
  if (told.includes('partly')) return 'partly';
  return told.length === 0 || told.at(-1) === 'no' ? 'no' : 'unknown';
}
