import { resolve } from 'node:path';
import { type CaseAdvice, caseAdvice } from '../core/case/advice.ts';
import { type CaseDraft, composeCase, printCaseFile, readStakeholders } from '../core/case/draft.ts';
import { parseCase } from '../core/case/parse.ts';
import type { Case } from '../core/case/schema.ts';
import { themeIds } from '../core/case/themes.ts';
import { formatText } from '../core/check/formats/text.ts';
import { type Domain, domains, type Level, levels } from '../core/format/fields.ts';
import { nearest } from '../core/text/nearest.ts';
import { slug } from '../core/text/slug.ts';
import { UserError } from '../core/user-error.ts';
import { printYaml } from '../core/yaml/print.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { type Told, tellCase } from '../terminal/steps/tell-case.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { oneOf } from './shared/case-filter.ts';
import { type CaseTarget, caseTarget, writeCase } from './shared/case-target.ts';
import { openCase } from './shared/find-case.ts';
import { openFrontEnd } from './shared/open-front-end.ts';
import { readAll } from './shared/read-all.ts';
import { quoted } from './shared/summary.ts';

export interface NewOptions {
  readonly role?: string;
  readonly domain?: string;
  readonly level?: string;
  readonly theme?: string[];
  readonly situationFile?: string;
  readonly question?: string;
  readonly from?: string;
  readonly edit?: boolean;
  readonly output?: string;
}

const STDIN = '-';

/** What a case cannot do without, in the order in which it is named. */
const needed = ['title', 'role', 'domain', 'level', 'situation', 'question'] as const;

/** `driehoek new`: a case file from questions, from options, or from a case there is already. */
export async function newCase(title: string | undefined, options: NewOptions, context: Context): Promise<number> {
  const told = await toldBy(title, options, context);
  const spokenOf = new Set(Object.keys(told));
  const target = options.output === STDIN ? undefined : await caseTarget(options.output, context);
  const own = options.from === undefined ? await fromAnswers(told, context) : await copied(options.from, told, context);
  if (typeof own === 'number') return own;
  advise(own.value, (field) => spokenOf.has(field), context);
  if (target === undefined) {
    print(context, own.text);
    return exit.done;
  }
  const path = write(own, target, context);
  say(context, context.messages.library.tell.written(shown(path, context.cwd)));
  print(context, shown(path, context.cwd));
  if (options.edit === true && !(await edited(path, context))) return exit.findings;
  say(context, context.messages.library.talk(`driehoek review ${quoted(shown(path, context.cwd))}`));
  return exit.done;
}

/** What the command line says. Errors: a UserError for what there is not. */
async function toldBy(title: string | undefined, options: NewOptions, context: Context): Promise<Told> {
  const { role, domain, level, theme, situationFile, question } = options;
  const situation =
    situationFile === undefined
      ? undefined
      : situationFile === STDIN
        ? await readAll(context.host.stdin)
        : readTextFile(resolve(context.cwd, situationFile), context.messages);
  const told = {
    title,
    role,
    domain: domain === undefined ? undefined : oneOf('--domain', domain, domains, context),
    level: level === undefined ? undefined : oneOf('--level', level, levels, context),
    themes: theme?.map((one) => themeOf(one, context)).join(' '),
    situation,
    question,
  };
  return Object.fromEntries(
    Object.entries(told).filter(([, text]) => text !== undefined && text.trim() !== ''),
  ) as Told;
}

/** A team may have themes of its own: a new one is named, with the nearest there is. */
function themeOf(typed: string, context: Context): string {
  const id = slug(typed, 'thema');
  if (!(themeIds as readonly string[]).includes(id))
    say(context, context.messages.library.tell.unknownTheme(id, nearest(id, themeIds)));
  return id;
}

interface Made {
  readonly value: Case;
  readonly text: string;
  /** What the file is called. */
  readonly name: string;
}

/** Asks what was not told. An exit code where that cannot be done, or where people stop. */
async function fromAnswers(told: Told, context: Context): Promise<Made | number> {
  const { messages, language } = context;
  const missing = needed.filter((field) => told[field] === undefined);
  if (missing.length > 0) {
    if (!canAsk(context)) return refuse(missing, context);
    const front = await openFrontEnd(context);
    const isDone = await front
      .talk(messages.library.tell.title, (ask) => tellCase(ask, told, language, messages))
      .finally(() => front.close());
    if (isDone !== true) return stopped(told, context);
  }
  const value = composeCase(draftOf(told), language);
  return { value, text: printCaseFile(value, messages), name: value.title };
}

function draftOf({ title = '', role = '', situation = '', question = '', ...told }: Told): CaseDraft {
  const read = readStakeholders(told.stakeholders ?? '');
  return {
    title,
    role,
    situation,
    question,
    domain: (told.domain ?? 'overig') as Domain,
    level: (told.level ?? 'team') as Level,
    themes: (told.themes ?? '').split(' ').filter(Boolean),
    stakeholders: 'value' in read ? read.value : [],
  };
}

/** A case there is already, word for word; what was told instead of its own where something was. */
async function copied(named: string, told: Told, context: Context): Promise<Made> {
  const { id, value, text } = await openCase(named, context);
  if (Object.keys(told).length === 0) return { value, text, name: id };
  const draft = draftOf({ ...told, themes: told.themes ?? (value.themes ?? []).join(' ') });
  const changed = Object.fromEntries(Object.keys(told).map((field) => [field, draft[field as keyof CaseDraft]]));
  const own = { ...value, ...changed };
  return { value: own, text: printYaml(own), name: told.title ?? id };
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

/** What may be said about a case that was not written under our eyes. It never blocks. */
function advise(own: Case, wanted: (field: keyof CaseAdvice) => boolean, context: Context): void {
  const advice = caseAdvice(own.language, context.messages);
  const fields = (['title', 'role', 'situation', 'question'] as const).filter(wanted);
  const all = new Set(fields.flatMap((field) => advice[field](own[field])));
  if (all.size > 0) say(context, ...all, '');
}

function write({ text, name }: Made, target: CaseTarget, context: Context): string {
  const { cwd, messages } = context;
  try {
    checkParses(text, `${slug(name, messages.cli.untitledCase)}.yaml`, context);
    return writeCase(target, name, text, context);
  } catch (error) {
    say(context, messages.library.tell.stopped, '', text);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UserError) throw error;
    throw new UserError(messages.files.cannotWrite(shown(target.folder, cwd), code));
  }
}

/** What we write must be a case. Errors: a UserError with every fault, such as a title that is too long. */
function checkParses(text: string, file: string, { messages }: Context): void {
  const { value, findings } = parseCase(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}

/** Opens the file in the editor of the user and looks at what came of it. Gives whether it is a case. */
async function edited(path: string, context: Context): Promise<boolean> {
  const { cwd, messages, host } = context;
  const { tell } = messages.library;
  const { editFile } = await import('../terminal/editor-program.ts');
  const file = shown(path, cwd);
  if (!(await editFile(path, host.env))) say(context, tell.editorFailed(file));
  const text = readTextFile(path, messages);
  const { value, findings } = parseCase(text, file, messages);
  if (value) advise(value, () => true, context);
  else say(context, formatText(findings, new Map([[file, text]]), messages).trimEnd(), tell.mend(file));
  return value !== undefined;
}
