import { Command, Option } from 'commander';
import { UserError } from '../core/user-error.ts';
import { programFile } from '../files/shipped-source.ts';
import { version } from '../version.ts';
import { alwaysOptions, helpOption } from './always.ts';
import { type CommandRow, optionsOf } from './command-row.ts';
import { contextFrom, type Setting } from './context-of.ts';
import { programName } from './program-name.ts';
import { optionOf, takeSigned } from './signed-option.ts';

/** The whole command line. A command's code is loaded when it runs, so that help and version stay light. */
export function buildProgram(setting: Setting, done: (code: number) => void): Command {
  const { cli } = setting.messages;
  const isAlone = programFile().form === 'one-file';
  const name = isAlone ? programName(setting.host.cwd()) : 'driehoek';
  const program = frame(new Command(name), setting)
    .description(cli.about)
    .version(version, '-V, --version', cli.flags.version)
    .helpCommand(false)
    .addHelpText('after', () => `\n${isAlone ? `${cli.onlyThese(name, version)}\n` : cli.examples}`);
  for (const row of setting.commands) addCommand(program, row, setting, done);
  addHelp(program, setting);
  addAlways(program, setting);
  return program;
}

function addCommand(parent: Command, row: CommandRow, setting: Setting, done: (code: number) => void): void {
  const { describe, flags, usageOf } = setting.messages.cli;
  const command = frame(parent.command(row.name, { hidden: row.hidden === true }), setting).description(
    describe[row.describe],
  );
  if (row.alias !== undefined) command.alias(row.alias);
  if (row.takes !== undefined) command.arguments(row.takes);
  command.usage(usageOf(row.takes === undefined ? [] : [row.takes], row.subs !== undefined));
  for (const [flag, words, repeat] of optionsOf(row)) {
    const option = optionOf(flag, flags[words]);
    command.addOption(repeat === undefined ? option : option.argParser(addTo));
  }
  takeSigned(command, row);
  if (row.isData) refuseJson(command, setting);
  refuseGone(command, row, setting);
  const onlySubs = row.subs !== undefined && row.takes === undefined;
  if (onlySubs) command.allowExcessArguments();
  command.action(async (...parts: unknown[]) => {
    refuseStray(command, setting);
    if (onlySubs) await refuseUnknown(command.args[0], command, setting);
    // An option that a command shares with its subcommand is read by the first of them, wherever it stands.
    const options = command.optsWithGlobals();
    const given = [...parts.slice(0, -2), options];
    const run = await row.load();
    done(await run(...(given as never[]), contextFrom(setting, options) as never));
  });
  addAlways(command, setting);
  for (const sub of row.subs ?? []) addCommand(command, sub, setting, done);
}

/** An option of a command above, which is read wherever it stands and means nothing here. */
function refuseStray(command: Command, setting: Setting): void {
  const { cli } = setting.messages;
  const known = new Set(command.options.map(({ long }) => long));
  for (let above = command.parent; above !== null; above = above.parent)
    for (const option of above.options)
      if (above.getOptionValueSource(option.attributeName()) === 'cli' && !known.has(option.long))
        throw new UserError(cli.unknownOption(option.long ?? ''), cli.seeHelp(programName(setting.host.cwd())));
}

/** Commander's own shows the help of all where it does not know the command, and calls that done. */
function addHelp(program: Command, setting: Setting): void {
  const { cli } = setting.messages;
  const command = frame(program.command('help'), setting).description(cli.describe.help).argument('[command]');
  command.action(async (named = '') => {
    const found = program.commands.find((one) => one.name() === named || one.aliases().includes(named));
    if (named === '' || found !== undefined) (found ?? program).help();
    await refuseUnknown(named, program, setting);
  });
  addAlways(command, setting);
}

/** A word where only the name of a command can stand. */
async function refuseUnknown(named: string | undefined, { commands }: Command, { host, messages: { cli } }: Setting) {
  if (named === undefined) return;
  const { nearest } = await import('../core/text/nearest.ts');
  const names = commands.flatMap((one) => [one.name(), ...one.aliases()]);
  throw new UserError(cli.unknownCommand(named, nearest(named, names)), cli.seeHelp(programName(host.cwd())));
}

function refuseJson(command: Command, { messages: { cli } }: Setting): void {
  command.addOption(new Option('--json').hideHelp());
  command.on('option:json', () => {
    throw new UserError(cli.isData(`driehoek ${command.name()}`));
  });
}

/** An option of an earlier version: what there is in its place is worth more than that it is not known. */
function refuseGone(command: Command, { gone = {} }: CommandRow, { messages }: Setting): void {
  const { cli } = messages.report;
  for (const [name, instead] of Object.entries(gone)) {
    command.addOption(new Option(`--${name} [value]`).hideHelp());
    command.on(`option:${name}`, () => {
      throw new UserError(cli.goneOption(`--${name}`), cli.gone[instead]);
    });
  }
}

function addTo(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** A command in a list: its names and what it takes. That it has options goes without saying. */
function subcommandTerm(command: Command): string {
  const takes = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [[command.name(), ...command.aliases().slice(0, 1)].join('|'), ...takes].join(' ');
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
      subcommandTerm,
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
