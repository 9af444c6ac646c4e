import { startOf } from '../../app/review/start-of.ts';
import type { SlipsStart } from '../../core/session/events.ts';
import { openSession } from '../../core/session/fold.ts';
import type { Material } from '../../core/toolkit/material.ts';
import { pulseForm, valuesForm } from '../../core/toolkit/slip-forms.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { createJournal } from '../../files/journal.ts';
import { shown } from '../../files/project.ts';
import { type Context, canAsk } from '../context.ts';
import { openFrontEnd } from '../open-front-end.ts';
import { converse } from './converse.ts';

export interface SlipsOptions {
  readonly slips: SlipsStart;
  readonly material: Material;
  readonly output?: string;
  readonly date?: string;
}

/** Collects slips at the table, in a session like any other: every line is on disk, and `resume` goes on. Gives the exit code. */
export async function leadSlips({ slips, material, output, date }: SlipsOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  if (!canAsk(context)) throw new UserError(messages.cli.noTerminal, messages.toolkit.slip.giveSlips(slips.kind));
  const [about] = slips.kind === 'values' ? material.decks : material.statements;
  if (about === undefined) throw new Error('Slips are about cards or statements.');
  const protocol = (slips.kind === 'values' ? valuesForm : pulseForm)({ id: about.id, language }, messages);
  const record = { svg: false, ...(output === undefined ? {} : { output }) };
  const beginning = { form: { protocol, lenses: [], material }, subject: { title: protocol.title }, date, record };
  const start = { ...startOf(beginning, context), slips };
  const { sessions } = (await context.project()).paths;
  const front = await openFrontEnd(context);
  try {
    const id = `${start.date}-${slips.kind}`;
    const made = inWords(shown(sessions, context.cwd), messages, () => createJournal(sessions, start, id));
    const session = openSession(made.start);
    return await converse({ session, journal: made.journal, front, keepSession: false, resumed: false }, context);
  } finally {
    front.close();
  }
}
