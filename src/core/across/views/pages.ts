import type { Messages } from '../../../language/messages.ts';
import type { ArchiveReport } from '../report.ts';
import type { Observation, Pages, ReportBlock, ReportSection } from './blocks.ts';
import { compareBlocks } from './compare.ts';
import { letterParagraphs } from './letter.ts';
import type { TitleOf } from './names.ts';
import { observationsOf } from './observations.ts';
import { briefBlocks } from './sections/brief.ts';
import { followUpBlocks, outcomeBlocks, sessionBlocks } from './sections/practice.ts';
import { shiftBlocks, tensionBlocks } from './sections/tension.ts';
import { rubBlocks, themeBlocks } from './sections/themes.ts';
import { writerOf } from './sections/writer.ts';

/** A report in which nothing stands out says so, and leaves the same room. */
function observationsOrNone(report: ArchiveReport, messages: Messages): Observation[] {
  const found = observationsOf(report, messages);
  const { none, noneAsk } = messages.across.observations;
  return found.length > 0 ? found : [{ name: '', says: none, asks: noneAsk }];
}

/** The report in words and figures: what every view draws. */
export function pagesOf(report: ArchiveReport, messages: Messages, titleOf: TitleOf): Pages {
  const { across } = messages;
  const { sections: titles } = across;
  const writer = writerOf(report, messages, titleOf);
  const blocks: Readonly<Record<keyof typeof titles, readonly ReportBlock[]>> = {
    brief: briefBlocks(writer),
    tension: tensionBlocks(writer),
    shift: shiftBlocks(writer),
    themes: themeBlocks(writer),
    rubs: rubBlocks(writer),
    outcome: outcomeBlocks(writer),
    followUp: followUpBlocks(writer),
    sessions: sessionBlocks(writer),
    compare: compareBlocks(report, messages, writer.names),
    observations: [
      { kind: 'text', text: across.observations.lead },
      { kind: 'observations', items: observationsOrNone(report, messages) },
    ],
    letter: [
      { kind: 'text', text: across.letter.lead },
      { kind: 'letter', paragraphs: letterParagraphs(report, messages) },
    ],
    method: [{ kind: 'list', items: across.method }],
  };
  const told =
    report.records === null ? (['brief', 'method'] as const) : (Object.keys(titles) as (keyof typeof titles)[]);
  const sections = told.flatMap((id): ReportSection[] =>
    blocks[id].length === 0 ? [] : [{ id, title: titles[id], blocks: blocks[id] }],
  );
  return {
    title: across.title,
    made: across.madeOn(messages.day(report.made)),
    language: messages.checkReport.language,
    sections,
  };
}
