import type { AnswerContext } from '../session/kind.ts';
import { expectedCards } from '../session/kinds/silent.ts';
import { isOfTeam, silentAsked } from '../session/kinds/silent-asked.ts';
import type { CardPart, FormField, Protocol, Step, StepOf } from './schema.ts';

/**
 * How long things take at the table, in seconds: the keystroke-level model of Card, Moran and Newell (1980), with a key at
 * 0.28 (40 words a minute), a digit at 0.5 and a thought at 1.35. What is marked "estimate" nobody has timed yet.
 */
const seconds = {
  letter: 3,
  number: 0.8,
  /** Reading the question, and Enter; a character. */
  typing: 2.7,
  key: 0.28,
  /** Finding the words of a sentence of the choice. Estimate. */
  wording: 20,
  /** Looking at what came out. Estimate. */
  reveal: 20,
  card: 2,
  thought: 1.35,
  digit: 0.5,
  /** A slip with a pile for each of thirty values: 43 signs, in eight groups that are looked at one by one. */
  sortSlip: 2 + 0.5 * 43 + 1.35 * 8,
  /** A slip with twelve answers: 15 signs in four groups. */
  pulseSlip: 2 + 0.5 * 15 + 1.35 * 4,
} as const;

/** How long typed texts are, in characters. */
const characters = { line: 40, sentence: 90, agreement: 50, date: 8 } as const;

/** How many there are to be on average. */
const OPTIONS = 6;
const agreementsIn = (minutes: number) => (minutes >= 60 ? 3 : 1);

/** A session that is full to the last minute runs late. */
const FILLED = 0.85;

interface StepTime {
  readonly id: string;
  readonly title: string;
  /** Minutes the form gives it; for steps that share a wall what they have together. */
  readonly minutes: number;
  /** Minutes it needs with so many people. */
  readonly needs: number;
  /** Screens that wait, and texts the talk waits for. */
  readonly prompts: number;
  readonly typed: number;
  /** The steps: more than one where they share a wall. */
  readonly members: readonly Step[];
}

export interface SessionTime {
  readonly people: number;
  readonly minutes: number;
  readonly needs: number;
  readonly prompts: number;
  readonly typed: number;
  readonly steps: readonly StepTime[];
  /** Steps that need more than they have, and whether all together need too much. */
  readonly tight: readonly StepTime[];
  readonly isTooFull: boolean;
}

/** Whether a step says how long its talk or silence lasts: only then a time can be held against it. */
export function isTimed(step: Step): boolean {
  return step.each !== undefined || step.talk !== undefined || (step.kind === 'silent' && step.quiet !== undefined);
}

/** What a session of so many people needs, step by step. */
export function timeOf(protocol: Protocol, people: number): SessionTime {
  const asked = protocol.steps.filter(({ when }) => when === undefined);
  const steps = walls(asked).map((wall): StepTime => {
    const [first] = wall;
    const minutes = sum(wall.map((step) => step.minutes));
    const needs = sum(wall.map((step) => secondsOf(step, people, protocol, asked))) / 60;
    const counts = wall.map((step) => countsOf(step, protocol));
    return {
      id: first?.id ?? '',
      title: first?.title ?? '',
      minutes,
      needs,
      prompts: sum(counts.map(({ prompts }) => prompts)),
      typed: sum(counts.map(({ typed }) => typed)),
      members: wall,
    };
  });
  const needs = sum(steps.map((step) => step.needs));
  return {
    people,
    minutes: protocol.minutes,
    needs,
    prompts: sum(steps.map(({ prompts }) => prompts)),
    typed: sum(steps.map(({ typed }) => typed)),
    steps,
    tight: steps.filter((step) => step.needs > step.minutes),
    isTooFull: needs > FILLED * protocol.minutes,
  };
}

/** The sizes of a group for which there is time enough: the smallest and the largest; nothing where there is none. */
export function sizesThatFit(protocol: Protocol): readonly [number, number] | undefined {
  const { min } = protocol.for;
  let largest: number | undefined;
  for (let people = min; people <= 30 && fitsTime(timeOf(protocol, people)); people += 1) largest = people;
  return largest === undefined ? undefined : [min, largest];
}

export function fitsTime({ tight, isTooFull }: SessionTime): boolean {
  return tight.length === 0 && !isTooFull;
}

/** The largest group for which one step has time enough; nothing where it never has. */
export function largestFor(id: string, protocol: Protocol): number | undefined {
  let largest: number | undefined;
  for (let people = 1; people <= 30; people += 1) {
    const step = timeOf(protocol, people).steps.find((one) => one.id === id);
    if (step !== undefined && step.needs <= step.minutes) largest = people;
  }
  return largest;
}

/** Neighbouring steps of one wall share their minutes. */
function walls(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last !== undefined && step.wall !== undefined && last[0]?.wall === step.wall) last.push(step);
    else found.push([step]);
  }
  return found;
}

function secondsOf(step: Step, people: number, protocol: Protocol, steps: readonly Step[]): number {
  const spoken = Math.max(step.talk ?? 0, (step.each ?? 0) * people);
  const seen = revealsInto(step, steps) ? seconds.reveal : 0;
  if (step.kind === 'options') return seen + Math.max(spoken, OPTIONS * textSeconds('line'));
  // Slips are typed by somebody else while people talk: the step takes as long as the longer of the two.
  if (isSlips(step)) return seen + Math.max(spoken, people * slipSeconds[step.kind]);
  // Of a break nothing else is known than how long it is.
  if (step.kind === 'pause') return seen + (spoken === 0 ? step.minutes * 60 : spoken);
  return seen + spoken + askedSeconds(step, people, protocol);
}

/** What lies on the table when a silent round ends is looked at in the step behind it. */
function revealsInto(step: Step, steps: readonly Step[]): boolean {
  const before = steps[steps.indexOf(step) - 1];
  return before !== undefined && (hasCards(before) || isSlips(before));
}

const slipSeconds = { sort: seconds.sortSlip, pulse: seconds.pulseSlip } as const;

function isSlips(step: Step): step is StepOf<'sort'> | StepOf<'pulse'> {
  return step.kind === 'sort' || step.kind === 'pulse';
}

type Silent = StepOf<'silent'> | StepOf<'place'> | StepOf<'vote'>;

function isSilentStep(step: Step): step is Silent {
  return step.kind === 'silent' || step.kind === 'place' || step.kind === 'vote';
}

function hasCards(step: Step): boolean {
  if (!isSilentStep(step)) return false;
  const asked = silentAsked(step);
  return !isOfTeam(asked) && asked.asks.some((part) => part !== 'write');
}

function askedSeconds(step: Step, people: number, protocol: Protocol): number {
  if (isSilentStep(step)) return (step.kind === 'silent' ? (step.quiet ?? 0) : 0) + cardsSeconds(step, people);
  if (step.kind === 'form')
    return sum(step.fields.filter((field) => isCounted(field, step)).map((field) => fieldSeconds(field, step)));
  if (step.kind === 'actions') return agreementsIn(protocol.minutes) * textSeconds('agreement');
  if (step.kind === 'table') return textSeconds('sentence');
  if (step.kind === 'lens') return seconds.letter;
  if (step.kind === 'hand-over') return handOverSeconds(step);
  if (step.kind === 'talk' || step.kind === 'pause' || step.kind === 'options') return 0;
  return isCounted(step, step) ? fieldSeconds(step, step) : 0;
}

/** Themes, what was needed, from whom and whether it may go along; without minutes it comes after the session. */
function handOverSeconds({ minutes }: Step): number {
  return minutes === 0 ? 0 : 4 * seconds.letter + textSeconds('sentence');
}

function cardsSeconds(step: Silent, people: number): number {
  if (!hasCards(step)) return 0;
  const asked = silentAsked(step);
  const context = { facts: { participants: people } } as unknown as AnswerContext;
  return (expectedCards(asked, context) ?? 0) * cardSeconds(asked.asks);
}

function cardSeconds(asks: readonly CardPart[]): number {
  const placed = asks.includes('place') ? 1 : 0;
  const chosen = asks.includes('choose') ? 1 : 0;
  return seconds.card + seconds.thought * (1 + placed + chosen) + seconds.digit * (2 + 4 * placed + 2 * chosen);
}

/** A text that may stay empty is not counted, nor what has a condition: most sessions do not come to that. */
function isCounted(asked: FormField | Step, step: Step): boolean {
  return !(asked.required === false && isTypedField(asked)) && (asked.when === undefined || isOfChoice(step));
}

function fieldSeconds(field: FormField | Step, step: Step): number {
  if (isFilledIn(field)) return 0;
  if (field.kind === 'choice') return seconds.letter;
  if (field.kind === 'number') return seconds.number;
  if (field.kind === 'date') return textSeconds('date');
  if (field.kind === 'text') return textSeconds('line');
  return textSeconds('sentence') + (isOfChoice(step) ? seconds.wording : 0);
}

/** In the choice the conditions hold: most sessions end in one. */
function isOfChoice({ section }: Step): boolean {
  return section === 'choice';
}

function textSeconds(kind: keyof typeof characters): number {
  return seconds.typing + seconds.key * characters[kind];
}

function countsOf(step: Step, { minutes }: Protocol): { readonly prompts: number; readonly typed: number } {
  if (isSilentStep(step)) return { prompts: hasCards(step) ? 2 : 1, typed: 0 };
  if (isSlips(step)) return { prompts: 2, typed: 0 };
  if (step.kind === 'form') {
    const fields = step.fields.filter((field) => isCounted(field, step));
    return { prompts: fields.length, typed: fields.filter(isTypedField).length };
  }
  if (step.kind === 'actions') return { prompts: 1, typed: agreementsIn(minutes) };
  if (step.kind === 'table') return { prompts: 1, typed: 1 };
  if (step.kind === 'hand-over') return { prompts: 5, typed: 1 };
  return { prompts: isCounted(step, step) ? 1 : 0, typed: isCounted(step, step) && isTypedField(step) ? 1 : 0 };
}

/** The case brings it along. */
function isFilledIn(field: FormField | Step): boolean {
  return 'prefill' in field && field.prefill !== undefined;
}

function isTypedField(field: FormField | Step): boolean {
  const { kind } = field;
  if (isFilledIn(field)) return false;
  return kind === 'text' || kind === 'long-text' || kind === 'list' || kind === 'date';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
