import { resolve } from 'node:path';
import { type InitInput, type Initiated, initResultOf, isChange, init as layDown } from '../app/init/init.ts';
import { shown } from '../files/project.ts';
import { type Context, canAsk, exit, printLines, printResult, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';

export interface InitOptions extends InitInput {
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `driehoek init`: lays down what a team's repository needs, and leaves alone what is there. */
export async function init({ yes, json = false, ...input }: InitOptions, context: Context): Promise<number> {
  const { init: words } = context.messages;
  if (!input.dryRun && !yes && !json && canAsk(context)) {
    const agreed = await agree(await layDown({ ...input, dryRun: true }, context), context);
    if (agreed !== true) {
      say(context, words.nothingWritten);
      return agreed === undefined ? exit.interrupted : exit.done;
    }
  }
  const laid = await layDown(input, context);
  if (json) printResult(context, initResultOf(laid, context));
  else tell(laid, context);
  return exit.done;
}

/** Whether people want what is to be made or renewed; nothing when they stop. */
async function agree(planned: Initiated, context: Context): Promise<boolean | undefined> {
  if (changesIn(planned) === 0) return true;
  const { init: words } = context.messages;
  const rows = rowsOf(planned, context);
  say(context, planned.update ? words.planUpdate : words.plan(shown(planned.root, context.cwd)), ...rows, '');
  const front = await openFrontEnd(context);
  try {
    return await front.confirm(planned.update ? words.askUpdate : words.ask, rows);
  } finally {
    front.close();
  }
}

function changesIn(laid: Initiated): number {
  return laid.files.filter((file) => isChange(file, laid)).length;
}

/** A row for each purpose: five schemas are one thing to people. */
function rowsOf(laid: Initiated, { cwd, messages }: Context): string[] {
  return [...new Set(laid.files.map(({ purpose }) => purpose))].map((purpose) => {
    const own = laid.files.filter((one) => one.purpose === purpose);
    const path = own[0]?.path ?? '';
    const name = own.length > 1 ? `${shown(resolve(path, '..'), cwd)}/` : shown(path, cwd);
    const changed = own.filter((file) => isChange(file, laid));
    const state = changed.length === 0 ? 'there' : changed.some(({ isThere }) => isThere) ? 'renewed' : 'new';
    return messages.init.row(state, name, messages.init.purposes[purpose]);
  });
}

function tell(laid: Initiated, context: Context): void {
  const { init: words } = context.messages;
  const changes = changesIn(laid);
  if (changes > 0) printLines(context, ...rowsOf(laid, context));
  const isDone = laid.advice.length === 0;
  const [none, would, did] = laid.update
    ? [isDone ? words.nothingToRenew : words.stillToDo, words.wouldRenew, words.renewed]
    : [isDone ? words.nothingToDo : words.nothingToMake, words.wouldMake, words.made];
  say(context, changes === 0 ? none : laid.dryRun ? would(changes) : did(changes));
  for (const { words: lines } of laid.advice) say(context, '', ...lines);
  const isNew = laid.files.some((file) => file.purpose === 'readme' && isChange(file, laid));
  if (isNew && !laid.dryRun) say(context, '', words.goOn);
}
