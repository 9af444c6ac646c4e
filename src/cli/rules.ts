import { ruleInfos } from '../core/check/rule-info.ts';
import { explainRule, listRules } from '../core/check/rule-words.ts';
import { ruleById, ruleIds } from '../core/check/rules.ts';
import { settingsOf } from '../core/check/settings.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, print } from './context.ts';

/** `driehoek rules`: every rule in a line, or one rule with why, examples and what to do. */
export async function rules(id: string | undefined, { json }: { json?: boolean }, context: Context): Promise<number> {
  const { messages, language } = context;
  const settings = settingsOf((await context.project()).config, language);
  if (id !== undefined && !ruleById(id))
    throw new UserError(messages.checking.unknownRule(id, nearest(id, ruleIds)), messages.checking.seeRules);
  const infos = ruleInfos(settings).filter((info) => id === undefined || info.id === id);
  if (json) print(context, JSON.stringify({ rules: infos }, null, 2));
  else if (id === undefined) print(context, listRules(settings, messages));
  else print(context, explainRule(id, settings, messages));
  return exit.done;
}
