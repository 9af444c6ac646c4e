import { examine, inquiry } from '../../core/check/engine.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { ruleIds } from '../../core/check/rules.ts';
import type { CheckSettings } from '../../core/check/settings.ts';
import { settle } from '../../core/check/settle.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';

/** A config that sets rules there are not is broken: a rule meant to be off would be on. Errors: a UserError with its place. */
export function refuseUnknownRules(
  config: string | undefined,
  settings: CheckSettings,
  { messages, cwd }: Pick<Words, 'messages'> & Pick<Workplace, 'cwd'>,
): void {
  if (config === undefined || Object.keys(settings.severities).every((id) => ruleIds.includes(id))) return;
  const file = shown(config, cwd);
  const text = readTextFile(config, messages);
  const own = { ...settings, severities: {} };
  const examined = examine(text, { file, named: true }, inquiry(own, messages));
  const findings = examined ? settle(examined, { file }, own) : [];
  throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
