import { rule, ruleResultOf, rules as rulesOfTeam, rulesResultOf } from '../app/check/rules.ts';
import { explainRule, listRules } from '../core/check/rule-words.ts';
import { type Context, exit, print, printResult } from './context.ts';

/** `driehoek rules`: every rule in a line, or one rule with why, examples and what to do. */
export async function rules(id: string | undefined, { json }: { json?: boolean }, context: Context): Promise<number> {
  if (id === undefined) {
    const all = await rulesOfTeam(context);
    if (json) printResult(context, rulesResultOf(all));
    else print(context, listRules(all, context.messages));
  } else {
    const one = await rule(id, context);
    if (json) printResult(context, ruleResultOf(one));
    else print(context, explainRule(one, context.messages));
  }
  return exit.done;
}
