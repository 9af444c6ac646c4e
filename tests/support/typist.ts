import type { AnswersFile } from '../../src/core/answers/schema.ts';
import type { Column, FormField, Protocol, Step, StepOf } from '../../src/core/protocol/schema.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { actionColumns } from '../../src/core/session/kinds/actions.ts';
import { optionColumns } from '../../src/core/session/kinds/options.ts';
import type { Messages } from '../../src/language/messages.ts';
import { Keys, type Session } from './pty.ts';

type Rows = readonly Readonly<Record<string, string>>[];

function isSkip(value: unknown): value is { skip: string } {
  return typeof value === 'object' && value !== null && 'skip' in value;
}

/** Types a whole session as a team would: it reads each question on the screen before it answers. */
export interface Typist {
  step(step: Step): Promise<void>;
  all(until?: string): Promise<void>;
}

export function typist(
  session: Session,
  protocol: Protocol,
  answers: AnswersFile['answers'],
  messages: Messages,
  prefilledOptions = 0,
): Typist {
  const { enter } = Keys;
  /** Empties a field of whatever the case put into it, with the keys people have for that. */
  const clear = `${Keys.ctrlU}${Keys.backspace}`.repeat(8);

  async function simple(asked: FormField | Step, value: unknown): Promise<void> {
    await session.see(asked.ask.trim());
    if (asked.kind === 'choice') return choose(asked, String(value));
    const text =
      asked.kind === 'list'
        ? ((value as string[]) ?? []).join('\n')
        : value === null || value === undefined
          ? ''
          : String(value).trim();
    session.type(clear);
    if (asked.kind !== 'long-text' && asked.kind !== 'list') return session.type(text + enter);
    session.paste(text);
    session.type(text === '' ? enter : enter + enter);
  }

  function choose(asked: FormField | Step, id: string): void {
    const from = 'from' in asked && asked.from === 'outcomes' ? [...outcomes] : undefined;
    const options =
      'from' in asked && asked.from === 'options' ? (answers.options as Rows).map((row) => row.id) : undefined;
    const own = 'choices' in asked ? asked.choices?.map((choice) => choice.id) : undefined;
    const at = (from ?? options ?? own ?? []).indexOf(id as never);
    session.type(String(at + 1) + enter);
  }

  async function rows(columns: readonly Column[], one: string, values: Rows): Promise<void> {
    for (const [index, row] of values.entries()) {
      for (const { id, ask } of columns) {
        await session.see(`${messages.screen.rowNumber(one, index + 1)} ${ask}`);
        session.type(clear + row[id] + enter);
      }
    }
    await session.see(`${messages.screen.rowNumber(one, values.length + 1)} ${columns[0]?.ask}`);
    session.type(Keys.ctrlU + enter);
    if (values.length > 0) {
      await session.see(messages.screen.rowsDone);
      session.type(enter);
    }
  }

  async function everyone(values: readonly unknown[], one: (value: unknown) => Promise<void>): Promise<void> {
    for (const [index, value] of values.entries()) {
      await session.see(messages.screen.handOver(index + 1, values.length));
      session.type(enter);
      await one(value);
    }
  }

  async function form(own: StepOf<'form'>, values: Readonly<Record<string, unknown>>): Promise<void> {
    if (own.say) {
      await session.see(own.say[0] ?? '');
      session.type(enter);
    }
    for (const field of own.fields) if (field.id in values) await simple(field, values[field.id]);
  }

  async function place(own: StepOf<'place'>, values: readonly unknown[]): Promise<void> {
    const one = async (value: unknown) => {
      await session.see(own.ask);
      await session.see(messages.screen.typePlacement);
      session.type(`${value === 'pass' ? 'p' : ((value as number[] | undefined)?.join(' ') ?? '')}${enter}`);
    };
    if (own.round === 'group') await one(values[0]);
    else await everyone(values, one);
  }

  async function vote(values: readonly unknown[]): Promise<void> {
    const ids = [...(answers.options as Rows).map(({ id }) => id), 'pass'];
    await everyone(values, async (value) => {
      await session.see(messages.screen.pass);
      session.type(`${ids.indexOf(value as string) + 1}${enter}`);
    });
  }

  async function options(values: Rows): Promise<void> {
    for (let left = prefilledOptions; left > 0; left -= 1) {
      await session.see(messages.screen.rowsDone);
      session.type(`3${enter}`);
      await session.see(messages.screen.rowRemove);
      session.type(`2${enter}`);
    }
    if (prefilledOptions > 0) {
      await session.see(messages.screen.rowsDone);
      session.type(`2${enter}`);
    }
    await rows(optionColumns(messages), messages.options.one, values);
    const nothing = values.findIndex(({ id }) => id === messages.options.doNothingId);
    if (values[nothing]?.title === messages.options.doNothingTitle) return;
    await session.see(messages.options.whichDoNothing);
    session.type(`${nothing + 1}${enter}`);
  }

  async function lens(own: StepOf<'lens'>, { notes }: { notes: Readonly<Record<string, string>> }): Promise<void> {
    await session.see(own.ask);
    session.type(enter);
    for (const [index, note] of Object.values(notes).entries()) {
      await session.see(messages.screen.part(index + 1, Object.keys(notes).length));
      session.paste(note);
      session.type(note === '' ? enter : enter + enter);
    }
  }

  async function pause(own: Step): Promise<void> {
    await session.see(own.ask);
    session.type(enter);
  }

  async function skip(own: Step, reason: string): Promise<void> {
    await session.see(own.ask.trim());
    session.type(Keys.escape);
    await session.see(messages.menu.skip);
    session.type(`4${enter}`);
    await session.see(messages.menu.skipAsk);
    session.type(reason + enter);
  }

  async function step(own: Step): Promise<void> {
    const value = answers[own.id] as never;
    if (isSkip(answers[own.id])) return skip(own, (value as { skip: string }).skip);
    switch (own.kind) {
      case 'pause':
        return pause(own);
      case 'form':
        return form(own, value);
      case 'place':
        return place(own, value);
      case 'vote':
        return vote(value);
      case 'options':
        return options(value);
      case 'actions':
        return rows(actionColumns(messages), messages.actions.one, value);
      case 'table':
        return rows(own.columns, own.title.toLowerCase(), value);
      case 'lens':
        return lens(own, value);
      default:
        return simple(own, value);
    }
  }

  return {
    step,
    async all(until) {
      for (const own of protocol.steps) {
        if (own.id === until) return;
        if (own.kind === 'pause' || answers[own.id] !== undefined) await step(own);
      }
    },
  };
}
