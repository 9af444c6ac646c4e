import type { FormField, Step, StepKind, StepOf } from '../../src/core/protocol/schema.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { actionColumns } from '../../src/core/session/kinds/actions.ts';
import { optionColumns } from '../../src/core/session/kinds/options.ts';
import type { Played } from './workroom.ts';

type Row = Readonly<Record<string, string>>;
type Columns = readonly { readonly id: string }[];

/**
 * The lines that somebody types to play a whole session with `--plain`. `ending` closes a text of several lines: a full
 * stop in a pipe, an empty line at a terminal.
 */
export function plainScript({ protocol, answers: file, case: own, messages }: Played, ending: '.' | ''): string[] {
  const { answers } = file;
  const optionIds = () => (answers.options as Row[]).map(({ id = '' }) => id);

  const text = (value: unknown) => [
    ...String(value ?? '')
      .trim()
      .split('\n'),
    ending,
  ];
  const several = (value: unknown) =>
    isEmpty(value) ? ['/leeg'] : text(Array.isArray(value) ? value.join('\n') : value);

  function simple(asked: FormField | Step, value: unknown): string[] {
    if (asked.kind === 'choice') return [numberOf(asked, String(value))];
    if (asked.kind === 'long-text' || asked.kind === 'list') return several(value);
    return [isEmpty(value) ? '/empty' : String(value)];
  }

  function numberOf(asked: FormField | Step, id: string): string {
    const from = 'from' in asked ? asked.from : undefined;
    const choices = 'choices' in asked ? (asked.choices ?? []).map((choice) => choice.id) : [];
    const ids: readonly string[] = from === 'outcomes' ? outcomes : from === 'options' ? optionIds() : choices;
    return String(ids.indexOf(id) + 1);
  }

  function rows(columns: Columns, values: readonly Row[]): string[] {
    const cells = values.flatMap((row) => columns.map(({ id }) => row[id] ?? ''));
    return [...cells, '', ...(values.length > 0 ? ['1'] : [])];
  }

  function everyone(values: readonly unknown[], one: (value: unknown) => string): string[] {
    return [...(values.length > 1 ? ['1'] : []), ...values.flatMap((value) => ['', one(value)])];
  }

  function place({ round }: StepOf<'place'>, values: readonly unknown[]): string[] {
    const one = (value: unknown) => (Array.isArray(value) ? value.join(' ') : 'p');
    return round === 'group' ? [one(values[0])] : [...everyone(values, one), ''];
  }

  /** The case's own options are taken away first; then the team's are typed. */
  function options(values: readonly Row[]): string[] {
    const prefilled = own.options?.length ?? 0;
    const cleared = Array.from({ length: prefilled }, () => ['3', '2']).flat();
    const nothing = values.findIndex(({ id }) => id === messages.options.doNothingId);
    const isNamed = values[nothing]?.title === messages.options.doNothingTitle;
    return [...cleared, ...rows(optionColumns(messages), values), ...(isNamed ? [] : [String(nothing + 1)])];
  }

  function form({ say, fields }: StepOf<'form'>, values: Readonly<Record<string, unknown>>): string[] {
    const asked = fields.filter(({ id }) => id in values);
    return [...(say ? [''] : []), ...asked.flatMap((field) => simple(field, values[field.id]))];
  }

  function lens({ notes }: { readonly notes: Row }): string[] {
    return ['1', ...Object.values(notes).flatMap((note) => (note === '' ? [ending] : text(note)))];
  }

  function vote(values: readonly unknown[]): string[] {
    const ids = [...optionIds(), 'pass'];
    return everyone(values, (id) => String(ids.indexOf(String(id)) + 1));
  }

  const ways: { readonly [K in StepKind]: (step: StepOf<K>, value: never) => string[] } = {
    pause: () => [''],
    form,
    place,
    vote: (_, value) => vote(value),
    options: (_, value) => options(value),
    actions: (_, value) => rows(actionColumns(messages), value),
    table: ({ columns }, value) => rows(columns, value),
    lens: (_, value) => lens(value),
    text: simple,
    'long-text': simple,
    choice: simple,
    list: simple,
    date: simple,
    number: simple,
  };

  function step(one: Step): string[] {
    const value = answers[one.id];
    return isSkip(value) ? ['/overslaan', value.skip] : ways[one.kind](one as never, value as never);
  }

  return protocol.steps.filter(({ kind, id }) => kind === 'pause' || answers[id] !== undefined).flatMap(step);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSkip(value: unknown): value is { readonly skip: string } {
  return typeof value === 'object' && value !== null && 'skip' in value;
}
