import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import { PROTOCOL_FORMAT, type Protocol, type Step } from '../protocol/schema.ts';

/** A session that only collects slips: its steps are those of any session, so stopping, going on and going back are too. */
export type SlipsKind = 'values' | 'pulse';

interface About {
  /** The id of the deck or the list of statements. */
  readonly id: string;
  readonly language: Language;
}

/** How many people; the slips; what to say about what came of them. */
export function valuesForm(deck: About, messages: Messages): Protocol {
  const { steps } = messages.toolkit.forms.values;
  return formOf('values', deck, messages, [
    { ...steps.slips, id: 'slips', kind: 'sort', deck: deck.id, speaks: 'allen', minutes: 9 },
    {
      ...steps.wall,
      id: 'wall',
      kind: 'talk',
      shows: ['marks'],
      slots: [{ id: 'wall', from: 'cards', as: 'list' }],
      speaks: 'allen',
      minutes: 9,
      required: false,
    },
  ]);
}

/** The same for a pulse, with what the team will do about it. */
export function pulseForm(statements: About, messages: Messages): Protocol {
  const { steps } = messages.toolkit.forms.pulse;
  return formOf('pulse', statements, messages, [
    { ...steps.slips, id: 'slips', kind: 'pulse', statements: statements.id, speaks: 'allen', minutes: 3 },
    {
      ...steps.wall,
      id: 'wall',
      kind: 'talk',
      shows: ['pulse'],
      slots: [{ id: 'wall', from: 'statements', as: 'list' }],
      speaks: 'allen',
      minutes: 10,
      required: false,
    },
    {
      ...steps.actions,
      id: 'actions',
      kind: 'actions',
      shows: ['pulse', 'agreements'],
      speaks: 'allen',
      minutes: 5,
      required: false,
    },
  ]);
}

function formOf(kind: SlipsKind, { language }: About, messages: Messages, steps: readonly Step[]): Protocol {
  const { title, opening, say, people } = messages.toolkit.forms[kind];
  const participants = {
    ...people,
    id: 'participants',
    kind: 'number',
    min: 1,
    max: 30,
    sets: 'participants',
  } as const;
  const open: Step = {
    ...opening,
    id: 'opening',
    kind: 'form',
    say: [...say],
    speaks: 'gespreksleider',
    minutes: 2,
    fields: [participants],
  };
  const all = [open, ...steps];
  return {
    format: PROTOCOL_FORMAT,
    id: kind,
    title,
    language,
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    for: { min: 1, max: 30 },
    steps: all,
  };
}
