import type { FileKind } from './kind.ts';
import { type AnyRule, type Example, exampleIn, type RuleGroup } from './rule.ts';
import { ruleAddress } from './rule-address.ts';
import { rules } from './rules.ts';
import type { RuleInfo } from './run.ts';
import type { CheckSettings } from './settings.ts';

/** A rule as a team has set it. */
export interface TeamRule extends Omit<RuleInfo, 'severity'> {
  readonly group: RuleGroup;
  readonly severity: RuleInfo['severity'] | 'off';
  readonly kinds: readonly FileKind[];
  readonly example: Example;
}

export function teamRule(
  { id, group, severity, kinds, words, example, isLocked }: AnyRule,
  settings: CheckSettings,
): TeamRule {
  const { title, why, help } = words[settings.language];
  const own = exampleIn(settings.language, example);
  return {
    id,
    group,
    severity: (isLocked ? undefined : settings.severities[id]) ?? severity,
    kinds,
    title,
    why,
    help,
    example: own,
  };
}

/** The rules that are on, as reports describe them; with an address where the project has a page of its own. */
export function ruleInfos(settings: CheckSettings, home?: string): RuleInfo[] {
  return rules.flatMap((rule) => {
    const { id, severity, title, why, help } = teamRule(rule, settings);
    const address = home === undefined ? {} : { address: ruleAddress(home, settings.language, id) };
    return severity === 'off' ? [] : [{ id, severity, title, why, help, ...address }];
  });
}
