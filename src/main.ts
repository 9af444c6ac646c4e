import { CommanderError } from 'commander';
import { clockOf, exit, type Host } from './commands/context.ts';
import { buildProgram } from './commands/program.ts';
import { chooseLanguage } from './commands/shared/choose-language.ts';
import { usageSentence } from './commands/shared/usage-sentence.ts';
import { showSafely } from './core/text/characters.ts';
import { UserError } from './core/user-error.ts';
import { loadMessages } from './language/load.ts';
import type { Messages } from './language/messages.ts';

/** Runs the program and gives its exit code: 0 done, 1 findings, 2 could not, 130 interrupted. Never exits by itself. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  leaveQuietly(host);
  const language = chooseLanguage(argv, host);
  const messages = await loadMessages(language ?? 'nl');
  try {
    if (language === undefined) throw new UserError(messages.cli.wrongLanguage(languageAsked(argv)));
    let code: number = exit.done;
    const program = buildProgram({ host, language, messages, now: clockOf(host.env) }, (own) => {
      code = own;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, messages, host);
  }
}

function languageAsked(argv: readonly string[]): string {
  const flag = argv.findIndex((word) => word.startsWith('--lang'));
  return argv[flag]?.split('=')[1] ?? argv[flag + 1] ?? '';
}

/** A reader that has seen enough (`| head`) is no error. */
function leaveQuietly({ stdout, stderr }: Host): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** The only catch: what the user can mend, a wrong command line, or a fault of our own. */
function explain(error: unknown, messages: Messages, { stderr }: Host): number {
  const { cli } = messages;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    stderr.write(`${cli.error} ${showSafely(usageSentence(error, messages))}\n`);
    return exit.couldNot;
  }
  if (error instanceof UserError) {
    stderr.write(
      `${cli.error} ${showSafely(error.message)}\n${error.hint === undefined ? '' : `  ${showSafely(error.hint)}\n`}`,
    );
    return exit.couldNot;
  }
  stderr.write(`${cli.bug}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.couldNot;
}
