import type { Language } from '../core/format/language.ts';
import { type IsoDate, isIsoDate, localDay } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import type { Project } from '../files/project.ts';
import type { Messages } from '../language/messages.ts';

/** The process the program runs in, or a stand-in in tests. */
export interface Host {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  cwd(): string;
  on(event: NodeJS.Signals, listener: () => void): unknown;
  off(event: NodeJS.Signals, listener: () => void): unknown;
}

/** What every command gets. */
export interface Context {
  readonly host: Host;
  readonly cwd: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Line by line, without drawing. */
  readonly plain: boolean;
  /** Whether `--plain` was asked for: then lines are read from any stdin. */
  readonly plainAsked: boolean;
  /** False when `--no-color` was given. */
  readonly color: boolean;
  readonly now: () => Date;
  project(): Promise<Project>;
}

export const exit = { done: 0, findings: 1, couldNot: 2, interrupted: 130 } as const;

/** The clock; held still by SOURCE_DATE_EPOCH, the standard way to get the same bytes twice. */
export function clockOf(env: NodeJS.ProcessEnv): () => Date {
  const fixed = Number(env.SOURCE_DATE_EPOCH);
  return env.SOURCE_DATE_EPOCH && Number.isFinite(fixed) ? () => new Date(fixed * 1000) : () => new Date();
}

/** The day of the session: as asked, else today. Errors: a UserError for a day that does not exist. */
export function sessionDay(asked: string | undefined, { now, messages }: Context): IsoDate {
  if (asked === undefined) return localDay(now());
  if (!isIsoDate(asked)) throw new UserError(messages.cli.notADay('--date', asked));
  return asked;
}

export function say(context: Context, ...lines: readonly string[]): void {
  context.host.stderr.write(`${lines.join('\n')}\n`);
}

export function print(context: Context, text: string): void {
  context.host.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Prompts need a keyboard and a screen; `--plain` reads lines from anywhere. */
export function canAsk({ host, plainAsked }: Context): boolean {
  return plainAsked || (host.stdin.isTTY === true && host.stderr.isTTY === true);
}
