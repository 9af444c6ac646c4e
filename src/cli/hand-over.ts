import {
  type HandedOver,
  type HandOverInput,
  handOverResultOf,
  handOver as handOverRows,
} from '../app/hand-over/hand-over.ts';
import type { HandOverPeople, SentenceFate } from '../app/hand-over/read-back.ts';
import type { HandOverRow } from '../core/archive/row.ts';
import { themeName } from '../core/report/names.ts';
import { showLine } from '../core/text/characters.ts';
import type { Messages } from '../language/messages.ts';
import { askYesNo } from '../terminal/steps/intake.ts';
import { type Context, canAsk, exit, print, printLines, printResult, say } from './context.ts';
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

/** Pulses go along as words: how many of them, and where they are. */
function tellPulses({ pulse }: HandedOver, context: Context): void {
  if (pulse === null) return;
  if (pulse.file !== null) print(context, pulse.file);
  say(context, context.messages.handOver.pulses(pulse.rows.length));
}

function tell(handed: HandedOver, context: Context): void {
  const { dryRun, files, leftOut, text } = handed;
  const { messages } = context;
  const { handOver: words } = messages;
  if (text !== undefined) context.host.stdout.write(text);
  if (dryRun) for (const row of files.flatMap((one) => one.rows)) printRow(row, context);
  for (const { file } of files) if (file !== null) print(context, file);
  tellPulses(handed, context);
  const told = leftOut.filter(({ why }) => why !== 'not-released' && why !== 'look-back');
  if (told.length > 0) say(context, ...told.map(({ file, why }) => `  ${showLine(file)} ${words.left[why]}`));
  say(context, summed(handed, messages));
}

function summed({ period, dryRun, files, pulse, leftOut, isStopped }: HandedOver, messages: Messages): string {
  const { handOver: words } = messages;
  const rows = files.flatMap((one) => one.rows);
  const quoted = rows.filter(({ release }) => release === 'quotable').length;
  if (isStopped) return words.stopped;
  if (rows.length === 0 && pulse === null) return leftOut.length === 0 ? words.noSession(period) : words.none(period);
  return (dryRun ? words.dry : words.done)(period, rows.length, quoted);
}

function printRow(row: HandOverRow, context: Context): void {
  const { messages } = context;
  printLines(context, rowInWords(row, messages));
  if (row.sentence !== null) printLines(context, showLine(messages.handOver.sentence(row.sentence)));
}

/** What goes along of one session. Not by what it is known: that is drawn when it is written. */
function rowInWords(row: HandOverRow, messages: Messages): string {
  const { handOver: words, report, layerNames } = messages;
  const layer = (id: keyof typeof layerNames) => layerNames[id].toLowerCase();
  const from = row.needs_from === null ? null : layer(row.needs_from);
  const themes = row.themes.map((theme) => themeName({ id: theme }, messages));
  const needs = row.needs.map((need) => report.needs[need]);
  const parts = [
    words.row.about(themes.length === 0 ? words.noTheme : themes.join(', ')),
    ...(needs.length === 0 ? [] : [words.row.needs(needs.join(', '), from)]),
    ...(row.asked_of === null || row.answer === null
      ? []
      : [words.row.asked(layer(row.asked_of), words.asked[row.answer])]),
    ...(row.sentence === null ? [] : [words.row.withSentence]),
  ];
  return showLine(`- ${parts.join(' ')}`);
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
    async confirm(rows, pulses) {
      const { talk } = await front.open();
      const lines = rows.flatMap((row) => [
        rowInWords(row, messages),
        ...(row.sentence === null ? [] : [showLine(words.sentence(row.sentence))]),
      ]);
      if (pulses > 0) lines.push(words.pulses(pulses));
      return talk(words.title, (ask) => askYesNo(ask, words.confirmAsk(rows.length), lines, messages));
    },
  };
}
