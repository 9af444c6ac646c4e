import type { Messages } from '../../../language/messages.ts';
import { groupsDiffer } from '../../archive/differ.ts';
import type { Insight } from '../../archive/insights.ts';
import type { ReleaseFile, ReleaseGroup } from '../../archive/release-file.ts';
import { maySayFirst } from '../../archive/scale.ts';
import type { NamedItem, PageBlock, Pages, ReportSection } from '../../pages/blocks.ts';
import { themeName } from '../names.ts';
import { askedFigure, needFigure, otherFigure, themeFigure } from './figures.ts';
import { dayInWords, debtFinding, findingsOf } from './findings.ts';
import type { ArchiveReport } from './published.ts';
import { pulseBlocks } from './pulse-figure.ts';
import { sentenceBlocks } from './sentences.ts';
import { themeFinding } from './theme-finding.ts';
import { countedGroups } from './words.ts';

/** What many teams say together in words and figures: what every view draws. */
export function archivePages(published: ArchiveReport, messages: Messages): Pages {
  const { release, insights, today } = published;
  const { report } = messages;
  const { many } = report;
  const teams = release.groups.reduce((sum, group) => sum + group.teams, 0);
  const section = (id: keyof typeof many.sections, blocks: readonly PageBlock[]): ReportSection[] =>
    blocks.length === 0 ? [] : [{ id, title: many.sections[id], blocks }];
  return {
    title: many.title,
    lead: many.lead(release.period, teams, release.cut !== 'none'),
    made: report.madeOn(messages.day(today)),
    language: messages.checkReport.language,
    sections: [
      { id: 'brief', title: many.brief, blocks: [{ kind: 'findings', items: findingsOf(published, messages) }] },
      ...section('themes', themeBlocks(release, messages)),
      ...section('sentences', sentenceBlocks(release, messages)),
      ...section(
        'needs',
        countedGroups(release.groups).flatMap((one) => [needFigure(one, messages), otherFigure(one, messages)]),
      ),
      ...section('pulse', pulseBlocks(published, messages)),
      ...section('compare', compareBlocks(release, messages)),
      ...section('asked', askedBlocks(release, messages)),
      ...section('insights', insightBlocks(insights, messages)),
      ...section('earlier', earlierBlocks(published, messages)),
      ...section('limits', [{ kind: 'list', items: many.limits }]),
      ...section('thanks', [{ kind: 'text', text: many.thanks(teams) }]),
    ],
  };
}

function themeBlocks(release: ReleaseFile, messages: Messages): PageBlock[] {
  const { many } = messages.report;
  const groups = countedGroups(release.groups);
  const found = themeFinding(release, messages);
  const title = groups.length === 1 ? found.says : many.themesIn;
  const few = release.too_few.map((id) => many.groups[id]);
  return [
    ...(groups.length === 1 ? [] : [{ kind: 'text', text: found.says } as const]),
    ...groups.map((group) => themeFigure(group, title, messages)),
    ...(few.length === 0 ? [] : [{ kind: 'text', text: many.tooFewOf(few) } as const]),
  ];
}

/** Only said of groups that the ranges themselves hold apart. */
function compareBlocks({ groups }: ReleaseFile, messages: Messages): PageBlock[] {
  const { many } = messages.report;
  if (groups.length < 2) return [];
  const large = groups.filter(({ teams }) => maySayFirst(teams));
  const told = large.flatMap((a) => large.flatMap((b) => (a === b ? [] : differences(a, b, messages))));
  if (large.length < 2) return [{ kind: 'text', text: many.cannotCompare }];
  return [
    { kind: 'text', text: many.compareNote },
    told.length === 0 ? { kind: 'text', text: many.tooClose } : { kind: 'list', items: told },
  ];
}

/** Themes heard in more teams of the first. */
function differences(a: ReleaseGroup, b: ReleaseGroup, messages: Messages): string[] {
  const { many } = messages.report;
  return a.themes.flatMap((theme) => {
    const other = b.themes.find(({ id }) => id === theme.id)?.teams;
    if (!theme.teams || !other || theme.teams[0] / a.teams <= other[0] / b.teams) return [];
    const isTold = groupsDiffer({ teams: a.teams, range: theme.teams }, { teams: b.teams, range: other });
    return isTold ? [many.differ(themeName(theme, messages), many.groups[a.id], many.groups[b.id])] : [];
  });
}

function askedBlocks({ asked }: ReleaseFile, messages: Messages): PageBlock[] {
  const owed = debtFinding(asked, messages);
  if (owed === undefined) return [{ kind: 'text', text: messages.report.many.noneAsked }];
  return [askedFigure(asked, owed.says, messages)];
}

function insightBlocks(insights: readonly Insight[], messages: Messages): PageBlock[] {
  const { many } = messages.report;
  if (insights.length === 0) return [{ kind: 'text', text: many.noInsights }];
  return insights.flatMap((one): PageBlock[] => [
    { kind: 'title', text: one.title },
    { kind: 'named', items: partsOf(one, messages) },
  ]);
}

function partsOf({ consequence, exceptions, who, when, answer }: Insight, messages: Messages): NamedItem[] {
  const {
    report: { many },
    archive,
  } = messages;
  const day = when && { text: dayInWords(when, messages) };
  const said = { consequence, exceptions, who, when: day, answer: answer ?? { text: many.noAnswer } };
  return (Object.keys(said) as (keyof typeof said)[]).flatMap((id) => {
    const text = said[id]?.text;
    return text === undefined ? [] : [{ name: `${archive.letter.labels[id]}:`, text }];
  });
}

function earlierBlocks({ earlier }: ArchiveReport, messages: Messages): PageBlock[] {
  const { half, many } = messages.report;
  if (earlier.length === 0) return [];
  const tables = earlier.flatMap(({ period, groups }) =>
    countedGroups(groups).map((group) => {
      const { note: _, ...figure } = themeFigure(group, `${many.themesIn}, ${half(period)}`, messages);
      return { ...figure, id: `${figure.id}-${period.toLowerCase()}`, pictures: [] };
    }),
  );
  return [{ kind: 'text', text: many.earlierNote }, ...tables];
}
