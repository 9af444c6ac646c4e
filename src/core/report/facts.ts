import { answerTo } from '../archive/answer-to.ts';
import type { AnswerState } from '../archive/row.ts';
import { dayOf, isOpenAgreement, isOpenView } from '../follow-up/due.ts';
import type { LayerId, NeedId, Release } from '../format/fields.ts';
import { handOverSentence, themeWords } from '../record/hand-over.ts';
import { layerOf } from '../record/layer.ts';
import type { SoundReview } from '../record/read.ts';
import type { Agreement } from '../record/review.ts';
import type { FrontMatter } from '../record/schema.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Placement, SideId } from '../triangle/placement.ts';
import { countPlaced, isTotals } from '../triangle/round.ts';

/** What one session adds to its team's report. Nothing is left out of it: it is for the team that wrote the record. */
export interface SessionFacts {
  readonly date: IsoDate;
  readonly themes: readonly string[];
  readonly sides: readonly SideId[];
  readonly outcome: FrontMatter['outcome'];
  readonly needs: readonly NeedId[];
  readonly needsFrom: LayerId | undefined;
  /** Nothing where the team was not asked. */
  readonly release: Release | undefined;
  readonly sentence: string | undefined;
  /** What it was about in the team's own words. */
  readonly words: string | undefined;
  readonly placed: Readonly<Record<RoundName, readonly Placement[]>>;
  /** How many cards lay elsewhere the second time, of how many; only where each belongs to one of the first. */
  readonly moved: { readonly yes: number; readonly of: number } | undefined;
  readonly views: { readonly all: number; readonly heeded: number; readonly waiting: number };
  /** Nothing where nobody else was asked. */
  readonly asked: { readonly layer: LayerId | undefined; readonly answer: AnswerState } | undefined;
  readonly agreements: readonly AgreementFact[];
  readonly lookedBack: boolean;
}

export const roundNames = ['before', 'after', 'group'] as const;
export type RoundName = (typeof roundNames)[number];

interface AgreementFact {
  readonly state: 'done' | 'dropped' | 'open';
  readonly due: IsoDate | undefined;
}

/** The facts of one record. Pure: the same record always gives the same facts. */
export function factsOf(review: SoundReview): SessionFacts {
  const { front, dissent, agreements, lookBacks } = review;
  const answer = answerTo(review);
  return {
    date: front.date,
    themes: [...new Set(front.themes)],
    sides: [...new Set(front.tensions)],
    outcome: front.outcome,
    ...handedOver(review),
    placed: placedIn(front),
    moved: movedIn(front),
    views: {
      all: front.dissent,
      heeded: dissent.views.filter(({ heeded }) => heeded).length,
      // In a record that is closed nothing waits.
      waiting: front.status === 'closed' ? 0 : dissent.views.filter(isOpenView).length,
    },
    asked: answer && { layer: layerOf(review), answer },
    agreements: agreements.map(agreementFact),
    lookedBack: lookBacks.length > 0,
  };
}

function handedOver(review: SoundReview) {
  const own = review.front['hand-over'];
  return {
    needs: own?.needs ?? [],
    needsFrom: own?.['needs-from'],
    release: own?.release,
    sentence: onLine(handOverSentence(review)?.plain),
    words: onLine(themeWords(review)?.plain),
  };
}

function onLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim();
}

function placedIn({ triangle = {} }: FrontMatter): SessionFacts['placed'] {
  const { before, after, group } = triangle;
  const cards = (round: typeof before) => (round === undefined || isTotals(round) ? [] : round);
  return { before: cards(before), after: cards(after), group: group === undefined ? [] : [group] };
}

function movedIn({ triangle = {} }: FrontMatter): SessionFacts['moved'] {
  const { before, after, moved, paired } = triangle;
  if (paired !== true || moved === undefined || before === undefined || after === undefined) return undefined;
  const of = Math.min(countPlaced(before), countPlaced(after));
  return moved <= of ? { yes: moved, of } : undefined;
}

function agreementFact(own: Agreement): AgreementFact {
  const state = isOpenAgreement(own) ? 'open' : own.state === 'dropped' ? 'dropped' : 'done';
  return { state, due: dayOf(own.due) };
}
