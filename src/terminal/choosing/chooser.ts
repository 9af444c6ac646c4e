import { showLine } from '../../core/text/characters.ts';
import type { Choice } from '../steps/asker.ts';
import { graphemes } from '../width.ts';
import { isLong, narrow } from './narrow.ts';
import { pick } from './pick.ts';

/** Where people are in choosing. Nothing is selected until they select something. */
export interface Chooser {
  readonly choices: readonly Choice[];
  /** The choices in sight: in a long list those that hold what was typed. */
  readonly shown: readonly Choice[];
  readonly typed: string;
  readonly selected: Choice | undefined;
  /** What was typed could not be chosen: the next character takes its place. */
  readonly refusal: Refusal | undefined;
}

/** No choice is called that, or several begin so. */
export interface Refusal {
  readonly typed: string;
  readonly several: readonly Choice[];
}

export function chooserOf(choices: readonly Choice[]): Chooser {
  return { choices, shown: choices, typed: '', selected: undefined, refusal: undefined };
}

/** What was typed as a whole: what it stands for is selected; a long list shows only what holds it. */
export function withTyped({ choices }: Chooser, typed: string): Chooser {
  const base = { ...chooserOf(choices), typed };
  const picked = pick(choices, typed);
  if (!isLong(choices) || typed.trim() === '') return { ...base, selected: onlyOf(picked) };
  if (/^\d+$/u.test(typed.trim()) && picked.length === 1) return { ...base, selected: onlyOf(picked) };
  const shown = narrow(choices, typed.trim());
  return { ...base, shown, selected: onlyOf(shown) ?? onlyOf(picked.filter((one) => shown.includes(one))) };
}

function onlyOf(found: readonly Choice[]): Choice | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** One more character, or a pasted text. What was refused is replaced, and so is a number that already chose. */
export function typeInto(chooser: Chooser, text: string): Chooser {
  const replaces = chooser.refusal !== undefined || isOtherThan(chooser, text);
  const typed = replaces ? text : chooser.typed + text;
  return typed.trim() === '' ? chooser : withTyped(chooser, typed);
}

/** After a number that stands for a choice: in a long list a digit may still belong to it, a letter begins a word. */
function isOtherThan({ choices, typed, selected }: Chooser, text: string): boolean {
  const isNumber = /^\d+$/u.test(typed) && (selected !== undefined || !isLong(choices));
  return isNumber && !(isLong(choices) && /^\d/u.test(text));
}

export function backspace(chooser: Chooser): Chooser {
  const { typed, refusal } = chooser;
  const kept = refusal === undefined ? typed.slice(0, [...graphemes(typed)].at(-1)?.at ?? 0) : '';
  return withTyped(chooser, kept);
}

/** Selects so many further down, or up; the first step down selects the first, the first one up the last. */
export function moveBy(chooser: Chooser, by: number): Chooser {
  const { shown, selected, choices } = chooser;
  if (shown.length === 0) return chooser;
  const from = selected === undefined ? (by > 0 ? -1 : 0) : shown.indexOf(selected);
  const index = (((from + by) % shown.length) + shown.length) % shown.length;
  return selectAt(chooser, isLong(choices) ? chooser.typed : '', index);
}

export function moveTo(chooser: Chooser, index: number): Chooser {
  return selectAt(chooser, chooser.typed, Math.max(0, Math.min(chooser.shown.length - 1, index)));
}

function selectAt(chooser: Chooser, typed: string, index: number): Chooser {
  return { ...chooser, typed, selected: chooser.shown[index], refusal: undefined };
}

/** Enter. With nothing typed or selected it does nothing; a word that is no answer is refused. */
export function confirm(chooser: Chooser): { readonly chosen: Choice } | { readonly chooser: Chooser } {
  const { choices, selected, typed } = chooser;
  if (selected !== undefined) return { chosen: selected };
  if (typed.trim() === '') return { chooser };
  const several = isLong(choices) ? chooser.shown : pick(choices, typed);
  return { chooser: { ...chooser, refusal: { typed: showLine(typed.trim()), several } } };
}
