import type { Messages } from '../../../language/messages.ts';
import type { ReleaseFile, ReleaseGroup, TeamRange } from '../../archive/release-file.ts';
import { answerStates } from '../../archive/row.ts';
import type { Figure, RangePicture } from '../../pages/blocks.ts';
import { themeName } from '../names.ts';
import { groupName, rangeWords } from './words.ts';

interface Line {
  readonly label: string;
  readonly range: TeamRange | null;
  /** What else its row says. */
  readonly more?: readonly string[];
}

interface RangeTable {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly lines: readonly Line[];
}

/** Counts of teams as ranges: `van` and `tot` apart, so that nobody copies "3-5" as one number. */
function rangeFigure({ id, title, note, head, lines }: RangeTable, group: ReleaseGroup, messages: Messages): Figure {
  const { many } = messages.report;
  const picture: RangePicture = {
    kind: 'ranges',
    title,
    teams: group.teams,
    bars: lines.map(({ label, range }) => ({ label, range, words: rangeWords(range, group.teams, messages) })),
  };
  return {
    kind: 'figure',
    id,
    title,
    ...(note === undefined ? {} : { note }),
    head: [head[0] ?? '', many.teams, ...head.slice(1)],
    rows: lines.map(({ label, range, more = [] }) => [label, rangeWords(range, group.teams, messages), ...more]),
    pictures: group.scale.length === 0 ? [] : [picture],
  };
}

function titled(title: string, group: ReleaseGroup, messages: Messages): string {
  return group.id === 'all' ? title : `${title}. ${groupName(group, messages)}`;
}

/** Theme by side: in how many teams, and the side that stands out. */
export function themeFigure(group: ReleaseGroup, title: string, messages: Messages): Figure {
  const { report, sides } = messages;
  return rangeFigure(
    {
      id: `themes-${group.id}`,
      title: titled(title, group, messages),
      note: report.many.rangeNote,
      head: [report.many.theme, report.many.side],
      lines: group.themes.map((one) => ({
        label: themeName(one, messages),
        range: one.teams,
        more: [one.side === null ? report.many.noSide : sides[one.side].between],
      })),
    },
    group,
    messages,
  );
}

export function needFigure(group: ReleaseGroup, messages: Messages): Figure {
  const { many, needs } = messages.report;
  const lines = group.needs.map(({ id, teams }) => ({ label: needs[id], range: teams }));
  return rangeFigure(
    { id: `needs-${group.id}`, title: titled(many.needsIn, group, messages), head: [many.need], lines },
    group,
    messages,
  );
}

export function otherFigure(group: ReleaseGroup, messages: Messages): Figure {
  const { many, what } = messages.report;
  const lines = (['dissent', 'looked_back', 'moved'] as const).map((id) => ({
    label: many.others[id],
    range: group[id],
  }));
  return rangeFigure(
    { id: `others-${group.id}`, title: titled(many.othersIn, group, messages), head: [what], lines },
    group,
    messages,
  );
}

/** What was asked of whom, exactly. */
export function askedFigure(asked: ReleaseFile['asked'], title: string, { report }: Messages): Figure {
  const own = asked.filter((one) => answerStates.some((state) => one[state] > 0));
  const names = answerStates.map((state) => report.answers[state]);
  return {
    kind: 'figure',
    id: 'asked-layers',
    title,
    note: report.many.askedNote,
    head: [report.many.layer, ...names],
    rows: own.map((one) => [report.layers[one.layer], ...answerStates.map((state) => report.number(one[state]))]),
    pictures: [
      {
        kind: 'parts',
        title,
        names,
        bars: own.map((one) => ({
          label: report.layers[one.layer],
          values: answerStates.map((state) => one[state]),
        })),
      },
    ],
  };
}
