import type { Case } from '../../core/case/schema.ts';
import type { Language } from '../../core/format/language.ts';
import type { Subject } from '../../core/session/events.ts';
import { shippedDeck } from './deck.ts';

/** A case as what a session is about. */
export function subjectOf(value: Case, source: string): Subject {
  const { title, role, domain, level, position, themes, situation, question } = value;
  const { options, stakeholders, discussion, values } = value;
  const optional = {
    ...(position ? { position } : {}),
    ...(themes ? { themes } : {}),
    ...(options ? { options } : {}),
    ...(stakeholders ? { stakeholders } : {}),
    ...(discussion ? { discussion } : {}),
    ...(values ? { values: valueNames(values, value.language) } : {}),
  };
  return { title, role, domain, level, situation, question, source, ...optional };
}

const namesBy = new Map<Language, ReadonlyMap<string, string>>();

/** Values as people call them; one of a team's own by its id. */
function valueNames(ids: readonly string[], language: Language): string[] {
  const names = namesBy.get(language) ?? new Map(shippedDeck(language).cards.map(({ id, name }) => [id, name]));
  namesBy.set(language, names);
  return ids.map((id) => names.get(id) ?? id);
}
