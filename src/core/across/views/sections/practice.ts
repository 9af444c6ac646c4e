import type { Bars, ReportBlock } from '../blocks.ts';
import { paragraph, type Writer } from './writer.ts';

export function outcomeBlocks({ messages, divided, part }: Writer): ReportBlock[] {
  const { outcome } = messages.across;
  const dissent = part('dissent', 'yes');
  return [
    ...(dissent ? [paragraph(outcome.dissented(dissent.n, dissent.of))] : []),
    ...divided('outcome', outcome.outcomes),
    ...divided('revisited', outcome.revisited),
    ...divided('needs', outcome.needs),
  ];
}

export function followUpBlocks({ messages, divided, mean, part }: Writer): ReportBlock[] {
  const { followUp, decimal } = messages.across;
  const days = mean('days-to-word-back');
  const held = part('lookedBack', 'yes');
  return [
    ...divided('escalated', followUp.escalated),
    ...divided('wordBack', followUp.wordBack, days === null ? undefined : followUp.days(decimal(days, 0))),
    ...divided('action', followUp.actions),
    ...divided('lookBack', followUp.lookBack, held && followUp.lookedBack(held.n)),
  ];
}

export function sessionBlocks(writer: Writer): ReportBlock[] {
  const { report, messages, divided, mean, part } = writer;
  const { sessions, decimal } = messages.across;
  const [own, planned] = [mean('minutes'), mean('minutes-planned')];
  const [nl, en] = [part('language', 'nl'), part('language', 'en')];
  return [
    ...divided('domain', sessions.domain),
    ...divided('level', sessions.level),
    ...(report.divisions.position.parts.some(({ id, n }) => id !== 'unknown' && n !== null)
      ? divided('position', sessions.position)
      : []),
    ...divided('protocol', sessions.protocol),
    ...divided('lens', sessions.lens),
    ...skippedBars(writer),
    ...divided('length', sessions.length),
    ...(own === null || planned === null ? [] : [paragraph(sessions.minutes(decimal(own, 0), decimal(planned, 0)))]),
    ...(nl && en ? [paragraph(sessions.languages(nl.n, en.n))] : []),
  ];
}

function skippedBars({ report: { skipped, records }, messages: { across }, names }: Writer): Bars[] {
  if (skipped.length === 0 || records === null) return [];
  const { sessions, themes, what, number } = across;
  const bars = skipped.map(({ id, n }) => ({ label: names.skipped?.(id) ?? id, n, share: n / records }));
  const note = sessions.skippedNote(number(records));
  return [{ kind: 'bars', id: 'skipped', title: sessions.skipped, note, head: [what, themes.records], bars }];
}
