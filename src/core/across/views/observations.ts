import type { Messages } from '../../../language/messages.ts';
import { sideIds } from '../../triangle/placement.ts';
import { shownPart } from '../division.ts';
import type { Measure } from '../means.ts';
import type { Report } from '../report.ts';
import { sideName, themeName } from './names.ts';

/** What stands out, from what is told in the report and nothing else. It describes; what it means is for people. */
export function observationsOf(report: Report, messages: Messages): string[] {
  const found = [
    ...themeWords(report, messages),
    ...tensionWords(report, messages),
    ...followUpWords(report, messages),
    ...talkWords(report, messages),
    ...saturationWords(report, messages),
  ];
  return found.length === 0 ? [messages.across.observations.none] : found;
}

function themeWords({ themes, records }: Report, messages: Messages): string[] {
  const [top] = themes.named;
  if (!top || records === null) return [];
  return [messages.across.observations.topTheme(themeName(top.id, messages), top.n, records, top.teams)];
}

function tensionWords(report: Report, messages: Messages): string[] {
  const { observations, decimal } = messages.across;
  return (['strain', 'disagreement'] as const).flatMap((kind) => {
    const most = largestSide(report, kind);
    return most
      ? [observations[kind](sideName(most.side, messages), decimal(most.value, kind === 'strain' ? 2 : 1))]
      : [];
  });
}

/** Nothing where two sides are equal: then none of them stands out. */
function largestSide({ means }: Report, kind: 'strain' | 'disagreement') {
  const values = sideIds.flatMap((side) => {
    const value = means.find(({ id }) => id === (`${kind}-${side}` satisfies Measure))?.all ?? null;
    return value === null ? [] : [{ side, value }];
  });
  const [first, second] = values.sort((a, b) => b.value - a.value);
  return first && second && first.value > second.value ? first : undefined;
}

function talkWords({ divisions, records }: Report, { across }: Messages): string[] {
  const { observations, percent } = across;
  const moved = shownPart(divisions.moved, 'yes');
  const dissent = shownPart(divisions.dissent, 'yes');
  const waiting = shownPart(divisions.revisited, 'waiting');
  return [
    ...(moved === null || divisions.moved.total === null
      ? []
      : [observations.moved(percent(moved / divisions.moved.total))]),
    ...(dissent === null || records === null ? [] : [observations.dissent(dissent, records)]),
    ...(waiting === null ? [] : [observations.waiting(waiting)]),
  ];
}

function followUpWords({ divisions, records }: Report, { across }: Messages): string[] {
  const { observations, percent } = across;
  const { wordBack, action, lookedBack } = divisions;
  const overdue = shownPart(wordBack, 'overdue');
  const noDay = shownPart(wordBack, 'none');
  const done = shownPart(action, 'done');
  const held = shownPart(lookedBack, 'yes');
  return [
    ...(overdue === null || wordBack.total === null ? [] : [observations.wordBack(overdue, wordBack.total)]),
    ...(noDay === null || wordBack.total === null ? [] : [observations.noDay(noDay, wordBack.total)]),
    ...(done === null || action.total === null
      ? []
      : [observations.actions(percent(done / action.total), shownPart(action, 'overdue'))]),
    ...(held === null || records === null ? [] : [observations.lookBack(held, records)]),
  ];
}

function saturationWords({ saturation, records }: Report, { across }: Messages): string[] {
  const last = saturation?.steps.at(-1)?.records ?? 0;
  if (!saturation || records === null || saturation.until >= last) return [];
  return [across.observations.saturated(last - saturation.until)];
}
