import type { Messages } from '../../../language/messages.ts';
import type { ReleaseFile, ReleaseGroup } from '../../archive/release-file.ts';
import type { Figure } from '../../pages/blocks.ts';
import { pulseWords } from '../../pulse/count-pulse.ts';
import { rangeWords } from './words.ts';

/** What teams answered to the statements: a row each, in every group the same, and a column for each word. */
export function pulseFigures({ groups }: ReleaseFile, messages: Messages): Figure[] {
  return groups.flatMap((group) => (group.pulse === undefined ? [] : [figureOf(group, group.pulse, messages)]));
}

type Pulse = NonNullable<ReleaseGroup['pulse']>;

function figureOf({ id }: ReleaseGroup, { teams, statements }: Pulse, messages: Messages): Figure {
  const { report, toolkit } = messages;
  const { many } = report;
  const name = id === 'all' ? '' : `. ${many.ofGroup(many.groups[id], teams)}`;
  return {
    kind: 'figure',
    id: `pulse-${id}`,
    title: `${many.pulseIn}${name}`,
    note: many.pulseNote,
    head: [messages.pulse.statement, ...pulseWords.map((word) => toolkit.pulse.words[word])],
    rows: statements.map((told, at) => [
      many.pulseStatements[at] ?? String(at + 1),
      ...pulseWords.map((word) => (told === null ? many.pulseWithheld : rangeWords(told[word], teams, messages))),
    ]),
    pictures: [],
  };
}
