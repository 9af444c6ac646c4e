import type { Slot, StepOf } from '../protocol/schema.ts';
import { withFacts } from '../session/applies.ts';
import { cardsAtTable } from '../session/cards-at-table.ts';
import { isRecord } from '../session/kind.ts';
import { namesValues, numberedValues } from '../session/kinds/clashing-values.ts';
import { fieldsThatApply } from '../session/kinds/form.ts';
import { lensesOf } from '../session/kinds/lens.ts';
import { laysCards } from '../session/kinds/registry.ts';
import { slotsOf, valuesNamedIn, wordsOfNote } from '../session/kinds/talk.ts';
import { prefillOf } from '../session/prefill.ts';
import { type Note, type OptionValue, type RowValue, TYPING, type ValueOf } from '../session/values.ts';
import { mergePanels } from './closing-panels.ts';
import type { OnStep } from './on-step.ts';
import type { FieldRow, Panel } from './panel.ts';
import { planPanel } from './plan-panel.ts';
import { rowItems } from './row-items.ts';
import { optionsPanel, wordsOfAnswer } from './shown-panels.ts';
import { silentPanels } from './silent-panels.ts';

/** What a step itself puts on the wall: its notes so far, what is to be placed or chosen, the sentence as it grows. */
export function ownPanels(looking: OnStep): Panel[] {
  const { step } = looking;
  switch (step.kind) {
    case 'talk':
      return talkPanels(step, looking);
    case 'lens':
      return lensPanels(step, looking);
    case 'options':
      return [optionsPanel('options', looking, rowsOf<Partial<OptionValue>>(looking))];
    case 'table':
      return tablePanels(step, looking);
    case 'form':
      return formPanels(step, looking);
    case 'silent':
    case 'place':
    case 'vote':
      return silentPanels(step, looking);
    case 'merge':
      return mergePanels(looking);
    default:
      return [];
  }
}

function rowsOf<T>({ draft, step, session }: OnStep): readonly T[] {
  const value = draft ?? prefillOf(step, session);
  return Array.isArray(value) ? (value as T[]) : [];
}

/** One panel for each slot; where there is only one, without a heading. */
function talkPanels(step: StepOf<'talk'>, { draft, session, context }: OnStep): Panel[] {
  const slots = slotsOf(step);
  const filled = prefillOf(step, session);
  const story = typeof filled === 'string' ? filled.split('\n\n') : [];
  // Before anything was typed the story stands there as the case has it.
  const notesAt = ({ id }: Slot): readonly Note[] =>
    isRecord(draft) ? ((draft as ValueOf['talk'])[id] ?? []) : draft === undefined ? story : [];
  if (story.length > 0) {
    const notes = slots.flatMap(notesAt);
    return [pointsOf(notes, new Set(story)), storyOf(notes, new Set(story))];
  }
  return [
    ...slots.map((slot) => slotPanel(slot, notesAt(slot), slots.length === 1)),
    ...(namesValues(step) && isRecord(draft) ? clashPanels(valuesNamedIn(draft as ValueOf['talk']), context) : []),
  ];
}

/** The values that were named as what clashes. */
function clashPanels(ids: readonly string[], context: OnStep['context']): Panel[] {
  if (ids.length === 0) return [];
  const heading = context.messages.record.clashingValues;
  return [{ kind: 'points', id: 'own', heading, points: [numberedValues(ids, context).join(' · ')] }];
}

/** A reason stands at its option. */
function slotPanel({ key, label, ask = label, from }: Slot, notes: readonly Note[], isOnly: boolean): Panel {
  const loose = from === 'options' ? notes.filter((note) => typeof note === 'string') : notes;
  const brief = label === undefined ? {} : { brief: label };
  return {
    kind: 'points',
    id: 'own',
    ...(isOnly || ask === undefined ? {} : { heading: ask, isOpen: true, ...brief }),
    ...(key === undefined ? {} : { key }),
    points: loose.map(wordsOfNote),
  };
}

/** What was noted while the story was told stands over the story, so that it stays in sight. */
function pointsOf(notes: readonly Note[], told: ReadonlySet<string>): Panel {
  return { kind: 'points', id: 'own', points: notes.map(wordsOfNote).filter((text) => !told.has(text)) };
}

function storyOf(notes: readonly Note[], told: ReadonlySet<string>): Panel {
  return { kind: 'text', id: 'own', paragraphs: notes.map(wordsOfNote).filter((text) => told.has(text)) };
}

function lensPanels(step: StepOf<'lens'>, { draft, context }: OnStep): Panel[] {
  const own = isRecord(draft) ? draft : {};
  const lenses = lensesOf(step, context);
  const lens = lenses.find(({ id }) => id === own.lens) ?? lenses[0];
  const notes = isRecord(own.notes) ? own.notes : {};
  return (lens?.questions ?? []).map(({ id, ask }, at): Panel => {
    const text = notes[id];
    const points = typeof text === 'string' && text !== '' ? text.split('\n') : [];
    return { kind: 'points', id: 'own', heading: ask, key: String(at + 1), points, isOpen: true };
  });
}

function tablePanels({ columns }: StepOf<'table'>, looking: OnStep): Panel[] {
  const rows = rowsOf<RowValue>(looking);
  return rows.length === 0 ? [] : [{ kind: 'numbered', id: 'own', items: rowItems(columns, rows) }];
}

/** The fields that were answered, and those to come; and whom cards are dealt to, once that is known. */
function formPanels(step: StepOf<'form'>, { draft, context, messages, session }: OnStep): Panel[] {
  const { [TYPING]: typing, ...values }: Record<string, unknown> = isRecord(draft) ? draft : {};
  const fields = [...fieldsThatApply(step.fields, values, context)];
  const isOpen = (id: string) => id === typing || values[id] === undefined;
  const current = fields.find(({ field: { id } }) => isOpen(id))?.field.id;
  const rows = fields.flatMap(({ field, context: seen }): FieldRow[] => {
    const { label, id } = field;
    if (label === undefined) return [];
    const own = isOpen(id) ? undefined : values[id];
    const isCurrent = id === current ? { isCurrent: true } : {};
    if (typeof own === 'string') return [{ label, text: wordsOfAnswer(field, own, seen) }];
    return step.section === 'choice' || id === current ? [{ label, ...isCurrent }] : [];
  });
  const deals = step.fields.some((field) => 'sets' in field && field.sets === 'participants');
  const cards = fields.reduce((seen, { field }) => withFacts(seen, field, values[field.id]), context);
  // Before people know whether the leader lays one they take none.
  const isKnown = !fields.some(({ field }) => 'sets' in field && field.sets === 'leader-card' && isOpen(field.id));
  const dealt =
    deals && isKnown && session.start.protocol.steps.some(laysCards) ? cardsAtTable(cards.facts) : undefined;
  return [
    ...(dealt === undefined ? [] : [{ kind: 'text', id: 'own', paragraphs: [messages.wall.deal(dealt)] } as const]),
    ...(rows.some(({ text }) => text !== undefined) ? [{ kind: 'fields', id: 'own', rows } as const] : []),
    ...(deals ? [planPanel(session, messages)] : []),
  ];
}
