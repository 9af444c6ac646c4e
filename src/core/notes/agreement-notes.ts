import type { AnswerContext } from '../session/kind.ts';
import type { ActionValue } from '../session/values.ts';
import type { IsoDate } from '../text/calendar.ts';
import { tidyLine } from '../text/tidy.ts';
import { type NoteTaker, prefixOf, saysNone, type Taken } from './taker.ts';

export type AgreementNotes = readonly ActionValue[];

/** Understands a day as people type it: "vrijdag", "8 januari", "over twee weken". */
export type Understand = (text: string) => IsoDate | undefined;

interface Begun {
  readonly role?: string;
  readonly what: string;
  readonly due?: IsoDate;
}

/** Agreements, one a line: "rol: wat, wanneer". What is missing is asked once; "2x" takes the second away. */
export function agreementNotes(understand: Understand, { messages, date }: AnswerContext): NoteTaker<AgreementNotes> {
  const { faults, actions } = messages;
  let begun: Begun | undefined;

  return {
    take(line, value): Taken<AgreementNotes> {
      if (begun !== undefined) return goOn(begun, line, value);
      if (saysNone(line)) return { type: 'none', value };
      const prefix = prefixOf(line, 'x');
      if (prefix?.sign === 'x' && prefix.text === '') return remove(prefix.number, value);
      return settle(readLine(line), value);
    },
    last(value) {
      const line = begun && lineOf(begun);
      begun = undefined;
      if (line !== undefined) return { line, value };
      const own = value.at(-1);
      return own && { line: `${own.role}: ${own.what}, ${messages.day(own.due)}`, value: value.slice(0, -1) };
    },
    asked: () => begun && (begun.role === undefined ? actions.askRole : actions.askDue),
    unfinished(text) {
      if (begun === undefined || text.trim() === '') return begun && lineOf(begun);
      return begun.role === undefined ? lineOf({ ...begun, role: text }) : `${lineOf(begun)}, ${text}`;
    },
    isEmpty: (value) => value.length === 0,
    missing: () => undefined,
  };

  function readLine(line: string): Begun {
    const [, role = '', rest = line] = /^([^:]{1,60}):\s+(.*)$/su.exec(line) ?? [];
    const comma = rest.lastIndexOf(',');
    const due = comma === -1 ? undefined : understand(rest.slice(comma + 1));
    return {
      ...(role === '' ? {} : { role: tidyLine(role) }),
      what: tidyLine(due === undefined ? rest : rest.slice(0, comma)),
      ...(due === undefined ? {} : { due }),
    };
  }

  function lineOf({ role, what, due }: Begun): string {
    return `${role === undefined ? '' : `${role}: `}${what}${due === undefined ? '' : `, ${due}`}`;
  }

  /** The line that was asked for: the role, or else the day. */
  function goOn(own: Begun, line: string, value: AgreementNotes): Taken<AgreementNotes> {
    if (line.trim().toLowerCase() === 'x') {
      begun = undefined;
      return { type: 'noted', value };
    }
    if (line.trim() === '') return { type: 'refused', message: actions.stillOpen(own.what, own.role === undefined) };
    if (own.role === undefined) return settle({ ...own, role: tidyLine(line) }, value);
    const due = understand(line);
    return due === undefined
      ? { type: 'refused', message: faults.notADate(line.trim()) }
      : settle({ ...own, due }, value);
  }

  function settle(own: Begun, value: AgreementNotes): Taken<AgreementNotes> {
    const { role, what, due } = own;
    if (what === '') return { type: 'refused', message: faults.blank };
    if (role?.includes(':')) return { type: 'refused', message: faults.colonInRole };
    if (role !== undefined && saysNone(role)) return { type: 'refused', message: faults.nobodyDoesIt };
    if (due !== undefined && due < date) {
      const { due: _, ...open } = own;
      begun = begun && open;
      return { type: 'refused', message: faults.beforeSession(due, date) };
    }
    begun = own;
    if (role === undefined || due === undefined) return { type: 'more' };
    begun = undefined;
    return { type: 'noted', value: [...value, { role, what, due }] };
  }

  function remove(number: number, value: AgreementNotes): Taken<AgreementNotes> {
    if (value[number - 1] === undefined) return { type: 'refused', message: faults.noSuchRow(value.length) };
    return { type: 'noted', value: value.filter((_, at) => at !== number - 1) };
  }
}
