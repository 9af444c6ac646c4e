import type { Bars, Block } from '../blocks.ts';
import { text, type Writer } from './writer.ts';

export function outcomeBlocks({ messages, divided }: Writer): Block[] {
  const { outcome } = messages.across;
  return [
    ...divided('outcome', outcome.outcomes),
    ...divided('dissent', outcome.dissent),
    ...divided('revisited', outcome.revisited),
    ...divided('needs', outcome.needs),
  ];
}

export function followUpBlocks({ messages, divided, mean }: Writer): Block[] {
  const { followUp, decimal } = messages.across;
  const days = mean('days-to-word-back');
  return [
    ...divided('escalated', followUp.escalated),
    ...divided('wordBack', followUp.wordBack),
    ...(days === null ? [] : [text(followUp.days(decimal(days)))]),
    ...divided('action', followUp.actions),
    ...divided('lookedBack', followUp.lookedBack),
    ...divided('lookBack', followUp.lookBack),
  ];
}

export function sessionBlocks({ report, messages, divided, mean, names }: Writer): Block[] {
  const { sessions, decimal, themes } = messages.across;
  const [own, planned] = [mean('minutes'), mean('minutes-planned')];
  const skipped: Bars[] =
    report.skipped.length === 0
      ? []
      : [
          {
            kind: 'bars',
            id: 'skipped',
            title: sessions.skipped,
            head: [messages.across.what, themes.records],
            bars: report.skipped.map(({ id, n }) => ({
              label: names.skipped?.(id) ?? id,
              n,
              share: n / (report.records ?? 1),
            })),
          },
        ];
  return [
    ...divided('domain', sessions.domain),
    ...divided('level', sessions.level),
    ...(report.divisions.position.parts.some(({ id, n }) => id !== 'unknown' && n !== null)
      ? divided('position', sessions.position)
      : []),
    ...divided('protocol', sessions.protocol),
    ...divided('lens', sessions.lens),
    ...skipped,
    ...divided('length', sessions.length),
    ...(own === null || planned === null ? [] : [text(sessions.minutes(decimal(own), decimal(planned)))]),
    ...divided('language', sessions.language),
  ];
}
