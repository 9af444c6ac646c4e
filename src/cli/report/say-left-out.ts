import type { Uncounted } from '../../app/report/read.ts';
import { showLine } from '../../core/text/characters.ts';
import { type Context, exit, say } from '../context.ts';

const MAX_NAMED = 20;

/** Names on stderr what was not counted, and why; gives the exit code that belongs to it. */
export function sayLeftOut({ counts, names }: Uncounted, context: Context): number {
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (total === 0) return exit.done;
  const { cli } = context.messages.report;
  const reasons: Readonly<Record<string, string>> = cli.reasons;
  const lines = names
    .slice(0, MAX_NAMED)
    .map(({ name, reason }) => `  ${showLine(name)}: ${reasons[reason] ?? reason}`);
  const more = total > lines.length ? [cli.andMore(total - lines.length)] : [];
  say(context, cli.leftOut(total), ...lines, ...more);
  return exit.findings;
}
