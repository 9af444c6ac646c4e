import type { Config } from '../config/schema.ts';
import type { Language } from '../format/language.ts';
import type { PrivacyOptions } from '../privacy/find.ts';
import type { Severity } from './finding.ts';

/** What a team or a caller decides about a check. */
export interface CheckSettings {
  /** Of the findings. */
  readonly language: Language;
  /** Where they differ from the rule's own, by rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly privacy: PrivacyOptions;
  /** Themes of the team, beside those of the library. */
  readonly themes: readonly string[];
  /** Values of the team, beside those of the list. */
  readonly values: readonly string[];
}

export function settingsOf(
  config: Config | undefined,
  language: Language,
  severities: Readonly<Record<string, Severity | 'off'>> = {},
): CheckSettings {
  return {
    language,
    severities: { ...config?.rules, ...severities },
    privacy: config?.privacy ?? {},
    themes: config?.themes ?? [],
    values: config?.values ?? [],
  };
}
