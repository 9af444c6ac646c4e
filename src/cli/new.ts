import { adviseOn, copyCase, type Made, makeCase } from '../app/new/make.ts';
import { type TellingFlags, toldBy } from '../app/new/told.ts';
import { type CaseTarget, caseTarget, writeCase } from '../app/new/write.ts';
import { quoted } from '../app/review/summary.ts';
import { printYaml } from '../core/yaml/print.ts';
import { shown } from '../files/project.ts';
import { type Told, tellCase } from '../terminal/steps/tell-case.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { editCase } from './edit-case.ts';
import { openFrontEnd } from './open-front-end.ts';

export interface NewOptions extends TellingFlags {
  readonly from?: string;
  readonly edit?: boolean;
  readonly output?: string;
}

const STDOUT = '-';

/** What a case cannot do without, in the order in which it is named. */
const needed = ['title', 'role', 'domain', 'level', 'situation', 'question'] as const;

/** `driehoek new`: a case file from questions, from options, or from a case there is already. */
export async function newCase(title: string | undefined, options: NewOptions, context: Context): Promise<number> {
  const told = await toldBy(title, options, context);
  const given = new Set(Object.keys(told));
  const missing = options.from === undefined ? needed.filter((field) => told[field] === undefined) : [];
  if (missing.length > 0 && !canAsk(context)) return refuse(missing, context);
  const target = options.output === STDOUT ? undefined : await caseTarget(options.output, context);
  if (missing.length > 0 && !(await askRest(told, context))) return stopped(told, context);
  const made = options.from === undefined ? makeCase(told, context) : await copyCase(options.from, told, context);
  adviseOn(made.value, (field) => given.has(field), context);
  if (target !== undefined) return deliver(made, target, options.edit === true, context);
  print(context, made.text);
  return exit.done;
}

async function deliver(made: Made, target: CaseTarget, edit: boolean, context: Context): Promise<number> {
  const { library } = context.messages;
  const path = writeCase(made, target, context);
  const file = shown(path, context.cwd);
  say(context, library.tell.written(file));
  print(context, file);
  if (edit && !(await editCase(path, context))) return exit.findings;
  say(context, library.talk(`driehoek review ${quoted(file)}`));
  return exit.done;
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

function refuse(missing: readonly (typeof needed)[number][], context: Context): number {
  const { cli, library } = context.messages;
  const rows = missing.map((field) => `  ${library.tell.missing[field]}`);
  say(context, cli.noTerminal, '', ...rows, '', library.tell.orCopy, cli.usePlain);
  return exit.couldNot;
}

function stopped(told: Told, context: Context): number {
  const typed = Object.fromEntries(Object.entries(told).filter(([, text]) => text.trim() !== ''));
  if (Object.keys(typed).length > 0) say(context, '', context.messages.library.tell.stopped, '', printYaml(typed));
  return exit.interrupted;
}
