import type { CommanderError } from 'commander';
import type { Messages } from '../language/messages.ts';
import { programName } from './program-name.ts';

/** What is wrong with a command line, in our own words: commander's are English. */
export function usageSentence(error: CommanderError, { cli }: Messages, cwd: string): string {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?([^?,(]+)[?,]/u.exec(error.message)?.[1];
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownCommand': cli.unknownCommand(named, near),
    'commander.unknownOption': cli.unknownOption(named, near),
    'commander.missingArgument': cli.missingArgument(named),
    'commander.missingMandatoryOptionValue': cli.optionNeedsValue(named),
    'commander.optionMissingArgument': cli.optionNeedsValue(named),
    'commander.excessArguments': cli.tooManyArguments,
  };
  return `${sentences[error.code] ?? error.message}\n  ${cli.seeHelp(programName(cwd))}`;
}
