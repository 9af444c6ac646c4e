import type { Slot } from '../protocol/schema.ts';
import type { AnswerContext } from '../session/kind.ts';
import type { Note } from '../session/values.ts';
import { isNotApplicable, tidyText } from '../text/tidy.ts';
import type { Material } from '../toolkit/material.ts';
import { type NoteTaker, prefixOf, saysNone, type Taken } from './taker.ts';

export type TalkNotes = Readonly<Record<string, readonly Note[]>>;

/** Where a note goes. */
interface Goal {
  readonly slot: Slot;
  readonly option?: string;
}

/**
 * Keywords of a talk: a sign before the text picks the slot, "? " or "1 "; a number picks an option where reasons are noted. Text
 * without one goes to the slot that has no sign, or goes on where the last note went. A blank before it all means plain text.
 */
export function talkNotes(
  slots: readonly Slot[],
  { options = [], material, messages }: AnswerContext,
): NoteTaker<TalkNotes> {
  const [first] = slots;
  const bare = slots.find(({ key }) => key === undefined);
  let current: Goal | undefined;

  const plainGoal = (): Goal | undefined => {
    if (bare !== undefined && bare.from === undefined) return { slot: bare };
    return current ?? (first && { slot: bare ?? first });
  };

  function goalOf(
    line: string,
  ): { readonly goal: Goal | undefined; readonly text: string } | { readonly fault: string } {
    if (/^\s/u.test(line)) return { goal: plainGoal(), text: line };
    const [, key = '', text = ''] = /^([?~])\s*([^\s?~].*)$|^(\S)[.:)]?\s+(.*)$/su.exec(line)?.filter(isThere) ?? [];
    const keyed = slots.find((slot) => slot.key === key);
    if (keyed) return { goal: { slot: keyed }, text };
    return atOption(line) ?? atCard(line) ?? { goal: plainGoal(), text: line };
  }

  /** "3 text": a reason at the third option. */
  function atOption(
    line: string,
  ): { readonly goal: Goal; readonly text: string } | { readonly fault: string } | undefined {
    const slot = slots.find(({ from }) => from === 'options');
    const numbered = slot && prefixOf(line, '');
    if (!numbered || numbered.text === '') return undefined;
    const option = options[numbered.number - 1];
    if (option === undefined) return { fault: messages.faults.noSuchOption(options.length) };
    return { goal: { slot, option: option.id }, text: numbered.text };
  }

  /** "13" and no more: what that card or statement says, with its question. */
  function numberAlone(line: string): Extract<Taken<TalkNotes>, { type: 'told' | 'refused' }> | undefined {
    const slot = slots.find(({ from }) => from === 'cards' || from === 'statements');
    const number = Number(/^(\d{1,2})[.:)]?\s*$/u.exec(line)?.[1]);
    const items = slot && (slot.from === 'cards' ? material?.decks[0]?.cards : material?.statements[0]?.statements);
    if (items === undefined || Number.isNaN(number)) return undefined;
    const item = items[number - 1];
    const { slip, pulse } = messages.toolkit;
    if (item === undefined)
      return { type: 'refused', message: slip.fault({ is: 'no-such-item', item: number, items: items.length }) };
    if ('name' in item) return { type: 'told', message: slip.about(number, `${item.name}: ${item.meaning}.`) };
    const { text, heard, ask = '' } = item;
    const told = [text, heard === undefined ? '' : pulse.heard(heard), ask].filter((part) => part !== '').join(' ');
    return { type: 'told', message: slip.about(number, told) };
  }

  /** "13 text": a note on what the thirteenth card or statement says, by its name. */
  function atCard(line: string): { readonly goal: Goal; readonly text: string } | undefined {
    const slot = slots.find(({ from }) => from === 'cards' || from === 'statements');
    const numbered = slot && prefixOf(line, '');
    if (!numbered || numbered.text === '') return undefined;
    const name = nameOf(slot, numbered.number, material);
    return name === undefined ? undefined : { goal: { slot }, text: `${name}: ${numbered.text}` };
  }

  function takeNote(line: string, value: TalkNotes): Taken<TalkNotes> {
    if (saysNone(line) && !isNotApplicable(line) && isEmpty(value)) return { type: 'none', value };
    const found = goalOf(line);
    if ('fault' in found) return { type: 'refused', message: found.fault };
    const { goal, text } = found;
    const tidied = tidyText(text).trim();
    if (tidied === '' || goal === undefined) return { type: 'refused', message: messages.faults.empty };
    const full = fullAt(goal.slot, value, messages);
    if (full !== undefined) return { type: 'refused', message: full };
    const own = isNotApplicable(tidied) ? messages.notApplicable : tidied;
    const note: Note = goal.option === undefined ? own : { option: goal.option, text: own };
    current = goal;
    return { type: 'noted', value: { ...value, [goal.slot.id]: [...(value[goal.slot.id] ?? []), note] } };
  }

  return {
    take(line, value): Taken<TalkNotes> {
      return numberAlone(line) ?? takeNote(line, value);
    },
    last(value) {
      const id = slots.findLast((slot) => (value[slot.id] ?? []).length > 0)?.id;
      const notes = id === undefined ? [] : (value[id] ?? []);
      const note = notes.at(-1);
      const slot = slots.find((one) => one.id === id);
      if (note === undefined || id === undefined || slot === undefined) return undefined;
      return { line: lineOf(note, slot), value: { ...value, [id]: notes.slice(0, -1) } };
    },
    isEmpty,
    missing: () => undefined,
  };

  function lineOf(note: Note, { key }: Slot): string {
    if (typeof note !== 'string') return `${options.findIndex(({ id }) => id === note.option) + 1} ${note.text}`;
    if (key !== undefined) return `${key} ${note}`;
    // A blank keeps a text that looks like a sign or a number plain.
    const found = goalOf(note);
    if (numberAlone(note) !== undefined) return ` ${note}`;
    return 'fault' in found || found.text !== note ? ` ${note}` : note;
  }
}

function nameOf({ from }: Slot, number: number, material: Material | undefined): string | undefined {
  if (from === 'cards') return material?.decks[0]?.cards[number - 1]?.name;
  return material?.statements[0]?.statements[number - 1]?.text.replace(/\.$/u, '');
}

/** What is said where no more fits. */
function fullAt({ id, max }: Slot, value: TalkNotes, { programme }: AnswerContext['messages']): string | undefined {
  return max !== undefined && (value[id] ?? []).length >= max ? programme.closing.atMost(max) : undefined;
}

function isThere(part: string | undefined): part is string {
  return part !== undefined;
}

function isEmpty(value: TalkNotes): boolean {
  return Object.values(value).every((notes) => notes.length === 0);
}
