import { CommanderError } from 'commander';
import { showSafely } from '../core/text/characters.ts';
import { wrapLines } from '../core/text/wrap.ts';
import { UserError } from '../core/user-error.ts';
import { loadMessages } from '../language/load.ts';
import type { Messages } from '../language/messages.ts';
import { asNamed } from './as-named.ts';
import { chooseLanguage } from './choose-language.ts';
import type { CommandRow } from './command-row.ts';
import { type Context, clockOf, exit, type Host } from './context.ts';
import { contextFrom } from './context-of.ts';
import { codeAfter } from './interruption.ts';
import { buildProgram } from './program.ts';
import { asTypedHere } from './program-name.ts';
import { usageSentence } from './usage-sentence.ts';
import { watchOutput } from './watch-output.ts';

/** Columns of a screen that does not say how many it has. */
const NARROW = 80;

/** What the program does instead of a command; `help` prints the help. */
type Greet = (help: () => void, context: Context) => Promise<number>;

/** What commander finds wrong, and what is done then: where nothing is asked, and where it does not know the command. */
type Fallbacks = Readonly<Partial<Record<'commander.help' | 'commander.unknownCommand', Greet>>>;

/** A program of these commands: it gives its exit code. The only catch. */
export function programOf(commands: readonly CommandRow[], fallbacks: Fallbacks = {}) {
  return async function main(argv: readonly string[], host: Host): Promise<number> {
    const output = watchOutput(host);
    const language = chooseLanguage(argv, host);
    const messages = await loadMessages(language ?? 'nl');
    let code: number = exit.done;
    const interruption = {};
    try {
      if (language === undefined) throw new UserError(messages.cli.wrongLanguage(languageAsked(argv)));
      const setting = { host, language, messages, now: clockOf(host.env), commands, interruption };
      const program = buildProgram(setting, (own) => {
        code = own;
      });
      await program.parseAsync(asNamed(argv, commands), { from: 'user' }).catch(async (error: unknown) => {
        const greet = fallbackOf(error, fallbacks);
        if (greet === undefined) throw error;
        code = await greet(() => program.outputHelp(), contextFrom(setting, program.opts()));
      });
    } catch (error) {
      code = explain(error, messages, host, commands);
    }
    return (await output.failed(messages)) ? exit.couldNot : codeAfter(code, interruption);
  };
}

/** Commander shows the help of a program that is given no command as something wrong; `--help` ends otherwise. */
function fallbackOf(error: unknown, fallbacks: Fallbacks): Greet | undefined {
  if (!(error instanceof CommanderError) || error.exitCode === 0) return undefined;
  return fallbacks[error.code as keyof Fallbacks];
}

function languageAsked(argv: readonly string[]): string {
  const flag = argv.findIndex((word) => word.startsWith('--lang'));
  return argv[flag]?.split('=')[1] ?? argv[flag + 1] ?? '';
}

/** What the user can put right, a wrong command line, or a fault of our own. */
function explain(error: unknown, messages: Messages, host: Host, commands: readonly CommandRow[]): number {
  const { cli } = messages;
  const { stderr } = host;
  const tell = (said: string) => {
    const text = asTypedHere(said, host.cwd(), commands);
    stderr.write(stderr.isTTY ? `${wrapLines(text, stderr.columns || NARROW)}\n` : `${text}\n`);
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    tell(`${cli.error} ${showSafely(usageSentence(error, messages, host.cwd()))}`);
    return exit.couldNot;
  }
  if (error instanceof UserError) {
    tell(`${cli.error} ${showSafely(error.message)}`);
    if (error.hint !== undefined) tell(`  ${showSafely(error.hint)}`);
    return exit.couldNot;
  }
  stderr.write(`${cli.bug}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.couldNot;
}
