import type { Step, StepOf } from '../protocol/schema.ts';
import type { Card, Laid } from '../session/card.ts';
import type { Session } from '../session/fold.ts';
import { minutesSpent } from '../session/fold.ts';
import { hasAnswer, laysCards } from '../session/kinds/registry.ts';
import { silentAsked } from '../session/kinds/silent-asked.ts';
import { stepsThatApply } from '../session/steps.ts';
import { comparePlacements } from '../triangle/placement.ts';
import { type Handed, PASS } from '../triangle/shift.ts';
import { printYaml } from '../yaml/print.ts';
import { ANSWERS_FORMAT } from './schema.ts';

/** A session as an answers file that gives the same record. Who handed in first, or with what number, can no longer be told. */
export function printAnswers(session: Session, caseLink: string | undefined): string {
  return printYaml(answersIn(session, caseLink));
}

/** The same before it is printed: however the answers were first written down, it is the same. */
export function answersIn(session: Session, caseLink: string | undefined): Readonly<Record<string, unknown>> {
  const { protocol, language, date, subject } = session.start;
  const { source: _, options: __, stakeholders: ___, discussion: ____, values: _____, ...told } = subject;
  const numbers = newNumbers(session);
  const answers: Record<string, unknown> = {};
  for (const step of stepsThatApply(session)) {
    const answered = session.answers.get(step.id);
    if (answered?.state === 'skipped') answers[step.id] = { skip: answered.reason };
    else if (answered && hasAnswer(step))
      answers[step.id] = isCards(step) ? printLaid(answered.value as Laid, step, numbers) : answered.value;
  }
  const minutes = minutesSpent(session);
  return {
    format: ANSWERS_FORMAT,
    protocol: protocol.id,
    language,
    case: caseLink ?? told,
    date,
    ...(minutes > 0 ? { minutes } : {}),
    answers,
  };
}

type CardStep = StepOf<'silent'> | StepOf<'place'> | StepOf<'vote'>;

function isCards(step: Step): step is CardStep {
  return laysCards(step) || step.kind === 'place';
}

/** A list where that says all; else with how many cards there were to be, and where the team placed the case. */
function printLaid({ of, cards, group }: Laid, step: CardStep, numbers: ReadonlyMap<number, number>): unknown {
  const { asks } = silentAsked(step);
  const renumbered = cards
    .map((card) => (card.card === undefined ? card : { ...card, card: numbers.get(card.card) ?? card.card }))
    .sort(compareCards);
  const isApart = asks.includes('place') && asks.includes('choose') && cards.length > 0 && cards.every(hasOnePart);
  if (isApart) return printApart(renumbered);
  const list = renumbered.map(printCard);
  if (of === cards.length && group === undefined) return list;
  return { of, cards: list, ...(group === undefined ? {} : { group }) };
}

/** Handed in apart from what else the round asks, so that nobody knows whose it is. */
function hasOnePart({ card, place, choose }: Card): boolean {
  return card === undefined && (place === undefined) !== (choose === undefined);
}

function printApart(cards: readonly Card[]): unknown {
  const place = cards.filter((card) => card.place !== undefined).map(printCard);
  const choose = cards.filter((card) => card.choose !== undefined).map(printCard);
  return { ...(place.length === 0 ? {} : { place }), ...(choose.length === 0 ? {} : { choose }) };
}

function printCard(card: Card): unknown {
  const { place, choose, because } = card;
  if (card.card !== undefined || (place !== undefined && choose !== undefined)) return card;
  if (choose === undefined) return place;
  return because === undefined ? choose : { option: choose, because };
}

function compareCards(a: Card, b: Card): number {
  const byNumber = (a.card ?? 0) - (b.card ?? 0);
  if (byNumber !== 0) return byNumber;
  return comparePlaced(a.place ?? PASS, b.place ?? PASS) || (a.choose ?? '').localeCompare(b.choose ?? '', 'en');
}

/** Numbers by what was placed first: a card keeps its rounds together, and its number says nothing about whose it is. */
function newNumbers(session: Session): Map<number, number> {
  const rounds = stepsThatApply(session).flatMap((step) => {
    const answered = session.answers.get(step.id);
    if (!isCards(step) || answered?.state !== 'answered') return [];
    return [new Map((answered.value as Laid).cards.flatMap((card) => (card.card ? [[card.card, card] as const] : [])))];
  });
  const known = [...new Set(rounds.flatMap((round) => [...round.keys()]))];
  known.sort((a, b) => {
    for (const round of rounds) {
      const [own, other] = [round.get(a), round.get(b)];
      const apart =
        comparePlaced(own?.place ?? PASS, other?.place ?? PASS) ||
        (own?.choose ?? '').localeCompare(other?.choose ?? '', 'en');
      if (apart !== 0) return apart;
    }
    return 0;
  });
  return new Map(known.map((card, at) => [card, at + 1]));
}

function comparePlaced(a: Handed, b: Handed): number {
  if (a === PASS || b === PASS) return Number(a === PASS) - Number(b === PASS);
  return comparePlacements(a, b);
}
