import {
  newCase as makeNew,
  type NewCase,
  type NewInput,
  newResultOf,
  readAgain,
  type WrittenCase,
} from '../app/new/new-case.ts';
import type { Told } from '../core/case/told.ts';
import { quoted } from '../core/text/quoted.ts';
import { printYaml } from '../core/yaml/print.ts';
import { shown } from '../files/project.ts';
import { editFile } from '../terminal/editor-program.ts';
import { tellCase } from '../terminal/steps/tell-case.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { sayFaulty } from './say-faulty.ts';

export interface NewOptions extends Omit<NewInput, 'title'> {
  readonly edit?: boolean;
  readonly json?: boolean;
}

/** `driehoek new`: a case file from questions, from options, or from a case there is already. */
export async function newCase(
  title: string | undefined,
  { edit = false, json = false, ...input }: NewOptions,
  context: Context,
): Promise<number> {
  const { tell } = context.messages.library;
  let typed: Told = {};
  const ask = (told: Told) => {
    typed = told;
    return askRest(told, context);
  };
  const keep = (text: string) => say(context, tell.stopped, '', text);
  const made = await makeNew({ ...input, title }, context, { tell: canAsk(context) ? ask : undefined, keep });
  if (made === undefined) return stopped(typed, context);
  if (!json) tellMade(made, context);
  const own = edit && isWritten(made) ? await edited(made, context) : made;
  if (json) printResult(context, newResultOf(own, context));
  else if (isWritten(own)) await tellLast(own, own !== made, context);
  return own.faulty === undefined ? exit.done : exit.findings;
}

function isWritten(made: NewCase): made is WrittenCase {
  return made.path !== undefined;
}

/** Opens the file in the editor of the user and looks at what came of it. */
async function edited(made: WrittenCase, context: Context): Promise<WrittenCase> {
  const isClosed = await editFile(made.path, context.host.env);
  const own = await readAgain(made, context);
  if (isClosed) return own;
  const failed = context.messages.library.tell.editorFailed(shown(made.path, context.cwd));
  return { ...own, notices: [failed, ...own.notices] };
}

/** The notices first: a file that scrolls by would hide them. */
function tellMade({ path, text, notices }: NewCase, context: Context): void {
  if (notices.length > 0) say(context, ...notices, '');
  const file = path && shown(path, context.cwd);
  if (file !== undefined) say(context, context.messages.library.tell.written(file));
  print(context, file ?? text);
}

async function tellLast({ path, notices, faulty }: WrittenCase, isEdited: boolean, context: Context): Promise<void> {
  const { talk, tell } = context.messages.library;
  const file = shown(path, context.cwd);
  if (isEdited && notices.length > 0) say(context, ...notices, '');
  if (faulty !== undefined) await sayFaulty([faulty], context);
  say(context, faulty === undefined ? talk(`driehoek review ${quoted(file)}`) : tell.fix(file));
}

/** Asks what was not told. Gives whether people went through to the end. */
async function askRest(told: Told, context: Context): Promise<boolean> {
  const { messages, language } = context;
  const front = await openFrontEnd(context);
  try {
    return (await front.talk(messages.library.tell.title, (ask) => tellCase(ask, told, language, messages))) === true;
  } finally {
    front.close();
  }
}

function stopped(told: Told, context: Context): number {
  const typed = Object.fromEntries(Object.entries(told).filter(([, text]) => text.trim() !== ''));
  if (Object.keys(typed).length > 0) say(context, '', context.messages.library.tell.stopped, '', printYaml(typed));
  return exit.interrupted;
}
