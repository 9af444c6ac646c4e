import type { Case } from '../../core/case/schema.ts';
import type { Subject } from '../../core/session/events.ts';
import { namedValues } from './named-values.ts';

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
    ...(values ? { values: namedValues(values, value.language).map(({ name }) => name) } : {}),
  };
  return { title, role, domain, level, situation, question, source, ...optional };
}
