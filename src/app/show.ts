import { basename } from 'node:path';
import { parseCase } from '../core/case/parse.ts';
import type { Case } from '../core/case/schema.ts';
import { publicFinding } from '../core/check/public-finding.ts';
import { findFront } from '../core/record/front.ts';
import { type ReadReview, readReview } from '../core/record/read.ts';
import { recordFindings } from '../core/record/record-findings.ts';
import { recordValueOf } from '../core/record/record-value.ts';
import type { CasesShowResult, ShowResult } from '../core/results/show.ts';
import { UserError } from '../core/user-error.ts';
import type { NamedValue } from '../core/values/named-value.ts';
import { shown } from '../files/project.ts';
import { type Faulty, faultyFile } from './faults.ts';
import type { Words, Workplace } from './ports.ts';
import { isInLibrary, openNamed } from './shelf/find-case.ts';
import { namedValues } from './shelf/named-values.ts';

interface Opened extends Faulty {
  /** Nothing for a case of the library. */
  readonly file: string | undefined;
}

export interface ShownCase extends Opened {
  readonly kind: 'case';
  readonly id: string;
  /** Nothing where it could not be read. */
  readonly value: Case | undefined;
  /** Its values by name. */
  readonly values: readonly NamedValue[] | undefined;
}

export interface ShownRecord extends Opened {
  readonly kind: 'record';
  readonly read: ReadReview;
}

const MAX_BYTES = 4 * 1024 * 1024;

/** A case or a record, with what is wrong with it. Errors: a UserError for what is neither, or is not there. */
export async function show(named: string, ports: Words & Workplace): Promise<ShownCase | ShownRecord> {
  const { cwd, messages } = ports;
  const { text, ...place } = await openNamed(named, MAX_BYTES, ports);
  const { path } = place;
  const id = basename(path).replace(/\.ya?ml$/u, '');
  const name = shown(path, cwd);
  const file = isInLibrary(place) ? undefined : name;
  if (findFront(text)) {
    const read = readReview(text);
    return {
      kind: 'record',
      file,
      read,
      ...(await faultyFile(recordFindings(text, name, read, messages), text, ports)),
    };
  }
  const { value, findings } = parseCase(text, name, messages);
  if (!value && !/^[ \t]*format:/mu.test(text))
    throw new UserError(messages.show.notShowable(name), messages.show.notShowableHint);
  const values = value ? namedValues(value.values ?? [], value.language) : undefined;
  return { kind: 'case', id, file, value, values, ...(await faultyFile(findings, text, ports)) };
}

/** The same for a case and nothing else. */
export async function showCase(named: string, ports: Words & Workplace): Promise<ShownCase> {
  const found = await show(named, ports);
  if (found.kind === 'case') return found;
  const { notACase, notACaseHint } = ports.messages.show;
  throw new UserError(notACase(found.file ?? named), `${notACaseHint} ${found.file ?? named}`);
}

export function showResultOf(found: ShownCase | ShownRecord): ShowResult {
  const { kind, file, text, findings } = found;
  const review = found.kind === 'record' && found.read.ok ? found.read.review : undefined;
  return {
    format: 'driehoek/show-result@1',
    kind,
    file: file ?? null,
    case: found.kind === 'case' ? (found.value ?? null) : null,
    record: review === undefined ? null : recordValueOf(review, text),
    findings: findings.map(publicFinding),
    ...(found.kind === 'case' && found.values ? { values: found.values } : {}),
  };
}

export function casesShowResultOf({ id, file, value, values, findings }: ShownCase): CasesShowResult {
  return {
    format: 'driehoek/cases-show-result@1',
    id,
    file: file ?? null,
    case: value ?? null,
    findings: findings.map(publicFinding),
    ...(values === undefined ? {} : { values }),
  };
}
