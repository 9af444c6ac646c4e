import { createHash, randomInt } from 'node:crypto';
import { type FilterFlags, readFilter } from '../app/shelf/case-filter.ts';
import { isInLibrary, type ListedCase, listCases } from '../app/shelf/find-case.ts';
import { printCase } from '../core/case/print.ts';
import { fits } from '../core/library/filter.ts';
import { markFound, sentenceWith } from '../core/library/mark.ts';
import { type Found, searchCases } from '../core/library/search.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import { type Context, exit, print, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

export interface CasesOptions extends FilterFlags {
  readonly json?: boolean;
}

/**
 * `driehoek cases`: the cases there are, the team's own first; with a query the nearest first. JSON:
 * `{ cases: [{ id, title, language, role, domain, level, side, themes, question, file }] }`. Nothing found is exit code 2.
 */
export async function cases(query: readonly string[], options: CasesOptions, context: Context): Promise<number> {
  const chosen = await choose(options, context);
  const wanted = query.join(' ').trim();
  const found =
    wanted === ''
      ? chosen.map((one) => ({ one, words: new Set<string>() }))
      : searchCases(chosen, wanted, context.messages);
  if (options.json) print(context, JSON.stringify({ cases: found.map(({ one }) => rowOf(one, context)) }, null, 2));
  if (found.length === 0) throw nothing(wanted, context);
  if (options.json) return exit.done;
  await list(found, context);
  const { library } = context.messages;
  say(context, '', library.count(found.length), library.more('driehoek cases show', 'driehoek review'));
  return exit.done;
}

export interface RandomOptions extends CasesOptions {
  readonly seed?: string;
}

/** `driehoek cases random`: one case, drawn at random from those that fit; the same seed draws the same one. */
export async function randomCase(options: RandomOptions, context: Context): Promise<number> {
  const chosen = await choose(options, context);
  const drawn = chosen[draw(chosen.length, options.seed)];
  if (drawn === undefined) throw nothing('', context);
  if (options.json) print(context, JSON.stringify({ case: rowOf(drawn, context) }, null, 2));
  else await printReadable(printCase(drawn.value, context.messages), context);
  if (!options.json) say(context, '', context.messages.library.talk(`driehoek review ${drawn.id}`));
  return exit.done;
}

function draw(many: number, seed: string | undefined): number {
  if (many === 0) return 0;
  if (seed === undefined) return randomInt(many);
  return createHash('sha256').update(seed).digest().readUInt32BE() % many;
}

async function choose(flags: FilterFlags, context: Context): Promise<ListedCase[]> {
  const { found: all, faulty } = await listCases(context);
  await sayFaulty(faulty, context);
  const filter = readFilter(
    flags,
    all.flatMap(({ value }) => value.themes ?? []),
    context,
  );
  return all.filter(({ value }) => fits(value, filter));
}

function nothing(query: string, { messages: { library } }: Context): UserError {
  return new UserError(query === '' ? library.noneFits : library.none(query), library.noneHint);
}

function fileOf({ place }: ListedCase, { cwd }: Context): string | null {
  return isInLibrary(place) ? null : shown(place.path, cwd);
}

function rowOf(one: ListedCase, context: Context) {
  const { title, language, role, domain, level, tension, themes = [], question } = one.value;
  const side = tension?.side ?? null;
  return { id: one.id, title, language, role, domain, level, side, themes, question, file: fileOf(one, context) };
}

/** What draws is loaded here: it is not needed for JSON. */
async function list(found: readonly Found<ListedCase>[], context: Context): Promise<void> {
  const { painter, showsUnicode, span, wantsColor } = await import('../terminal/look.ts');
  const { wrapText } = await import('../terminal/width.ts');
  const { host, color, plain, messages } = context;
  // In a pipe a row stays a row.
  const width = host.stdout.isTTY ? host.stdout.columns - 2 : Number.POSITIVE_INFINITY;
  const coloured = wantsColor(host.env, host.stdout.isTTY === true, color) && !plain;
  const paint = painter({ color: coloured, unicode: showsUnicode(host.env, process.platform) });
  for (const { one, words } of found) {
    const { title, role, domain, level, themes = [], question, situation } = one.value;
    const marked = (text: string) =>
      paint(markFound(text, words).map(({ text: piece, isFound }) => span(piece, isFound ? 'found' : 'plain')));
    const file = fileOf(one, context);
    const facts = [title, role, domain, level, ...(file === null ? [] : [messages.library.own(file)])];
    const inSight = sentenceWith([title, role, question].join('. '), words) !== undefined;
    const excerpt = inSight ? undefined : sentenceWith(situation, words);
    const rows = [facts.join(' · '), question, themes.join(', '), ...(excerpt === undefined ? [] : [excerpt])];
    const lines = rows.filter((row) => row !== '').flatMap((row) => wrapText(row, width));
    print(context, [one.id, ...lines.map((line) => `  ${marked(line)}`)].join('\n'));
  }
}
