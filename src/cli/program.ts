import { randomInt } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { formatText } from '../core/check/formats/text.ts';
import type { Language } from '../core/format/language.ts';
import { UserError } from '../core/user-error.ts';
import { openProject, type Project, shown } from '../files/project.ts';
import type { Messages } from '../language/messages.ts';
import { version } from '../version.ts';
import { alwaysOptions, helpOption } from './always.ts';
import { type CommandRow, optionsOf } from './command-row.ts';
import type { Context, Host } from './context.ts';

export interface Setting {
  readonly host: Host;
  readonly language: Language;
  readonly messages: Messages;
  readonly now: () => Date;
  readonly commands: readonly CommandRow[];
}

export interface GlobalOptions {
  readonly plain?: boolean;
  readonly color?: boolean;
  readonly config?: string;
  readonly cwd?: string;
}

/** The whole command line. A command's code is loaded when it runs, so that help and version stay light. */
export function buildProgram(setting: Setting, done: (code: number) => void): Command {
  const { cli } = setting.messages;
  const program = frame(new Command('driehoek'), setting)
    .description(cli.about)
    .version(version, '-V, --version', cli.flags.version)
    .helpCommand('help [command]', cli.flags.helpCommand)
    .addHelpText('after', () => `\n${cli.examples}`);
  for (const row of setting.commands) addCommand(program, row, setting, done);
  addAlways(program, setting);
  return program;
}

function addCommand(parent: Command, row: CommandRow, setting: Setting, done: (code: number) => void): void {
  const { describe, flags } = setting.messages.cli;
  const command = frame(parent.command(row.name, { hidden: row.hidden === true }), setting).description(
    describe[row.describe],
  );
  if (row.alias !== undefined) command.alias(row.alias);
  if (row.takes !== undefined) command.argument(row.takes);
  for (const [flag, words, repeat] of optionsOf(row)) {
    const option = new Option(flag, flags[words]);
    command.addOption(repeat === undefined ? option : option.argParser(addTo));
  }
  command.action(async (...parts: unknown[]) => {
    // An option that a command shares with its subcommand is read by the first of them, wherever it stands.
    const options = command.optsWithGlobals();
    const given = [...parts.slice(0, -2), options];
    const run = await row.load();
    done(await run(...(given as never[]), contextOf(setting, options) as never));
  });
  addAlways(command, setting);
  for (const sub of row.subs ?? []) addCommand(command, sub, setting, done);
}

function addTo(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** What every command has: our words, our streams and our exit. */
function frame(command: Command, { host, messages: { cli } }: Setting): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.usage,
    'Arguments:': cli.arguments,
    'Options:': cli.options,
    'Commands:': cli.commands,
  };
  return command
    .exitOverride()
    .usage(cli.usageWords)
    .configureOutput({ writeOut: (text) => host.stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      helpWidth: Math.min(100, host.stdout.columns || 100),
      // Beside the longest names there is less than commander's 40 columns at 80: it would not break lines at all.
      minWidthToWrap: 20,
    });
}

/** The options that always work; after a command's own, so that those are read first. */
function addAlways(command: Command, { messages: { cli } }: Setting): void {
  const always = (flag: string, words: string) => new Option(flag, words).helpGroup(cli.globalOptions);
  const [helpFlags, helpWords] = helpOption;
  command.addHelpOption(always(helpFlags, cli.flags[helpWords]));
  for (const [flags, words] of alwaysOptions) command.addOption(always(flags, cli.flags[words]));
}

/** What a command gets, from the options that always work. Errors: a UserError for a folder that is not there. */
export function contextOf({ host, language, messages, now, commands }: Setting, options: GlobalOptions): Context {
  const cwd = options.cwd === undefined ? host.cwd() : resolve(host.cwd(), options.cwd);
  if (!existsSync(cwd) || !statSync(cwd).isDirectory()) throw new UserError(messages.files.notFound(cwd));
  const plainAsked = options.plain === true || host.env.DRIEHOEK_PLAIN === '1';
  let project: Promise<Project> | undefined;
  return {
    host,
    cwd,
    language,
    messages,
    now,
    random: (below) => randomInt(below),
    input: () => readAll(host.stdin),
    commands,
    color: options.color !== false,
    plainAsked,
    plain: plainAsked || host.env.TERM === 'dumb',
    project: () => {
      project ??= soundProject(cwd, options.config, messages);
      return project;
    },
  };
}

async function soundProject(cwd: string, config: string | undefined, messages: Messages): Promise<Project> {
  const found = await openProject(cwd, config, messages);
  if ('root' in found) return found;
  const file = shown(found.path, cwd);
  throw new UserError(formatText(found.findings, new Map([[file, found.text]]), messages).trimEnd());
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
