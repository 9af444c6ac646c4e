import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { result } from './result.ts';

const about = {
  id: field(v.string(), 'De naam van de regel.', 'The name of the rule.'),
  title: field(v.string(), 'Wat de regel vraagt.', 'What the rule asks.'),
  why: field(v.string(), 'Waarom.', 'Why.'),
  help: field(v.string(), 'Wat je aan een melding doet.', 'What to do about a finding.'),
};
const severity = field(v.picklist(['error', 'warning']), 'Hoe erg een melding is.', 'How bad a finding is.');

export const rulesResult = result('rules-result', ['De regels die aanstaan.', 'The rules that are on.'], {
  rules: field(v.array(v.strictObject({ ...about, severity })), 'De regels.', 'The rules.'),
});

export const ruleResult = result('rule-result', ['Eén regel.', 'One rule.'], {
  ...about,
  severity: field(v.picklist(['error', 'warning', 'off']), 'Hoe erg een melding is.', 'How bad a finding is.'),
});

export type RulesResult = DeepReadonly<v.InferOutput<typeof rulesResult>>;
export type RuleResult = DeepReadonly<v.InferOutput<typeof ruleResult>>;
