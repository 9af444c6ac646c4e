import type { FormField, Step, StepKind, StepOf } from '../../src/core/protocol/schema.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { actionColumns } from '../../src/core/session/kinds/actions.ts';
import { optionColumns } from '../../src/core/session/kinds/options.ts';
import { Keys, type Session } from './pty.ts';
import type { Played } from './workroom.ts';

type Rows = readonly Readonly<Record<string, string>>[];
type Columns = readonly { readonly id: string; readonly ask: string }[];

/** Types a whole session as a team would: it reads each question on the screen before it answers. */
export interface Typist {
  step(step: Step): Promise<void>;
  /** All steps from one to another (not included); from the first to the last when none is named. */
  all(wishes?: { readonly from?: string; readonly until?: string }): Promise<void>;
}

export interface TypistWishes {
  /** Called when a question stands on the screen and nothing has been typed yet. */
  readonly onScreen?: (what: string, ...texts: readonly string[]) => void | Promise<void>;
}

export function typist(session: Session, played: Played, { onScreen }: TypistWishes = {}): Typist {
  const { protocol, messages, answers: file, case: own } = played;
  const { answers } = file;
  const { screen } = messages;
  const { enter } = Keys;
  /** Empties a field of whatever the case put into it, with the keys people have for that. */
  const clear = `${Keys.ctrlU}${Keys.backspace}`.repeat(8);

  async function see(what: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await session.see(text.trim());
    await onScreen?.(what, ...texts);
  }

  async function simple(asked: FormField | Step, value: unknown): Promise<void> {
    await see(asked.kind, asked.ask);
    if (asked.kind === 'choice') return session.type(numberOf(asked, String(value)) + enter);
    const text = Array.isArray(value) ? value.join('\n') : String(value ?? '').trim();
    session.type(clear);
    if (asked.kind !== 'long-text' && asked.kind !== 'list') return session.type(text + enter);
    session.paste(text);
    session.type(text === '' ? enter : enter + enter);
  }

  function numberOf(asked: FormField | Step, id: string): string {
    const from = 'from' in asked ? asked.from : undefined;
    const choices = 'choices' in asked ? (asked.choices ?? []).map((choice) => choice.id) : [];
    const ids: readonly string[] = from === 'outcomes' ? outcomes : from === 'options' ? optionIds() : choices;
    return String(ids.indexOf(id) + 1);
  }

  function optionIds(): string[] {
    return (answers.options as Rows).map(({ id = '' }) => id);
  }

  async function rows(what: string, columns: Columns, one: string, values: Rows): Promise<void> {
    for (const [index, row] of values.entries()) {
      for (const { id, ask } of columns) {
        await see(`${what}, ${id}`, `${screen.rowNumber(one, index + 1)} ${ask}`);
        session.type(clear + row[id] + enter);
      }
    }
    await see(`${what}, one more`, `${screen.rowNumber(one, values.length + 1)} ${columns[0]?.ask}`);
    session.type(clear + enter);
    if (values.length === 0) return;
    await see(`${what}, all`, screen.rowsDone);
    session.type(enter);
  }

  async function everyone(
    what: string,
    values: readonly unknown[],
    one: (value: unknown) => Promise<void>,
  ): Promise<void> {
    if (values.length > 1) {
      await see(`${what}, how to hand in`, screen.handIn);
      session.type(enter);
    }
    for (const [index, value] of values.entries()) {
      await see(`${what}, handing over`, screen.handOver(index + 1, values.length));
      session.type(enter);
      await one(value);
    }
  }

  async function form(step: StepOf<'form'>, values: Readonly<Record<string, unknown>>): Promise<void> {
    if (step.say) {
      await see('what the leader says', step.ask, step.say[0] ?? '');
      session.type(enter);
    }
    for (const field of step.fields) if (field.id in values) await simple(field, values[field.id]);
  }

  async function place(step: StepOf<'place'>, values: readonly unknown[]): Promise<void> {
    const one = async (value: unknown) => {
      await see(`placing ${step.round}`, step.ask, screen.keys.typePoints);
      session.type((Array.isArray(value) ? value.join(' ') : 'p') + enter);
    };
    if (step.round === 'group') return one(values[0]);
    await everyone('placing', values, one);
    const placed = values.filter((value) => value !== 'pass').length;
    await see(`the spread ${step.round}`, screen.revealed(placed, values.length));
    session.type(enter);
  }

  function protocolAsk(kind: StepKind): string {
    return protocol.steps.find((one) => one.kind === kind)?.ask ?? '';
  }

  async function vote(values: readonly unknown[]): Promise<void> {
    const ids: unknown[] = [...optionIds(), 'pass'];
    await everyone('voting', values, async (value) => {
      await see('vote', protocolAsk('vote'), (answers.options as Rows)[0]?.title ?? '');
      session.type(`${ids.indexOf(value) + 1}${enter}`);
    });
  }

  /** The case's own options are taken away first; then the team's are typed. */
  async function options(values: Rows): Promise<void> {
    const prefilled = own.options?.length ?? 0;
    for (let left = prefilled; left > 0; left -= 1) {
      await see('options of the case', screen.rowsDone);
      session.type(`3${enter}`);
      await see('one option', screen.rowRemove);
      session.type(`2${enter}`);
    }
    await rows('option', optionColumns(messages), messages.options.one, values);
    const nothing = values.findIndex(({ id }) => id === messages.options.doNothingId);
    if (values[nothing]?.title === messages.options.doNothingTitle) return;
    await see('which is doing nothing', messages.options.whichDoNothing);
    session.type(`${nothing + 1}${enter}`);
  }

  async function lens(
    step: StepOf<'lens'>,
    { notes }: { readonly notes: Readonly<Record<string, string>> },
  ): Promise<void> {
    await see('lens', step.ask);
    session.type(enter);
    for (const [index, note] of Object.values(notes).entries()) {
      await see('a question of the lens', screen.part(index + 1, Object.keys(notes).length));
      session.paste(note);
      session.type(note === '' ? enter : enter + enter);
    }
  }

  async function pause(step: Step): Promise<void> {
    await see('pause', step.ask);
    session.type(enter);
  }

  async function skip(step: Step, reason: string): Promise<void> {
    await see('to be skipped', step.ask);
    session.type(Keys.escape);
    await see('menu', messages.menu.skip);
    session.type(`4${enter}`);
    await see('why skip', messages.menu.skipAsk);
    session.type(reason + enter);
  }

  const ways: { readonly [K in StepKind]: (step: StepOf<K>, value: never) => Promise<void> } = {
    pause,
    form,
    place,
    lens,
    vote: (_, value) => vote(value),
    options: (_, value) => options(value),
    actions: (_, value) => rows('action', actionColumns(messages), messages.actions.one, value),
    table: (step, value) => rows('dissent', step.columns, step.one ?? step.title.toLowerCase(), value),
    text: simple,
    'long-text': simple,
    choice: simple,
    list: simple,
    date: simple,
    number: simple,
  };

  async function step(one: Step): Promise<void> {
    const value = answers[one.id] as never;
    if (isSkip(answers[one.id])) return skip(one, (answers[one.id] as { readonly skip: string }).skip);
    return ways[one.kind](one as never, value);
  }

  return {
    step,
    async all({ from, until } = {}) {
      const ids = protocol.steps.map(({ id }) => id);
      const last = until === undefined ? ids.length : ids.indexOf(until);
      for (const one of protocol.steps.slice(from === undefined ? 0 : ids.indexOf(from), last)) {
        if (one.kind === 'pause' || answers[one.id] !== undefined) await step(one);
      }
    },
  };
}

function isSkip(value: unknown): value is { readonly skip: string } {
  return typeof value === 'object' && value !== null && 'skip' in value;
}
