import type { Examined } from '../../core/check/examined.ts';
import { type Finding, sortFindings } from '../../core/check/finding.ts';
import type { World } from '../../core/check/rule.ts';
import { ruleById } from '../../core/check/rules.ts';
import type { CheckSettings } from '../../core/check/settings.ts';
import { settle } from '../../core/check/settle.ts';
import type { PreparedCheck } from './run.ts';
import type { ReadSource, Source } from './source.ts';
import { worldAround, worldOfChange } from './world.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly source: Source;
  /** Why the file could not be read, in a sentence. */
  readonly problem?: string;
  readonly findings: readonly Finding[];
}

/** Judges file after file among the others; nothing for what is not ours, or only looked at because of the others. */
export function judgeOf(run: PreparedCheck) {
  const worldOf = worldAround(run);
  return (source: Source, read: ReadSource | undefined): CheckedFile | undefined => {
    if (read?.ok === false) return { source, problem: read.problem, findings: [] };
    if (!read?.examined) return undefined;
    const settings = settingsFor(source, run);
    const world = worldOf(source);
    const findings = sortFindings(settle(read.examined, world, settings));
    if (!source.isQuiet) return { source, findings };
    const ofChange = worldOfChange(source, world, run.links);
    const links = ofChange ? linkFindings(read.examined, ofChange, settings) : [];
    return links.length === 0 ? undefined : { source, findings: sortFindings(links) };
  };
}

/** Only what rules say that look beyond the file, in a world of nothing but links. */
function linkFindings(examined: Examined, world: World, settings: CheckSettings): Finding[] {
  return settle({ ...examined, raw: [] }, world, settings).filter(({ rule }) => ruleById(rule)?.judge !== undefined);
}

/** What the team of a file has set. */
export function settingsFor({ team }: Source, { teams, settings }: Pick<PreparedCheck, 'teams' | 'settings'>) {
  return teams[team]?.settings ?? settings;
}
