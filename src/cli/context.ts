import type { Ports } from '../app/ports.ts';
import { printJson } from '../core/check/log-safety.ts';
import { fittedTo } from '../core/text/wrap.ts';
import type { CommandRow } from './command-row.ts';
import { asTypedHere } from './program-name.ts';

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

/** What every command gets: the ports of the use cases, and the process around them. */
export interface Context extends Ports {
  readonly host: Host;
  /** Line by line, without drawing. */
  readonly plain: boolean;
  /** Whether `--plain` was asked for: then lines are read from any stdin. */
  readonly plainAsked: boolean;
  /** False when `--no-color` was given. */
  readonly color: boolean;
  /** The signal that ended a session, once one has. */
  readonly interruption: { signal?: NodeJS.Signals };
  /** What the program can do. */
  readonly commands: readonly CommandRow[];
}

export const exit = { done: 0, findings: 1, couldNot: 2, interrupted: 130 } as const;

/** The exit code where people leave a question: with Esc nothing was begun, and nothing is wrong. */
export function codeOfLeaving(reply: { readonly type: string } | undefined): number {
  return reply?.type === 'back' ? exit.done : exit.interrupted;
}

/** The clock; held still by SOURCE_DATE_EPOCH, the standard way to get the same bytes twice. */
export function clockOf(env: NodeJS.ProcessEnv): () => Date {
  const fixed = Number(env.SOURCE_DATE_EPOCH);
  return env.SOURCE_DATE_EPOCH && Number.isFinite(fixed) ? () => new Date(fixed * 1000) : () => new Date();
}

/** Sentences for people; without any nothing is written, and an empty one is a blank line. */
export function say({ host, commands }: Pick<Context, 'host' | 'commands'>, ...lines: readonly string[]): void {
  if (lines.length === 0) return;
  host.stderr.write(`${fittedTo(host.stderr, asTypedHere(lines.join('\n'), host.cwd(), commands))}\n`);
}

/** What was asked for, in sentences: whole in a pipe or a file, and fitted to a terminal. */
export function printLines({ host, commands }: Pick<Context, 'host' | 'commands'>, ...lines: readonly string[]): void {
  host.stdout.write(`${fittedTo(host.stdout, asTypedHere(lines.join('\n'), host.cwd(), commands))}\n`);
}

export function print({ host }: Pick<Context, 'host'>, text: string): void {
  host.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A result for other programs: its format comes first. */
export function printResult(context: Pick<Context, 'host'>, result: { readonly format: string }): void {
  print(context, printJson(result));
}

/** Prompts need a keyboard and a screen; `--plain` reads lines from anywhere. */
export function canAsk({ host, plainAsked }: Context): boolean {
  return plainAsked || (host.stdin.isTTY === true && host.stderr.isTTY === true);
}
