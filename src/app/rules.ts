import { ruleInfos } from '../core/check/rule-info.ts';
import { ruleById, ruleIds } from '../core/check/rules.ts';
import type { RuleInfo } from '../core/check/run.ts';
import { type CheckSettings, settingsOf } from '../core/check/settings.ts';
import type { RuleResult, RulesResult } from '../core/results/rules.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import type { Place, Words } from './ports.ts';

/** How a team has set the rules. */
export async function ruleSettings({ language, project }: Words & Place): Promise<CheckSettings> {
  return settingsOf((await project()).config, language);
}

/** Errors: a UserError for a rule there is not. */
export function soundRule(id: string, { messages: { checking } }: Words): string {
  if (!ruleById(id)) throw new UserError(checking.unknownRule(id, nearest(id, ruleIds)), checking.seeRules);
  return id;
}

/** Every rule that is on. */
export async function rulesResult(ports: Words & Place): Promise<RulesResult> {
  return { format: 'driehoek/rules-result@1', rules: ruleInfos(await ruleSettings(ports)) };
}

/** One rule, on or off. */
export async function ruleResult(id: string, ports: Words & Place): Promise<RuleResult> {
  const settings = await ruleSettings(ports);
  const own = ruleInfos({ ...settings, severities: { ...settings.severities, [soundRule(id, ports)]: 'error' } });
  const { title, why, help } = own.find((info) => info.id === id) as RuleInfo;
  const severity = settings.severities[id] ?? ruleById(id)?.severity ?? 'error';
  return { format: 'driehoek/rule-result@1', id, severity, title, why, help };
}
