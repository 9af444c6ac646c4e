import type { Language } from '../format/language.ts';
import type { Severity } from './finding.ts';
import { rules } from './rules.ts';
import type { RuleInfo } from './run.ts';
import type { CheckSettings } from './settings.ts';

/** The rules that are on, as reports describe them. */
export function ruleInfos({ language, severities }: CheckSettings): RuleInfo[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [ruleInfo(rule.id, severity, language)];
  });
}

function ruleInfo(id: string, severity: Severity, language: Language): RuleInfo {
  const { title = '', why = '', help = '' } = rules.find((rule) => rule.id === id)?.words[language] ?? {};
  return { id, severity, title, why, help };
}
