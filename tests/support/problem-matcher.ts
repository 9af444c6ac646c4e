import { join } from 'node:path';

/** As `.vscode/tasks.json` has them; the rules are those of the appendix "Tasks" in the documentation of VS Code. */
interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message: number;
}

interface Matcher {
  readonly severity?: string;
  readonly fileLocation: readonly [kind: 'relative', folder: string];
  readonly pattern: Pattern;
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

export interface Task {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly problemMatcher: Matcher;
}

/** A mark in the editor: lines and columns from 1, its end exclusive. */
export interface Problem {
  readonly file: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly code: string | undefined;
}

/** What the editor marks, line by line. A task that goes on starts anew with each line that says that it begins. */
export function problemsIn(output: string, matcher: Matcher, workspace: string): Problem[] {
  const begins = matcher.background && new RegExp(matcher.background.beginsPattern, 'u');
  const lines = output.split(/\r?\n/u);
  const last = lines.findLastIndex((line) => begins?.test(line));
  return lines.slice(last + 1).flatMap((line) => problemIn(line, matcher, workspace) ?? []);
}

function problemIn(line: string, { pattern, severity = 'error', fileLocation }: Matcher, workspace: string) {
  const match = new RegExp(pattern.regexp).exec(line);
  if (match === null) return undefined;
  const text = (group: number | undefined) => (group === undefined ? undefined : match[group]);
  const number = (group: number | undefined, other: number) => Number(text(group) ?? other);
  const first = { line: number(pattern.line, 1), column: number(pattern.column, 1) };
  const folder = fileLocation[1].replace(/^\$\{workspaceFolder\}/u, workspace);
  return {
    file: join(folder, text(pattern.file) ?? ''),
    severity: severityOf(text(pattern.severity)) ?? severity,
    ...first,
    endLine: number(pattern.endLine, first.line),
    endColumn: number(pattern.endColumn, first.column),
    message: text(pattern.message)?.trim() ?? '',
    code: text(pattern.code),
  };
}

/** The words an editor knows, in any case; E, W and I are short for them. */
function severityOf(word = ''): string | undefined {
  return { error: 'error', e: 'error', warning: 'warning', warn: 'warning', w: 'warning', info: 'info', i: 'info' }[
    word.toLowerCase()
  ];
}
