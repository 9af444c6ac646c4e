import { type CaseAdvice, caseAdvice } from '../../core/case/advice.ts';
import { composeCase, printCaseFile, readStakeholders, type ToldCase } from '../../core/case/draft.ts';
import type { Case } from '../../core/case/schema.ts';
import type { Told } from '../../core/case/told.ts';
import type { Domain, Level, Position } from '../../core/format/fields.ts';
import { printYaml } from '../../core/yaml/print.ts';
import type { Words, Workplace } from '../ports.ts';
import { openCase } from '../shelf/find-case.ts';

export interface Made {
  readonly value: Case;
  readonly text: string;
  /** What the file is called. */
  readonly name: string;
}

/** A case from what was told. */
export function makeCase(told: Told, { language, messages }: Words): Made {
  const value = composeCase(draftOf(told), language);
  return { value, text: printCaseFile(value, messages), name: value.title };
}

function draftOf({ title = '', role = '', situation = '', question = '', ...told }: Told): ToldCase {
  const read = readStakeholders(told.stakeholders ?? '');
  return {
    title,
    role,
    situation,
    question,
    domain: (told.domain ?? 'overig') as Domain,
    level: (told.level ?? 'team') as Level,
    ...(told.position === undefined ? {} : { position: told.position as Position }),
    themes: (told.themes ?? '').split(' ').filter(Boolean),
    stakeholders: 'value' in read ? read.value : [],
  };
}

/** A case there is already, word for word; what was told instead of its own where something was. */
export async function copyCase(named: string, told: Told, ports: Words & Workplace): Promise<Made> {
  const { id, value, text } = await openCase(named, ports);
  if (Object.keys(told).length === 0) return { value, text, name: id };
  const draft = draftOf({ ...told, themes: told.themes ?? (value.themes ?? []).join(' ') });
  const changed = Object.fromEntries(Object.keys(told).map((field) => [field, draft[field as keyof ToldCase]]));
  const own = { ...value, ...changed };
  return { value: own, text: printYaml(own), name: told.title ?? id };
}

/** What may be said about a case that was not written under our eyes. It never blocks. */
export function adviceOn(own: Case, wanted: (field: keyof CaseAdvice) => boolean, { messages }: Words): string[] {
  const advice = caseAdvice(own.language, messages);
  const fields = (['title', 'role', 'situation', 'question'] as const).filter(wanted);
  return [...new Set(fields.flatMap((field) => advice[field](own[field])))];
}
