import { archiveState } from '../app/archive/archive-state.ts';
import type { ArchiveInput } from '../app/archive/open-archive.ts';
import { type ReleaseInput, releasePeriod } from '../app/archive/release-period.ts';
import { withdrawSentence } from '../app/archive/withdraw-sentence.ts';
import { type LettersInput, writeLetters } from '../app/archive/write-letters.ts';
import { themeName } from '../core/report/names.ts';
import type { ArchiveReleaseResult } from '../core/results/archive.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, printResult, say } from './context.ts';

type Json<T> = T & { readonly json?: boolean };

/** `driehoek archive`: what stands in it, and what is wrong with the insights. */
export async function archive({ json = false, ...input }: Json<ArchiveInput>, context: Context): Promise<number> {
  const state = archiveState(input, context);
  const { archive: words } = context.messages;
  if (json) printResult(context, state);
  else {
    for (const { period, teams, rows, released } of state.periods)
      print(context, words.stateRow(period, teams, rows, released));
    if (state.periods.length === 0) say(context, words.stateNone);
  }
  if (state.problems.length > 0 && !json) say(context, ...state.problems.map((line) => showLine(line)));
  return state.problems.length > 0 ? exit.findings : exit.done;
}

/** `driehoek archive release`: a half-year, once; with `--exact` only counted. */
export async function archiveRelease(
  period: string,
  { json = false, ...input }: Json<Omit<ReleaseInput, 'period'>>,
  context: Context,
): Promise<number> {
  const released = releasePeriod({ ...input, period }, context);
  const { archive: words, report } = context.messages;
  const few = released.pulsesTooFew.map((id) => report.many.groups[id]);
  if (!json && few.length > 0) say(context, report.many.pulsesTooFew(few));
  if (json) printResult(context, released);
  else if (released.file === null) tellExact(released, context);
  else {
    print(context, released.file);
    say(context, words.released(period, released.teams, released.file.replace(/[/\\][^/\\]*$/u, '')));
  }
  return exit.done;
}

function tellExact(
  { period, teams, rows, exact, fewNewThemes, problems }: ArchiveReleaseResult,
  context: Context,
): void {
  const { archive: words } = context.messages;
  say(context, words.exactTitle(period, teams, rows));
  for (const { theme, teams: n } of exact ?? [])
    print(context, words.exactRow(showLine(themeName({ id: theme }, context.messages)), n));
  if (exact?.length === 0) say(context, words.exactNone);
  say(context, ...problems.map((line) => showLine(line)));
  say(context, fewNewThemes === true ? words.fewNew : words.notFewNew);
}

/** `driehoek archive withdraw`: a sentence that a team takes back. */
export async function archiveWithdraw(
  team: string,
  row: string,
  { json = false, ...input }: Json<ArchiveInput>,
  context: Context,
): Promise<number> {
  const withdrawn = withdrawSentence({ ...input, team, row }, context);
  if (json) printResult(context, withdrawn);
  else {
    for (const file of withdrawn.files) print(context, file);
    say(context, context.messages.archive.withdrawn(row, team));
  }
  return exit.done;
}

/** `driehoek archive letters`: what each team hears back. */
export async function archiveLetters(
  period: string,
  { json = false, ...input }: Json<Omit<LettersInput, 'period'>>,
  context: Context,
): Promise<number> {
  const written = writeLetters({ ...input, period }, context);
  const { files } = written;
  if (json) printResult(context, written);
  else {
    for (const file of files) print(context, file);
    say(context, context.messages.archive.letters(files.length));
  }
  return exit.done;
}
