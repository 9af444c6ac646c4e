import type { Messages } from '../../../language/messages.ts';
import type { ReleaseGroup } from '../../archive/release-file.ts';
import type { Figure, PageBlock } from '../../pages/blocks.ts';
import { pulseWords } from '../../pulse/count-pulse.ts';
import type { ArchiveReport } from './published.ts';
import { rangeWords } from './words.ts';

/** What teams answered to the statements: a row each, in every group the same, and a column for each word. */
export function pulseBlocks({ release, statements }: PulsePublished, messages: Messages): PageBlock[] {
  const { many } = messages.report;
  const few = (release.pulse_too_few ?? []).map((id) => many.groups[id]);
  return [
    ...release.groups.flatMap(({ id, pulse }) =>
      pulse === undefined ? [] : [figureOf({ id, pulse, statements }, messages)],
    ),
    ...(few.length === 0 ? [] : [{ kind: 'text', text: many.pulsesTooFew(few) } as const]),
  ];
}

type PulsePublished = Pick<ArchiveReport, 'release' | 'statements'>;

type Pulse = NonNullable<ReleaseGroup['pulse']>;

interface OfGroup {
  readonly id: ReleaseGroup['id'];
  readonly pulse: Pulse;
  readonly statements: readonly string[];
}

function figureOf({ id, pulse: { teams, statements: all }, statements }: OfGroup, messages: Messages): Figure {
  const { report, toolkit } = messages;
  const { many } = report;
  const name = id === 'all' ? '' : `. ${many.ofGroup(many.groups[id], teams)}`;
  return {
    kind: 'figure',
    id: `pulse-${id}`,
    title: `${many.pulseIn}${name}`,
    note: many.pulseNote,
    head: [messages.pulse.statement, ...pulseWords.map((word) => toolkit.pulse.words[word])],
    rows: all.map((told, at) => [
      statements[at] ?? String(at + 1),
      ...pulseWords.map((word) => (told === null ? many.pulseWithheld : rangeWords(told[word], teams, messages))),
    ]),
    pictures: [],
  };
}
