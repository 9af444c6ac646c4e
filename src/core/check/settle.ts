import { hidden } from '../privacy/hidden.ts';
import { nearest } from '../text/nearest.ts';
import { isOn } from './engine.ts';
import type { Examined, RawFinding } from './examined.ts';
import type { Finding, Severity } from './finding.ts';
import { coveredBy, type Ignore } from './ignores.ts';
import { meetsLine } from './lines.ts';
import type { World } from './rule.ts';
import { ruleById, ruleIds } from './rules.ts';
import type { CheckSettings } from './settings.ts';

/** The findings of a file among others: with the world judged, exceptions made and severities given. */
export function settle(examined: Examined, world: World, settings: CheckSettings): Finding[] {
  const judged = Object.entries(examined.gathered).flatMap(([id, own]) => [...judgedBy(id, own, world, settings)]);
  const all = [...examined.raw, ...judged];
  const ignores = examined.ignores.map((own) => ({ ...own, rule: asKnown(own.rule) }));
  const usable = ignores.filter(({ rule }) => !isLocked(rule));
  const { kept, unused } = coveredBy(usable, all);
  // Of a file that could not be read nobody knows what an exception would hide.
  const isUnread = all.some(({ rule }) => isLocked(rule));
  const idle = [
    ...ignores.filter(({ rule, reason }) => reason && isLocked(rule)),
    ...(isUnread ? [] : unused.filter(({ rule }) => runs(rule, examined, world, settings))),
  ];
  return [...kept, ...ignoreFindings(ignores, idle, settings)].flatMap(
    (raw) => finished(raw, examined, world.file, settings) ?? [],
  );
}

function* judgedBy(id: string, own: unknown, world: World, settings: CheckSettings): Generator<RawFinding> {
  const rule = ruleById(id);
  if (!rule || !isOn(rule, settings)) return;
  const { found } = rule.words[settings.language];
  for (const { at, say, ...rest } of rule.judge?.(own, world) ?? [])
    yield { rule: id, ...at, ...rest, message: hidden(found(...say), settings.privacy) };
}

/** Whether a rule had a say: an exception to a rule that is off, or that needs other files, is not idle. */
function runs(id: string, { kind }: Examined, world: World, settings: CheckSettings): boolean {
  const rule = ruleById(id);
  if (!rule) return true;
  const canJudge = rule.judge === undefined || (world.linked !== undefined && world.today !== undefined);
  return isOn(rule, settings) && canJudge && kind !== undefined;
}

function ignoreFindings(ignores: readonly Ignore[], idle: readonly Ignore[], settings: CheckSettings): RawFinding[] {
  const sentence = (id: string, ...said: unknown[]) =>
    hidden(ruleById(id)?.words[settings.language].found(...said) ?? '', settings.privacy);
  const unfounded = ignores.filter(({ reason }) => !reason);
  return [
    ...unfounded.map(({ at, rule }) => ({ rule: 'ignore-reason', ...at, message: sentence('ignore-reason', rule) })),
    ...idle.map(({ at, rule, whole }) => {
      const isKnown = ruleIds.includes(rule);
      const state = isLocked(rule) ? 'locked' : isKnown ? 'idle' : 'unknown';
      const message = sentence('ignore-unused', rule, state, isKnown ? undefined : nearest(rule, ruleIds));
      return { rule: 'ignore-unused', ...at, message, edits: [{ ...whole, text: '' }] };
    }),
  ];
}

/** Capitals make no other rule; what is no rule stays as it was written. */
function asKnown(id: string): string {
  const small = id.toLowerCase();
  return ruleById(small) === undefined ? id : small;
}

function isLocked(id: string): boolean {
  return ruleById(id)?.isLocked ?? false;
}

function finished(
  raw: RawFinding,
  { personal, hasBom }: Examined,
  file: string,
  settings: CheckSettings,
): Finding | undefined {
  const { rule, line, column, endLine, endColumn, message, edits = [], offered, isRewritten } = raw;
  const own = ruleById(rule);
  const severity: Severity | 'off' =
    (own?.isLocked ? undefined : settings.severities[rule]) ?? raw.severity ?? own?.severity ?? 'error';
  if (severity === 'off') return undefined;
  const help = raw.help ?? own?.words[settings.language].help;
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    ...(help === undefined
      ? {}
      : { fix: { safe: isRewritten ?? (edits.length > 0 && !offered), message: help, edits } }),
    ...(meetsLine(raw, personal) ? { isPersonal: true } : {}),
    ...(hasBom ? { hasBom: true } : {}),
  };
}
