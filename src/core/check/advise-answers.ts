import type { Messages } from '../../language/messages.ts';
import type { Config } from '../config/schema.ts';
import type { Language } from '../format/language.ts';
import { checkOne } from './check-text.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import { settingsOf } from './settings.ts';

export interface Advising {
  readonly config: Config;
  readonly language: Language;
  readonly messages: Messages;
}

const isAdvice = ({ id, group }: (typeof rules)[number]) => group === 'privacy' || id === 'question-advice';
const others = Object.fromEntries(rules.filter((rule) => !isAdvice(rule)).map(({ id }) => [id, 'off' as const]));

/**
 * What `check` would say of answers as they will stand in the record: what may lead to a person, and how the question is
 * put. Said before the record is written; it stops nothing.
 */
export function adviseAnswers(text: string, file: string, { config, language, messages }: Advising): Finding[] {
  const settings = settingsOf(config, language, others);
  const findings = checkOne(text, { place: { file, named: true }, settings, messages, world: { file } });
  return (findings ?? []).map((finding) => ({ ...finding, severity: 'warning' }));
}
