import { examine, inquiry } from '../../core/check/engine.ts';
import type { Finding } from '../../core/check/finding.ts';
import { ruleIds } from '../../core/check/rules.ts';
import type { CheckSettings } from '../../core/check/settings.ts';
import { settle } from '../../core/check/settle.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';

type RulePorts = Pick<Words, 'messages'> & Pick<Workplace, 'cwd'>;

interface RuleFaults {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a config sets of rules there are not: it is broken, since a rule meant to be off would be on. */
export function unknownRules(
  config: string | undefined,
  settings: CheckSettings,
  { messages, cwd }: RulePorts,
): RuleFaults | undefined {
  if (config === undefined || Object.keys(settings.severities).every((id) => ruleIds.includes(id))) return undefined;
  const file = shown(config, cwd);
  const text = readTextFile(config, messages);
  const own = { ...settings, severities: {} };
  const examined = examine(text, { file, named: true }, inquiry(own, messages));
  return { file, text, findings: examined ? settle(examined, { file }, own) : [] };
}
