import { type TeamRule, teamRule } from '../../core/check/rule-info.ts';
import { rules as allRules, ruleById, ruleIds } from '../../core/check/rules.ts';
import { settingsOf } from '../../core/check/settings.ts';
import type { RuleResult, RulesResult } from '../../core/results/rules.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words, Workplace } from '../ports.ts';

type RulesPorts = Words & Pick<Workplace, 'project'>;

/** Every rule of `check`, as the team has set it. */
export async function rules({ project, language }: RulesPorts): Promise<readonly TeamRule[]> {
  const settings = settingsOf((await project()).config, language);
  return allRules.map((own) => teamRule(own, settings));
}

/** One of them. Errors: a UserError for a rule there is not. */
export async function rule(id: string, { project, language, messages: { checking } }: RulesPorts): Promise<TeamRule> {
  const own = ruleById(id);
  if (!own) throw new UserError(checking.unknownRule(id, nearest(id, ruleIds)), checking.seeRules);
  return teamRule(own, settingsOf((await project()).config, language));
}

export function rulesResultOf(all: readonly TeamRule[]): RulesResult {
  return { format: 'driehoek/rules-result@1', rules: all.map(({ example: _, ...own }) => own) };
}

/** The marks around the fault in the example are for people. */
export function ruleResultOf({ example: { bad, good }, ...own }: TeamRule): RuleResult {
  return { format: 'driehoek/rule-result@1', ...own, example: { bad: bad.replace(/[⟦⟧]/gu, ''), good } };
}
