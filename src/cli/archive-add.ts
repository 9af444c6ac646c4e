import { type AddInput, addFiles } from '../app/archive/add-files.ts';
import type { LeftLine } from '../app/archive/left-line.ts';
import type { AddPorts } from '../app/archive/quotable.ts';
import type { ArchiveAddResult } from '../core/results/archive.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { type LazyFrontEnd, lazyFrontEnd } from './open-front-end.ts';

export interface ArchiveAddOptions extends Omit<AddInput, 'files'> {
  readonly json?: boolean;
}

/** `driehoek archive add`: files of teams, each row by itself. */
export async function archiveAdd(
  files: readonly string[],
  { json = false, ...input }: ArchiveAddOptions,
  context: Context,
): Promise<number> {
  const front = lazyFrontEnd(context);
  const ports = { ...context, ...(canAsk(context) ? { mayQuote: askQuote(front, context) } : {}) };
  const added = await addFiles({ ...input, files }, ports).finally(front.close);
  const { archive: words } = context.messages;
  if (added.isStopped) {
    say(context, words.nothingAdded);
    return exit.interrupted;
  }
  const leftOut = added.leftOut.map((one) => ({ ...one, why: one.why.code, message: words.leftOut(one.why) }));
  const { archive: name, files: done } = added;
  const result: ArchiveAddResult = { format: 'driehoek/archive-add-result@1', archive: name, files: done, leftOut };
  if (json) printResult(context, result);
  else tellAdded(added.files, added.leftOut, context);
  return leftOut.length > 0 ? exit.findings : exit.done;
}

function askQuote(front: LazyFrontEnd, { messages }: Context): NonNullable<AddPorts['mayQuote']> {
  const { archive: words, share, handOver } = messages;
  return async ({ team, sentence, theme_words }, found) => {
    const { talk } = await front.open();
    return talk(words.quoteTitle, async ({ choice }) => {
      const texts = [sentence, theme_words].flatMap((text) =>
        text === null ? [] : [handOver.sentence(showLine(text))],
      );
      const what = [...new Set(found)].map((kind) => share.looksLike[`privacy-${kind}`]);
      const chosen = await choice({ ask: words.quoteAsk(team), hint: [...texts, handOver.found(what)].join('\n') }, [
        { id: 'keep', label: words.quoteKeep },
        { id: 'blank', label: words.quoteBlank },
      ]);
      return chosen.type === 'value' ? chosen.value === 'keep' : undefined;
    });
  };
}

function tellAdded(files: ArchiveAddResult['files'], leftOut: readonly LeftLine[], context: Context): void {
  const { archive: words } = context.messages;
  for (const { file, ...counts } of files) {
    const parts = (['added', 'late', 'changed', 'answers', 'same'] as const).flatMap((key) =>
      counts[key] === 0 ? [] : [words.counts[key](counts[key])],
    );
    print(context, showLine(words.added(file, parts)));
  }
  for (const { file, line, why } of leftOut) say(context, showLine(`${file}:${line}: ${words.leftOut(why)}`));
}
