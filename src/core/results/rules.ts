import * as v from 'valibot';
import { ruledKinds } from '../check/kind.ts';
import { ruleGroups } from '../check/rule.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { result } from './result.ts';

const rule = {
  id: field(v.string(), 'Hoe de regel heet.', 'What the rule is called.'),
  group: field(v.picklist(ruleGroups), 'De familie van de regel.', 'The family of the rule.'),
  severity: field(
    v.picklist(['error', 'warning', 'off']),
    'Hoe erg het is, zoals het team het heeft ingesteld.',
    'How bad it is, as the team has set it.',
  ),
  kinds: field(v.array(v.picklist(ruledKinds)), 'Voor welke bestanden hij geldt.', 'Which files it is for.'),
  title: field(v.string(), 'Wat de regel vraagt.', 'What the rule asks.'),
  why: field(v.string(), 'Waarom.', 'Why.'),
  help: field(v.string(), 'Wat je eraan doet.', 'What to do about it.'),
};

const example = v.strictObject({
  bad: field(v.string(), 'Zo is het fout.', 'What is wrong.'),
  good: field(v.string(), 'Zo is het goed.', 'What is right.'),
});

export const rulesResult = result('rules-result', ['De regels van check.', 'The rules of check.'], {
  rules: field(v.array(v.strictObject(rule)), 'Alle regels.', 'All rules.'),
});

export const ruleResult = result('rule-result', ['Eén regel van check.', 'One rule of check.'], {
  ...rule,
  example: field(example, 'Een voorbeeld.', 'An example.'),
});

export type RulesResult = DeepReadonly<v.InferOutput<typeof rulesResult>>;
export type RuleResult = DeepReadonly<v.InferOutput<typeof ruleResult>>;
