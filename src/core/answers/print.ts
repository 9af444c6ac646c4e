import type { Session } from '../session/fold.ts';
import { minutesSpent } from '../session/fold.ts';
import { stepsThatApply } from '../session/steps.ts';
import { comparePlacements } from '../triangle/placement.ts';
import { type Handed, PASS } from '../triangle/shift.ts';
import { printYaml } from '../yaml/print.ts';
import { ANSWERS_FORMAT } from './schema.ts';

/** A session as an answers file that gives the same record. Who handed in first can no longer be told from it. */
export function printAnswers(session: Session, caseLink: string | undefined): string {
  const { protocol, language, date, subject } = session.start;
  const { source: _, options: __, ...told } = subject;
  const order = handingOrder(session);
  const answers: Record<string, unknown> = {};
  for (const step of stepsThatApply(session)) {
    const answered = session.answers.get(step.id);
    if (answered?.state === 'skipped') answers[step.id] = { skip: answered.reason };
    else if (answered && step.kind !== 'pause') {
      const perPerson = (step.kind === 'place' && step.round !== 'group') || step.kind === 'vote';
      answers[step.id] = perPerson ? inOrder(answered.value as readonly unknown[], order) : answered.value;
    }
  }
  const minutes = minutesSpent(session);
  return printYaml({
    format: ANSWERS_FORMAT,
    protocol: protocol.id,
    language,
    case: caseLink ?? told,
    date,
    ...(minutes > 0 ? { minutes } : {}),
    answers,
  });
}

/** One order for all silent steps, by what was placed: it keeps a person's rounds together and says nothing of seats. */
function handingOrder(session: Session): number[] {
  const rounds = stepsThatApply(session).flatMap((step) => {
    if (step.kind !== 'place' || step.round === 'group') return [];
    const answered = session.answers.get(step.id);
    return answered?.state === 'answered' ? [answered.value as readonly Handed[]] : [];
  });
  const people = Math.max(0, ...rounds.map(({ length }) => length));
  return [...Array(people).keys()].sort((a, b) => {
    for (const round of rounds) {
      const apart = compareHanded(round[a] ?? PASS, round[b] ?? PASS);
      if (apart !== 0) return apart;
    }
    return 0;
  });
}

function compareHanded(a: Handed, b: Handed): number {
  if (a === PASS || b === PASS) return Number(a === PASS) - Number(b === PASS);
  return comparePlacements(a, b);
}

function inOrder(values: readonly unknown[], order: readonly number[]): unknown[] {
  return values.length === order.length ? order.map((index) => values[index]) : [...values];
}
