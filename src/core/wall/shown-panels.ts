import { marksOf } from '../draw/picture.ts';
import type { PanelId, Step, StepOf } from '../protocol/schema.ts';
import { laidIn } from '../record/compose.ts';
import type { Card } from '../session/card.ts';
import type { Session } from '../session/fold.ts';
import { type AnswerContext, isRecord } from '../session/kind.ts';
import { choicesOf } from '../session/kinds/choice.ts';
import { namesValues, numberedValues } from '../session/kinds/clashing-values.ts';
import { isDoNothing } from '../session/kinds/options.ts';
import { isSilent } from '../session/kinds/registry.ts';
import { slotsOf, valuesNamedIn, wordsOfNote } from '../session/kinds/talk.ts';
import { prefillOf } from '../session/prefill.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { ActionValue, Note, OptionValue, ValueOf } from '../session/values.ts';
import { slug } from '../text/slug.ts';
import { comparePlacements } from '../triangle/placement.ts';
import { movedCards, PASS, placed } from '../triangle/shift.ts';
import { closingPanels } from './closing-panels.ts';
import type { OnStep } from './on-step.ts';
import type { FieldRow, NumberedItem, NumberedPanel, Panel, TrianglePanel } from './panel.ts';
import { marksPanels, pulsePanels } from './slip-panels.ts';

/** Everything but what waits until it is asked for. */
export type ShownPanel = Exclude<PanelId, 'discussion'>;

/** What the session knows so far, as panels: most are one; what a sort or a pulse came to are several. */
export function panelsOf(id: ShownPanel, looking: OnStep): Panel[] {
  if (id === 'marks') return marksPanels(looking);
  if (id === 'lines' || id === 'raised') return closingPanels(id, looking);
  return id === 'pulse' ? pulsePanels(looking) : [panelOf(id, looking)];
}

type OnePanelId = Exclude<ShownPanel, 'marks' | 'pulse' | 'lines' | 'raised'>;

/** The same as one panel; empty where the session knows nothing of it. */
export function panelOf(id: OnePanelId, looking: OnStep): Panel {
  const { subject } = looking.session.start;
  const { panels } = looking.messages.wall;
  switch (id) {
    case 'case':
      return { kind: 'text', id, heading: panels.case, paragraphs: storyOf(looking) };
    case 'question':
      return { kind: 'text', id, heading: panels.question, paragraphs: subject.question ? [subject.question] : [] };
    case 'stakeholders': {
      const points = (subject.stakeholders ?? []).map(({ role, stake }) => `${role}: ${stake.trim()}`);
      return { kind: 'points', id, heading: panels.stakeholders, points };
    }
    case 'values':
      return { kind: 'points', id, heading: panels.values, points: subject.values ?? [] };
    case 'facts':
    case 'tension':
      return { kind: 'points', id, heading: panels[id], points: notesOfSection(id, looking) };
    case 'placement':
      return placementPanel(looking);
    case 'options':
    case 'votes':
      return optionsPanel(id, looking);
    case 'choice':
      return { kind: 'fields', id, heading: panels.choice, rows: fieldRowsOf(looking) };
    case 'agreements':
      return { kind: 'fields', id, heading: panels.agreements, rows: agreementRows(looking) };
  }
}

export function isEmptyPanel(panel: Panel): boolean {
  switch (panel.kind) {
    case 'text':
      return panel.paragraphs.length === 0;
    case 'points':
      return panel.points.length === 0 && panel.isOpen !== true;
    case 'numbered':
      return panel.items.length === 0;
    case 'triangle':
      return panel.rounds.length === 0 && panel.isEmptyTriangle !== true;
    case 'fields':
      return panel.rows.length === 0;
  }
}

/** The story as it was told and noted; before that as the case has it. */
function storyOf({ session }: OnStep): string[] {
  for (const step of session.start.protocol.steps) {
    if (!('prefill' in step) || step.prefill !== 'situation') continue;
    const value = givenAnswer(session, step.id) ?? prefillOf(step, session);
    if (typeof value === 'string') return value.split('\n\n');
    if (isRecord(value)) return Object.values(value as ValueOf['talk']).flatMap((notes) => notes.map(wordsOfNote));
  }
  return session.start.subject.situation?.split('\n\n') ?? [];
}

/** What was noted in the steps of a section, by the labels it has there. */
function notesOfSection(section: 'facts' | 'tension', looking: OnStep): string[] {
  const { session } = looking;
  return stepsThatApply(session).flatMap((step) => {
    const value = step.section === section ? givenAnswer(session, step.id) : undefined;
    if (value === undefined) return [];
    if (step.kind === 'talk')
      return [
        ...slotsOf(step).flatMap(({ id, key, label }) => {
          const notes = (value as ValueOf['talk'])[id] ?? [];
          return section === 'tension' ? labelled(label, notes) : notes.map((note) => signed(key, wordsOfNote(note)));
        }),
        ...clashing(value as ValueOf['talk'], step, looking),
      ];
    if (step.kind === 'form')
      return step.fields.flatMap(({ id, label }) => {
        const own = (value as Readonly<Record<string, unknown>>)[id];
        return Array.isArray(own) ? own.map(String) : labelled(label, typeof own === 'string' ? [own] : []);
      });
    return typeof value === 'string' ? [value] : [];
  });
}

/** The values that were named as what clashes, in a line. */
function clashing(value: ValueOf['talk'], step: StepOf<'talk'>, { context }: OnStep): string[] {
  const ids = namesValues(step) ? valuesNamedIn(value) : [];
  return ids.length === 0
    ? []
    : [`${context.messages.record.clashingValues}: ${numberedValues(ids, context).join(' · ')}`];
}

function labelled(label: string | undefined, notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  const text = notes.map(wordsOfNote).join('; ');
  return [label === undefined ? text : `${label}: ${text}`];
}

function signed(key: string | undefined, text: string): string {
  return key === undefined || /\d/u.test(key) ? text : `${key} ${text}`;
}

/** The last rounds that are closed, side by side. */
function placementPanel({ session, messages }: OnStep): TrianglePanel {
  const { wall } = messages;
  const before = laidIn('before', session);
  const after = laidIn('after', session);
  const group = after?.group ?? before?.group;
  const rounds = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).flatMap(([which, laid]) => {
    const placements = placed(laid?.cards ?? []).sort(comparePlacements);
    return placements.length === 0 ? [] : [{ which, placements }];
  });
  const last = rounds.at(-1)?.placements ?? [];
  const marks = marksOf(last);
  const moved = before && after && movedCards(before.cards, after.cards);
  const words = [
    ...(last.length === 0 ? [] : [wall.cardsOn(last.length, marks.length)]),
    ...(marks.some(({ count }) => count > 1) && marks.length > 1 ? [wall.severalHere] : []),
    ...(moved === undefined ? [] : [wall.moved(moved, after?.cards.length ?? 0)]),
    ...(last.length === 0 ? [] : [wall.nobodyNeeds]),
  ];
  return {
    kind: 'triangle',
    id: 'placement',
    heading: wall.panels.placement,
    rounds,
    ...(group === undefined ? {} : { group }),
    words,
  };
}

/** The options with what was said of them; with "votes" also how many cards chose each. */
export function optionsPanel(
  id: 'options' | 'votes',
  looking: OnStep,
  own?: readonly Partial<OptionValue>[],
): NumberedPanel {
  const { context, messages } = looking;
  const cards = id === 'votes' ? votesIn(looking.session) : undefined;
  const items = (own ?? context.options ?? []).map((option): NumberedItem => {
    const { id: name = '', title = '', gain = '', harm = '', repair = '' } = option;
    const votes = cards?.filter(({ choose }) => choose === name).length;
    const more = [
      ...(id === 'votes'
        ? reasonsAt(name, looking).map((text) => ({ sign: '·', text }))
        : [
            ['+', gain],
            ['−', harm],
            ['=', repair],
          ].flatMap(([sign = '', text = '']) => (text === '' ? [] : [{ sign, text }]))),
    ];
    // A title that says so needs no sign beside it.
    const isNamed = isDoNothing(slug(title, ''));
    return { text: title, ...(votes === undefined ? {} : { votes }), more, isDoNothing: isDoNothing(name) && !isNamed };
  });
  const passes = cards?.filter(({ choose }) => choose === PASS).length;
  return {
    kind: 'numbered',
    id,
    heading: messages.wall.panels[cards === undefined ? 'options' : id],
    items,
    ...(passes === undefined ? {} : { passes }),
  };
}

/** The cards of the last silent choice, once it is closed. */
export function votesIn(session: Session): readonly Card[] | undefined {
  const step = stepsThatApply(session).findLast(
    (one) => one.kind === 'vote' || (one.kind === 'silent' && one.asks.includes('choose')),
  );
  const laid = step && isSilent(step) ? (givenAnswer(session, step.id) as ValueOf['silent'] | undefined) : undefined;
  return laid?.cards;
}

function reasonsAt(option: string, { session, step, draft }: OnStep): string[] {
  return stepsThatApply(session).flatMap((one) => {
    if (one.kind !== 'talk') return [];
    const value = one.id === step.id ? draft : givenAnswer(session, one.id);
    const slot = slotsOf(one).find(({ from }) => from === 'options');
    const notes = slot && isRecord(value) ? ((value as ValueOf['talk'])[slot.id] ?? []) : [];
    return notes.flatMap((note) => (typeof note !== 'string' && note.option === option ? [note.text] : []));
  });
}

/** The answers of the forms about the choice, as a sentence that grows. */
function fieldRowsOf({ session, context }: OnStep): FieldRow[] {
  return stepsThatApply(session).flatMap((step) => {
    const value = step.section === 'choice' && step.kind === 'form' ? givenAnswer(session, step.id) : undefined;
    if (!isRecord(value) || step.kind !== 'form') return [];
    return step.fields.flatMap((field): FieldRow[] => {
      const own = value[field.id];
      if (typeof own !== 'string' || field.label === undefined) return [];
      return [{ label: field.label, text: wordsOfAnswer(field, own, context) }];
    });
  });
}

/** A choice by its label, a day in words. */
export function wordsOfAnswer(
  field: Extract<Step, { kind: 'form' }>['fields'][number],
  own: string,
  context: AnswerContext,
): string {
  if (field.kind === 'choice') return choicesOf(field, context)?.find(({ id }) => id === own)?.label ?? own;
  return field.kind === 'date' ? context.messages.day(own) : own;
}

/** Who does what, to whom it goes up, and when the team comes back to it. */
function agreementRows({ session, step, draft, context }: OnStep): FieldRow[] {
  const { messages, facts } = context;
  const { wall } = messages;
  const rows = stepsThatApply(session).flatMap((one): FieldRow[] => {
    if (one.kind !== 'actions') return [];
    const value = one.id === step.id ? draft : givenAnswer(session, one.id);
    return (Array.isArray(value) ? (value as ActionValue[]) : []).map(({ role, what, due }) => ({
      label: `· ${role}: ${what}`,
      text: messages.weekday(due),
    }));
  });
  const text = (fact: 'escalated-to' | 'escalated-by' | 'by-when' | 'word-back' | 'look-back') =>
    typeof facts[fact] === 'string' ? facts[fact] : undefined;
  const to = text('escalated-to');
  const by = text('escalated-by');
  const when = text('by-when');
  const back = text('word-back');
  const look = text('look-back');
  return [
    ...rows,
    ...(to === undefined ? [] : [{ label: wall.upTo(to, by), text: when === undefined ? '' : messages.weekday(when) }]),
    ...(back === undefined ? [] : [{ label: wall.wordBack, text: messages.weekday(back) }]),
    ...(look === undefined ? [] : [{ label: wall.lookBack, text: messages.weekday(look) }]),
  ];
}
