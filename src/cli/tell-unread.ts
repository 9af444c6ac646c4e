import type { Finding } from '../core/check/finding.ts';
import { oneLine } from '../core/check/report-parts.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, say } from './context.ts';

/** Counts and names the files that could not be read, on stderr: each by the first thing that is wrong with it. */
export function tellUnread(findings: readonly Finding[], context: Context): void {
  const { messages } = context;
  const first = new Map([...findings].reverse().map((finding) => [finding.file, finding]));
  if (first.size === 0) return;
  const named = [...first.values()].reverse().map((finding) => `  ${oneLine(finding, messages)}`);
  say(context, messages.afterwards.unread(first.size), ...named);
}

/** Names the passages in which nothing could be read, each by its line. */
export function tellUnplaced(findings: readonly Finding[], context: Context): void {
  if (findings.length === 0) return;
  const lines = findings.map(({ file, line, message }) => `  ${showLine(file)}:${line}  ${message}`);
  say(context, context.messages.afterwards.followUp.unplaced, ...lines);
}
