import type { Language } from '../../core/format/language.ts';
import type { NamedValue } from '../../core/values/named-value.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { shippedText } from '../../files/shipped.ts';

const valuesBy = new Map<Language, readonly NamedValue[]>();

/** Values as people call them, with what they mean; one of a team's own by its id. */
export function namedValues(ids: readonly string[], language: Language): NamedValue[] {
  const known =
    valuesBy.get(language) ??
    (loadYaml(shippedText(`templates/values/${language}.yaml`)).value as { values: NamedValue[] }).values;
  valuesBy.set(language, known);
  return ids.map((id) => known.find((one) => one.id === id) ?? { id, name: id });
}
