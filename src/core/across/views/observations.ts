import type { Messages } from '../../../language/messages.ts';
import { shownPart } from '../division.ts';
import type { ArchiveReport } from '../report.ts';
import type { Observation } from './blocks.ts';
import { sideName, themeName } from './names.ts';

/** What stands out, from what is told in the report and nothing else. It describes; what it means is for people. */
export function observationsOf(report: ArchiveReport, messages: Messages): (Observation & { readonly id: Kind })[] {
  const { observations, brief } = messages.across;
  const said: Readonly<Record<Kind, string | undefined>> = {
    theme: themeWords(report, messages),
    tension: tensionWords(report, messages),
    wordBack: wordBackWords(report, messages),
    actions: actionWords(report, messages),
    lookBack: lookBackWords(report, messages),
    dissent: dissentWords(report, messages),
    saturated: saturationWords(report, messages),
  };
  return kinds.flatMap((id) => {
    const says = said[id];
    return says === undefined ? [] : [{ id, name: brief.names[id], says, asks: observations.asks[id] }];
  });
}

/** What was heard first, then what came of it. */
const kinds = ['theme', 'tension', 'dissent', 'wordBack', 'actions', 'lookBack', 'saturated'] as const;
type Kind = (typeof kinds)[number];

function themeWords({ themes, records }: ArchiveReport, messages: Messages): string | undefined {
  const [top] = themes.named;
  if (!top || records === null) return undefined;
  return messages.across.observations.topTheme(themeName(top.id, messages), top.n, records, top.teams);
}

/** A side only stands out when it leads by so much of all records. */
const LEAD = 0.03;

/** The side on which most teams describe a tension; nothing where another is nearly as large. */
export function mostDescribed({
  tensions,
  records,
}: ArchiveReport): { readonly id: string; readonly n: number } | undefined {
  if (records === null) return undefined;
  const told = tensions.flatMap(({ id, n }) => (n === null ? [] : [{ id, n }]));
  const [first, second] = told.sort((a, b) => b.n - a.n);
  return first && second && first.n - second.n >= LEAD * records ? first : undefined;
}

function tensionWords(report: ArchiveReport, messages: Messages): string | undefined {
  const most = mostDescribed(report);
  if (!most || report.records === null) return undefined;
  return messages.across.observations.tension(sideName(most.id, messages), most.n, report.records);
}

function dissentWords({ divisions, records }: ArchiveReport, { across }: Messages): string | undefined {
  const n = shownPart(divisions.dissent, 'yes');
  if (n === null || records === null) return undefined;
  return across.observations.dissent(n, records, shownPart(divisions.revisited, 'heeded'));
}

function wordBackWords({ divisions: { wordBack } }: ArchiveReport, { across }: Messages): string | undefined {
  const [given, overdue, none] = ['given', 'overdue', 'none'].map((id) => shownPart(wordBack, id));
  if (wordBack.total === null || (given === null && overdue === null && none === null)) return undefined;
  return across.observations.wordBack(wordBack.total, given ?? null, overdue ?? null, none ?? null);
}

function actionWords({ divisions: { action } }: ArchiveReport, { across }: Messages): string | undefined {
  const done = shownPart(action, 'done');
  if (done === null || action.total === null) return undefined;
  return across.observations.actions(done, action.total, shownPart(action, 'overdue'));
}

function lookBackWords({ divisions }: ArchiveReport, { across }: Messages): string | undefined {
  const held = shownPart(divisions.lookedBack, 'yes');
  const overdue = shownPart(divisions.lookBack, 'overdue');
  return held === null || overdue === null ? undefined : across.observations.lookBack(held, overdue);
}

function saturationWords({ saturation, records }: ArchiveReport, { across }: Messages): string | undefined {
  const last = saturation?.steps.at(-1)?.records ?? 0;
  if (!saturation || records === null || saturation.until >= last) return undefined;
  return across.observations.saturated(last - saturation.until);
}
