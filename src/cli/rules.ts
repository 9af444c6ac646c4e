import { ruleResult, ruleSettings, rulesResult, soundRule } from '../app/rules.ts';
import { explainRule, listRules } from '../core/check/rule-words.ts';
import { type Context, exit, print, printResult } from './context.ts';

/** `driehoek rules`: every rule in a line, or one rule with why, examples and what to do. */
export async function rules(
  id: string | undefined,
  { json = false }: { readonly json?: boolean },
  context: Context,
): Promise<number> {
  if (json) printResult(context, id === undefined ? await rulesResult(context) : await ruleResult(id, context));
  else {
    const settings = await ruleSettings(context);
    const { messages } = context;
    print(
      context,
      id === undefined ? listRules(settings, messages) : explainRule(soundRule(id, context), settings, messages),
    );
  }
  return exit.done;
}
