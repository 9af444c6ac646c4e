import { resolve } from 'node:path';
import { type InitInput, type Initiated, initResultOf, init as layDown } from '../app/init/init.ts';
import { shown } from '../files/project.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
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

/** Whether people want what is missing; nothing when they stop. */
async function agree(planned: Initiated, context: Context): Promise<boolean | undefined> {
  if (missingIn(planned) === 0) return true;
  const { init: words } = context.messages;
  const rows = rowsOf(planned, context);
  say(context, words.plan(shown(planned.root, context.cwd)), ...rows, '');
  const front = await openFrontEnd(context);
  try {
    return await front.confirm(words.ask, rows);
  } finally {
    front.close();
  }
}

function missingIn({ files }: Initiated): number {
  return files.filter(({ isThere }) => !isThere).length;
}

/** A row for each purpose: five schemas are one thing to people. */
function rowsOf({ files }: Initiated, { cwd, messages }: Context): string[] {
  return [...new Set(files.map(({ purpose }) => purpose))].map((purpose) => {
    const own = files.filter((one) => one.purpose === purpose);
    const path = own[0]?.path ?? '';
    const name = own.length > 1 ? `${shown(resolve(path, '..'), cwd)}/` : shown(path, cwd);
    const isThere = own.every((one) => one.isThere);
    return messages.init.row(isThere, name, messages.init.purposes[purpose]);
  });
}

function tell(laid: Initiated, context: Context): void {
  const { init: words } = context.messages;
  const missing = missingIn(laid);
  if (missing > 0) print(context, rowsOf(laid, context).join('\n'));
  const done = laid.dryRun ? words.wouldMake(missing) : words.made(missing);
  say(context, missing === 0 ? words.nothingToDo : done);
  for (const { words: lines } of laid.advice) say(context, '', ...lines);
}
