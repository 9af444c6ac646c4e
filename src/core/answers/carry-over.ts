import type { Protocol, Step, StepOf } from '../protocol/schema.ts';
import { isRecord } from '../session/kind.ts';
import type { Path } from '../yaml/loaded.ts';
import { lackingIn } from './lacking.ts';
import { type Answers, isSkip, namesOfBefore, valueAt } from './names.ts';
import { notesOfRows } from './old-rows.ts';

/** The answers of a file by the names that the session form has now. */
export interface Carried {
  readonly answers: Answers;
  /** Where an answer, or a part of one, stands in the file. */
  pathOf(path: Path): Path;
  /** Names in the file that are not asked for any more. */
  readonly dropped: readonly string[];
  /** Names of what the form asks and the file may lack, since it is from before. */
  readonly lacking: readonly string[];
}

interface Carrying {
  readonly answers: Answers;
  /** By the names of now. */
  readonly now: Record<string, unknown>;
  /** By a name of now, where it stands in the file. */
  readonly moved: Map<string, Path>;
  /** Names of before that were used. */
  readonly taken: Set<string>;
}

/** Answers under an old name ("was") stand for those under the new one, where that has none. */
export function carryOver(answers: Answers, protocol: Protocol): Carried {
  const carrying: Carrying = { answers, now: { ...answers }, moved: new Map(), taken: new Set() };
  const { now, moved, taken } = carrying;
  for (const step of protocol.steps) {
    if (step.kind === 'silent' && step.asks.includes('place') && step.asks.includes('choose'))
      carryRounds(step, carrying);
    else carryStep(step, carrying);
    if (step.kind === 'form') carryFields(step, carrying);
    if (step.kind === 'talk' && now[step.id] !== undefined) now[step.id] = notesOfRows(now[step.id], step);
  }
  const dropped = namesOfBefore(protocol).filter((name) => !taken.has(name) && valueAt(answers, name) !== undefined);
  for (const name of [...taken, ...dropped]) removeFrom(now, name, answers);
  return { answers: now, pathOf: (path) => pathIn(moved, path), dropped, lacking: lackingIn(protocol, answers, now) };
}

const isAnswer = (raw: unknown) => !isSkip(raw);

/** The first of these names of which the file has what is wanted; from then on it is used. */
function take(
  names: readonly string[],
  to: string,
  isWanted: (raw: unknown) => boolean,
  { answers, moved, taken }: Carrying,
): unknown {
  const name = names.find((one) => {
    const raw = valueAt(answers, one);
    return raw !== undefined && isWanted(raw);
  });
  if (name === undefined) return undefined;
  moved.set(to, name.split('.'));
  taken.add(name);
  return valueAt(answers, name);
}

function carryStep({ id, was = [] }: Step, carrying: Carrying): void {
  const { now } = carrying;
  if (now[id] !== undefined) return;
  const old = take(was, id, isAnswer, carrying) ?? take(was, id, isSkip, carrying);
  if (old !== undefined) now[id] = old;
}

/** Placements and choices that were two rounds are one now; which card was whose was never known. */
function carryRounds({ id, was = [] }: StepOf<'silent'>, carrying: Carrying): void {
  const { now, moved } = carrying;
  const own = now[id] ?? undefined;
  if (own !== undefined && !isSkip(own) && !isWithoutNumbers(own)) return;
  const place = take(was, `${id}.place`, isAnswer, carrying);
  if (place !== undefined) {
    if (isWithoutNumbers(own)) moved.set(`${id}.choose`, [id]);
    now[id] = { place, ...(isWithoutNumbers(own) ? { choose: own } : {}) };
  } else if (own === undefined) {
    const skipped = take(was, id, isSkip, carrying);
    if (skipped !== undefined) now[id] = skipped;
  }
}

/** A list of choices in which no card has a number. */
function isWithoutNumbers(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw) && raw.every((one) => (isRecord(one) ? one.card === undefined : !/^\d/u.test(String(one))));
}

/** A form that was one question, and fields that stood in another step. */
function carryFields({ id, fields: [first, ...rest] }: StepOf<'form'>, carrying: Carrying): void {
  const { now, moved } = carrying;
  const raw = now[id] ?? undefined;
  const isBare = typeof raw === 'string' && first !== undefined;
  if (isSkip(raw) || first === undefined || !(isBare || raw === undefined || isRecord(raw))) return;
  if (isBare) moved.set(`${id}.${first.id}`, [id]);
  const own: Record<string, unknown> = isBare ? { [first.id]: raw } : { ...(raw as Record<string, unknown>) };
  for (const field of [first, ...rest]) {
    if ((own[field.id] ?? undefined) !== undefined) continue;
    const old = take(field.was ?? [], `${id}.${field.id}`, isAnswer, carrying);
    if (old !== undefined) own[field.id] = old;
  }
  if (Object.keys(own).length > 0) now[id] = own;
}

function pathIn(moved: ReadonlyMap<string, Path>, path: Path): Path {
  const part = moved.get(path.slice(0, 2).join('.'));
  if (part) return [...part, ...path.slice(2)];
  const step = moved.get(String(path[0]));
  return step ? [...step, ...path.slice(1)] : path;
}

/** What was taken elsewhere is no answer to the step it stood in. */
function removeFrom(now: Record<string, unknown>, name: string, answers: Answers): void {
  const [step = '', field] = name.split('.');
  const own = now[step];
  if (field === undefined) {
    if (own === answers[step]) delete now[step];
  } else if (isRecord(own)) {
    const { [field]: _, ...rest } = own;
    now[step] = rest;
  }
}
