import {
  type HandedOver,
  type HandOverInput,
  handOverResultOf,
  handOver as handOverRows,
} from '../app/hand-over/hand-over.ts';
import type { HandOverPeople, SentenceFate } from '../app/hand-over/read-back.ts';
import type { HandOverRow } from '../core/archive/row.ts';
import { OWN_THEME } from '../core/case/themes.ts';
import { showLine } from '../core/text/characters.ts';
import type { Messages } from '../language/messages.ts';
import { askYesNo } from '../terminal/steps/intake.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { type LazyFrontEnd, lazyFrontEnd } from './open-front-end.ts';
import { tellUnread } from './tell-unread.ts';

export interface HandOverOptions extends Omit<HandOverInput, 'paths'> {
  readonly json?: boolean;
}

/** `driehoek hand-over`: what a team gives the organisation of a half-year, after reading it back. */
export async function handOver(
  paths: readonly string[],
  { json = false, ...input }: HandOverOptions,
  context: Context,
): Promise<number> {
  const front = lazyFrontEnd(context);
  const ports = { ...context, ...(canAsk(context) ? { people: peopleOf(front, context) } : {}) };
  const handed = await handOverRows({ ...input, paths }, ports).finally(front.close);
  if (json) printResult(context, handOverResultOf(handed));
  else tell(handed, context);
  tellUnread(handed.unread, context);
  if (handed.isStopped) return exit.interrupted;
  return handed.unread.length > 0 ? exit.findings : exit.done;
}

function tell({ period, dryRun, files, leftOut, text, isStopped }: HandedOver, context: Context): void {
  const { messages } = context;
  const { handOver: words } = messages;
  if (text !== undefined) context.host.stdout.write(text);
  const rows = files.flatMap((one) => one.rows);
  const quoted = rows.filter(({ release }) => release === 'quotable').length;
  if (dryRun) for (const row of rows) printRow(row, context);
  for (const { file } of files) if (file !== null) print(context, file);
  const told = leftOut.filter(({ why }) => why !== 'not-released' && why !== 'look-back');
  if (told.length > 0) say(context, ...told.map(({ file, why }) => `  ${showLine(file)} ${words.left[why]}`));
  if (isStopped) say(context, words.stopped);
  else if (rows.length === 0) say(context, words.none(period));
  else say(context, dryRun ? words.dry(period, rows.length, quoted) : words.done(period, rows.length, quoted));
}

function printRow(row: HandOverRow, context: Context): void {
  const { messages } = context;
  print(context, rowInWords(row, messages));
  if (row.sentence !== null) print(context, `          ${showLine(messages.handOver.sentence(row.sentence))}`);
}

/** What goes along of one session, on a line. */
function rowInWords(row: HandOverRow, messages: Messages): string {
  const { handOver: words, library, needNames, layerNames, report } = messages;
  const known: Readonly<Record<string, string>> = { ...library.themes, [OWN_THEME]: words.own };
  const themes = row.themes.map((theme) => known[theme] ?? theme);
  const parts = [
    themes.length === 0 ? words.noTheme : themes.join(', '),
    ...row.needs.map((need) => needNames[need]),
    ...(row.needs_from === null ? [] : [layerNames[row.needs_from]]),
    ...(row.answer === null ? [] : [report.answers[row.answer]]),
    ...(row.sentence === null ? [] : [words.withSentence]),
  ];
  return showLine(`${row.row}  ${parts.join(' · ')}`);
}

function peopleOf(front: LazyFrontEnd, { messages }: Context): HandOverPeople {
  const { handOver: words, share, plain } = messages;
  return {
    async decide({ row, personal }, { n, of }) {
      const { talk } = await front.open();
      return talk(words.title, async ({ choice }) => {
        const found = personal.map((kind) => share.looksLike[`privacy-${kind}`]);
        const about = [
          words.sentence(showLine(row.sentence ?? '')),
          ...(row.theme_words === null ? [] : [words.words(showLine(row.theme_words))]),
          ...(found.length === 0 ? [] : [words.found(found)]),
        ];
        const ask = `${plain.part(n, of)} ${words.decideAsk}`;
        const chosen = await choice({ ask, hint: about.join('\n') }, [
          { id: 'quotable', label: words.keep },
          { id: 'counted', label: words.counted },
          { id: 'out', label: words.out },
        ]);
        if (chosen.type === 'back') return 'back';
        return chosen.type === 'value' ? (chosen.value as SentenceFate) : undefined;
      });
    },
    async confirm(rows) {
      const { talk } = await front.open();
      const lines = rows.map((row) => rowInWords(row, messages));
      return talk(words.title, (ask) => askYesNo(ask, words.confirmAsk(rows.length), lines, messages));
    },
  };
}
